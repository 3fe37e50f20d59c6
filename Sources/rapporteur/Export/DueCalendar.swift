internal import Negotiation
internal import Projections

/// Windows that fall due, as a calendar that other programs subscribe to (RFC 5545).
///
/// One all-day event on the last day of each window of a commitment or a call that nothing has closed by the day
/// asked about; its description tells the whole window. The same ledger gives the same bytes: the time stamp is the
/// day the promise became public, and the identifier that of the event.
enum DueCalendar {
  /// The calendar's bytes, lines ended by CRLF and folded at 75 bytes.
  static func bytes(of testimonies: [Testimony], on day: Day?) -> [UInt8] {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//rapporteur//rapporteur \(Rapporteur.version)//EN",
      "CALSCALE:GREGORIAN", "X-WR-CALNAME:" + text("Falling due"),
    ]
    for testimony in testimonies.sorted(by: due) {
      guard let end = testimony.event.when.end, isCalled(testimony), Judgement.hasDue(testimony.event) else { continue }
      let state = Judgement.state(testimony, on: day)
      if Judgement.isOpen(state) { lines += event(testimony, on: end, state) }
    }
    lines.append("END:VCALENDAR")
    return lines.flatMap(folded)
  }

  private static func isCalled(_ testimony: Testimony) -> Bool {
    [.commitmentMade, .callIssued, .obligationInvoked].contains(testimony.event.act.type)
  }

  private static func due(_ a: Testimony, _ b: Testimony) -> Bool {
    let far = Day(number: .max)
    return (a.event.when.end ?? far, a.event.id) < (b.event.when.end ?? far, b.event.id)
  }

  private static func event(_ testimony: Testimony, on end: Day, _ state: Outcome) -> [String] {
    let event = testimony.event
    let isCall = event.act.type == .callIssued
    let who = (isCall ? event.counterparts : event.actors).map(\.id).joined(separator: ", ")
    var description = [
      state.rawValue + ", " + (isCall ? "called for by " : "bound: ") + event.actors.map(\.id).joined(separator: ", ")
    ]
    let reason = Judgement.dueReason(event)
    description.append(
      "window: " + (event.when.start.map { $0 == end ? "" : $0.description + " to " } ?? "until ") + end.description
        + " (" + reason + (event.when.expression.map { ", \"" + $0 + "\"" } ?? "") + ")")
    description.append("stated \(event.asserted?.description ?? "without a day") in \(event.id)")
    let isSure = event.when.precision != .soft && event.act.strength != CommitmentStrength.readiness.rawValue
    var lines = [
      "BEGIN:VEVENT", "UID:" + text(event.id.description) + "@rapporteur",
      "DTSTAMP:" + date(event.asserted ?? end) + "T000000Z", "DTSTART;VALUE=DATE:" + date(end),
      "DTEND;VALUE=DATE:" + date(end + 1), "SUMMARY:" + text((who.isEmpty ? "" : who + ": ") + event.predicate),
      "DESCRIPTION:" + text(description.joined(separator: "\n")),
      "CATEGORIES:" + ([event.act.type.rawValue, state.rawValue] + event.topics).map(text).joined(separator: ","),
      "STATUS:" + (isSure ? "CONFIRMED" : "TENTATIVE"), "TRANSP:TRANSPARENT",
    ]
    if !event.places.isEmpty { lines.append("LOCATION:" + text(event.places.joined(separator: ", "))) }
    return lines + ["END:VEVENT"]
  }

  private static func date(_ day: Day) -> String { day.description.replacing("-", with: "") }

  /// A value of type TEXT: backslash, semicolon, comma and line break are escaped (section 3.3.11).
  static func text(_ value: String) -> String {
    var escaped = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\" + String(scalar)
      case "\n": escaped += "\\n"
      case let control where control.value < 0x20: escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A content line in pieces of at most 75 bytes, no character torn apart (section 3.1).
  static func folded(_ line: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = 75
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if width > room {
        bytes += [0x0D, 0x0A, 0x20]
        room = 74
      }
      bytes += Array(String(scalar).utf8)
      room -= width
    }
    return bytes + [0x0D, 0x0A]
  }
}

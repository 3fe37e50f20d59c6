internal import Chronicle
internal import Negotiation
internal import Projections

/// From when on changes are asked for, on the ledger's own clock or on the clock of what was public.
struct Since {
  /// Before: what the ledger answered then.
  var before: Filters
  /// After: what it answers now, or by the day asked about.
  var after: Filters
  /// The last entry of the log that is not new; `nil` when what counts is the day things became public.
  var position: Int?

  /// Takes `187`, `187@2026-11-25` (as the verb prints it), `2026-11-25`, `2026-11-25T14:30`; with a day up to
  /// which things are public, a day.
  ///
  /// - Throws: a refusal that says what such a moment looks like, or that the log is not that long.
  init(
    _ text: String, asOf: Day?, filters: Filters, in chronicle: Chronicle, today: Day
  ) throws(Refusal) {
    (before, after) = (filters, filters)
    if let asOf {
      let first = try DayText(argument: text).first(today: today)
      guard first <= asOf else { throw .refused("--since \(first) is after --as-of \(asOf)") }
      before.asOf = first - 1
      after.asOf = asOf
      return
    }
    let end = try Refusal.translating { () throws(ChronicleError) in try chronicle.head.position }
    let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    if Since.isNumber(parts[0]) {
      guard let position = Int(parts[0]), position <= end else {
        throw .refused("--since \(parts[0]): the log ends at position \(end)")
      }
      self.position = position
      before.recordedBy = .position(position)
      before.today = try parts.count == 2 ? DayText(argument: parts[1]).first(today: today) : nil
    } else {
      guard parts.count == 1 else { throw .refused("\"\(text)\" is no moment", hint: Since.hint) }
      let moment = try Since.time(text, today: today)
      let position = try Refusal.translating { () throws(ChronicleError) in try chronicle.position(of: .time(moment)) }
      self.position = position
      before.recordedBy = .position(position)
      before.today = Moments.day(moment)
    }
    if before.today == nil, let position, position > 0 {
      let last = try Refusal.translating { () throws(ChronicleError) in try chronicle.recordedAt(position) }
      before.today = last.map(Moments.day)
    }
  }

  /// The last microsecond before a day, or before a day and a time.
  private static func time(_ text: String, today: Day) throws(Refusal) -> Int64 {
    guard text.contains("T") else {
      let day = try DayText(argument: text).first(today: today)
      guard case .time(let end) = try Moments.parse((day - 1).description, today: today) else { return 0 }
      return end
    }
    guard case .time(let end) = try Moments.parse(text, today: today) else { return 0 }
    // A time means all of its second, or all of its minute when it has none.
    return end - (text.filter { $0 == ":" }.count == 2 ? 1_000_000 : 60_000_000)
  }

  private static func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
  }

  private static let hint = "a moment is a position (181), 181@2024-05-01, a day (2024-05-01) or 2024-05-01T14:30"
}

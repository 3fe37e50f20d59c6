internal import ArgumentParser
internal import Chronicle
internal import Negotiation
internal import Projections
internal import Reading

/// How an event came to be read.
struct Explain: Verb {
  static let examples = ["explain 2011-10-24-baku#12"]
  static let configuration = CommandConfiguration.verb(
    "explain", "How an event was read: rule, cue, clause, actor and date step by step, and how sure the reader is.",
    "The page is read again from the ledger's own copy, by the present reader.", examples: examples)

  @Argument(help: .init("The event.", valueName: "event"))
  var event: String

  @OptionGroup(title: "Names") var packs: PackOptions
  @OptionGroup var presentation: Confirmation
  @OptionGroup var place: Place

  mutating func run(in session: inout Session) throws(Refusal) -> Ending {
    let chronicle = try session.reading(place.ledger)
    let subjects = Subjects(chronicle)
    let event = try subjects.event(self.event)
    let format = presentation.format ?? .usual(for: session.terminal)
    guard let recorded = try RecordedStatement(event.id.statement, in: chronicle) else { return .done }
    var sheet = Sheet()
    sheet.add("event", .event, .event(event.id))
    sheet.add("type", event.act.type.rawValue)
    if event.rule == nil {
      sheet.add("read_by", "a person" + (recorded.header.reader == nil ? "" : ", not the reader"))
      sheet.add("cue", event.citation.cue)
      sheet.add("words", try subjects.quote(event.id))
    } else {
      sheet.add("read_by", "reader " + (recorded.header.reader ?? "of no version"))
      let learnt = try chronicle.aliases()
      let reader = try packs.reader(learnt: learnt.isEmpty ? nil : .aliases(learnt, known: packs.all()))
      let reading = try KeptReading(recorded, in: chronicle, by: reader)
      let named = reading?.mentions(in: event, by: reader) ?? []
      add(event, reading?.explanation(of: event), named: named, from: reading?.page.utf8, to: &sheet)
    }
    let said = recorded.said(about: event.id).map { $0.bookkeeping.summary + " (\($0.by))" }
    sheet.add("said_since", said)
    format.write(sheet, to: session.out, terminal: session.terminal)
    return .done
  }

  private func add(
    _ event: Event, _ found: (event: Event, explanation: Explanation)?, named: [String], from page: [UInt8]?,
    to sheet: inout Sheet
  ) {
    sheet.add("rule", event.rule)
    sheet.add("cue", event.citation.cue)
    sheet.add("sentence", .integer, .integer(event.citation.sentence))
    sheet.add("actors", event.actors.map(\.id))
    if let explanation = found?.explanation, let page {
      sheet.add("clause", String(decoding: page[explanation.clause], as: UTF8.self).onOneLine)
      let steps = named + explanation.actors
      sheet.add("found", steps.isEmpty ? [Explain.actors(of: event)] : steps)
    }
    sheet.add("when", Explain.days(of: event.when))
    sheet.add("dated", Explain.dating(of: event))
    sheet.add("confidence", event.confidence?.description)
    sheet.add("why_so_sure", Explain.confidence(of: event))
    if page == nil {
      sheet.add("more", "once its page is attached: attach \(event.id.statement) FILE")
    } else if let now = found?.event, !now.says(the: event) {
      sheet.add("now", "the present reader, \(Reader.version), reads it otherwise: see reread --dry-run")
    } else if found == nil {
      sheet.add("now", "the present reader, \(Reader.version), does not read it: see reread --dry-run")
    }
  }

  private static func actors(of event: Event) -> String {
    event.actors.isEmpty
      ? "nobody is named or meant in the clause" : "not named in the clause: taken over from the sentences before"
  }

  private static func days(of when: When) -> String {
    let days = [when.start, when.end].map { $0?.description ?? "open" }
    return (days[0] == days[1] ? days[0] : days.joined(separator: " to ")) + " (\(when.precision.rawValue))"
  }

  /// How the day was found, in a sentence.
  private static func dating(of event: Event) -> String {
    let words = event.when.expression.map { "\"\($0)\"" } ?? "the words"
    let day = event.asserted.map { " of \($0)" } ?? ", which is not known yet"
    switch event.when.basis {
    case .explicit: return "\(words) in the clause"
    case .relative: return "\(words), seen from the day of the statement\(day)"
    case .statement: return "no time in the clause: the day of the statement\(day)"
    case .dictionary:
      let documents = event.documents.joined(separator: ", ")
      return "the day that a list gives for \(documents.isEmpty ? words : documents)"
    case .crossReference: return "another statement gives it"
    }
  }

  private static func confidence(of event: Event) -> String? {
    guard let confidence = event.confidence, let rule = event.rule else { return nil }
    if event.actors.isEmpty, confidence <= Confidence(hundredths: 50) {
      return "the clause gives no actor, so at most 0.50"
    }
    return "what the rule \"\(rule)\" is worth on such a clause"
  }
}

extension Event {
  /// Whether the other says the same, whatever its number and whenever it became public.
  func says(the other: Event) -> Bool {
    var (a, b) = (self, other)
    b.id = a.id
    a.asserted = nil
    b.asserted = nil
    return a == b
  }
}

internal import ArgumentParser
internal import Negotiation
internal import Projections

/// What a row of an answer rests on: its events with their words.
struct Why: Verb {
  static let examples = ["why 2011-10-24-baku#12 2011-12-06-vilnius#8"]
  static let configuration = CommandConfiguration.verb(
    "why", "What a row of an answer rests on: its events, where they stand, and their words.",
    "Takes the ids in the row's column event or events. At the prompt, the number of a row of the last answer "
      + "will do.", examples: examples)

  @Argument(help: .init("Events such as 2011-10-24-baku#12; at the prompt also a row's number.", valueName: "event"))
  var events: [String]

  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place

  mutating func run(in session: inout Session) throws(Refusal) -> Ending {
    let subjects = Subjects(try session.reading(place.ledger))
    var rows: [[Value]] = []
    for id in try session.ids(namedBy: events) {
      let event = try subjects.event(id)
      let corrections = try subjects.corrections(of: event.id).compactMap { entry in
        if case .bookkeeping(let bookkeeping) = entry.content { return "\(entry.id) \(bookkeeping.summary)" }
        return nil
      }
      rows.append([
        .event(event.id), event.asserted.map(Value.day) ?? .null, .text(event.act.type.rawValue),
        .list(event.actors.map(\.id)), .text(event.predicate), .integer(event.citation.sentence),
        .text(try subjects.quote(event.id) ?? event.citation.cue), .list(corrections),
      ])
    }
    return try presentation.show(Answer(columns: Why.columns, rows: rows), in: &session)
  }

  private static let columns = [
    Column("event", .event, "The event."), Column("asserted", .day, "When it became public."),
    Column("type", .text, "What it does."), Column("actors", .list, "Who does it."),
    Column("predicate", .text, "What."), Column("sentence", .integer, "Its sentence; 0 is the headline."),
    Column("words", .text, "The words it rests on."), Column("corrections", .list, "What was recorded about it since."),
  ]
}

extension Session {
  /// The ids given, and those of the rows of the last answer given by number.
  func ids(namedBy words: [String]) throws(Refusal) -> [String] {
    var ids: [String] = []
    for text in words.flatMap({ $0.split(separator: ",").map(String.init) }) {
      guard let number = Int(text) else {
        ids.append(text)
        continue
      }
      guard let answer = lastAnswer, isPrompt else {
        throw .refused("row \(number) of what? Rows have numbers at the prompt only", hint: "give the row's event ids")
      }
      guard answer.rows.indices.contains(number - 1) else {
        throw .refused("the last answer has \(answer.rows.count.things("row"))")
      }
      for case .events(let found) in answer.rows[number - 1] { ids += found.map(\.description) }
      for case .event(let found) in answer.rows[number - 1] { ids.append(found.description) }
    }
    return ids
  }
}

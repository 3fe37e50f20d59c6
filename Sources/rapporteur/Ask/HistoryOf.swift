internal import ArgumentParser
internal import Chronicle
internal import Negotiation
internal import Projections

/// An entry's whole story.
struct HistoryOf: Verb {
  static let examples = ["history 2011-10-24-baku#32", "history 2020-12-03-tirana", "history ledger"]
  static let configuration = CommandConfiguration.verb(
    "history", "The whole story of an event: recorded, corrected, assessed, linked, and what it rests on.",
    "In the order of the log, with who and when; of a correction the fields that changed, before and after. What was "
      + "taken back is told, too, and marked. Of a statement: its own story and that of every event something was "
      + "recorded about; of \"ledger\": aliases and mergers.", examples: examples)

  @Argument(help: .init("An event such as 2011-10-24-baku#12, a statement, or \"ledger\".", valueName: "event"))
  var id: String

  @OptionGroup var standing: Standing

  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place

  mutating func run(in session: inout Session) throws(Refusal) -> Ending {
    let limit = try presentation.checkedLimit()
    let moment = try standing.moment(today: session.today)
    let stories = try Stories(try session.reading(place.ledger), recordedBy: moment)
    let isEntry = id.utf8.contains(UInt8(ascii: "#"))
    let told = isEntry ? [try stories.story(of: id)] : try stories.stories(ofStatement: id)
    var rows: [(position: Int, values: [Value])] = []
    for (index, story) in told.enumerated() {
      for chapter in story.chapters {
        // How the events of a statement were recorded, and what is about all of it, is told once.
        let isOwn = isEntry || index == 0 || id == Entry.ledgerStream
        if !isOwn, chapter.entry.bookkeeping?.target == nil { continue }
        let about = chapter.about ?? (index == 0 || chapter.entry.id == story.subject ? nil : story.subject)
        let says = try stories.says(chapter, of: story.subject)
        for (number, change) in (chapter.changes.isEmpty ? [nil] : chapter.changes.map(Optional.some)).enumerated() {
          rows.append(
            (
              chapter.entry.position,
              HistoryOf.row(chapter, about: about, change, says: number == 0 ? says : nil)
            ))
        }
      }
    }
    rows.sort { $0.position < $1.position }
    let answer = Answer(columns: HistoryOf.columns, rows: rows.map(\.values))
    return try presentation.show(answer.first(limit), essential: ["entry", "what", "says"], in: &session)
  }

  private static let columns = [
    Column("entry", .event, "The entry that tells it."),
    Column("what", .text, "recorded, confirmed, amended, retracted, taken-back, assessed, linked, cited and so on."),
    Column("about", .event, "What it is about, when that is not the subject itself."),
    Column("field", .text, "The field that changed, one row a field."),
    Column("was", .text, "How it read before."), Column("is", .text, "How it reads since."),
    Column("says", .text, "What was recorded, the words it rests on, or the reason given."),
    Column("undone", .flag, "It counts no longer: somebody took it back."),
    Column("by", .text, "Who recorded it."), Column("recorded", .text, "When this ledger learnt it, local time."),
    Column("position", .integer, "Where it stands in the log."),
  ]

  private static func row(
    _ chapter: Story.Chapter, about: EntryID?, _ change: Story.Chapter.Change?, says: String?
  ) -> [Value] {
    let entry = chapter.entry
    return [
      .event(entry.id), .text(chapter.deed.rawValue), about.map(Value.event) ?? .null,
      change.map { .text($0.field) } ?? .null, change.map { .text($0.was.plain) } ?? .null,
      change.map { .text($0.now.plain) } ?? .null, says.map(Value.text) ?? .null, .flag(chapter.isUndone),
      .text(entry.recorder), .text(Moments.text(entry.recordedAt)), .integer(entry.position),
    ]
  }
}

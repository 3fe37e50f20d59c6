internal import ArgumentParser
internal import Chronicle
internal import Negotiation
internal import Projections

/// Who decided how a row of an answer reads.
struct Blame: Verb {
  static let examples = ["blame 2011-10-24-baku#12 2011-12-06-vilnius#8"]
  static let configuration = CommandConfiguration.verb(
    "blame", "Who decided how a row reads: the entries behind its events, by whom and when.",
    "Takes what \"why\" takes: the ids in the row's column event or events; at the prompt, the number of a row of the "
      + "last answer. \"fields\" names what an entry decides: a person's amendment its field, the first recording "
      + "whatever nobody changed. \"history\" tells what was taken back, too.", examples: examples)

  @Argument(help: .init("Events such as 2011-10-24-baku#12; at the prompt also a row's number.", valueName: "event"))
  var events: [String]

  @OptionGroup var standing: Standing

  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place

  mutating func run(in session: inout Session) throws(Refusal) -> Ending {
    let limit = try presentation.checkedLimit()
    let moment = try standing.moment(today: session.today)
    let stories = try Stories(try session.reading(place.ledger), recordedBy: moment)
    var rows: [[Value]] = []
    for id in try session.ids(namedBy: events) {
      let story = try stories.story(of: id)
      for (chapter, fields) in story.deciding {
        let entry = chapter.entry
        rows.append([
          .event(story.subject), .text(chapter.deed.rawValue), .list(fields), .event(entry.id), .text(entry.recorder),
          .text(Moments.text(entry.recordedAt)), .text(try stories.says(chapter, of: story.subject)),
          .integer(entry.position),
        ])
      }
    }
    let answer = Answer(columns: Blame.columns, rows: rows)
    return try presentation.show(answer.first(limit), essential: ["event", "what", "by"], in: &session)
  }

  private static let columns = [
    Column("event", .event, "The event of the row."),
    Column("what", .text, "What was done: recorded, amended, confirmed, assessed, merged, retracted and so on."),
    Column("fields", .list, "The fields that read as they do because of it."),
    Column("entry", .event, "The entry that did it."), Column("by", .text, "Who recorded it."),
    Column("recorded", .text, "When this ledger learnt it, local time."),
    Column("says", .text, "What was recorded, the words it rests on, or the reason given."),
    Column("position", .integer, "Where it stands in the log."),
  ]
}

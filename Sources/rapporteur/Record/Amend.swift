internal import ArgumentParser
internal import Negotiation

/// Replaces fields of an event.
struct Amend: Recording {
  static let examples = [
    "amend 2011-10-24-baku#12 topics=meeting,security --why 'the second topic was missed'",
    "amend 2011-10-24-baku#32 end=2011-12-05 --why 'late November was read too narrowly'",
  ]
  static let configuration = CommandConfiguration.verb(
    "amend", "Replace fields of an event.",
    """
    Fields: \(Amendment.fields.joined(separator: ", ")). Lists are joined by commas, an empty value means none, \
    and a value may be JSON as it stands in the record.
    """, examples: examples)

  @Argument(help: .init("The event.", valueName: "event"))
  var event: String

  @Argument(help: .init("FIELD=VALUE.", valueName: "change"))
  var changes: [String]

  @OptionGroup var reason: Reason
  @OptionGroup var presentation: Confirmation
  @OptionGroup var place: Place

  func bookkeeping(_ subjects: Subjects, today: Day) throws(Refusal) -> [(Bookkeeping, about: String?)] {
    let recorded = try subjects.event(self.event)
    // A start is replaced beside the end as it reads now, whoever amended that before.
    var event = try subjects.present(recorded) ?? recorded
    var work: [(Bookkeeping, about: String?)] = []
    for change in changes {
      let amendment = try Amendment(change, of: event)
      // Every change is tried before the first is recorded.
      do throws(RecordError) {
        event = try event.amended(field: amendment.field, value: amendment.json)
      } catch {
        throw .refused("\(event.id) cannot be amended: \(error)")
      }
      work.append(
        (.eventAmended(event.id, field: amendment.field, value: amendment.json, why: reason.why), nil))
    }
    return work
  }
}

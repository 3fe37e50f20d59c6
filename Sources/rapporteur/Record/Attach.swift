internal import ArgumentParser
internal import Chronicle
internal import Negotiation

/// Keeps the page a statement was read from, so that its words can be quoted.
struct Attach: Verb {
  static let examples: [String] = []
  static let configuration = CommandConfiguration.verb(
    "attach", "Keep the page a statement was read from, so that its words can be quoted.",
    "The page must be the very one: its SHA-256 is compared with the statement's.\n\n"
      + "Example:\n  rapporteur attach 2011-10-24-baku page.txt", examples: examples)

  @Argument(help: .init("The statement.", valueName: "statement"))
  var statement: String

  @Argument(help: .init("The page as it was received.", valueName: "file"))
  var file: String

  @OptionGroup var place: Place

  mutating func run(in session: inout Session) throws(Refusal) -> Ending {
    let chronicle = try session.writing(place.ledger)
    let name = try Subjects(chronicle).statement(statement)
    let bytes = try Files.bytes(of: file)
    let media = file.hasSuffix(".html") || file.hasSuffix(".htm") ? "text/html" : "text/plain"
    let receipt = try Refusal.translating { () throws(ChronicleError) in
      try chronicle.attach(bytes, to: name, media: media)
    }
    session.out.line(
      receipt.wasKnown
        ? "\(name): this page is attached already" : "\(name): \(bytes.count) bytes attached; \"show\" quotes them now")
    return .done
  }
}

internal import ArgumentParser
internal import Chronicle
internal import Glibc

/// Writes statements as the files they came from.
struct Export: Verb {
  static let examples = ["export 2011-10-24-baku"]
  static let configuration = CommandConfiguration.verb(
    "export", "Write statements as NDJSON, as \"import\" takes them: the same bytes that were imported.",
    "Without --to, to standard output; all statements when none is named.", examples: examples)

  @Argument(help: .init("The statements; all when none is named.", valueName: "statement"))
  var statements: [String] = []

  @Option(help: .init("A folder, where each statement becomes a file of its name.", valueName: "folder"))
  var to: String?

  @OptionGroup var place: Place

  mutating func run(in session: inout Session) throws(Refusal) -> Ending {
    let chronicle = try session.reading(place.ledger)
    var names = statements
    if names.isEmpty { names = try Refusal.translating { () throws(ChronicleError) in try chronicle.statements() } }
    // Every name is tried before the first file is written.
    var files: [(name: String, bytes: [UInt8])] = []
    for name in names {
      let bytes = try Refusal.translating { () throws(ChronicleError) in try chronicle.export(statement: name) }
      files.append((name, bytes))
    }
    guard let to else {
      for file in files { session.out.write(file.bytes) }
      return .done
    }
    guard mkdir(to, 0o755) == 0 || errno == EEXIST else {
      throw Refusal(.failed, "cannot make the folder \(to): \(String(cString: strerror(errno)))")
    }
    for file in files {
      let path = to + "/" + file.name + ".ndjson"
      try Files.write(file.bytes, to: path)
      session.out.line(path)
    }
    return .done
  }
}

import FoundationEssentials
import Reading

/// All cases of the folder, read once.
///
/// - `RAPPORTEUR_PENDING=write` rewrites `pending.txt` from what is not read now.
/// - `RAPPORTEUR_CASES=all`, or the name of a file or the beginning of an id, writes the cases that are not read
///   to `cases.txt` in the folder for temporary files.
enum ConstructionSet {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Constructions")

  static let isRewriting = ProcessInfo.processInfo.environment["RAPPORTEUR_PENDING"] == "write"
  static let selection = ProcessInfo.processInfo.environment["RAPPORTEUR_CASES"]

  /// The files by name, without `.txt`.
  static let files: [String: ConstructionFile] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    var files: [String: ConstructionFile] = [:]
    for name in names where name.hasSuffix(".txt") && name != "pending.txt" {
      files[String(name.dropLast(4))] = ConstructionFile(name: name, text: text(name))
    }
    return files
  }()

  /// What the reader makes of each case, file by file in their order; all cases are read once, then looked up.
  static let verdicts: [(file: String, verdicts: [ConstructionVerdict])] = {
    let pack = try? world()
    let (known, general) = (Reader(packs: pack.map { [$0] } ?? []), Reader(packs: []))
    let (holders, nobody) = (Holders(pack), Holders(nil))
    return files.sorted { $0.key < $1.key }.map { name, file in
      let verdicts = file.cases.map {
        ConstructionVerdict($0, reader: $0.usesPack ? known : general, holders: $0.usesPack ? holders : nobody)
      }
      return (name, verdicts)
    }
  }()

  private static let byID = Dictionary(
    verdicts.flatMap(\.verdicts).map { ($0.construction.id, $0) }, uniquingKeysWith: { one, _ in one })

  static func verdict(on construction: Construction) -> ConstructionVerdict? { byID[construction.id] }

  static func cases(_ name: String) -> [Construction] { files[name]?.cases ?? [] }

  /// The negotiation in which the cases play.
  static func world() throws(PackError) -> Pack { try Pack(name: "arlia", text: text("world.pack")) }

  /// The ids that are known not to be read yet, in the order of the list.
  static let pending = text("pending.txt").split(whereSeparator: \.isNewline).map(String.init)

  static func rewritePending() throws {
    let ids = verdicts.flatMap(\.verdicts).filter { !$0.complaints.isEmpty }.map(\.construction.id).sorted()
    try write(ids.map { $0 + "\n" }.joined(), to: folder.appending(path: "pending.txt"))
  }

  /// Writes the selected cases that are not read, and says where.
  static func writeCases() throws -> String {
    let chosen = verdicts.flatMap { file, verdicts in
      verdicts.filter { verdict in
        selection == "all" || selection == file || verdict.construction.id.hasPrefix(selection ?? "")
      }
    }
    let place = FileManager.default.temporaryDirectory.appending(path: "cases.txt")
    try write(chosen.filter { !$0.complaints.isEmpty }.map { $0.report + "\n\n" }.joined(), to: place)
    return place.path
  }

  /// How many cases are read, file by file and in all.
  static var tally: String {
    var lines: [String] = []
    var (read, all) = (0, 0)
    for (file, verdicts) in verdicts {
      let good = verdicts.count { $0.complaints.isEmpty }
      (read, all) = (read + good, all + verdicts.count)
      lines.append("\(file): \(good) of \(verdicts.count)")
    }
    return (lines + ["\(read) of \(all) read, \(pending.count) pending"]).joined(separator: "\n")
  }

  private static func text(_ name: String) -> String {
    (try? Data(contentsOf: folder.appending(path: name))).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private static func write(_ text: String, to place: URL) throws { try Data(text.utf8).write(to: place) }
}

import Glibc
import Testing

@testable import rapporteur

/// Whole pages of fictional talks, read by the built program and compared with what a coder wrote.
///
/// `Tests/ReadingTests/Statements` holds a pair of files a statement: `NAME.txt` is the page as received, `NAME.ndjson`
/// its events, coded by the codebook. `floors.tsv` says how far each was read when it was last measured;
/// `RAPPORTEUR_FLOORS=write` measures again.
struct WholeStatementsTests {
  static let folder = Place.package + "/Tests/ReadingTests/Statements"
  static let names = Place.names(in: folder).filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }
  private static let isRewriting = getenv("RAPPORTEUR_FLOORS").map { String(cString: $0) } == "write"

  /// How far one statement is read: F1 of core events, of core events with their actors, of the other two tiers.
  struct Reach: Equatable, CustomStringConvertible {
    let core: Double
    let strict: Double
    let attested: Double
    let background: Double

    init(_ comparison: Comparison) {
      core = comparison.tallies["core"]?.f1 ?? 1
      strict = comparison.tallies["core"]?.strictF1 ?? 1
      attested = comparison.tallies["attested"]?.f1 ?? 1
      background = comparison.tallies["background"]?.f1 ?? 1
    }

    init?(_ cells: some Collection<Substring>) {
      let values = cells.compactMap { Double(String($0)) }
      guard values.count == 4 else { return nil }
      (core, strict, attested, background) = (values[0], values[1], values[2], values[3])
    }

    /// To two digits, as `compare` shows it.
    var description: String {
      [core, strict, attested, background].map { value in
        let hundredths = String(Int((value * 100).rounded(.down)))
        return String((hundredths.count < 3 ? String(repeating: "0", count: 3 - hundredths.count) : "") + hundredths)
      }.map { $0.dropLast(2) + "." + $0.suffix(2) }.joined(separator: "\t")
    }

    /// Whether nothing that a floor demands is lost; a floor is cut to hundredths.
    func reaches(_ floor: Reach) -> Bool {
      core >= floor.core && strict >= floor.strict && attested >= floor.attested && background >= floor.background
    }
  }

  private static let floors: [String: Reach] = {
    var floors: [String: Reach] = [:]
    for line in Place.text(of: folder + "/floors.tsv").split(separator: "\n") {
      let cells = line.split(separator: "\t")
      if let reach = Reach(cells.dropFirst()) { floors[String(cells[0])] = reach }
    }
    return floors
  }()

  private func compare(_ name: String) throws -> Comparison {
    let page = Self.folder + "/\(name).txt"
    let pack = Place.package + "/Tests/ReadingTests/Constructions/world.pack"
    let run = try Run.rapporteur(["decompose", page, "--format", "ndjson", "--pack", pack])
    let gold = try CodedStatement.read(Place.bytes(of: Self.folder + "/\(name).ndjson"), named: name + ".ndjson")
    let machine = try CodedStatement.read(Array(run.output.utf8), named: name)
    let (pairs, left) = CodedStatement.pairs(gold, machine)
    return Comparison(pairs, left: left)
  }

  @Test(.disabled(if: isRewriting), arguments: names)
  func `is read as far as it was`(_ name: String) throws {
    let floor = try #require(Self.floors[name], "\(name) has no line in floors.tsv: run with RAPPORTEUR_FLOORS=write")
    let comparison = try compare(name)
    let lost = comparison.missed.map { "missed \($0.type) \"\($0.cue)\"" }
    let gained = comparison.madeUp.map { "made up \($0.type) \"\($0.cue)\"" }
    #expect(
      Reach(comparison).reaches(floor),
      "\(name): \(Reach(comparison)), was \(floor)\n\((lost + gained).joined(separator: "\n"))")
  }

  @Test(.enabled(if: isRewriting))
  func `the floors are measured again`() throws {
    let lines = try Self.names.map { "\($0)\t\(Reach(try compare($0)))\n" }
    Place.write("# statement\tcore\tstrict\tattested\tbackground\n" + lines.joined(), to: Self.folder + "/floors.tsv")
  }
}

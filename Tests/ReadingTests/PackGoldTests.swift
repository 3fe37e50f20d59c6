import FoundationEssentials
import Testing

@testable import Reading

/// The identifiers that coded statements use, where the coded statements lie beside the repository.
@Suite struct `The packs know the identifiers of coded statements` {
  static let gold = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/gold")

  /// One identifier and the field it stands in.
  struct Use: Hashable, CustomStringConvertible {
    let field: String
    let id: String
    var description: String { "\(field) \(id)" }
  }

  /// What no pack can hold: a gathering that a text names by its month alone.
  static let derived: Set<String> = ["summit-2011-06"]

  @Test(.enabled(if: FileManager.default.fileExists(atPath: gold.path())))
  func `of the process they are made for`() throws {
    let parties = ShippedPacks.identifiers(.state, .area, .body, .person)
    let offices = ShippedPacks.identifiers(.office)
    let texts = ShippedPacks.identifiers(.document, .occasion)
    let mechanisms = ShippedPacks.identifiers(.mechanism)
    let topics = ShippedPacks.identifiers(.topic)
    let uses = try Self.uses()
    #expect(uses.count > 100)
    for use in uses where !Self.derived.contains(use.id) {
      switch use.field {
      case "documents": #expect(texts.contains(use.id), "\(use)")
      case "mechanism": #expect(mechanisms.contains(use.id), "\(use)")
      case "topics": #expect(topics.contains(use.id), "\(use)")
      default:
        // A document can be spoken to or about; an office or a leader hangs on a state or a group.
        let known = ShippedPacks.isKnown(use.id, parties: parties, offices: offices)
        #expect(known || texts.contains(use.id), "\(use)")
      }
    }
  }

  /// The identifiers in the files of the one process; the files of other processes are not asked for.
  static func uses() throws -> Set<Use> {
    let more = gold.appending(path: "more")
    var files = [gold.appending(path: "seeds.ndjson")]
    for name in try FileManager.default.contentsOfDirectory(atPath: more.path()) where name.hasSuffix(".ndjson") {
      if !name.contains("havana") && !name.contains("tcg") { files.append(more.appending(path: name)) }
    }
    var found: Set<Use> = []
    for file in files {
      for line in try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")) {
        found.formUnion(try uses(in: Data(line)))
      }
    }
    return found
  }

  private struct Event: Decodable {
    var actors: [String]
    var counterparts: [String]
    var documents: [String]
    var topics: [String]
    var mechanism: String?
  }

  private static func uses(in line: Data) throws -> Set<Use> {
    let event = try JSONDecoder().decode(Event.self, from: line)
    var found: Set<Use> = []
    for id in event.actors + event.counterparts { found.insert(Use(field: "actors", id: id)) }
    for id in event.documents { found.insert(Use(field: "documents", id: id)) }
    for id in event.topics { found.insert(Use(field: "topics", id: id)) }
    if let id = event.mechanism { found.insert(Use(field: "mechanism", id: id)) }
    return found
  }
}

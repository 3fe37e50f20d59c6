import FoundationEssentials
import Negotiation
import Reading
import Testing

/// The five pages kept beside the project; the facts hold where those pages exist.
@Suite struct `Zones of the seed pages` {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared")

  struct Layout: Decodable {
    struct Span: Decodable { var start: Int, end: Int }
    var statementDate: String?
    var body: Span
    var sentences: [Span]
    var headlineLine: Int?
    var noEventLines: [[Int]]
    var datelinePlace: String?
  }

  static let layouts: [String: Layout] = {
    guard let data = try? Data(contentsOf: folder.appending(path: "gold/layout.json")) else { return [:] }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return (try? decoder.decode([String: Layout].self, from: data)) ?? [:]
  }()

  static let names = layouts.keys.sorted()

  static func page(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: "seeds/\(name).txt")))
  }

  @Test(.enabled(if: !names.isEmpty), arguments: names)
  func `body and sentences are those of the layout`(_ name: String) throws {
    let text = try Self.page(name)
    let layout = try #require(Self.layouts[name])
    let statements = Zones.statements(in: text)
    #expect(statements.count == 1)
    let statement = try #require(statements.first)
    #expect(statement.body == layout.body.start..<layout.body.end)
    #expect(Sentences.split(statement, in: text).map(\.range) == layout.sentences.map { $0.start..<$0.end })
    #expect(statement.date?.day == layout.statementDate.flatMap { Day($0) })
    #expect(statement.dateline?.places.isEmpty != false || layout.datelinePlace != nil)
  }

  @Test(.enabled(if: !names.isEmpty), arguments: names)
  func `the headline is the line of the layout and nothing comes from the lines around`(_ name: String) throws {
    let text = try Self.page(name)
    let layout = try #require(Self.layouts[name])
    let statement = try #require(Zones.statements(in: text).first)
    var starts = [0]
    for (i, byte) in text.enumerated() where byte == 0x0A { starts.append(i + 1) }
    starts.append(text.count + 1)
    if let line = layout.headlineLine {
      #expect(statement.headline == starts[line - 1]..<starts[line] - 1)
    } else {
      #expect(statement.headline == nil)
    }
    let zones = statement.paragraphs + [statement.headline, statement.subheadline, statement.lead].compactMap { $0 }
    for pair in layout.noEventLines {
      let chrome = starts[pair[0] - 1]..<starts[pair[1]] - 1
      #expect(zones.allSatisfy { !$0.overlaps(chrome) })
    }
  }
}

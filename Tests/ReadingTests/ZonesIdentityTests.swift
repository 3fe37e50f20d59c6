import Reading
import Testing

@Suite struct `Identity and reprints` {
  static let body = [
    "The envoys of the Serin Valley Group met with the ministers of both sides in Vesta on Monday.",
    "They called on the sides to release all prisoners before the first snow.",
    "The ministers' agreement to meet again in June is a good step.",
    "The envoys will come back to the valley in the spring.",
  ]

  /// A page with the sentences as paragraphs, and its statement.
  static func page(_ sentences: [String], menu: String = "", parted: String = "\n") throws -> ([UInt8], StatementText) {
    let text = Array(
      (menu + "Statement by the Envoys\nVESTA, 4 May 2031 – " + sentences.joined(separator: parted)).utf8)
    return (text, try #require(Zones.statements(in: text).first))
  }

  static func identity(_ page: ([UInt8], StatementText)) -> String {
    String(decoding: page.1.bodyDigestInput(in: page.0), as: UTF8.self)
  }

  @Test func `menus, line ends, spaces and typography do not change the identity`() throws {
    let plain = try Self.identity(Self.page(Self.body))
    #expect(plain.hasPrefix("the envoys of the serin valley group met"))
    #expect(try Self.identity(Self.page(Self.body, menu: "Home\n- Elections 2031\n- Media\n")) == plain)
    #expect(try Self.identity(Self.page(Self.body, parted: " ")) == plain)
    #expect(try Self.identity(Self.page(Self.body, parted: "\r\n\r\n")) == plain)
    let printed = Self.body.map { $0.replacing("'", with: "’").replacing(" of ", with: " of\u{A0}") }
    #expect(try Self.identity(Self.page(printed)) == plain)
    #expect(try Self.identity(Self.page(Array(Self.body.dropLast()))) != plain)
  }

  @Test func `a reprint that dropped a sentence is near, another statement is far`() throws {
    let (text, statement) = try Self.page(Self.body)
    let whole = Shingles(statement, in: text)
    let (cut, short) = try Self.page(Array(Self.body.dropFirst()))
    #expect(Shingles(short, in: cut).isReprint(of: whole))
    let (other, second) = try Self.page([
      "The ministers of Corvia regret the closing of the bridge and urge the two towns to open it again.",
      "A delegation of the League plans to visit both towns in March and will then brief the envoys.",
    ])
    #expect(Shingles(second, in: other).resemblance(to: whole) < 0.1)
    #expect(!Shingles(second, in: other).isReprint(of: whole))
    #expect(whole.resemblance(to: whole) == 1)
  }

  @Test func `the difference names what was dropped, changed and added`() throws {
    let (first, a) = try Self.page(Self.body)
    let reprint = [
      Self.body[0],
      "They called on the sides to free all prisoners before the first snow.",
      Self.body[3],
      "The League has no comment on the matter.",
    ]
    let (second, b) = try Self.page(reprint)
    let difference = BodyDifference(
      from: Sentences.split(a, in: first), of: first, to: Sentences.split(b, in: second), of: second)
    #expect(difference.changes == [.kept(1, 1), .changed(2, 2), .dropped(3), .kept(4, 3), .added(4)])
    #expect(!difference.isEmpty)
  }

  @Test func `typography is no difference`() throws {
    let (first, a) = try Self.page(Self.body)
    let (second, b) = try Self.page(Self.body.map { $0.replacing("'", with: "’") }, parted: "\n\n")
    let difference = BodyDifference(
      from: Sentences.split(a, in: first), of: first, to: Sentences.split(b, in: second), of: second)
    #expect(difference.isEmpty && difference.changes.count == 4)
  }
}

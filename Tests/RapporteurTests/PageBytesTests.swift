import Glibc
import Testing

/// Pages as they come: other encodings are read, what is no page is refused in one line, and nothing is recorded.
struct PageBytesTests {
  private let folder = Folder()
  private static let text = """
    Statement of the River Panel

    PORT AZURE, 12 March 2019 - The River Panel met with Foreign Minister of Arland Inès Quist on 11 March. \
    The Panel – in its letter of thanks – called on “both sides” to reopen the upper bridge.
    """

  private func page(_ bytes: [UInt8]) -> String {
    let path = folder.path + "/page"
    guard let file = fopen(path, "w") else { return path }
    defer { fclose(file) }
    _ = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    return path
  }

  private static func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isLittle ? [low, high] : [high, low]
    }
  }

  private static let windows1252 = text.unicodeScalars.map { scalar -> UInt8 in
    switch scalar {
    case "–": 0x96
    case "“": 0x93
    case "”": 0x94
    default: UInt8(truncatingIfNeeded: scalar.value)
    }
  }

  @Test(arguments: [
    Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xFF, 0xFE] + utf16(text, isLittle: true),
    [0xFE, 0xFF] + utf16(text, isLittle: false), windows1252, Array(text.replacing("\n", with: "\r\n").utf8),
  ])
  func `a statement in any usual encoding is read, recorded and quoted`(bytes: [UInt8]) throws {
    let environment = ["RAPPORTEUR_LEDGER": folder.path + "/ledger.sqlite"]
    let page = page(bytes)
    let run = try Run.rapporteur(["ingest", page], environment: environment)
    #expect(run.status == 0 && run.output.contains("\t2019-03-12-port-azure\trecorded\t"), "\(run.output)\(run.error)")
    let meeting = try Run.rapporteur(
      ["why", "2019-03-12-port-azure#1", "--columns", "words"], environment: environment)
    #expect(meeting.output == "words\nStatement of the River Panel\n", "\(meeting.output)\(meeting.error)")
    #expect(try Run.rapporteur(["verify"], environment: environment).status == 0)
    let again = try Run.rapporteur(["ingest", page], environment: environment)
    #expect(again.status == 0 && again.output.contains("\tknown\t"))
  }

  @Test(arguments: [
    ([], "has no text"), (Array("  \n\t\n".utf8), "has no text"), ([0xEF, 0xBB, 0xBF], "has no text"),
    (Array("%PDF-1.7\n%".utf8), "a PDF file"), ([0x89] + Array("PNG\r\n".utf8), "a PNG image"),
    ((0..<4096).map { UInt8($0 & 0xFF) }, "binary data"), (Array("{\"a\": 1}".utf8), "no statement"),
    (Array(String(repeating: "no stop and no end ", count: 60_000).utf8), "no statement"),
  ])
  func `what is no page of a statement is refused in one line, and nothing is recorded`(
    bytes: [UInt8], why: String
  ) throws {
    let page = page(bytes)
    for verb in ["decompose", "ingest"] {
      let run = try Run.rapporteur([verb, page], environment: ["RAPPORTEUR_LEDGER": folder.path + "/ledger.sqlite"])
      #expect(run.status == 2 && run.output.isEmpty, "\(run.output.prefix(300))")
      #expect(run.error.contains(why) && run.error.contains(page), "\(run.error)")
      #expect(access(folder.path + "/ledger.sqlite", F_OK) != 0, "refused pages leave no ledger behind")
    }
  }

  @Test func `a ledger is made for the first page that has a statement`() throws {
    let environment = ["RAPPORTEUR_LEDGER": folder.path + "/ledger.sqlite"]
    let run = try Run.rapporteur(["ingest", "/dev/null", page(Array(Self.text.utf8))], environment: environment)
    #expect(run.status == 1 && run.error.contains("/dev/null: the page has no text"), "\(run.error)")
    #expect(run.error.contains("1 statement recorded") && run.error.contains("1 page refused"), "\(run.error)")
    #expect(try Run.rapporteur(["verify"], environment: environment).status == 0)
  }

  @Test func `a page of a hundred megabytes is refused before it is read`() throws {
    let page = page([0x61])
    #expect(truncate(page, 100 << 20) == 0)
    let run = try Run.rapporteur(["decompose", page])
    #expect(run.status == 2 && run.output.isEmpty && run.error.contains("larger than"), "\(run.error)")
  }

  @Test func `the same page gives the same bytes`() throws {
    let page = page(Array(PageBytesTests.text.utf8))
    let first = try Run.rapporteur(["decompose", page])
    #expect(first.status == 0 && first.output.hasPrefix("{\"format\":1,\"statement\":\"2019-03-12-port-azure\","))
    #expect(try Run.rapporteur(["decompose", page]).output == first.output)
  }

  @Test func `what decompose prints can be imported`() throws {
    let lines = try Run.rapporteur(["decompose", page(Array(PageBytesTests.text.utf8))]).output
    let ledger = ["RAPPORTEUR_LEDGER": folder.path + "/ledger.sqlite"]
    let run = try Run.rapporteur(["import", "-"], input: lines, environment: ledger)
    #expect(run.status == 0, "\(run.error)")
    #expect(try Run.rapporteur(["export", "2019-03-12-port-azure"], environment: ledger).output == lines)
  }
}

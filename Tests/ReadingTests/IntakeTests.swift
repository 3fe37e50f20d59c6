import Intake
import Testing

@Suite struct `Taking pages in` {
  static let words = "VESTA, 4 May 2031 – The envoys “met” in Älvdal and agreed to continue."

  /// The words in another encoding.
  static func wide(_ words: String, little: Bool, mark: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + words.utf16).flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return little ? [low, high] : [high, low]
    }
  }

  @Test func `plain text in UTF-8 stays as received`() throws {
    let received = try Intake.receive(Array(Self.words.utf8))
    #expect(received.utf8 == Array(Self.words.utf8))
    #expect(received.isVerbatim && received.kind == .plain && received.encoding == .utf8)
  }

  @Test func `a byte order mark stays, so that offsets are those of the source`() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array(Self.words.utf8)
    #expect(try Intake.receive(bytes).utf8 == bytes)
  }

  @Test(arguments: [(true, true), (true, false), (false, true), (false, false)])
  func `UTF-16 is read in both orders, with and without a mark`(_ form: (little: Bool, mark: Bool)) throws {
    let received = try Intake.receive(Self.wide(Self.words, little: form.little, mark: form.mark))
    #expect(String(decoding: received.utf8, as: UTF8.self) == Self.words)
    #expect(received.encoding == (form.little ? .utf16LittleEndian : .utf16BigEndian))
    #expect(!received.isVerbatim)
  }

  @Test func `bytes that are not UTF-8 are read as Windows-1252`() throws {
    let received = try Intake.receive([0x93] + Array("caf".utf8) + [0xE9, 0x94, 0x20, 0x96])
    #expect(String(decoding: received.utf8, as: UTF8.self) == "“café” –")
    #expect(received.encoding == .windows1252)
    #expect(received.findings == [.guessedEncoding])
  }

  @Test func `a page cut in the middle of a character stays UTF-8`() throws {
    let received = try Intake.receive(Array(Self.words.utf8) + [0xE2, 0x80])
    #expect(received.encoding == .utf8)
    #expect(String(decoding: received.utf8, as: UTF8.self).hasPrefix(Self.words))
    #expect(!received.isVerbatim)
  }

  @Test(arguments: [
    ([], IntakeError.Code.empty), (Array(" \n\t\r\n".utf8), .empty), ([0xEF, 0xBB, 0xBF], .empty),
    (Array("%PDF-1.7 text".utf8), .binary), ([0x89, 0x50, 0x4E, 0x47, 0x0D], .binary),
    (Array("PK\u{3}\u{4}word/document.xml".utf8), .binary), (Array("The envoys\0met".utf8), .binary),
    ([UInt8](repeating: 0x01, count: 100), .binary), (Array("<html><body></body></html>".utf8), .empty),
    (Array("<p \(String(repeating: "a ", count: 2000))>".utf8), .binary),
  ])
  func `what is no page is refused`(_ bytes: [UInt8], _ code: IntakeError.Code) {
    let error = #expect(throws: IntakeError.self) { try Intake.receive(bytes) }
    #expect(error?.code == code)
    #expect(error?.message.isEmpty == false)
  }

  @Test func `a page above the limit is refused`() {
    let error = #expect(throws: IntakeError.self) {
      try Intake.receive([UInt8](repeating: 0x61, count: Intake.limit + 1))
    }
    #expect(error?.code == .tooLarge)
  }

  @Test func `an endless file is not read to its end`() {
    let error = #expect(throws: IntakeError.self) { try Intake.bytes(of: "/dev/zero") }
    #expect(error?.code == .tooLarge)
  }

  @Test func `a missing file says so`() {
    let error = #expect(throws: IntakeError.self) { try Intake.bytes(of: "no-such-page.txt") }
    #expect(error?.code == .unreadable)
  }
}

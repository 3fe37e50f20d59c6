/// Takes pages in: bytes of any usual encoding, plain or HTML, become text that can be read.
public enum Intake {
  /// The number of the rules by which a derived text is made. It changes whenever the same bytes would give another text.
  public static let version = 1
  /// The most bytes a page may have: 8 MiB, eighty times the longest page met.
  public static let limit = 8 << 20
  /// The most bytes its text may have: 4 MiB.
  public static let textLimit = 4 << 20

  /// The text of a page.
  ///
  /// - Throws: ``IntakeError`` for an empty, binary or oversized page, and for HTML where libxml2 is missing.
  /// - Complexity: linear; memory at most four times the page.
  public static func receive(_ bytes: [UInt8]) throws(IntakeError) -> ReceivedText {
    guard bytes.count <= limit else { throw tooLarge }
    if let name = Signature.name(of: bytes) {
      throw IntakeError(.binary, "\(name), not text; give the page as text or HTML")
    }
    var text = try Decoding.decode(bytes)
    if Markup.isHTML(text.utf8) {
      guard !Markup.isHostile(text.utf8) else {
        throw IntakeError(.binary, "markup with more than a thousand attributes in one tag; give the page as text")
      }
      let page = try HTMLPage.read(text.utf8)
      text.utf8 = page.text
      text.hints = page.hints
      text.kind = .html
      text.isVerbatim = false
    }
    guard text.utf8.contains(where: { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }) else {
      throw IntakeError(.empty, "the page has no text")
    }
    guard text.utf8.count <= textLimit else { throw tooLarge }
    return text
  }

  static let tooLarge = IntakeError(
    .tooLarge, "the page is larger than \(limit >> 20) MB (\(textLimit >> 20) MB of text); no statement is that long")
}

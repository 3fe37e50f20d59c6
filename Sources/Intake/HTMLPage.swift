import CXML

/// The text of an HTML page by its structure, and what its head says.
struct HTMLPage {
  var text: [UInt8]
  var hints: ReceivedText.Hints

  /// Parses a page of UTF-8 with libxml2's forgiving parser. Complexity: linear; no tree is built.
  static func read(_ bytes: [UInt8]) throws(IntakeError) -> HTMLPage {
    var library = cxml_library()
    guard cxml_open(&library) != 0 else {
      throw IntakeError(.noParser, "HTML needs libxml2 (Debian: libxml2), or give the page as text")
    }
    var writer = HTMLWriter()
    let done = bytes.withUnsafeBytes { raw in
      withUnsafeMutablePointer(to: &writer) { receiver in
        cxml_parse(
          &library, raw.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(raw.count), receiver,
          { receiver, name, attributes in
            guard let name else { return }
            receiver?.assumingMemoryBound(to: HTMLWriter.self).pointee
              .start(String(cString: name), Self.attributes(attributes))
          },
          { receiver, name in
            guard let name else { return }
            receiver?.assumingMemoryBound(to: HTMLWriter.self).pointee.end(String(cString: name))
          },
          { receiver, characters, count in
            receiver?.assumingMemoryBound(to: HTMLWriter.self).pointee
              .characters(UnsafeBufferPointer(start: characters, count: Int(count)))
          })
      }
    }
    guard done != 0 else { throw IntakeError(.noParser, "libxml2 could not make a parser") }
    return writer.page()
  }

  /// Names and values of a tag, as libxml2 lays them out: name, value, name, value, null.
  private static func attributes(_ list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) -> [String: String] {
    guard var next = list else { return [:] }
    var attributes: [String: String] = [:]
    while let name = next.pointee {
      attributes[String(cString: name)] = next[1].map { String(cString: $0) } ?? ""
      next += 2
    }
    return attributes
  }
}

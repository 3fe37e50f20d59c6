/// The first bytes of formats that are often taken for pages and are none.
enum Signature {
  private static let known: [([UInt8], String)] = [
    (Array("%PDF".utf8), "a PDF file"),
    (Array("PK\u{3}\u{4}".utf8), "an archive or office document (ZIP)"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
    (Array("{\\rtf".utf8), "an RTF document"),
    ([0x89] + Array("PNG".utf8), "a PNG image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"),
    (Array("GIF8".utf8), "a GIF image"),
    (Array("II*\0".utf8), "a TIFF image"),
    (Array("MM\0*".utf8), "a TIFF image"),
    (Array("RIFF".utf8), "an image or recording (RIFF)"),
    (Array("OggS".utf8), "a recording (Ogg)"),
    (Array("ID3".utf8), "a recording (MP3)"),
    ([0x1F, 0x8B], "a compressed file (gzip)"),
    (Array("BZh".utf8), "a compressed file (bzip2)"),
    ([0xFD] + Array("7zXZ".utf8), "a compressed file (xz)"),
    (Array("7z\u{BC}".unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }), "an archive (7z)"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a compressed file (zstd)"),
    ([0x7F] + Array("ELF".utf8), "a program"),
    (Array("SQLite format 3".utf8), "an SQLite file"),
  ]

  /// The name of the format, if the bytes begin like one.
  static func name(of bytes: [UInt8]) -> String? {
    known.first { bytes.starts(with: $0.0) }?.1
  }
}

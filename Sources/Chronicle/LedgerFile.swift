import Glibc

/// What the system says of a ledger's file and the folders around it, before SQLite opens it.
enum LedgerFile {
  /// Makes the folders around a file that is to be made, for its owner alone.
  static func makeFolders(around path: String) throws(ChronicleError) {
    for (index, byte) in zip(path.utf8.indices, path.utf8).dropFirst() where byte == UInt8(ascii: "/") {
      let folder = String(path[..<index])
      guard access(folder, F_OK) != 0, mkdir(folder, 0o700) != 0, errno != EEXIST else { continue }
      throw ChronicleError(.file, "cannot make the folder \(folder): \(String(cString: strerror(errno)))", doing: path)
    }
  }

  /// What stands in the way of using a file, if the system can tell.
  static func obstacle(to access: Connection.Access, _ path: String) -> String? {
    let exists = Glibc.access(path, F_OK) == 0
    let (name, way) =
      !exists && access == .creating ? (folder(of: path), W_OK) : (path, access == .reading ? R_OK : W_OK)
    return Glibc.access(name, way) == 0 ? nil : String(cString: strerror(errno))
  }

  private static func folder(of path: String) -> String {
    let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    if !folder.isEmpty { return folder }
    return path.utf8.first == UInt8(ascii: "/") ? "/" : "."
  }

  /// Whether a reader may take away what SQLite puts beside the ledger while it is open.
  static func mayTidy(_ path: String) -> Bool {
    Glibc.access(path, W_OK) == 0 && Glibc.access(folder(of: path), W_OK) == 0
  }

  /// A name under which a ledger in a folder that may not be written can be read.
  ///
  /// SQLite wants to make a `-shm` file beside a ledger in WAL mode. Where it may not and no writer has
  /// made one, the file cannot change under us either, and is opened as immutable.
  static func immutableName(of path: String) -> String? {
    guard Glibc.access(path, R_OK) == 0, Glibc.access(folder(of: path), W_OK) != 0,
      Glibc.access(path + "-wal", F_OK) != 0
    else { return nil }
    let escaped = path.utf8.reduce(into: "") { text, byte in
      switch byte {
      case UInt8(ascii: "%"), UInt8(ascii: "?"), UInt8(ascii: "#"), 0..<0x10, 0x7F...:
        text += (byte < 0x10 ? "%0" : "%") + String(byte, radix: 16)
      default: text.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return "file:" + escaped + "?immutable=1"
  }
}

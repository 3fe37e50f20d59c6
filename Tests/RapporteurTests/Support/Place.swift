import Glibc

/// Where things lie: the built program beside the tests, the package, and a folder for this run alone.
enum Place {
  /// The program that was built with the tests.
  static let program: String = folder(of: executable) + "/rapporteur"

  /// The package's own folder.
  static let package: String = {
    var path = #filePath
    for _ in 0..<4 { path = folder(of: path) }
    return path
  }()

  /// A home of our own, so that nothing of the user's is read or written. Removed when the tests end.
  static let home: String = {
    let path = fresh()
    atexit { Place.remove(Place.home) }
    return path
  }()

  /// A new folder, for whoever removes it; see ``Folder``.
  static func fresh() -> String {
    var template = Array("/tmp/rapporteur-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return "/tmp" }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Removes a folder of ours and everything in it.
  static func remove(_ path: String) {
    guard path.hasPrefix("/tmp/rapporteur-test-") else { return }
    for name in names(in: path) {
      let inner = path + "/" + name
      if unlink(inner) != 0 { remove(inner) }
    }
    rmdir(path)
  }

  /// The names in a folder, sorted.
  static func names(in path: String) -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// A file's text; empty when it cannot be read.
  static func text(of path: String) -> String { String(decoding: bytes(of: path), as: UTF8.self) }

  static func bytes(of path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer.prefix(count) }
    return bytes
  }

  static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { return }
    defer { fclose(file) }
    _ = text.withCString { fwrite($0, 1, strlen($0), file) }
  }

  private static let executable: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }()

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}

internal import Glibc

/// Reads and writes whole files, and says in words what went wrong.
enum Files {
  /// All bytes of a file; `-` is standard input.
  static func bytes(of path: String) throws(Refusal) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("read", path) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw failure("read", path)
      }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer.prefix(count))
    }
  }

  /// Writes a file whole: beside its place first, then moved there.
  static func write(_ bytes: [UInt8], to path: String) throws(Refusal) {
    let draft = path + ".part"
    let descriptor = open(draft, O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure("write", path) }
    let isWritten = Output.write(bytes, to: descriptor)
    guard close(descriptor) == 0, isWritten, rename(draft, path) == 0 else {
      let refusal = failure("write", path)
      unlink(draft)
      throw refusal
    }
  }

  private static func failure(_ doing: String, _ path: String) -> Refusal {
    Refusal(.failed, "cannot \(doing) \(path): \(String(cString: strerror(errno)))")
  }
}

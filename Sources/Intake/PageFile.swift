import Glibc

extension Intake {
  /// The bytes of a file, or of standard input for `-`.
  ///
  /// Reading stops at ``limit``, so that a file of any size costs no more memory than the largest page.
  ///
  /// - Throws: ``IntakeError`` with ``IntakeError/Code/unreadable`` or ``IntakeError/Code/tooLarge``.
  public static func bytes(of path: String) throws(IntakeError) -> [UInt8] {
    guard path != "-" else { return try bytes(from: STDIN_FILENO) }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw unreadable(errno) }
    defer { close(file) }
    var status = stat()
    var size = 1 << 16
    if fstat(file, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { throw IntakeError(.unreadable, "it is a folder, not a page") }
      if status.st_mode & S_IFMT == S_IFREG {
        if Int(status.st_size) > limit { throw tooLarge }
        size = min(size, Int(status.st_size) + 1)
      }
    }
    return try bytes(from: file, atOnce: size)
  }

  /// The bytes that a descriptor gives up to its end.
  static func bytes(from file: Int32, atOnce size: Int = 1 << 16) throws(IntakeError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: size)
    while true {
      let count = read(file, &chunk, chunk.count)
      if count == 0 { return bytes }
      guard count > 0 else {
        if errno == EINTR { continue }
        throw unreadable(errno)
      }
      bytes.append(contentsOf: chunk[..<count])
      if bytes.count > limit { throw tooLarge }
    }
  }

  private static func unreadable(_ code: Int32) -> IntakeError {
    IntakeError(.unreadable, strerror(code).map { String(cString: $0) } ?? "error \(code)")
  }
}

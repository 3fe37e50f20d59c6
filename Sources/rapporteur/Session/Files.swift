internal import Glibc

/// Reads and writes whole files, and says in words what went wrong.
enum Files {
  /// All bytes of a file; `-` is standard input.
  static func bytes(of path: String) throws(Refusal) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw unreadable(path)
      }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer.prefix(count))
    }
  }

  /// Writes a file whole: beside its place first, then moved there.
  static func write(_ bytes: [UInt8], to path: String) throws(Refusal) {
    try writeDraft(bytes, of: path)
    guard rename(draft(of: path), path) == 0 else {
      let refusal = failure("write", path)
      unlink(draft(of: path))
      throw refusal
    }
  }

  /// Writes all files into a folder, or none: each beside its place first, then all moved there. The folder is
  /// made when there is none.
  ///
  /// - Returns: the paths.
  static func write(_ files: [(name: String, bytes: [UInt8])], into folder: String) throws(Refusal) -> [String] {
    let isNew = mkdir(folder, 0o755) == 0
    guard isNew || errno == EEXIST else { throw failure("make the folder", folder) }
    let paths = files.map { folder + "/" + $0.name }
    do throws(Refusal) {
      for (path, file) in zip(paths, files) {
        // Nothing can be moved onto a folder, which is better known before the first file is.
        var place = stat()
        if stat(path, &place) == 0, place.st_mode & S_IFMT == S_IFDIR {
          errno = EISDIR
          throw failure("write", path)
        }
        try writeDraft(file.bytes, of: path)
      }
      for path in paths {
        guard rename(draft(of: path), path) == 0 else { throw failure("write", path) }
      }
    } catch {
      for path in paths { unlink(draft(of: path)) }
      if isNew { rmdir(folder) }
      throw error
    }
    return paths
  }

  private static func draft(of path: String) -> String { path + ".part" }

  private static func writeDraft(_ bytes: [UInt8], of path: String) throws(Refusal) {
    let descriptor = open(draft(of: path), O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure("write", path) }
    let isWritten = Output.write(bytes, to: descriptor)
    guard close(descriptor) == 0, isWritten else {
      let refusal = failure("write", path)
      unlink(draft(of: path))
      throw refusal
    }
  }

  /// A file that was named and cannot be read is input that cannot be taken.
  private static func unreadable(_ path: String) -> Refusal { .refused(failure("read", path).message) }

  private static func failure(_ doing: String, _ path: String) -> Refusal {
    Refusal(.failed, "cannot \(doing) \(path): \(String(cString: strerror(errno)))")
  }
}

internal import Glibc

/// A sink of text: a file descriptor, or memory for tests and for the pager.
///
/// Bytes are gathered and written in one go. Once the reader has gone away (`rapporteur … | head`)
/// everything further is dropped in silence and ``isClosed`` says so; where nothing can be written for another
/// reason, such as a full disk, ``failure`` says which.
final class Output {
  /// Where the bytes go.
  enum Destination {
    case descriptor(Int32)
    case memory
  }

  private let destination: Destination
  private(set) var buffer: [UInt8] = []
  /// Whether the reading end went away.
  private(set) var isClosed = false
  /// What kept the text from being written, in the system's words.
  private(set) var failure: String?

  init(_ destination: Destination) { self.destination = destination }

  /// What was written and not yet flushed; everything, for an output in memory.
  var text: String { String(decoding: buffer, as: UTF8.self) }

  func write(_ text: String) { buffer.append(contentsOf: text.utf8) }

  func write(_ bytes: UnsafeBufferPointer<UInt8>) { buffer.append(contentsOf: bytes) }

  func write(_ bytes: [UInt8]) { buffer.append(contentsOf: bytes) }

  func line(_ text: String = "") {
    write(text)
    buffer.append(UInt8(ascii: "\n"))
  }

  /// Hands everything over to the descriptor; an output in memory keeps it.
  func flush() {
    guard case .descriptor(let descriptor) = destination else { return }
    if !isClosed, !Output.write(buffer, to: descriptor) {
      isClosed = true
      if errno != EPIPE { failure = String(cString: strerror(errno)) }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Forgets what was written and not flushed: somebody else has shown it.
  func drop() { buffer.removeAll(keepingCapacity: true) }

  /// Writes all bytes, however often the call is interrupted; `false` when it fails, as `errno` says.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { raw in
      var written = 0
      while written < raw.count {
        let rest = UnsafeRawBufferPointer(rebasing: raw[written...])
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count < 0 {
          if errno == EINTR { continue }
          return false
        }
        written += count
      }
      return true
    }
  }
}

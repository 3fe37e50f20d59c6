import CCrypto
import Glibc

/// Computes SHA-256 with libcrypto, the algorithm fetched once and the context used again.
///
/// Fetching anew costs as much as hashing 400 bytes; this way a record takes a third of a microsecond. The
/// first digest opens the library, which takes some milliseconds: who asks a question makes none.
final class Digest {
  private let library: ccrypto_library
  private let algorithm: OpaquePointer
  private let context: OpaquePointer

  /// 32 bytes.
  static let length = 32

  init() throws(ChronicleError) {
    library = ccrypto_opened()
    guard let algorithm = library.sha256 else {
      throw ChronicleError(.database, "SHA-256 needs OpenSSL's libcrypto 3 (Debian: libssl3)")
    }
    self.algorithm = algorithm
    guard let context = library.new_context() else { throw Digest.failure }
    self.context = context
  }

  deinit { library.free_context(context) }

  /// Writes the digest of `bytes` to the 32 bytes at `result`. Complexity: O(count).
  func digest(_ bytes: UnsafeBufferPointer<UInt8>, to result: UnsafeMutablePointer<UInt8>) throws(ChronicleError) {
    guard library.start(context, algorithm, nil) == 1,
      library.add(context, bytes.baseAddress, bytes.count) == 1,
      library.finish(context, result, nil) == 1
    else { throw Digest.failure }
  }

  /// The digest as it is written in records: 64 lower-case hexadecimal digits.
  func hexadecimal(of bytes: UnsafeBufferPointer<UInt8>) throws(ChronicleError) -> String {
    try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Digest.length) { result throws(ChronicleError) in
      guard let start = result.baseAddress else { throw Digest.failure }
      try digest(bytes, to: start)
      return Digest.hexadecimal(UnsafeBufferPointer(result))
    }
  }

  /// Whether stored bytes are the digest at `digest`.
  static func isSame(_ bytes: UnsafeBufferPointer<UInt8>, _ digest: UnsafeMutablePointer<UInt8>) -> Bool {
    guard let start = bytes.baseAddress, bytes.count == length else { return false }
    return memcmp(start, digest, length) == 0
  }

  /// Bytes as lower-case hexadecimal digits.
  static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    func digit(_ nibble: UInt8) -> UInt8 {
      nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
    }
    var text: [UInt8] = []
    text.reserveCapacity(2 * bytes.underestimatedCount)
    for byte in bytes {
      text.append(digit(byte >> 4))
      text.append(digit(byte & 15))
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static var failure: ChronicleError {
    ChronicleError(.database, "libcrypto cannot compute SHA-256 on this system")
  }
}

extension Head {
  /// The hash as 64 lower-case hexadecimal digits.
  public var hexadecimal: String { Digest.hexadecimal(hash) }
}

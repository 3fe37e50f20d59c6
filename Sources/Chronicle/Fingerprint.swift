/// The name of bytes that nobody can give to others: their SHA-256.
public enum Fingerprint {
  /// The SHA-256 as headers carry it: 64 lower-case hexadecimal digits. Complexity: O(count).
  public static func sha256(of bytes: [UInt8]) throws(ChronicleError) -> String {
    let digest = try Digest()
    return try bytes.withUnsafeBufferPointer { bytes throws(ChronicleError) in try digest.hexadecimal(of: bytes) }
  }
}

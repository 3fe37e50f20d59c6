/// Links every entry to the one before it, so that changing any byte of the log shows from there on.
///
/// An entry's hash is SHA-256 over, in this order: the hash of the entry before (32 zeros for the first),
/// then position, statement, version, type, record version, asserted, begins, ends, recorded at, recorder
/// and the key of the batch if the entry opens one, each as a length of four bytes and the bytes (integers
/// as eight bytes; what is absent as the length FFFFFFFF), then the SHA-256 of the record. Numbers are
/// big-endian. Names are hashed, not their interned numbers. The record enters by its digest alone: should
/// the law demand that a record be blanked, the chain still holds.
final class Chain {
  /// SHA-256 of the record last linked, 32 bytes.
  let record: UnsafeMutablePointer<UInt8>
  /// The hash last linked, 32 bytes.
  let hash: UnsafeMutablePointer<UInt8>
  private let digest: Digest
  private var message: [UInt8] = []

  /// What of an entry is hashed besides its record.
  struct Place {
    var position: Int
    var statement: String
    var version: Int
    var type: String
    var recordVersion: Int
    var asserted: Int?
    var begins: Int?
    var ends: Int?
    var recordedAt: Int
    var recorder: String
    var key: String?
  }

  /// Starts before the first entry.
  init() throws(ChronicleError) {
    digest = try Digest()
    record = .allocate(capacity: Digest.length)
    hash = .allocate(capacity: Digest.length)
    record.initialize(repeating: 0, count: Digest.length)
    hash.initialize(repeating: 0, count: Digest.length)
    message.reserveCapacity(512)
  }

  deinit {
    record.deallocate()
    hash.deallocate()
  }

  /// Goes on from a known end of the log.
  func start(after head: Head) {
    for (offset, byte) in head.hash.prefix(Digest.length).enumerated() { hash[offset] = byte }
  }

  /// Links the next entry: afterwards ``record`` and ``hash`` are its digests. Complexity: O(size).
  func link(_ bytes: UnsafeBufferPointer<UInt8>, at place: Place) throws(ChronicleError) {
    try digest.digest(bytes, to: record)
    try link(at: place)
  }

  /// Links the next entry by the digest already in ``record``.
  func link(at place: Place) throws(ChronicleError) {
    message.removeAll(keepingCapacity: true)
    message.append(contentsOf: UnsafeBufferPointer(start: hash, count: Digest.length))
    add(place.position)
    add(place.statement)
    add(place.version)
    add(place.type)
    add(place.recordVersion)
    add(place.asserted)
    add(place.begins)
    add(place.ends)
    add(place.recordedAt)
    add(place.recorder)
    add(place.key)
    message.append(contentsOf: UnsafeBufferPointer(start: record, count: Digest.length))
    try message.withUnsafeBufferPointer { message throws(ChronicleError) in
      try digest.digest(message, to: hash)
    }
  }

  /// The end of the log at `position`, when ``hash`` is its hash.
  func head(at position: Int) -> Head {
    Head(position: position, hash: Array(UnsafeBufferPointer(start: hash, count: Digest.length)))
  }

  private func add(_ value: Int?) {
    guard let value else { return add(length: .max) }
    add(length: 8)
    withUnsafeBytes(of: Int64(value).bigEndian) { message.append(contentsOf: $0) }
  }

  private func add(_ text: String?) {
    guard let text else { return add(length: .max) }
    add(length: UInt32(clamping: text.utf8.count))
    message.append(contentsOf: text.utf8)
  }

  private func add(length: UInt32) {
    withUnsafeBytes(of: length.bigEndian) { message.append(contentsOf: $0) }
  }
}

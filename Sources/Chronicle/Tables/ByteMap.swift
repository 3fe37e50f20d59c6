import Glibc

/// Maps byte strings to numbers: open addressing over one arena, nothing allocated to look up.
///
/// A hit touches two places in memory, the slot and the entry: with a hundred thousand names neither is in the
/// processor's cache, and each place costs more than hashing does.
struct ByteMap: Sendable {
  /// Entries one after another: the value, the count, the bytes, and what fills the last word of eight.
  private var arena: [UInt8] = []
  private var count = 0
  /// Half of a hash and the place of an entry each; 0 is free. Most misses end here, most hits compare once.
  private var table = [UInt64](repeating: 0, count: 1024)

  private static let headLength = 8

  /// The number of the bytes; `nil` when they are not known. Complexity: O(count).
  subscript(bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
    let hash = ByteMap.hash(bytes)
    let mask = table.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    return table.withUnsafeBufferPointer { table in
      arena.withUnsafeBytes { arena in
        while table[slot] != 0 {
          if table[slot] >> 32 == hash >> 32, let value = ByteMap.value(arena, at: table[slot], if: bytes) {
            return value
          }
          slot = (slot + 1) & mask
        }
        return nil
      }
    }
  }

  /// Adds bytes that are not known. Complexity: O(count), amortised.
  mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, _ value: Int32) {
    if count * 2 >= table.count { grow() }
    place(ByteMap.hash(bytes), arena.count)
    withUnsafeBytes(of: value) { arena.append(contentsOf: $0) }
    withUnsafeBytes(of: Int32(clamping: bytes.count)) { arena.append(contentsOf: $0) }
    arena.append(contentsOf: bytes)
    arena.append(contentsOf: repeatElement(0, count: ByteMap.end(bytes.count) - bytes.count))
    count += 1
  }

  /// The value of the entry that a slot names, if it is of these bytes.
  private static func value(
    _ arena: UnsafeRawBufferPointer, at slot: UInt64, if bytes: UnsafeBufferPointer<UInt8>
  ) -> Int32? {
    let start = (Int(truncatingIfNeeded: slot & 0xFFFF_FFFF) - 1) * 8
    guard Int(arena.load(fromByteOffset: start + 4, as: Int32.self)) == bytes.count else { return nil }
    guard let a = arena.baseAddress, let b = bytes.baseAddress, memcmp(a + start + headLength, b, bytes.count) == 0
    else { return nil }
    return arena.load(fromByteOffset: start, as: Int32.self)
  }

  /// Where bytes end that fill words of eight.
  private static func end(_ count: Int) -> Int { (count + 7) & ~7 }

  private mutating func place(_ hash: UInt64, _ start: Int) {
    let mask = table.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while table[slot] != 0 { slot = (slot + 1) & mask }
    table[slot] = (hash & ~0xFFFF_FFFF) | UInt64(start / 8 + 1)
  }

  private mutating func grow() {
    table = [UInt64](repeating: 0, count: table.count * 2)
    var start = 0
    while start < arena.count {
      let (hash, length) = arena.withUnsafeBytes { arena in
        let length = Int(arena.load(fromByteOffset: start + 4, as: Int32.self))
        let first = start + ByteMap.headLength
        let bytes = UnsafeRawBufferPointer(rebasing: arena[first..<(first + length)])
        return (ByteMap.hash(bytes.assumingMemoryBound(to: UInt8.self)), length)
      }
      place(hash, start)
      start += ByteMap.headLength + ByteMap.end(length)
    }
  }

  /// FNV-1a over words of eight bytes, then mixed: lists are forty bytes and read for every event.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(truncatingIfNeeded: bytes.count)
    var index = 0
    let raw = UnsafeRawBufferPointer(bytes)
    while index + 8 <= raw.count {
      hash = (hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      index += 8
    }
    while index < raw.count {
      hash = (hash ^ UInt64(raw[index])) &* 0x0000_0100_0000_01b3
      index += 1
    }
    hash = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
    return hash ^ (hash >> 32)
  }
}

import Glibc

/// Maps byte strings to numbers: open addressing over one arena, nothing allocated to look up.
struct ByteMap: Sendable {
  private var arena: [UInt8] = []
  private var entries: [Entry] = []
  /// Half of a hash and the index of an entry each; 0 is free. Most misses end here, most hits compare once.
  private var table = [UInt64](repeating: 0, count: 1024)

  private struct Entry: Sendable {
    let start: Int
    let count: Int32
    let value: Int32
  }

  /// The number of the bytes; `nil` when they are not known. Complexity: O(count).
  subscript(bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
    let hash = ByteMap.hash(bytes)
    let mask = table.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    return table.withUnsafeBufferPointer { table in
      while table[slot] != 0 {
        if table[slot] >> 32 == hash >> 32 {
          let entry = entries[Int(truncatingIfNeeded: table[slot] & 0xFFFF_FFFF) - 1]
          if Int(entry.count) == bytes.count, isAt(entry.start, bytes) { return entry.value }
        }
        slot = (slot + 1) & mask
      }
      return nil
    }
  }

  /// Adds bytes that are not known. Complexity: O(count), amortised.
  mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, _ value: Int32) {
    if entries.count * 2 >= table.count { grow() }
    entries.append(Entry(start: arena.count, count: Int32(clamping: bytes.count), value: value))
    arena.append(contentsOf: bytes)
    place(ByteMap.hash(bytes), entries.count)
  }

  private func isAt(_ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    arena.withUnsafeBufferPointer { arena in
      guard let a = arena.baseAddress, let b = bytes.baseAddress else { return bytes.isEmpty }
      return memcmp(a + start, b, bytes.count) == 0
    }
  }

  private mutating func place(_ hash: UInt64, _ number: Int) {
    let mask = table.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while table[slot] != 0 { slot = (slot + 1) & mask }
    table[slot] = (hash & ~0xFFFF_FFFF) | UInt64(number)
  }

  private mutating func grow() {
    table = [UInt64](repeating: 0, count: table.count * 4)
    for (index, entry) in entries.enumerated() {
      let hash = arena.withUnsafeBufferPointer { arena in
        ByteMap.hash(UnsafeBufferPointer(rebasing: arena[entry.start..<(entry.start + Int(entry.count))]))
      }
      place(hash, index + 1)
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

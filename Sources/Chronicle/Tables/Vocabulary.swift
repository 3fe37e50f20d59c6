import Negotiation

/// Gives words, lists of words and motifs their numbers: the same bytes, the same number.
///
/// Works on bytes as they lie in a record; a list is known by its JSON, which one writer writes and which is
/// therefore the same for the same list. Number 0 stands for no word and for the empty list.
struct Vocabulary: Sendable {
  private var words = ByteMap()
  private var lists = ByteMap()
  private var motifs: [Motif: Int32] = [:]
  /// The list with the same words in order, where it is another.
  private var sorted: [Int32: Int32] = [:]
  private var next = Numbers(word: 1, list: 1, motif: 1)

  /// What was named since the last ``flushed()``.
  private(set) var fresh = Fresh()

  /// Who does what kind of thing to whom about what.
  struct Motif: Hashable, Sendable {
    var type: Int32
    var subtype: Int32 = 0
    var actors: Int32 = 0
    var counterparts: Int32 = 0
    var topics: Int32 = 0
    var mechanism: Int32 = 0
  }

  /// Rows to be written.
  struct Fresh: Sendable {
    var words: [(Int32, [UInt8])] = []
    var lists: [(Int32, [UInt8])] = []
    var members: [(word: Int32, list: Int32)] = []
    var motifs: [(Int32, thread: Int32, Motif)] = []

    var isEmpty: Bool { words.isEmpty && lists.isEmpty && motifs.isEmpty }
  }

  struct Numbers: Sendable {
    var word: Int32
    var list: Int32
    var motif: Int32
  }

  /// An empty vocabulary, for a rebuild: what it does not know is new.
  init() {}

  /// Goes on numbering where the tables stand.
  init(after numbers: Numbers) {
    next = Numbers(word: numbers.word + 1, list: numbers.list + 1, motif: numbers.motif + 1)
  }

  mutating func flushed() { fresh = Fresh() }
}

/// Looks up what a vocabulary does not remember; a rebuild has nothing to look up.
protocol Remembered {
  func word(_ bytes: UnsafeBufferPointer<UInt8>) throws(ChronicleError) -> Int32?
  func list(_ bytes: UnsafeBufferPointer<UInt8>) throws(ChronicleError) -> Int32?
  func motif(_ motif: Vocabulary.Motif) throws(ChronicleError) -> Int32?
}

/// Remembers nothing.
struct Nothing: Remembered {
  func word(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32? { nil }
  func list(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32? { nil }
  func motif(_ motif: Vocabulary.Motif) -> Int32? { nil }
}

extension Vocabulary {
  /// The number of a word. Complexity: O(length) once it is known.
  mutating func word(
    _ bytes: UnsafeBufferPointer<UInt8>, _ remembered: some Remembered
  ) throws(ChronicleError) -> Int32 {
    if bytes.isEmpty { return 0 }
    if let number = words[bytes] { return number }
    let number: Int32
    if let known = try remembered.word(bytes) {
      number = known
    } else {
      number = next.word
      next.word += 1
      fresh.words.append((number, Array(bytes)))
    }
    words.insert(bytes, number)
    return number
  }

  /// The number of a list, given as its JSON. Complexity: O(length) once it is known.
  mutating func list(
    _ json: UnsafeBufferPointer<UInt8>, _ remembered: some Remembered
  ) throws(ChronicleError) -> Int32 {
    if json.count <= 2 { return 0 }
    if let number = lists[json] { return number }
    let number: Int32
    if let known = try remembered.list(json) {
      number = known
    } else {
      number = next.list
      next.list += 1
      fresh.lists.append((number, Array(json)))
      for member in Set(try Vocabulary.members(of: json)) {
        fresh.members.append((try word(member, remembered), number))
      }
    }
    lists.insert(json, number)
    let members = try Vocabulary.members(of: json)
    let ordered = members.sorted()
    if ordered != members { sorted[number] = try list(ordered, remembered) }
    return number
  }

  /// The number of a motif. Complexity: O(1) once it is known.
  mutating func motif(_ motif: Motif, _ remembered: some Remembered) throws(ChronicleError) -> Int32 {
    if let number = motifs[motif] { return number }
    let number: Int32
    if let known = try remembered.motif(motif) {
      number = known
    } else {
      number = next.motif
      next.motif += 1
      motifs[motif] = number
      let inOrder = inOrder(motif)
      var thread: Int32 = 0
      if let inOrder { thread = inOrder == motif ? number : try self.motif(inOrder, remembered) }
      fresh.motifs.append((number, thread, motif))
    }
    motifs[motif] = number
    return number
  }

  /// The motif of the thread: of what is repeated across statements, with its lists in order.
  private func inOrder(_ motif: Motif) -> Motif? {
    var motif = motif
    switch motif.type {
    case Vocabulary.position: (motif.subtype, motif.counterparts) = (0, 0)
    case Vocabulary.call, Vocabulary.obligation: break
    default: return nil
    }
    motif.actors = sorted[motif.actors] ?? motif.actors
    motif.counterparts = sorted[motif.counterparts] ?? motif.counterparts
    motif.topics = sorted[motif.topics] ?? motif.topics
    return motif
  }

  private static let position = Int32(TableSchema.number(of: .positionStated))
  private static let call = Int32(TableSchema.number(of: .callIssued))
  private static let obligation = Int32(TableSchema.number(of: .obligationInvoked))

  /// The words of a list's JSON.
  static func members(of json: UnsafeBufferPointer<UInt8>) throws(ChronicleError) -> [String] {
    do throws(RecordError) {
      var scanner = JSONScanner(json)
      return try scanner.strings()
    } catch {
      throw ChronicleError(.corrupt, "a list in a record is broken: \(error)")
    }
  }
}

/// Maps byte strings to numbers: open addressing over one arena, nothing allocated to look up.
struct ByteMap: Sendable {
  private var arena: [UInt8] = []
  private var entries: [(start: Int, count: Int32, value: Int32)] = []
  private var table = [Int32](repeating: -1, count: 1024)

  /// The number of the bytes; `nil` when they are not known. Complexity: O(count).
  subscript(bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
    let slot = slot(of: bytes)
    return table[slot] < 0 ? nil : entries[Int(table[slot])].value
  }

  /// Adds bytes that are not known. Complexity: O(count), amortised.
  mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, _ value: Int32) {
    if entries.count * 2 >= table.count { grow() }
    let slot = slot(of: bytes)
    table[slot] = Int32(entries.count)
    entries.append((arena.count, Int32(bytes.count), value))
    arena.append(contentsOf: bytes)
  }

  private func slot(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let mask = table.count - 1
    var slot = Int(truncatingIfNeeded: ByteMap.hash(bytes)) & mask
    arena.withUnsafeBufferPointer { arena in
      while table[slot] >= 0 {
        let entry = entries[Int(table[slot])]
        if Int(entry.count) == bytes.count,
          UnsafeBufferPointer(rebasing: arena[entry.start..<(entry.start + bytes.count)]).elementsEqual(bytes)
        {
          return
        }
        slot = (slot + 1) & mask
      }
    }
    return slot
  }

  private mutating func grow() {
    table = [Int32](repeating: -1, count: table.count * 2)
    let mask = table.count - 1
    arena.withUnsafeBufferPointer { arena in
      for (index, entry) in entries.enumerated() {
        let bytes = UnsafeBufferPointer(rebasing: arena[entry.start..<(entry.start + Int(entry.count))])
        var slot = Int(truncatingIfNeeded: ByteMap.hash(bytes)) & mask
        while table[slot] >= 0 { slot = (slot + 1) & mask }
        table[slot] = Int32(index)
      }
    }
  }

  /// FNV-1a over words of eight bytes, then mixed: lists are forty bytes and read for every event.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
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
    return hash ^ (hash >> 32)
  }
}

import Negotiation

/// Gives words, lists of words and motifs their numbers: the same bytes, the same number.
///
/// Works on bytes as they lie in a record; a list is known by its JSON, which one writer writes and which is
/// therefore the same for the same list. Number 0 stands for no word and for the empty list.
struct Vocabulary: Sendable {
  private var words = ByteMap()
  private var lists = ByteMap()
  private var motifs = ByteMap()
  /// The list with the same words in order, where it is another.
  private var sorted: [Int32: Int32] = [:]
  private var next = Numbers(word: 1, list: 1, motif: 1)

  /// What was named and is not written yet.
  private(set) var fresh = Fresh()

  /// Who does what kind of thing to whom about what, in which negotiation.
  struct Motif: Hashable, Sendable {
    var type: Int32
    var subtype: Int32 = 0
    var actors: Int32 = 0
    var counterparts: Int32 = 0
    var topics: Int32 = 0
    var mechanism: Int32 = 0
    var process: Int32 = 0
  }

  /// Rows to be written.
  struct Fresh: Sendable {
    var words: [(Int32, [UInt8])] = []
    var lists: [(Int32, [UInt8])] = []
    var members: [Member] = []
    var motifs: [(Int32, thread: Int32, Motif)] = []

    var isEmpty: Bool { words.isEmpty && lists.isEmpty && motifs.isEmpty }
  }

  /// A word that is in a list.
  struct Member: Sendable {
    var word: Int32
    var list: Int32
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

  /// Takes what was named since the last time.
  mutating func flushed() -> Fresh {
    let taken = fresh
    fresh = Fresh()
    return taken
  }
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
    let known = try remembered.list(json)
    if let known {
      number = known
    } else {
      number = next.list
      next.list += 1
      fresh.lists.append((number, Array(json)))
    }
    lists.insert(json, number)
    let members = try Vocabulary.members(of: json)
    if known == nil {
      for member in members.count == 1 ? members : Array(Set(members)) {
        fresh.members.append(Member(word: try word(member, remembered), list: number))
      }
    }
    if members.count > 1 {
      let ordered = members.sorted()
      if ordered != members { sorted[number] = try list(ordered, remembered) }
    }
    return number
  }

  /// The number of a motif. Complexity: O(1) once it is known.
  mutating func motif(_ motif: Motif, _ remembered: some Remembered) throws(ChronicleError) -> Int32 {
    if let number = withUnsafeBytes(of: motif, { motifs[$0.assumingMemoryBound(to: UInt8.self)] }) { return number }
    let number: Int32
    if let known = try remembered.motif(motif) {
      number = known
    } else {
      number = next.motif
      next.motif += 1
      remember(motif, number)
      let inOrder = inOrder(motif)
      var thread: Int32 = 0
      if let inOrder { thread = inOrder == motif ? number : try self.motif(inOrder, remembered) }
      fresh.motifs.append((number, thread, motif))
      return number
    }
    remember(motif, number)
    return number
  }

  private mutating func remember(_ motif: Motif, _ number: Int32) {
    withUnsafeBytes(of: motif) { motifs.insert($0.assumingMemoryBound(to: UInt8.self), number) }
  }

  /// The motif of the thread: of what is repeated across statements, of whatever negotiation, with its lists in order.
  private func inOrder(_ motif: Motif) -> Motif? {
    var motif = motif
    motif.process = 0
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

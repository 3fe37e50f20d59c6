import Negotiation

/// The names of the packs while they are collected: what ``Names`` are made of.
struct NameList: Sendable {
  /// Where the words of a phrase stand in ``words``.
  struct Run: Sendable {
    let phrase: Int32
    let start: Int32
    let length: Int32
    /// The second word, which tells most phrases apart; -1 for a phrase of one.
    let second: WordID
    let needsCapital: Bool
  }

  private(set) var phrases: [Names.Phrase] = []
  /// The words of all phrases, one phrase after the other.
  private(set) var words: [WordID] = []
  private var runs: [Run] = []
  private var known: [[WordID]: Int32] = [:]

  // What the meanings point to.
  var states: [String] = []
  var bodies: [Names.Body] = []
  var offices: [Names.Office] = []
  var people: [Names.Person] = []
  var mechanisms: [Names.Mechanism] = []
  var documents: [Names.Document] = []
  var occasions: [Names.Document] = []
  var topics: [String] = []
  var places: [Names.Place] = []
  var areas: [Names.Area] = []
  var processes: [String] = []
  var sides: [Party] = []

  mutating func reserve(_ count: Int) {
    phrases.reserveCapacity(count)
    words.reserveCapacity(2 * count)
    runs.reserveCapacity(count)
    known.reserveCapacity(count)
  }

  /// Adds a name; the words must be interned already.
  mutating func add(_ words: [WordID], needsCapital: Bool, _ meaning: Names.Meaning) {
    guard !words.isEmpty else { return }
    if let index = known[words] {
      phrases[Int(index)] = phrases[Int(index)].adding(meaning)
      return
    }
    known[words] = Int32(phrases.count)
    runs.append(
      Run(
        phrase: Int32(phrases.count), start: Int32(self.words.count), length: Int32(words.count),
        second: words.count > 1 ? words[1] : -1, needsCapital: needsCapital))
    phrases.append(Names.Phrase(length: words.count, needsCapital: needsCapital, meanings: [meaning]))
    self.words += words
  }

  /// The phrases by their first and second words, those of one word last, the longest first; and for each word where
  /// its phrases begin.
  ///
  /// - Parameter count: how many words the lexicon has. Complexity: O(words + phrases).
  func ordered(words count: Int) -> (runs: [Run], beginning: [Names.Head]) {
    var heads = Array(repeating: Int32(0), count: count + 1)
    for run in runs { heads[Int(words[Int(run.start)]) + 1] += 1 }
    for word in 0..<count { heads[word + 1] += heads[word] }
    let beginning = heads
    var ordered = runs
    for run in runs {
      let word = Int(words[Int(run.start)])
      ordered[Int(heads[word])] = run
      heads[word] += 1
    }
    for word in 0..<count where beginning[word + 1] - beginning[word] > 1 {
      let range = Int(beginning[word])..<Int(beginning[word + 1])
      ordered[range].sort { ($1.second, $1.length, $0.phrase) < ($0.second, $0.length, $1.phrase) }
    }
    let all = (0..<count).map { word in
      var head = Names.Head(start: beginning[word], alone: beginning[word], end: beginning[word + 1])
      for run in ordered[Int(head.start)..<Int(head.end)] {
        head.kinds.formUnion(phrases[Int(run.phrase)].kinds)
        guard run.second >= 0 else { continue }
        head.seconds |= Names.Head.bit(run.second)
        head.alone += 1
      }
      return head
    }
    return (ordered, all)
  }
}

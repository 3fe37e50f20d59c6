import Negotiation

/// The names the packs bring, as sequences of words, with what each can mean.
public struct Names: Sendable {
  /// One thing a name can mean.
  struct Meaning: Sendable {
    enum Kind: UInt8, Sendable {
      case state, adjective, people, capital, place, area, body, office, offices, person, mechanism, document, occasion
      case topic, process
    }
    let kind: Kind
    /// Index into the list of its kind.
    let index: Int32
  }

  /// A name as the words it is made of.
  struct Phrase: Sendable {
    let words: [WordID]
    let needsCapital: Bool
    var meanings: [Meaning]
  }

  private(set) var phrases: [Phrase] = []
  /// For each word, the phrases that begin with it, longest first.
  private(set) var beginning: [WordID: [Int32]] = [:]
  private var known: [[WordID]: Int32] = [:]

  // What the meanings point to.
  var states: [String] = []
  var bodies: [Body] = []
  var offices: [Office] = []
  var people: [Person] = []
  var mechanisms: [Mechanism] = []
  var documents: [Document] = []
  var occasions: [Document] = []
  var topics: [String] = []
  var places: [Place] = []
  var areas: [Area] = []
  var processes: [String] = []
  /// The states the pack's process is between.
  var sides: [Party] = []

  struct Body: Sendable {
    let id: String
    let isPlural: Bool
    let title: String
    let members: [String]
  }
  struct Office: Sendable {
    let slug: String
    let title: String
  }
  struct Person: Sendable {
    let id: String
    let fullName: String
    let tenures: [Pack.Tenure]
  }
  struct Document: Sendable {
    let id: String
    let start: Day?
    let end: Day?
    let place: String?
    let issuers: [Party]
    let isMonthOnly: Bool
  }
  struct Mechanism: Sendable {
    let id: String
    /// When the bare name means this one.
    let period: Pack.Period?
  }
  struct Place: Sendable {
    let name: String
    let state: String?
  }
  struct Area: Sendable {
    let id: String
    let authorities: String?
  }

  /// Adds a name; the words must be interned already.
  mutating func add(_ words: [WordID], needsCapital: Bool, _ meaning: Meaning) {
    guard !words.isEmpty else { return }
    if let index = known[words] {
      phrases[Int(index)].meanings.append(meaning)
      return
    }
    known[words] = Int32(phrases.count)
    phrases.append(Phrase(words: words, needsCapital: needsCapital, meanings: [meaning]))
  }

  /// Orders the phrases for look-up; called once after the last pack.
  mutating func seal() {
    beginning = [:]
    for index in phrases.indices { beginning[phrases[index].words[0], default: []].append(Int32(index)) }
    for key in beginning.keys {
      beginning[key]?.sort { phrases[Int($0)].words.count > phrases[Int($1)].words.count }
    }
    known = [:]
  }

  /// The phrase that begins at a token, the longest first. Complexity: O(names beginning with the word).
  func longest(at index: Int, in tokens: [Token], limit: Int) -> (phrase: Phrase, end: Int)? {
    let word = tokens[index].word
    guard word >= 0, let candidates = beginning[word] else { return nil }
    for candidate in candidates {
      let phrase = phrases[Int(candidate)]
      if phrase.needsCapital && !tokens[index].isCapital { continue }
      var next = index + 1
      var matched = true
      for word in phrase.words.dropFirst() {
        if next < limit, tokens[next].kind == .stop, tokens[next - 1].end - tokens[next - 1].start <= 3 { next += 1 }
        guard next < limit, tokens[next].word == word else {
          matched = false
          break
        }
        next += 1
      }
      if matched { return (phrase, next) }
    }
    return nil
  }
}

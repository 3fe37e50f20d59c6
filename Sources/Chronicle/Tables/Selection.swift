import Negotiation
import Projections

/// What a question's filters come to in numbers: enough to pass over nearly every act that is not asked for.
///
/// It never passes over one that is; the filters themselves then look at each event that is left.
struct Selection {
  let types: Set<Int>
  /// `nil`: any.
  private(set) var motifs: Set<Int>?
  private(set) var documents: Set<Int>?
  /// The only acts in question, by position: those of a statement, or those that match words.
  private(set) var positions: [Int]?
  /// The only statements in question, by number, where they are few.
  private var streams: [Int]?
  let filters: Filters
  private let asOf: Int?
  private let happenedBy: Int?
  private let since: Int?
  private let until: Int?

  init(
    _ projection: Projection, _ filters: Filters, _ acts: Acts, _ lexicon: Lexicon, _ terms: Terms, _ mergers: Mergers
  ) throws(ChronicleError) {
    self.filters = filters
    types = projection.readsHeaders ? [0] : Set(projection.types.map(TableSchema.number))
    asOf = filters.asOf.map { Int($0.number) }
    happenedBy = filters.happenedBy.map { Int($0.number) }
    since = filters.since.map { Int($0.number) }
    until = filters.until.map { Int($0.number) }
    var narrowed: [Set<Int>] = []
    func narrow(_ parties: [Party], _ columns: [Lexicon.Column]) throws(ChronicleError) {
      if parties.isEmpty { return }
      var lists: Set<Int> = []
      for word in try Selection.words(for: parties, lexicon, terms, mergers) {
        lists.formUnion(try lexicon.lists(holding: word))
      }
      var found: Set<Int> = []
      for column in columns { found.formUnion(try lexicon.motifs(column, lists)) }
      if projection.view == .calls {
        // Reminders are called by the issuers of the statement, which no motif knows.
        found.formUnion(try lexicon.motifs(.type, [TableSchema.number(of: .obligationInvoked)]))
      }
      narrowed.append(found)
    }
    try narrow(filters.by, [.actors])
    try narrow(filters.to, [.counterparts])
    try narrow(filters.with, [.actors, .counterparts])
    if !filters.topics.isEmpty {
      var lists: Set<Int> = []
      for topic in filters.topics {
        if let word = try lexicon.word(topic) { lists.formUnion(try lexicon.lists(holding: word)) }
      }
      narrowed.append(try lexicon.motifs(.topics, lists))
    }
    if let mechanism = filters.mechanism {
      var found: Set<Int> = []
      if let word = try lexicon.word(mechanism) {
        found = try lexicon.motifs(.topics, lexicon.lists(holding: word))
        for type in EventType.allCases { found.formUnion(try lexicon.motifs(type: type, mechanism: word)) }
      }
      narrowed.append(found)
    }
    if let first = narrowed.first { motifs = narrowed.dropFirst().reduce(first) { $0.intersection($1) } }
    if let process = filters.process {
      streams = []
      if let word = try lexicon.word(process) {
        try acts.connection.each(
          "SELECT stream FROM statement WHERE process = ? LIMIT \(Selection.fewStreams + 1)", .integer(word)
        ) { row in streams?.append(row.integer(0)) }
      }
      if let found = streams, found.count > Selection.fewStreams { streams = nil }
    }
    if let document = filters.document {
      documents =
        try lexicon.word(document).map { word throws(ChronicleError) in try lexicon.lists(holding: word) } ?? []
    }
    if let statement = filters.statement {
      positions = try LogAccess(connection: acts.connection).positions(of: statement)
    }
  }

  /// Restricts it to positions, best first, such as those that match words.
  mutating func restrict(to positions: [Int]) {
    if let known = self.positions.map(Set.init) {
      self.positions = positions.filter(known.contains)
    } else {
      self.positions = positions
    }
  }

  /// Whether whatever it admits is asked for: no filter looks at more than numbers.
  var isExact: Bool {
    filters.by.isEmpty && filters.to.isEmpty && filters.with.isEmpty && filters.process == nil && filters.place == nil
  }

  /// Whether an act may be asked for, as far as numbers say.
  func admits(_ act: Candidate) -> Bool {
    guard types.contains(act.type) else { return false }
    if let motifs, !motifs.contains(act.motif) { return false }
    if let documents, !documents.contains(act.documents) { return false }
    if let asOf, act.asserted.map({ $0 > asOf }) ?? true { return false }
    if let happenedBy, act.day.map({ $0 > happenedBy }) ?? true { return false }
    if let since, (act.ends ?? act.day).map({ $0 < since }) ?? true { return false }
    if let until, act.day.map({ $0 > until }) ?? true { return false }
    return true
  }

  /// The recorded words that a filter on parties may mean: the parties, all below them, and their people.
  static func words(
    for parties: [Party], _ lexicon: Lexicon, _ terms: Terms, _ mergers: Mergers
  ) throws(ChronicleError) -> Set<Int> {
    var words: Set<Int> = []
    for party in parties { words.formUnion(try lexicon.parties(under: party, mergers)) }
    for person in terms.persons { words.formUnion(try lexicon.parties(under: person, mergers)) }
    return words
  }
}

extension Selection {
  private static let commitments: Set = [TableSchema.number(of: .commitmentMade)]

  /// How many motifs are looked up one by one before it is better to go through the acts by day.
  private static let fewMotifs = 2_000
  /// How many statements are gone through one by one before the same.
  private static let fewStreams = 1_000
  /// How many acts are collected and sorted before the same.
  private static let fewActs = 20_000

  /// Hands over the acts that may be asked for, said later first, until `body` has enough.
  ///
  /// Takes the shortest way there is an index for. Complexity: O(acts handed over) where filters match
  /// often or seldom; at worst O(acts of the types asked for).
  func each(
    in acts: Acts, _ body: (Candidate) throws(ChronicleError) -> Bool
  ) throws(ChronicleError) {
    if let found = try collected(in: acts) {
      for act in found.sorted(by: Candidate.saidLater) where try !body(act) { return }
    } else {
      try eachByDaySaid(in: acts, body)
    }
  }

  /// All that may be asked for, in no order, where an index leads to few; else `nil`.
  private func collected(in acts: Acts) throws(ChronicleError) -> [Candidate]? {
    var found: [Candidate] = []
    func take(where condition: String, _ values: Int...) throws(ChronicleError) {
      let query = try acts.rows(where: condition, values.map { .integer($0) })
      defer { query.reset() }
      while try query.step() {
        let act = Candidate(query)
        if admits(act) { found.append(act) }
      }
    }
    if let positions {
      for position in positions { try take(where: "position = ?", position) }
      return found
    }
    if let documents {
      for list in documents { try take(where: "documents = ? AND documents <> 0", list) }
      return found
    }
    if let motifs, motifs.count <= Selection.fewMotifs {
      for motif in motifs {
        try take(where: "motif = ?", motif)
        if found.count > Selection.fewActs { return nil }
      }
      return found
    }
    if filters.state == .dueSoon, let day = filters.judgedOn.map({ Int($0.number) }), types == Selection.commitments {
      for window in Fact.windows {
        try take(where: "window = ? AND ends BETWEEN ? AND ?", window, day, day + Judgement.soon)
      }
      return found
    }
    if let streams {
      for (first, last) in try stretches(of: streams, in: acts) {
        try take(where: "position BETWEEN ? AND ?", first, last)
        if found.count > Selection.fewActs { return nil }
      }
      return found
    }
    if let since {
      let (first, bound) = (since - TableSchema.longSpan, until ?? Int(Int32.max))
      if until == nil, try !isFew(from: first, to: bound, in: acts) { return nil }
      try take(where: "day IS NOT asserted AND day BETWEEN ? AND ?", first, bound)
      for type in types {
        try take(where: "type = ? AND asserted BETWEEN ? AND ? AND day IS asserted", type, first, bound)
      }
      try take(where: "day < ? AND ends - day > \(TableSchema.longSpan)", first)
      return found
    }
    return nil
  }

  /// Where in the log the entries of statements lie.
  private func stretches(of streams: [Int], in acts: Acts) throws(ChronicleError) -> [(Int, Int)] {
    var found: [(Int, Int)] = []
    for stream in streams {
      try acts.connection.each("SELECT first_position, last_position FROM batch WHERE stream = ?", .integer(stream)) {
        found.append(($0.integer(0), $0.integer(1)))
      }
    }
    return found
  }

  /// Whether few enough acts are filed under these days to be collected and sorted.
  private func isFew(from first: Int, to last: Int, in acts: Acts) throws(ChronicleError) -> Bool {
    var count = 0
    func add(where condition: String, _ values: [Query.Value]) throws(ChronicleError) {
      count +=
        try acts.connection.first(
          "SELECT count(*) FROM (SELECT 1 FROM act WHERE \(condition) LIMIT \(Selection.fewActs))", values: values
        ) { $0.integer(0) } ?? 0
    }
    try add(where: "day IS NOT asserted AND day BETWEEN ? AND ?", [.integer(first), .integer(last)])
    for type in types where count < Selection.fewActs {
      try add(
        where: "type = ? AND asserted BETWEEN ? AND ?", [.integer(type), .integer(first), .integer(last)])
    }
    return count < Selection.fewActs
  }

  /// Goes through the types asked for by the day said, latest first, all at once.
  private func eachByDaySaid(
    in acts: Acts, _ body: (Candidate) throws(ChronicleError) -> Bool
  ) throws(ChronicleError) {
    var open: [(query: Query, act: Candidate)] = []
    defer { for one in open { one.query.reset() } }
    for type in types.sorted() {
      let query =
        if let asOf {
          try acts.rows(where: "type = ? AND asserted <= ? ORDER BY asserted DESC", [.integer(type), .integer(asOf)])
        } else {
          try acts.rows(where: "type = ? ORDER BY asserted DESC", [.integer(type)])
        }
      if try query.step() { open.append((query, Candidate(query))) }
    }
    while let latest = open.indices.max(by: { (open[$0].act.asserted ?? .min) < (open[$1].act.asserted ?? .min) }) {
      let act = open[latest].act
      if try open[latest].query.step() {
        open[latest].act = Candidate(open[latest].query)
      } else {
        open.remove(at: latest)
      }
      if admits(act), try !body(act) { return }
    }
  }
}

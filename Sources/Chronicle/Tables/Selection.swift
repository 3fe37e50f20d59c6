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
  let filters: Filters
  let asOf: Int?
  let happenedBy: Int?
  let since: Int?
  let until: Int?
  /// The day by which something that may keep it must be public, where only promises are asked for that something
  /// may keep; see ``restrictToKept()``.
  private(set) var keptBy: Int?
  /// What only may be in the state asked for; see ``restrictToDue()``.
  private(set) var due: Due?

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
      for column in columns { found.formUnion(try lexicon.motifs(column, lists, types)) }
      if projection.view == .calls {
        // Reminders are called by the issuers of the statement, which no motif knows; the bearers are called upon.
        let duties = try lexicon.motifs(type: .obligationInvoked)
        found.formUnion(columns == [.counterparts] ? duties.intersection(try lexicon.motifs(.actors, lists)) : duties)
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
      narrowed.append(try lexicon.motifs(.topics, lists, types))
    }
    if let mechanism = filters.mechanism {
      var found: Set<Int> = []
      if let word = try lexicon.word(mechanism) {
        found = try lexicon.motifs(.topics, lexicon.lists(holding: word), types)
        for type in EventType.allCases { found.formUnion(try lexicon.motifs(type: type, mechanism: word)) }
      }
      narrowed.append(found)
    }
    if let process = filters.process {
      let word = try lexicon.word(process)
      narrowed.append(try word.map { word throws(ChronicleError) in try lexicon.motifs(.process, [word], types) } ?? [])
    }
    if let first = narrowed.first { motifs = narrowed.dropFirst().reduce(first) { $0.intersection($1) } }
    if let document = filters.document {
      documents =
        try lexicon.word(document).map { word throws(ChronicleError) in try lexicon.lists(holding: word) } ?? []
    }
    if let statement = filters.statement {
      positions = try LogAccess(connection: acts.connection).positions(of: statement)
    } else if projection.view == .commitments, let state = filters.state, Selection.decided.contains(state) {
      positions = try CorrectionBook(acts.connection).positions(assessed: state.rawValue)?.sorted()
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

  /// Restricts it to promises that something public may keep, as far as numbers say.
  mutating func restrictToKept() { keptBy = asOf ?? .max }

  /// Restricts it to what may be in the state asked for, where the calendar alone tells that.
  mutating func restrictToDue() { due = Due(filters.state, on: filters.judgedOn) }

  /// Whether whatever it admits is asked for: no filter looks at more than numbers.
  var isExact: Bool {
    filters.by.isEmpty && filters.to.isEmpty && filters.with.isEmpty && filters.place == nil
  }

  /// Whether an act may be asked for, as far as numbers say.
  func admits(_ act: Candidate) -> Bool {
    guard types.contains(act.type) else { return false }
    if let motifs, !motifs.contains(act.motif) { return false }
    if let documents, !documents.contains(act.documents) { return false }
    if let asOf, act.asserted.map({ $0 > asOf }) ?? true { return false }
    if let since, (act.ends ?? act.day).map({ $0 < since }) ?? true { return false }
    return admits(act.day)
  }

  /// Whether what is filed under a day may be asked for.
  func admits(_ day: Int?) -> Bool {
    if let happenedBy, day.map({ $0 > happenedBy }) ?? true { return false }
    if let until, day.map({ $0 > until }) ?? true { return false }
    return true
  }

  /// The day of judgement, of a question for commitments due soon after it.
  var dueSoon: Int? {
    filters.state == .dueSoon && types == Selection.commitments ? filters.judgedOn.map { Int($0.number) } : nil
  }

  /// The states in which something is because somebody said so, and only then.
  private static let decided: Set<Filters.State> = [
    .partly, .fulfilled, .fulfilledLate, .lapsed, .withdrawn, .superseded, .breached,
  ]

  private static let commitments: Set = [TableSchema.number(of: .commitmentMade)]

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

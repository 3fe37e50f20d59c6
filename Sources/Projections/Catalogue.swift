/// Every projection there is, by the question it answers.
public enum Catalogue {
  /// In the order of ``View``.
  public static let all: [Projection] = View.allCases.map { Catalogue[$0] }

  /// The projection that answers a view.
  public static subscript(view: View) -> Projection {
    switch view {
    case .statements: .statements
    case .timeline: .timeline
    case .meetings: .meetings
    case .visits: .visits
    case .discussions: .discussions
    case .commitments: .commitments
    case .calls: .calls
    case .matches: .matches
    case .agreements: .agreements
    case .proposals: .proposals
    case .obligations: .obligations
    case .mechanisms: .mechanisms
    case .positions: .positions
    case .evaluations: .evaluations
    case .incidents: .incidents
    case .actions: .actions
    case .references: .references
    case .offices: .offices
    case .actors: .actors
    case .documents: .documents
    case .topics: .topics
    case .search: .search
    }
  }

  /// Stands for every fold at once: a checkpoint with another number means that tables are of yesterday.
  public static var version: Int {
    View.allCases.reduce(layout) { $0 &* 31 &+ version(of: $1) } & 0x7FFF_FFFF
  }

  /// Raised whenever the fold of a view or its columns change. Here and not with the folds: a question compares every
  /// number before it makes the one fold that it needs.
  private static func version(of view: View) -> Int {
    switch view {
    case .commitments, .calls, .offices: 2
    default: 1
    }
  }

  /// Raised when what the tables hold for every question, or the name they hold it under, changes.
  private static let layout = 10
}

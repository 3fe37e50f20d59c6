import Negotiation
import Projections

/// What the tables keep of a commitment or a call that anything may keep: where what keeps it would lie, and from
/// which public day on there is something there, as far as numbers say.
///
/// As of an earlier day nothing keeps it, whatever it says: so most of what was said lately, and what nobody ever kept,
/// is passed over unread.
struct Promise: Sendable {
  var position: Int
  /// Its type, by number.
  var kind: Int
  var said: Int?
  /// What it promises to do, by the number of the ``Deed``, in which negotiation; `nil` when nothing is looked for,
  /// because a link tells what keeps it or may tell.
  var wanted: (deed: Int, talks: Int)?
  /// What keeps it still goes on after this day, and begins by that one.
  var after = 0
  var until = 0
  /// The first day on which something that may keep it was public; `nil` while there is none.
  var kept: Int?

  /// Something done, as far as it may keep a promise.
  struct Doing: Sendable {
    var position: Int
    var talks: Int
    /// What it does, as ``Deeds``.
    var deeds: Int
    var asserted: Int
    var day: Int
    var last: Int
  }
}

extension Promise {
  /// Takes a fact; `nil` when nothing may keep it.
  ///
  /// - Parameter isSaidKept: whether another event's link says that it is kept.
  init?(_ fact: Fact, in talks: Int, isSaidKept: Bool) {
    guard let (precision, basis) = fact.window.map(Fact.window) else { return nil }
    self.init(position: fact.position, kind: fact.type, said: fact.asserted)
    if fact.isLinked || isSaidKept {
      kept = Promise.always(said)
      return
    }
    func day(_ number: Int?) -> Day? { number.map { Day(number: Int32(clamping: $0)) } }
    let window = Window(
      When(start: day(fact.begins), end: day(fact.ends), precision: precision, basis: basis),
      asserted: day(fact.asserted), isCommitment: kind == Promise.commitment, isStanding: false)
    guard let number = fact.deed, let reach = Reach(for: window, deed: Deed.allCases[number], since: nil) else {
      return nil
    }
    wanted = (number, talks)
    (after, until) = (Int(reach.after.number), Int(reach.until.number))
  }

  /// Since when what a link says may keep it.
  static func always(_ said: Int?) -> Int { said ?? Int(Int32.min) }

  /// The last day on which what keeps it becomes public.
  static func heardBy(_ until: Int) -> Int { until + Reach.silence }

  private static let commitment = TableSchema.number(of: .commitmentMade)
}

extension Promise.Doing {
  /// Takes a fact; `nil` when it keeps nothing.
  init?(_ fact: Fact) {
    guard let talks = fact.process, let deeds = fact.deed, deeds != 0, let asserted = fact.asserted,
      let day = fact.day
    else { return nil }
    self.init(
      position: fact.position, talks: talks, deeds: deeds, asserted: asserted, day: day, last: fact.ends ?? day)
  }

  /// Calls `body` with the number of each deed.
  func eachDeed<Failure>(_ body: (Int) throws(Failure) -> Void) throws(Failure) {
    var rest = deeds
    while rest != 0 {
      try body(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
  }
}

import Negotiation
import Projections

/// What may be overdue or stale on a day, as far as the index of windows tells: all that is, and little else.
///
/// It says in SQL what ``Window/state(on:)`` says of one, so that what is neither costs a step in the index and no more.
struct Due {
  /// A condition on acts, after AND.
  let condition: String
  let values: [Int]
  /// The index that holds all that it looks at.
  static let index = "act INDEXED BY act_window"

  /// Takes the state asked for; `nil` where it is another.
  init?(_ state: Filters.State?, on day: Day?) {
    guard let day = day.map({ Int($0.number) }) else { return nil }
    switch state {
    case .overdue:
      condition = """
        window IS NOT NULL AND window NOT IN (\(Due.numbers { $0.0 == .asap || $0.0 == .soft })) AND ends < ?
        AND (ends <> asserted OR window NOT IN (\(Due.numbers { $0.1 == .statement || $0.1 == .crossReference })))
        """
      values = [day]
    case .stale:
      condition = """
        window IS NOT NULL AND (window IN (\(Due.numbers { $0.0 == .asap })) AND coalesce(begins, asserted) < ?
          OR window IN (\(Due.numbers { $0.0 == .soft })) AND ends < ?
          OR window IN (\(Due.numbers { $0.0 == .sequenced })) AND linked)
        """
      values = [day - Judgement.patience, day]
    default: return nil
    }
  }

  /// The numbers of windows of some precisions and bases.
  private static func numbers(_ isMeant: ((When.Precision, When.Basis)) -> Bool) -> String {
    Fact.windows.filter { isMeant(Fact.window($0)) }.map(String.init).joined(separator: ", ")
  }
}

internal import ArgumentParser
internal import Projections

/// What became of a commitment or a call, as it is typed: `due-soon`.
struct StateName: ExpressibleByArgument {
  let state: Filters.State

  init?(argument: String) {
    guard let state = Filters.State(rawValue: argument) else { return nil }
    self.state = state
  }

  static var allValueStrings: [String] { Filters.State.allCases.map(\.rawValue) }
}

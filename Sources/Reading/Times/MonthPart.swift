/// What of a month a phrase means: all of it, or a part that words name (codebook, section 5).
enum MonthPart: UInt8, Sendable {
  case whole, early, mid, late
  case firstHalf, secondHalf
  case firstWeek, secondWeek, thirdWeek, lastWeek

  /// Its first and last day in a month of so many days.
  func days(of length: Int) -> ClosedRange<Int> {
    switch self {
    case .whole: 1...length
    case .early: 1...10
    case .mid: 11...20
    case .late: 21...length
    case .firstHalf: 1...15
    case .secondHalf: 16...length
    case .firstWeek: 1...7
    case .secondWeek: 8...14
    case .thirdWeek: 15...21
    case .lastWeek: (length - 6)...length
    }
  }
}

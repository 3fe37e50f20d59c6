/// Why a command was not carried out, in the user's words, with the status the program leaves with.
///
/// Lower targets throw typed errors; they become refusals here and nowhere else.
struct Refusal: Error, Equatable {
  /// The exit codes of the program, see README.md.
  enum Status: Int32 {
    /// Something around us failed, or `--exit-code` found something.
    case failed = 1
    /// What was given cannot be taken: a bad date, an unknown name, a broken file.
    case refused = 2
    /// The command line itself is wrong.
    case usage = 64
    /// Control-C.
    case interrupted = 130
  }

  var status: Status
  /// What is wrong: names the thing and the place.
  var message: String
  /// What would help; stands on a line of its own.
  var hint: String?

  init(_ status: Status, _ message: String, hint: String? = nil) {
    self.status = status
    self.message = message
    self.hint = hint
  }

  /// Input that cannot be taken.
  static func refused(_ message: String, hint: String? = nil) -> Refusal {
    Refusal(.refused, message, hint: hint)
  }

  /// A name nobody knows, with the nearest that are known; where none is near, with what shows them, else with all.
  static func unknown(
    _ kind: String, _ name: String, among known: [String], status: Status = .refused, see: String? = nil
  ) -> Refusal {
    let nearest = Spelling.nearest(to: name, among: known)
    let hint: String? =
      if !nearest.isEmpty {
        "nearest: " + nearest.joined(separator: ", ")
      } else if let see {
        "see: " + see
      } else {
        known.isEmpty ? nil : "there are: " + known.joined(separator: ", ")
      }
    return Refusal(status, "no \(kind) \"\(name)\" here", hint: hint)
  }
}

internal import Chronicle
internal import Glibc

/// Opens ledgers and keeps the last one at hand, so that a prompt opens its ledger once.
struct Shelf {
  private var opened: (path: String, mode: Chronicle.Mode, chronicle: Chronicle)?

  /// The ledger that is at hand, if it is this one and may be used so.
  func chronicle(_ path: String, for mode: Chronicle.Mode) -> Chronicle? {
    guard let opened, opened.path == path, opened.mode != .reading || mode == .reading else { return nil }
    return opened.chronicle
  }

  mutating func put(_ chronicle: Chronicle, _ path: String, openedFor mode: Chronicle.Mode) {
    opened = (path, mode, chronicle)
  }
}

extension Session {
  /// The ledger, for a question.
  mutating func reading(_ option: String?) throws(Refusal) -> Chronicle { try open(option, for: .reading) }

  /// The ledger, for recording something about what it already holds.
  mutating func writing(_ option: String?) throws(Refusal) -> Chronicle { try open(option, for: .writing) }

  /// The ledger, for recording statements; it is made when there is none.
  mutating func creating(_ option: String?) throws(Refusal) -> Chronicle { try open(option, for: .creating) }

  /// Reads from the ledger. Tables that another version of the program made are made anew first.
  mutating func consult<Result>(
    _ option: String?, _ work: (Chronicle) throws(ChronicleError) -> Result
  ) throws(Refusal) -> Result {
    let chronicle = try reading(option)
    do throws(ChronicleError) {
      return try work(chronicle)
    } catch {
      guard error.code == .file, let writable = try? writing(option) else { throw Refusal(error) }
      return try Refusal.translating { () throws(ChronicleError) in try work(writable) }
    }
  }

  /// The names the ledger knows; `nil` when it cannot be read.
  mutating func vocabulary() -> Vocabulary? {
    guard let chronicle = try? reading(nil) else { return nil }
    return Vocabulary(chronicle)
  }

  private mutating func open(_ option: String?, for mode: Chronicle.Mode) throws(Refusal) -> Chronicle {
    let path = try ledger(option: option)
    if let chronicle = shelf.chronicle(path, for: mode) { return chronicle }
    if mode != .creating, access(path, F_OK) != 0 {
      throw Refusal(
        .failed, "no ledger at \(path)", hint: "\"rapporteur import FILE...\" makes one")
    }
    let chronicle = try Refusal.translating { () throws(ChronicleError) in
      // Looking up the login name takes as long as a question; who only reads needs none.
      try Chronicle.open(path: path, mode: mode, clock: clock, recorder: mode == .reading ? "reader" : recorder)
    }
    shelf.put(chronicle, path, openedFor: mode)
    return chronicle
  }
}

extension Refusal {
  /// Carries out work on a ledger and puts its errors into a user's words.
  static func translating<Result>(
    _ work: () throws(ChronicleError) -> Result
  ) throws(Refusal) -> Result {
    do throws(ChronicleError) { return try work() } catch { throw Refusal(error) }
  }

  init(_ error: ChronicleError) {
    let status: Status =
      switch error.code {
      case .foreign, .newer, .refused, .input, .conflict, .unknown: .refused
      case .file, .busy, .corrupt, .database: .failed
      }
    // Of a long query the beginning tells which one it is.
    let doing = error.doing.map { $0.utf8.count > 120 ? String($0.prefix(100)) + " …" : $0 }
    self.init(status, error.message, hint: doing.map { "at: " + $0.split(separator: "\n").joined(separator: " ") })
  }
}

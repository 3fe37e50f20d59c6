internal import ArgumentParser
internal import Chronicle

/// Checks that the log is as it was written.
struct Verify: Verb {
  static let examples = ["verify"]
  static let configuration = CommandConfiguration.verb(
    "verify", "Check that the log is as it was written; leaves with status 1 when it is not.",
    """
    Recomputes every hash. Prints the position of the last entry and the hash that stands for everything up to it: \
    note them elsewhere, and --including shows later that nothing before was rewritten.
    """, examples: examples)

  @Option(help: .init("An end of the log noted before, POSITION:HASH, that it must contain.", valueName: "head"))
  var including: String?

  @OptionGroup var place: Place

  mutating func run(in session: inout Session) throws(Refusal) -> Ending {
    var known: Head?
    if let including { known = try Verify.head(including) }
    let chronicle = try session.reading(place.ledger)
    let verification = try Refusal.translating { () throws(ChronicleError) in try chronicle.verify(including: known) }
    if let fault = verification.fault {
      throw Refusal(.failed, "the log is not as it was written: \(fault)")
    }
    session.out.line("\(verification.sound.position):\(verification.sound.hexadecimal)")
    return .done
  }

  /// Takes what the verb prints.
  private static func head(_ text: String) throws(Refusal) -> Head {
    let parts = text.split(separator: ":", maxSplits: 1)
    let digits = parts.count == 2 ? Array(parts[1].utf8) : []
    let bytes = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      UInt8(String(decoding: digits[$0...($0 + 1)], as: UTF8.self), radix: 16)
    }
    guard let position = parts.first.flatMap({ Int($0) }), digits.count == 64, bytes.count == 32 else {
      throw .refused("\"\(text)\" is no end of a log", hint: "give the line that \"verify\" printed: POSITION:HASH")
    }
    return Head(position: position, hash: bytes)
  }
}

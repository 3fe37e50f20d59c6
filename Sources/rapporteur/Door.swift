internal import ArgumentParser
internal import Chronicle

/// One of the two ways in: a root over the same verbs, and how its troubles are told.
struct Door {
  let root: any ParsableCommand.Type
  /// Verbs beside the common ones.
  let ownVerbs: [String]

  static let shell = Door(root: Rapporteur.self, ownVerbs: [])
  static let prompt = Door(root: PromptLine.self, ownVerbs: PromptLine.ownVerbs)

  /// Parses the words, carries them out, shows the answer, and tells how it ended.
  ///
  /// - Parameter origin: stands before a message: the program's name, or a line of a script.
  func run(_ words: [String], origin: String, in session: inout Session) -> Ending {
    let ending: Ending
    do throws(Refusal) {
      ending = try carryOut(words, in: &session)
    } catch {
      tell(error, origin: origin, in: session)
      ending = .refused(error.status)
    }
    session.deliver()
    return ending
  }

  private func carryOut(_ words: [String], in session: inout Session) throws(Refusal) -> Ending {
    var asked = words[...]
    if asked.first == "help" { asked = asked.dropFirst() }
    // Only an unknown verb is held against the names of all: to make them, every verb is described.
    if let verb = asked.first, !verb.hasPrefix("-"), Verbs.named(verb) == nil {
      let known = Verbs.names + ownVerbs + ["help"]
      if !known.contains(verb) {
        throw .unknown("verb", verb, among: known, status: .usage, see: "rapporteur help")
      }
    }
    guard var verb = try parse(words, in: session) else { return .done }
    return try verb.run(in: &session)
  }

  /// The verb with its options; `nil` when help was asked for, which is then written.
  private func parse(_ words: [String], in session: Session) throws(Refusal) -> (any Verb)? {
    // By itself a verb is parsed in a fraction of the time it takes below its root, and a scripted question
    // is short. Whatever does not parse so is the root's to explain.
    if let name = words.first, let verb = Verbs.named(name),
      let parsed = try? verb.parseAsRoot(Array(words.dropFirst())) as? any Verb
    {
      return parsed
    }
    do {
      var command = try root.parseAsRoot(words)
      if let verb = command as? any Verb { return verb }
      // The root itself, or the parser's own help command: both explain themselves by throwing.
      try command.run()
      return nil
    } catch {
      let columns = min(session.terminal.columns, 100)
      guard root.exitCode(for: error) != .success else {
        session.out.line(root.fullMessage(for: error, columns: columns))
        return nil
      }
      let verb = words.first { !$0.hasPrefix("-") }
      throw Refusal(.usage, root.message(for: error), hint: "see: rapporteur help" + (verb.map { " " + $0 } ?? ""))
    }
  }

  private func tell(_ refusal: Refusal, origin: String, in session: Session) {
    session.remark(Emphasis.red(origin, if: session.terminal.hasColour) + ": " + refusal.message)
    if let hint = refusal.hint { session.remark("  " + hint) }
  }
}

internal import Glibc

/// Lines typed at a terminal, one question after the other, on one ledger.
enum Prompt {
  /// Runs until the user leaves.
  @MainActor
  static func run(in session: inout Session) {
    session.isPrompt = true
    let welcome = Door.prompt.run(["overview"], origin: "rapporteur", in: &session)
    if welcome == .done {
      session.out.line()
      session.out.line("Ask away: Tab completes, \"help\" explains, Control-D leaves.")
    }
    let desk = Desk(session)
    let editor = LineEditor(name: "rapporteur", history: History.usual(session.variable)) { before, word in
      desk.completions(before: before, word: word)
    }
    while !session.isLeaving {
      session.deliver()
      switch editor.read(prompt: "rapporteur> ") {
      case .interrupted: continue
      case .end:
        session.out.line()
        session.isLeaving = true
      case .line(let line): answer(line, in: &session)
      }
      desk.session = session
    }
    session.deliver()
    // Readline keeps the completer for good; it must not keep the ledger open.
    desk.session.shelf = Shelf()
  }

  @MainActor
  private static func answer(_ line: String, in session: inout Session) {
    do throws(Refusal) {
      let words = PromptLine.stripped(try Words.split(line))
      guard !words.isEmpty else { return }
      session.terminal = .surrounding(session.variable)
      _ = Door.prompt.run(words, origin: "rapporteur", in: &session)
    } catch {
      session.remark("rapporteur: " + error.message)
    }
  }

  /// What the completer sees of the session while a line is being typed.
  @MainActor
  private final class Desk {
    var session: Session
    private lazy var completion = Completion(of: PromptLine.self)

    init(_ session: Session) { self.session = session }

    func completions(before: String, word: String) -> [String] {
      completion.candidates(before: before, word: word, vocabulary: session.vocabulary())
    }
  }
}

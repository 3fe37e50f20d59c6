import Negotiation

/// A verb in its place: how it hangs together with the others, who its subject is, how far it reaches.
struct Clause: Sendable {
  var group: VerbGroup
  var level: Level
  /// Index of the clause it depends on or is coordinated with; -1 for none.
  var parent: Int
  var subject: Subject
  /// Tokens from after the verb to where the next clause of the same or a higher level begins.
  var scope: Range<Int>
  /// Where the clause begins, its subject and opener included.
  var start: Int
  /// The noun an infinitive or a relative clause hangs on; -1 for none.
  var noun: Int = -1

  /// The first token of its subject, else of its verb.
  var first: Int { subject.tokens.isEmpty ? group.tokens.lowerBound : subject.tokens.lowerBound }

  /// How it hangs together with the others.
  enum Level: UInt8, Sendable {
    /// A main clause or one coordinated with it.
    case main
    /// After "that" under a verb or noun of saying.
    case that
    /// After "which", "who", or "that" under a noun.
    case relative
    /// After "if", "when", "although".
    case subordinate
    /// An infinitive or gerund that a verb asks for.
    case complement
    /// An infinitive or gerund that a noun asks for: "the need to", "the importance of".
    case nominal
    /// An infinitive that tells what for.
    case purpose
    /// A participle before or after the main clause: "Recalling", ", underlining".
    case adjunct
    /// A participle after its noun: "proposals presented to the sides".
    case reduced
  }

  /// Who does it.
  struct Subject: Sendable {
    /// Mention indices; empty when nobody acts or a thing does.
    var mentions: [Int] = []
    /// The head noun of a subject that is no party; -1 for none.
    var thing: Int = -1
    /// Tokens of the subject phrase.
    var tokens: Range<Int> = 0..<0
    /// Taken over from this clause; -1 for none.
    var shared: Int = -1
    var isEmpty: Bool { mentions.isEmpty && thing < 0 }
  }
}

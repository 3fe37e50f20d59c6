import Negotiation

/// An event as a rule proposes it, before it has a number.
struct Draft: Sendable {
  var act: Act
  var actors: [Party]
  var counterparts: [Party] = []
  /// Tokens of the cue.
  var cue: Range<Int>
  /// Tokens the event is about: topics, documents and places are looked up here.
  var content: Range<Int>
  var when: When?
  var mechanism: String?
  var documents: [String] = []
  var places: [String] = []
  var topics: [String] = []
  var negated = false
  var mode: Attribution.Mode = .own
  var speakers: [Party] = []
  /// Which rule read it.
  var rule: String
  /// In hundredths.
  var confidence = 80
  /// Steps of the resolution, for `explain`.
  var steps: [String] = []

  init(
    _ act: Act, _ actors: [Party], to counterparts: [Party] = [], cue: Range<Int>, content: Range<Int>, rule: String
  ) {
    self.act = act
    self.actors = actors
    self.counterparts = counterparts
    self.cue = cue
    self.content = content
    self.rule = rule
  }
}

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
  var negated = false
  var mode: Attribution.Mode = .own
  /// Which rule read it.
  var rule: String
  /// In hundredths.
  var confidence = 80
  private var box: Box<Particulars>?

  /// What most acts are without.
  private struct Particulars: Sendable {
    var mechanism: String?
    var documents: [String] = []
    var places: [String] = []
    var speakers: [Party] = []
    var reminders: [Party] = []
  }

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

extension Draft {
  var mechanism: String? {
    get { box?.fields.mechanism }
    set { change { $0.mechanism = newValue } }
  }

  var documents: [String] {
    get { box?.fields.documents ?? [] }
    set { change { $0.documents = newValue } }
  }

  var places: [String] {
    get { box?.fields.places ?? [] }
    set { change { $0.places = newValue } }
  }

  /// Who says it, where that is not whoever issues the text.
  var speakers: [Party] {
    get { box?.fields.speakers ?? [] }
    set { change { $0.speakers = newValue } }
  }

  /// Who reminds of it, where it is a duty.
  var reminders: [Party] {
    get { box?.fields.reminders ?? [] }
    set { change { $0.reminders = newValue } }
  }

  /// Steps of the resolution, for `explain`.
  var steps: [String] {
    reminders.isEmpty ? [] : ["reminded by \(reminders.map(\.id).joined(separator: ", "))"]
  }

  private mutating func change(_ change: (inout Particulars) -> Void) {
    var fields = box?.fields ?? Particulars()
    change(&fields)
    box = Box(fields)
  }
}

/// What a word means to the rules that ask for it, beside its class: "shell", "bomb" and "ambush" are all attacks.
///
/// Classes say how a word can stand in a sentence, senses what an act or a noun of the genre amounts to. A word may
/// have several; a verb has the senses of its base form in all its forms. The words stand in ``Sense/lists``.
struct Sense: OptionSet, Sendable {
  let rawValue: UInt128

  // How somebody feels or is minded: "are X", "remain X".
  static var concerned: Sense { bit(0) }
  static var sorry: Sense { bit(1) }
  static var thankful: Sense { bit(2) }
  static var pleased: Sense { bit(3) }
  static var hopeful: Sense { bit(4) }
  static var ready: Sense { bit(5) }
  static var minded: Sense { bit(6) }
  static var aware: Sense { bit(7) }

  // What a clause is about.
  static var account: Sense { bit(8) }  // "gave an overview", "received a report": what somebody is told
  static var finding: Sense { bit(9) }
  static var assurance: Sense { bit(10) }
  static var service: Sense { bit(11) }  // "offer their good offices"
  static var settlement: Sense { bit(12) }  // "reached an understanding"
  static var intent: Sense { bit(13) }
  static var fulfilment: Sense { bit(14) }
  static var requirement: Sense { bit(15) }  // "meet the deadline": nobody is met
  static var purpose: Sense { bit(16) }
  static var move: Sense { bit(17) }
  static var conduct: Sense { bit(18) }  // goes on, is no single deed: "support", "role"
  static var condition: Sense { bit(19) }  // "the situation": it improves or worsens
  static var quantity: Sense { bit(20) }  // "the level": it rises or falls
  static var headway: Sense { bit(21) }
  static var change: Sense { bit(22) }  // for better or worse
  static var difference: Sense { bit(23) }  // "gaps remain"
  static var verdict: Sense { bit(24) }  // "was a setback": a noun that judges

  // What a verb tells of its subject.
  static var stative: Sense { bit(25) }  // a state or a state of mind, no act
  static var affecting: Sense { bit(26) }  // "jeopardises the process"
  static var contravening: Sense { bit(27) }
  static var causing: Sense { bit(28) }
  static var providing: Sense { bit(29) }
  static var lasting: Sense { bit(30) }
  static var developing: Sense { bit(31) }
  static var moving: Sense { bit(32) }  // "has held", "fell"
  static var happening: Sense { bit(33) }  // of harm: "violations were registered"
  static var takingPlace: Sense { bit(34) }  // of meetings: "will begin on Monday"
  static var assuming: Sense { bit(35) }  // a duty: "the obligations they undertook"
  static var keeping: Sense { bit(36) }  // a duty: "honour their commitments", "comply with them"
  static var refraining: Sense { bit(37) }
  static var attack: Sense { bit(38) }

  // Harm.
  static var casualty: Sense { bit(39) }
  static var unrest: Sense { bit(40) }  // happens only where the text says when
  static var count: Sense { bit(41) }  // "the number of violations"
  static var population: Sense { bit(42) }
  static var prevention: Sense { bit(43) }
  static var recency: Sense { bit(44) }  // "the latest violations"
  static var conceivable: Sense { bit(45) }  // "any further violations": none has happened
  static var factive: Sense { bit(46) }  // takes what follows for granted: "despite", "condemned"

  // Norms and degrees.
  static var ought: Sense { bit(47) }
  static var superlative: Sense { bit(48) }
  static var upcoming: Sense { bit(49) }

  // What hangs on a word.
  static var wanting: Sense { bit(50) }  // takes an infinitive: "tried to V"
  static var bound: Sense { bit(51) }  // takes one as a passive: "was asked to V"
  static var occasionTo: Sense { bit(52) }  // a noun that takes one: "the chance to V"
  static var thought: Sense { bit(53) }  // takes a that-clause: "the view that S"
  // a participle of it tells of a meeting or a text: "the talks held in PLC"
  static var bringingAbout: Sense { bit(54) }
  static var verbCompanion: Sense { bit(55) }  // stands right behind a verb: "to sail up the river"

  // What a phrase names.
  // besides numbers, weekdays and months, what a phrase of time can begin with
  static var timeOpener: Sense { bit(56) }
  static var multitude: Sense { bit(57) }  // who is many, and hardly acts
  static var troops: Sense { bit(75) }  // who acts under command
  static var movement: Sense { bit(58) }  // "the Front": a common noun that movements take for a name
  static var kind: Sense { bit(72) }  // "technical committees": which kind they are, part of what they are called
  static var releasing: Sense { bit(105) }  // how a text comes about: "the statement issued by X"
  static var publishing: Sense { bit(59) }  // "Joint Press Statement": no title of its own
  static var datedText: Sense { bit(60) }  // a text that its date alone can name
  static var setting: Sense { bit(61) }  // how one meets, no mechanism: "the process"

  // What acts in nouns go by, and what carries them.
  static var journey: Sense { bit(62) }
  static var offering: Sense { bit(63) }  // what is put to others: "proposals", "a draft"
  static var stance: Sense { bit(64) }  // "takes the view that S"
  static var tabling: Sense { bit(65) }  // a verb that puts it to others: "floated a plan"
  static var addressing: Sense { bit(66) }  // a verb that carries a call: "launched an appeal"
  static var voicing: Sense { bit(67) }  // a verb that carries an attitude: "share the grief of X"
  static var travelling: Sense { bit(68) }  // a verb that travels by what follows: "went to PLC"
  static var border: Sense { bit(69) }  // what one crosses
  static var region: Sense { bit(70) }  // where one travels, unnamed: "the conflict zone"
  static var involving: Sense { bit(71) }  // what a thing asks or rests on: "the situation requires N"

  static var sent: Sense { bit(90) }  // "the Envoy for Somalia": somebody sent somewhere
  static var assembly: Sense { bit(91) }  // "the Alpine Conference": talks that have offices of their own
  static var founding: Sense { bit(74) }  // a verb that sets up a body: "created a commission"
  static var talks: Sense { bit(73) }  // "the Harbour Talks": talks that go by a name

  // "in turn", "for its part": the noun of a phrase between a subject and its verb
  static var aside: Sense { bit(100) }
  static var handling: Sense { bit(110) }  // what is done with a thing: "the plates will be replaced"

  static var framing: Sense { bit(101) }  // opens or closes by an act: "concluded by V-ing"
  static var leading: Sense { bit(102) }  // leads to the act: "seized the occasion to V", "saw fit to V"

  static var manner: Sense { bit(104) }  // how it is done, not by whom: "talked by telephone"
  static var judging: Sense { bit(103) }  // takes "as": "described the talks as useful"

  /// Each is a constant where it is asked for, once this is inlined.
  @inline(__always)
  private static func bit(_ n: UInt128) -> Sense { Sense(rawValue: 1 << n) }
}

/// What a word means to the rules that ask for it, beside its class: "shell", "bomb" and "ambush" are all attacks.
///
/// Classes say how a word can stand in a sentence, senses what an act or a noun of the genre amounts to. A word may
/// have several; a verb has the senses of its base form in all its forms. The words stand in ``Sense/lists``.
struct Sense: OptionSet, Sendable {
  let rawValue: UInt128

  // How somebody feels or is minded: "are X", "remain X".
  static let concerned = bit(0)
  static let sorry = bit(1)
  static let thankful = bit(2)
  static let pleased = bit(3)
  static let hopeful = bit(4)
  static let ready = bit(5)
  static let minded = bit(6)
  static let aware = bit(7)

  // What a clause is about.
  static let account = bit(8)  // "gave an overview", "received a report": what somebody is told
  static let finding = bit(9)
  static let assurance = bit(10)
  static let service = bit(11)  // "offer their good offices"
  static let settlement = bit(12)  // "reached an understanding"
  static let intent = bit(13)
  static let fulfilment = bit(14)
  static let requirement = bit(15)  // "meet the deadline": nobody is met
  static let purpose = bit(16)
  static let move = bit(17)
  static let conduct = bit(18)  // goes on, is no single deed: "support", "role"
  static let condition = bit(19)  // "the situation": it improves or worsens
  static let quantity = bit(20)  // "the level": it rises or falls
  static let headway = bit(21)
  static let change = bit(22)  // for better or worse
  static let difference = bit(23)  // "gaps remain"
  static let verdict = bit(24)  // "was a setback": a noun that judges

  // What a verb tells of its subject.
  static let stative = bit(25)  // a state or a state of mind, no act
  static let affecting = bit(26)  // "jeopardises the process"
  static let contravening = bit(27)
  static let causing = bit(28)
  static let providing = bit(29)
  static let lasting = bit(30)
  static let developing = bit(31)
  static let moving = bit(32)  // "has held", "fell"
  static let happening = bit(33)  // of harm: "violations were registered"
  static let takingPlace = bit(34)  // of meetings: "will begin on Monday"
  static let assuming = bit(35)  // a duty: "the obligations they undertook"
  static let keeping = bit(36)  // a duty: "honour their commitments", "comply with them"
  static let refraining = bit(37)
  static let attack = bit(38)

  // Harm.
  static let casualty = bit(39)
  static let unrest = bit(40)  // happens only where the text says when
  static let count = bit(41)  // "the number of violations"
  static let population = bit(42)
  static let prevention = bit(43)
  static let recency = bit(44)  // "the latest violations"
  static let conceivable = bit(45)  // "any further violations": none has happened
  static let factive = bit(46)  // takes what follows for granted: "despite", "condemned"

  // Norms and degrees.
  static let ought = bit(47)
  static let superlative = bit(48)
  static let upcoming = bit(49)

  // What hangs on a word.
  static let wanting = bit(50)  // takes an infinitive: "tried to V"
  static let bound = bit(51)  // takes one as a passive: "was asked to V"
  static let occasionTo = bit(52)  // a noun that takes one: "the chance to V"
  static let thought = bit(53)  // takes a that-clause: "the view that S"
  static let bringingAbout = bit(54)  // a participle of it tells of a meeting or a text: "the talks held in PLC"
  static let verbCompanion = bit(55)  // stands right behind a verb: "to sail up the river"

  // What a phrase names.
  static let timeOpener = bit(56)  // besides numbers, weekdays and months, what a phrase of time can begin with
  static let multitude = bit(57)  // who is many, and hardly acts
  static let troops = bit(75)  // who acts under command
  static let movement = bit(58)  // "the Front": a common noun that movements take for a name
  static let kind = bit(72)  // "technical committees": which kind they are, part of what they are called
  static let publishing = bit(59)  // "Joint Press Statement": no title of its own
  static let datedText = bit(60)  // a text that its date alone can name
  static let setting = bit(61)  // how one meets, no mechanism: "the process"

  // What acts in nouns go by, and what carries them.
  static let journey = bit(62)
  static let offering = bit(63)  // what is put to others: "proposals", "a draft"
  static let stance = bit(64)  // "takes the view that S"
  static let tabling = bit(65)  // a verb that puts it to others: "floated a plan"
  static let addressing = bit(66)  // a verb that carries a call: "launched an appeal"
  static let voicing = bit(67)  // a verb that carries an attitude: "share the grief of X"
  static let travelling = bit(68)  // a verb that travels by what follows: "went to PLC"
  static let border = bit(69)  // what one crosses
  static let region = bit(70)  // where one travels, unnamed: "the conflict zone"
  static let involving = bit(71)  // what a thing asks or rests on: "the situation requires N"

  static let sent = bit(90)  // "the Envoy for Somalia": somebody sent somewhere
  static let assembly = bit(91)  // "the Alpine Conference": talks that have offices of their own
  static let founding = bit(74)  // a verb that sets up a body: "created a commission"
  static let talks = bit(73)  // "the Harbour Talks": talks that go by a name

  static let aside = bit(100)  // "in turn", "for its part": the noun of a phrase between a subject and its verb
  static let handling = bit(110)  // what is done with a thing: "the plates will be replaced"

  static let framing = bit(101)  // opens or closes by an act: "concluded by V-ing"
  static let leading = bit(102)  // leads to the act: "seized the occasion to V", "saw fit to V"

  static let manner = bit(104)  // how it is done, not by whom: "talked by telephone"
  static let judging = bit(103)  // takes "as": "described the talks as useful"

  private static func bit(_ n: UInt128) -> Sense { Sense(rawValue: 1 << n) }
}

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

  static let judging = bit(103)  // takes "as": "described the talks as useful"

  private static func bit(_ n: UInt128) -> Sense { Sense(rawValue: 1 << n) }
}

extension Sense {
  /// The words of each sense, as they are spelled in a text. A word the lexicon does not have means nothing.
  static let lists: [(sense: Sense, words: String)] = [
    (
      .concerned,
      """
      concerned alarmed worried troubled disturbed appalled shocked dismayed frustrated outraged horrified distressed \
      perturbed apprehensive uneasy anxious preoccupied
      """
    ),
    (.sent, "envoy envoys representative representatives adviser advisor ambassador coordinator mediator facilitator"),
    (.assembly, "conference forum table dialogue process talks discussions negotiations consultations summit meeting"),
    (.sorry, "disappointed saddened sorry grieved"),
    (.thankful, "grateful thankful proud appreciative indebted impressed"),
    (.pleased, "encouraged pleased satisfied heartened gratified reassured delighted glad relieved happy"),
    (.hopeful, "hopeful confident optimistic"),
    (.ready, "ready prepared willing determined resolved committed poised dedicated eager keen"),
    (.minded, "convinced united expected"),
    (.aware, "aware mindful conscious cognizant"),
    (.judging, "describe characterise characterize view regard see qualify assess"),
    (.framing, "begin start open conclude close end finish commence"),
    (.leading, "use seize grasp hesitate wish desire see feel find deem"),
    (
      .aside,
      """
      turn particular part side behalf regard respect context connection spirit vein sense time meantime stage \
      juncture occasion conclusion principle general addition parallel unison voice exception reservation whole before
      """
    ),

    (
      .account,
      """
      account accounts assessment assessments briefing briefings clarification clarifications comments details \
      explanations information overview presentation reactions report reports responses update updates views
      """
    ),
    (.finding, "conclusions findings plans results summary"),
    (.service, "assistance expertise facilitation help mediation offices services support"),
    (.assurance, "assurance assurances guarantee guarantees undertaking"),
    (
      .settlement,
      """
      agreement agreements solution solutions settlement understanding understandings consensus deal compromise accord
      """
    ),
    (.intent, "readiness willingness intention plan plans preparedness"),
    (.fulfilment, "implementation fulfilment fulfillment continuation establishment resumption"),
    (
      .requirement,
      """
      requirements criteria needs need obligations commitments conditions deadline challenges challenge expectations \
      objectives standards goals
      """
    ),
    (.purpose, "purpose aim goal objective object focus"),
    (.move, "delay postponement acts act crossing step steps moves attempts actions"),
    (
      .conduct,
      """
      support role work contribution engagement cooperation progress hospitality assistance efforts effort
      """
    ),
    (.condition, "situation climate conditions atmosphere relations progress"),
    (.quantity, "ceasefire level number dialogue dynamic"),
    (.headway, "progress step steps headway breakthrough advance advances"),
    (.change, "progress improvement lack increase decrease deterioration"),
    (
      .difference,
      """
      difference differences disagreement disagreements gap gaps divergence divergences difficulties obstacles \
      challenges problems concerns
      """
    ),
    (
      .verdict,
      """
      step reminder sign signal success failure setback obstacle threat violation breach proof evidence example \
      milestone achievement mistake contribution source opportunity result breakthrough affront insult \
      disgrace tragedy
      """
    ),

    (
      .stative,
      """
      abide amount arise await assume bear become believe belong come concern consist contain correspond define \
      depend deserve differ exist face fall feel find follow go grow hear include involve keep know lack lead lie like live \
      look lose match mean need own pose possess prefer realise realize refer regard rely remain require rest result \
      see seem sit speak stand stay suffer suffice tend treat trust unite understand vary wait want wish witness
      """
    ),
    (
      .affecting,
      """
      undermine threaten jeopardize endanger complicate hinder help offer harm risk erode damage deepen exacerbate \
      aggravate perpetuate prolong worsen inflame strengthen weaken
      """
    ),
    (.contravening, "contradict contravene undermine threaten endanger jeopardize violate breach"),
    (
      .causing,
      """
      create cause bring lead result produce generate open allow enable help prevent strengthen weaken raise damage \
      erode provide give offer reinforce exacerbate deepen prove confirm reveal achieve fail render improve increase \
      mark
      """
    ),
    (.providing, "provide offer lay give open represent form"),
    (.lasting, "remain persist exist continue subsist"),
    (.developing, "improve worsen deteriorate stabilise stabilize"),
    (.moving, "hold fall rise decrease increase change"),
    (
      .happening,
      """
      report continue register record decrease decline drop fall grow double take resume persist be
      """
    ),
    (.takingPlace, "take continue begin start resume be occur meet convene follow open commence reconvene"),
    (.assuming, "undertake make assume take accept enter give express"),
    (
      .keeping,
      """
      fulfil fulfill fulfilling honour honor honouring honoring implement implementing meet respect respecting keep \
      observe uphold upholding execute comply with by to on
      """
    ),
    (.refraining, "avoid refrain desist abstain cease stop exercise restrain"),
    (.attack, "shell bomb attack kill wound injure ambush abduct kidnap displace"),

    (
      .casualty,
      """
      casualty casualties death deaths loss losses fatality fatalities injury injuries killing killings victim victims
      """
    ),
    (
      .unrest,
      """
      violence escalation tension tensions hostilities hostility provocation provocations confrontation confrontations
      """
    ),
    (.count, "number level frequency intensity wave series spate exchange exchanges"),
    (.population, "people persons population populations civilians communities families"),
    (
      .prevention,
      """
      investigate investigating prevent preventing avoid avoiding reduce reducing refrain prevention investigation \
      investigations
      """
    ),
    (
      .recency,
      """
      recent continuing latest renewed ongoing continued increased rising increasing growing mounting last past \
      sporadic isolated occasional repeated
      """
    ),
    (.conceivable, "any no further future potential possible new such"),
    (
      .factive,
      """
      reports recent continuing latest tragic over wake following despite by about at ongoing after during recently \
      families victims resulting shock condemning noting regretting sadness anger condemn condemned deplore deplored mourn \
      regret regretted increased increase rise
      """
    ),

    (
      .ought,
      """
      necessary essential crucial vital imperative important indispensable possible impossible appropriate urgent \
      critical key fundamental responsible inadmissible contingent incumbent
      """
    ),
    (
      .wanting,
      """
      want try fail refuse decline need wish manage seek strive hope expect help aim remain require allow enable undertake \
      promise invite permit prepare attempt begin oblige persuade tend choose endeavour work
      """
    ),
    (.bound, "committed expected determined prepared called urged resolved obliged invited asked"),
    (
      .occasionTo,
      """
      opportunity way time right moment chance decision call calls appeal ability inability mandate request order \
      intention intent agreement attempt attempts
      """
    ),
    (
      .thought,
      """
      view views fact opinion belief conviction understanding reports report position conclusion assessment message \
      principle clear
      """
    ),
    (
      .verbCompanion,
      "with from on in at for up out over off by back down before after until within as when"
    ),
    (.bringingAbout, "hold host sign adopt issue make conclude reach publish organize"),

    (
      .timeOpener,
      """
      a after afterwards as at before beginning between by close coming during earlier earliest early effective end \
      first for from immediate immediately in last late lately later latter mid middle next no not of on one over \
      overnight prompt promptly recent recently second shortly since soon speedy starting subsequently swift swiftly \
      the then thereafter third this till today tonight tomorrow until urgently within without yesterday
      """
    ),
    (
      .multitude,
      """
      people populations population citizens civilians women youth refugees friends countries country nations troops \
      forces neighbours victims everyone peoples head heads state member force panel team
      """
    ),
    (
      .kind,
      """
      technical external regional local armed political military religious tribal humanitarian negotiating drafting \
      steering joint monitoring working contact expert bilateral governmental terrorist senior mixed
      """
    ),
    (.troops, "troops forces militias armies soldiers"),
    (.movement, "movement forum platform front alliance coordination resistance"),
    (.publishing, "joint press agreed final common public official media first second full opening closing"),
    (
      .datedText,
      """
      statement statements declaration declarations communique communiqué agreement agreements protocol resolution \
      accord memorandum treaty convention arrangement roadmap document
      """
    ),
    (.setting, "format formats process processes operation operations channel panel panels group groups centre center"),
    (.journey, "visit visits trip trips tour tours journey journeys"),
    (
      .offering,
      """
      proposal proposals idea ideas suggestion suggestions initiative initiatives option options plan plans draft \
      drafts paper papers non-paper package recommendations paragraph paragraphs formula formulas timetable measures
      """
    ),
    (.stance, "view views opinion belief conviction position stance understanding"),
    (.tabling, "put lay hand float unveil advance introduce convey transmit outline bring formulate forward"),
    (.addressing, "launch address direct add echo lodge send reissue transmit put"),
    (.voicing, "share send draw take register put set lay feel add give place record"),
    (.travelling, "go come drive proceed continue head leave depart move set pass step walk travel make ride"),
    (.border, "line border boundary bridge river frontier checkpoint"),
    (
      .region,
      "region area areas capitals countries capital districts line zone territory communities site"
    ),
    (
      .involving,
      """
      exist require need deserve demand offer serve depend rest lie form hinge presuppose entail necessitate imply \
      constitute
      """
    ),
    (.founding, "create establish form constitute institute set found launch"),
    (
      .handling,
      """
      abandon abolish absorb activate adapt adjust align allot allow amend apply appoint assign authorise authorize \
      build carry clarify clear close collect combine compensate compile complete confine connect convert coordinate \
      cover defer define delimit demarcate destroy detach determine develop devote dilute discontinue dispose \
      distribute divide draw eliminate employ ensure equip establish exclude execute exempt expand expedite export \
      extend fill finance fix forward freeze fund grant guarantee handle honour import include incorporate increase \
      install integrate introduce invest investigate keep launch lay leave limit link locate lower maintain manage \
      mark modernise modernize modify move obtain open operate oversee pay perform permit place prepare preserve \
      process produce print prohibit protect publish purchase put rebuild recognise recognize reconnect reconstitute \
      reconstruct record recruit redesign redirect reduce refund regulate rehabilitate reinstate reintroduce \
      relocate remove renew reorganise repair repay repeal replace replenish replicate reserve resettle restrict \
      resume restart restructure retain retire return reunite revise revoke seal secure select sell send separate \
      settle share ship shut sign simplify split spread staff stamp standardise start stop store streamline \
      strengthen subject substitute supervise supply synchronise teach test train transform transmit treat unblock \
      unfreeze upgrade use validate verify waive widen withdraw withhold write
      """
    ),
    (.talks, "talks process dialogue negotiations discussions consultations"),
    (.superlative, "most best worst longest highest lowest largest first"),
    (.upcoming, "next upcoming forthcoming future coming regular further"),
  ]
}

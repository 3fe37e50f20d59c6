/// The closed classes of English, numerals, months, weekdays and frequent adjectives.
///
/// The name of a class, a colon, its words; a class may take several lines. Words under `plain` have no class: rules
/// ask for them by name, and a word that no list has cannot be asked for.
enum FunctionWords {
  static let list = #"""
    determiner: the a an this that these those each every both all some any no such another other several many few
    determiner: most either neither certain various numerous whatever whichever
    possessive: its their our his her my your whose
    preposition: of in on at by for from with without into onto upon within between among amid through throughout
    preposition: during since until till after before under over above below outside across along around near
    preposition: against toward
    preposition: towards about regarding concerning despite per via beyond behind beside besides including as than
    preposition: to following pending given
    conjunction: and or but nor yet
    subjectPronoun: they we he she it i you
    objectPronoun: them us him me myself themselves itself ourselves himself herself
    relative: which who whom that where whose
    subordinator: if when once while although though because unless whether whereas so lest until
    modal: will shall would should can could may might must cannot
    negation: not never n't neither nor
    adverb: abroad accordingly actively additionally afresh again ahead alike all already also altogether always
    adverb: anew apart beforehand besides both briefly categorically certainly clearly closely concurrently
    adverb: consequently constructively continuously critically currently deeply diligently directly earlier early
    adverb: effectively elsewhere equally especially even evidently explicitly extensively faithfully far favorably
    adverb: favourably finally firmly formally fortunately forward fully fundamentally further furthermore gradually
    adverb: greatly hence henceforth here hereby highly however immediately importantly increasingly indeed instead
    adverb: jointly just late later less likewise meantime meanwhile moreover mutually nevertheless nonetheless
    adverb: notably notwithstanding now officially often once only onwards otherwise overnight particularly
    adverb: patiently perhaps personally plainly positively previously primarily prior privately promptly publicly
    adverb: almost quite seriously
    adverb: recently regrettably repeatedly resolutely respectively sadly separately significantly similarly simply
    adverb: simultaneously sincerely solemnly soon specifically steadily still strenuously strictly strongly
    adverb: subsequently substantially successfully swiftly then there thereby therefore therein thereof thereupon
    adverb: thoroughly thus tirelessly today together tomorrow twice ultimately unanimously unconditionally
    adverb: unequivocally unfortunately up urgently very vigorously warmly wholeheartedly yesterday yet
    adjective: able acceptable accurate acting active additional adequate adjacent alarmed alarming ambiguous
    adjective: ambitious annual anxious appalled appreciative apprehensive appropriate armed available aware
    adjective: balanced basic bellicose belligerent bilateral binding bloody bound broad brutal calm central certain
    adjective: civilian clear cognizant collective committed common compatible complete complex complicated
    adjective: comprehensive concerned concrete conducive confident conscious considerable consistent constructive
    adjective: contentious contingent continuing contrary controversial convinced cordial core counterproductive
    adjective: credible crucial cultural current daily dangerous dated deadly decisive deep deliberate delighted
    adjective: deplorable detailed determined detrimental different difficult dignified diplomatic dire direct
    adjective: disappointed dismayed displaced disputed distressed disturbed disturbing domestic double due durable
    adjective: early eastern economic effective efficient encouraged enhanced entire equal equivalent essential
    adjective: ethnic excellent exceptional expanded explicit extended extensive external extreme fair fatal
    adjective: favorable favourable feasible federal final financial firm first flexible foreign formal former
    adjective: forthcoming fragile frank free frequent friendly fruitful full fundamental further future general
    adjective: genuine glad global good gradual grateful gratified grave great happy harmful heartened heavy helpful
    adjective: high historic historical homeless honest hopeful hostile humane humanitarian illegal immediate
    adjective: imperative important impossible impressed in-depth inadequate inadmissible inclusive incoming
    adjective: independent royal
    adjective: incompatible inconsistent incumbent indebted indirect indispensable individual ineffective
    adjective: inflammatory informal inhumane initial innocent insufficient intense intensive interim internal
    adjective: international irresponsible irreversible isolated joint just key large last lasting lawful legal
    adjective: legitimate lengthy lethal liable likely limited local long long-standing longstanding main major
    adjective: massive maximalist maximum
    adjective: meaningful military minded mindful minimal minimum minor missing modest monthly multiple mutual
    adjective: national nearby necessary neighboring neighbouring new next normal northern nuclear obligated obliged
    adjective: official ongoing open optimistic outgoing outraged outstanding overall parallel particular peaceful
    adjective: permanent perturbed planned pleased political positive possible powerful practical precise
    adjective: preliminary preoccupied prepared previous principal prior productive profound prompt proud
    adjective: provisional provocative public quarterly quiet radical rapid ready real realistic reasonable
    adjective: reassured recent reciprocal reckless regional regrettable relevant reliable relieved religious
    adjective: remaining remote renewed resolute resolved respective responsible robust saddened safe satisfied
    adjective: scheduled second senior senseless sensitive separate serious shared shocked short significant similar
    adjective: simultaneous sincere single slated small social solid sound southern special specific sporadic stable
    adjective: steadfast steady strategic strict strong subject subsequent substantial substantive successful
    adjective: successive sudden sufficient surrounding sustainable sustained swift tangible technical temporary
    adjective: tense territorial terrorist tribal thankful third thorough timely tragic transparent trilateral
    adjective: troubled ultimate
    adjective: unable unacceptable unanimous unconditional uneasy unfortunate unhelpful unilateral unique united
    adjective: unjustified
    adjective: unlawful unnecessary unprecedented unstable unsuccessful unswerving unusual unwavering upcoming
    adjective: urgent useful usual vague valuable viable violent vital volatile voluntary vulnerable warlike warm
    adjective: weak weekly western whole wide wide-ranging willing workable worried worrisome worrying
    adjective: secure ordinary extraordinary inaugural biannual ad-hoc
    praise: alarming balanced businesslike calm candid complex complicated constructive contrary cordial
    praise: counterproductive dangerous decisive deplorable detrimental difficult disappointing encouraging
    praise: excellent favorable favourable fragile frank friendly fruitful good grave important insufficient intact
    praise: intolerable open positive productive promising quiet regrettable sensitive serious significant stable
    praise: substantive tangible tense timely unacceptable unfortunate unhelpful unjustified unsustainable useful
    praise: valuable volatile warm worrisome worrying
    numeral: two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
    numeral: fourteen=14 fifteen=15 eighteen=18 twenty=20 thirty=30 sixty=60 ninety=90 hundred=100 one=1
    ordinal: first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11
    ordinal: twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18
    ordinal: nineteenth=19 twentieth=20
    month: january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10 november=11
    month: december=12 jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12
    weekday: monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7
    unit: day=1 days=1 week=7 weeks=7 month=30 months=30 year=365 years=365 hour hours
    be: be am is are was were been being
    have: have has had having
    do: do does did
    honorific: mr mrs ms dr amb ambassador ambassadors general gen colonel col lieutenant major sir his excellency
    honorific: holiness highness majesty eminence h.e sheikh imam professor prof rear admiral judge justice bishop
    honorific: archbishop h.e. hon eng lt brig rev senator senators congressman congresswoman
    honorific: reverend cardinal lord
    honorific: lady baroness dame captain commodore sayyid datuk dato tan sri
    honorific: datuk seri haji atty attorney undersecretary brigadier marshal tun
    plain: addition afternoon autumn evening exception fit morning quarter recess sense spring summer tonight unison
    plain: vein weekend winter
    plain: ability absence accelerating accordance according accounts achievement acknowledgement actions acts
    plain: advances affairs afterwards ago agreed agreements al allegations alleged alliance alternative anger
    plain: answer appeals areas asked assessments assurances attempts attendance attributed authorities avoiding
    plain: based beginning behalf belief best bilaterally bin boundary breakthrough bridge briefings called calls
    plain: camps capitals caretaker casualties challenges chance choose citizens civilians clarifications closer
    plain: closing coalition code coming commitments completing concerns condemned conditions condolences conducted
    plain: confrontations congress connection consideration consultations contacts continuation continued
    plain: convenience conviction coordination cornerstone counterparts criteria critical crossroads da data de dead
    plain: deadlock deaths declared decreed dedicated defined delegates demands den deplored der developing di
    plain: difficulties diplomats disagreements discussions disposal districts divergences down drafting du eager
    plain: earliest el elaborating elaboration emphasis emphatically enough envoys established establishing
    plain: evaluation eve
    plain: everything example existing expectations expected experiences explanations facto families fatalities
    plain: federation fighters findings foreseeable friends fringes frontier fulfilling fulfillment fulfilment
    plain: functioning goals governmental governments gratifying guest guests guided half headway heartening
    plain: ret retd rtd
    plain: hereafter hereinafter highest holds homage homes hopes how ibn ideas impasse implementing incapable
    plain: increased increasing individually injuries intensity investigating invitations invited invokes
    plain: involvement issues jeopardy juncture keen killings la largest lately latest latter le leaders leading
    plain: least little longest losses lowest maintaining margins matters mediators meetings members men mid middle
    plain: milestone militants mind minutes mistake moment more moves much nations nearer nearest needs negotiations
    plain: negotiators neighbours none noted notes nothing noting nowhere objectives obligations occasional off
    plain: offices officials oglu operating operational opinions opposition osce ought ous out overview participants
    plain: participation peoples person persons plain plans platform pleasure poised populations postponement
    plain: potential presence presentation presidents preventing principals privilege procedures program programme
    plain: proof proposed provocations pursuant quad questions quickly range rapidly read reaffirmed reaffirming
    plain: recalled recalling recalls received recognition record reducing reference refugees regrets regretted
    plain: regretting relations reminded reminder reported reports representation representatives republic
    plain: requirements resistance respects restored resulted resulting resuming rising rules sadness seem self
    plain: services setback setting shock shortly sidelines soonest sorry spate speedy stalemate standards
    plain: standstill starting statements states steering steps stopover summary suspended suspension sympathies
    plain: talks teams tensions thereafter transitional tribute un unspecified untenable upholding urged van variety
    plain: victims vision visits von why wake warning wave well what working worst year's
    """#
}

extension Vocabulary {
  /// Reads lines of `class: words`, a word's value after `=`.
  mutating func addFunctionWords(_ list: String) {
    let classes: [Substring: WordClass] = [
      "determiner": .determiner, "possessive": .possessive, "preposition": .preposition,
      "conjunction": .conjunction, "subjectPronoun": .subjectPronoun, "objectPronoun": .objectPronoun,
      "relative": .relative, "subordinator": .subordinator, "modal": .modal, "negation": .negation,
      "adverb": .adverb, "adjective": .adjective, "praise": [.praise, .adjective], "numeral": .numeral,
      "ordinal": .ordinal, "month": .month, "weekday": .weekday, "unit": [.unit, .noun], "be": .be,
      "have": .have, "do": .do, "honorific": .honorific, "plain": [],
    ]
    for line in list.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let name = parts.first?.drop(while: { $0 == " " }), let wordClass = classes[name] else {
        continue
      }
      for item in parts[1].split(separator: " ") {
        let pair = item.split(separator: "=")
        add(wordClass, to: pair[0], value: pair.count == 2 ? Int32(pair[1]) ?? 0 : 0)
      }
    }
  }
}

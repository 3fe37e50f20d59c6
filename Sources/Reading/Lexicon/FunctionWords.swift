/// The closed classes of English, numerals, months, weekdays and frequent adjectives.
///
/// One class a line: its name, a colon, its words.
enum FunctionWords {
  static let list = #"""
    determiner: the a an this that these those each every both all some any no such another other several many few most either neither certain various numerous
    possessive: its their our his her my your whose
    preposition: of in on at by for from with without into onto upon within between among amid through throughout during since until till after before under over above below across along around near against toward towards about regarding concerning despite per via beyond behind beside besides including as than to following pending given
    conjunction: and or but nor yet
    subjectPronoun: they we he she it i you
    objectPronoun: them us him me themselves itself ourselves himself herself
    relative: which who whom that where whose
    subordinator: if when once while although though because unless whether whereas so lest until
    modal: will shall would should can could may might must cannot
    negation: not never n't neither nor
    adverb: prior also again then now today yesterday tomorrow soon further furthermore moreover however nevertheless therefore thus hereby jointly separately together strongly firmly deeply fully strictly sincerely warmly urgently immediately promptly once only just still already always often recently currently previously earlier later yet even very particularly especially notably respectively mutually constructively explicitly unanimously clearly equally finally fundamentally formally officially actively closely directly fully greatly highly increasingly likewise meanwhile primarily simply specifically successfully unconditionally unequivocally categorically repeatedly continuously accordingly additionally consequently here there ahead forward early late all both once twice personally publicly privately significantly substantially steadily swiftly effectively faithfully resolutely wholeheartedly strenuously vigorously solemnly accordingly similarly subsequently thereby therein thereof far
    adjective: deliberate disputed due slated peaceful lasting just comprehensive sustainable joint mutual important necessary urgent early political military humanitarian new further additional concrete substantive constructive positive recent continuing ongoing current previous future next last regional international bilateral trilateral common shared full complete good great strong deep firm clear special high senior able unable ready willing prepared determined committed united convinced confident concerned alarmed encouraged pleased grateful disappointed satisfied aware hopeful resolved certain likely possible impossible open free safe dignified voluntary inclusive transparent meaningful tangible practical technical viable durable immediate swift prompt direct indirect serious grave heavy civilian local foreign federal national mutual unilateral acting interim former outgoing incoming principal main key central essential crucial vital fundamental unacceptable inadmissible acceptable inflammatory provocative hostile intensive active productive fruitful frank useful helpful friendly cordial warm excellent appropriate indispensable imperative responsible fragile tense calm dangerous unstable dire worrying disturbing regrettable deplorable tragic senseless unnecessary large small long short wide broad whole entire overall general specific particular detailed initial final first second third displaced missing historic significant considerable considerable remaining outstanding core basic upcoming forthcoming planned scheduled expanded extended enhanced renewed sustained genuine real gratified heartened dismayed appalled shocked saddened troubled worried thankful optimistic glad mindful outraged perturbed disturbed
    praise: positive constructive fruitful productive frank useful friendly cordial calm unacceptable encouraging promising disappointing tense dangerous fragile significant tangible unsustainable intolerable regrettable deplorable warm open excellent good substantive candid businesslike important
    numeral: two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 eighteen=18 twenty=20 thirty=30 sixty=60 ninety=90 hundred=100 one=1
    ordinal: first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12
    month: january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10 november=11 december=12 jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12
    weekday: monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7
    unit: day=1 days=1 week=7 weeks=7 month=30 months=30 year=365 years=365 hour hours
    be: be am is are was were been being
    have: have has had having
    do: do does did
    plain: ability absence accelerating accordance account acknowledgement actions acts advances advantage affairs afterwards ago agreed agreements al allegations alleged appeals areas asked assessments attach attempt attempts attributed authorities avoiding backing based beginning behalf belief best bilaterally bin boundary breakthrough bridge briefing briefings called calls capitals casualties challenges chance choose citizens civilians clarifications closing coming commitments communiqué completing concerns condemned conditions condolences conducive conducted confrontations connection consideration consultations contacts continuation continued convenience conviction convince counterparts criteria critical da de deaths declared decreed dedicated defined delegates demands den deplored der deserve details developing di discussions displac districts down du eager earliest ed effective el elaborating elaboration emphasis emphatically envoys established establishing evaluation existing expectations expected explanations facto families fatalities federation foreseeable friends frontier ful fulfilling fulfillment fulfilment functioning goals governments guided half headway what accounts assurances help least offices opportunity occasion services latter highest holds hopes how ible ibn ic ideas implementing incapable increased increasing individually ing injuries investigate investigating invitations invited invokes involvement issues ive keen killings la largest lately latest le leaders leading longest losses lowest ly maintaining margins matters mediators meetings members mid middle mind moment more moves nations nearest needs negot negotiations negotiators neighbours noted notes noting objectives obligations obliged off official officials oglu operating operational opinions osce ought ous out overview participants participation peoples person persons plans poised populations postponement potential preliminary presentation presidents preventing proposed provocations pursuant questions quickly rapidly read reaffirmed reaffirming recalled recalling recalls received recognition record reducing reference refugees regrets regretted relations reminded reported reports representation representatives republic requirements restored resulted resulting resuming rising river seem self setting shortly sidelines soonest sorry speedy ss stall standards starting statements states steps stock suspended suspension sympathies talks teams tensions ter thereafter tribute trip un unspecified untenable up upholding urged van victims visits von wake warning well worst year's
    honorific: mr mrs ms dr amb ambassador ambassadors general gen colonel col lieutenant major sir his excellency holiness highness majesty eminence h.e sheikh imam professor prof rear admiral judge justice bishop archbishop
    adverb: positively highly favourably favorably critically
    plain: achievement anger ceremony cornerstone couple example findings gratifying heartening hereafter hereinafter intensity jeopardy men milestone mistake platform proof range regretting reminder resistance sadness setback shock spate summary variety wave what
    adjective: proud separate contingent incumbent quiet stable volatile steady sufficient insufficient adequate inadequate similar different equal fair balanced workable flexible feasible realistic ambitious modest limited major minor decisive resolute strict frequent sincere honest legal illegal lawful unlawful legitimate binding informal formal official public diplomatic economic social cultural historical religious ethnic financial nuclear strategic territorial internal external domestic global northern southern eastern western remote nearby neighbouring neighboring adjacent surrounding armed violent bloody deadly lethal fatal brutal humane inhumane innocent vulnerable weak powerful profound rapid gradual sudden simultaneous parallel individual collective reciprocal single multiple substantial massive minimal maximum minimum vague ambiguous explicit precise accurate thorough intense extreme radical normal exceptional unique usual unusual unprecedented irreversible unwavering unswerving steadfast unconditional temporary permanent provisional ultimate subsequent prior successive difficult complex complicated sensitive contentious controversial valuable timely favourable favorable counterproductive detrimental unfortunate unjustified unhelpful worrisome alarming maximalist bellicose warlike belligerent reckless irresponsible isolated sporadic relevant respective reasonable credible reliable sound solid robust effective efficient ineffective successful unsuccessful contrary consistent inconsistent compatible incompatible equivalent subject conducive harmful quarterly annual monthly weekly daily
    praise: intact quiet stable volatile valuable worrying worrisome alarming serious grave difficult insufficient favourable favorable timely balanced detrimental counterproductive unfortunate unjustified unhelpful contrary complex complicated sensitive decisive
    adjective: delighted impressed relieved distressed reassured apprehensive uneasy anxious conscious cognizant indebted appreciative happy minded available
    adjective: intense in-depth extensive thorough lengthy preliminary informal initial wide-ranging immediate
    adjective: homeless
    adverb: overnight nonetheless notwithstanding instead otherwise hence indeed perhaps certainly besides unfortunately regrettably fortunately importantly sadly plainly evidently ultimately gradually patiently tirelessly diligently jointly concurrently simultaneously promptly briefly extensively thoroughly
    adverb: up less
    adjective: dated delighted double liable bound obliged obligated homeless
    plain: principals crossroads deadlock drafting fighters governmental impasse juncture little militants much stalemate standstill steering vision working abandon alliance caretaker coalition code compel congress coordination data dead diplomats drive experience experiences flee guest guests henceforth homes minutes opposition presence procedures program programme quad rules series transitional
    plain: according
    adverb: up beforehand anew alike altogether instead henceforth nonetheless nevertheless elsewhere otherwise perhaps meantime onwards thereupon afresh together abroad apart
    plain: plain homage respects eve nothing everything fringes notwithstanding sporadic occasional himself according disposal attendance none closer nearer nowhere stopover pleasure privilege preoccupied liable less series camps alternative answer difficulties disagreements divergence divergences condemnation well option whole
    adjective: preoccupied
    honorific: h.e. hon eng lt brig rev
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

/// The nouns of the genre, by what they name. One class a line; plurals in `-s` are made, others are written.
enum Nouns {
  static let list = #"""
    attitude: gratification approval disapproval encouragement condemnation reservation frustration relief regret concern alarm appreciation gratitude satisfaction disappointment condolence sympathy hope outrage dismay thanks admiration solidarity grief sorrow indignation optimism confidence disquiet unease anxiety apprehension misgiving consternation worry displeasure distress anguish compassion commiseration esteem gladness scepticism abhorrence
    document: statement declaration communique communiqué agreement document principle protocol resolution charter act accord memorandum treaty convention plan roadmap road-map arrangement ruling constitution decision text report joint-statement outcome conclusion formula undertaking law framework package letter
    gathering: reception ceremony teleconference roundtable audience dinner luncheon lunch breakfast tête-à-tête one-on-one video-conference videoconference cycle sitting plenary meeting summit session round conference talk consultation assembly seminar workshop gathering encounter retreat ministerial visit
    harm: destruction devastation downing crash raid shooting sinking massacre incident violation casualty violence death loss fatality injury attack shelling clash hostility fighting skirmish escalation tension bloodshed ambush explosion bombing killing abduction displacement strike provocation confrontation breach fire hostilities fight outbreak victim
    mechanism: mechanism ceasefire cease-fire truce hotline mission commission committee group panel operation centre center format process channel moratorium armistice disengagement
    office: minister president chairperson chairman chair chairmanship secretary secretary-general representative ambassador envoy commander chancellor premier king emir delegate negotiator leader spokesperson spokesman coordinator co-ordinator head chief director governor mayor patriarch counterpart facilitator mediator co-chair co-chairman cochair rapporteur high-representative adviser advisor deputy commissioner prince sultan sheikh vice-president
    people: junta regime judge army police navy movement rebel insurgent militia co-host cohost signatories commander combatant belligerent sides side party parties delegation delegations mediator guarantor facilitator negotiator participant leader government authority people population country countries state member representative community communities troika quartet envoy witness co-chair minister president head ambassador commander force forces troop faction signatory expert citizen civilian women youth refugee stakeholder actor institution organization organisation neighbour neighbor donor partner friend observer co-chairs cochairs co-chairman co-chairmen heads leadership everyone someone monitor team panel council commission secretariat ministers nation
    weight: importance need necessity significance urgency value relevance imperative centrality priority inadmissibility indispensability
    pledge: commitment readiness willingness determination resolve intention pledge ambition preparedness undertaking desire wish aspiration promise interest plan attachment adherence dedication allegiance devotion fidelity eagerness resoluteness
    duty: pledge obligation commitment responsibility duty undertaking
    content: call appeal demand request invitation proposal idea suggestion initiative recommendation element option draft concept paper non-paper plea
    exchange: negotiation talk discussion dialogue consultation conversation contact deliberation mediation exchange
    deed: release exchange cessation withdrawal departure return removal repatriation identification implementation establishment creation deployment effort engagement efforts measure step action resumption renewal signing signature opening closure lifting restoration appointment extension adoption election referendum vote handover delivery provision decision convening holding cooperation co-operation contribution work support assistance hospitality role restraint reduction decrease completion progress launch start conclusion inability failure refusal halt
    organ: group panel council commission committee office mission secretariat parliament court assembly bureau agency ministry tribunal force union
    place: capital city region area village district border territory zone line corridor valley river strip peninsula province highway
    content: briefing list outline
    noun: announcement camp comfort difficulty disagreement divergence impression problem series unanimity
    noun: purpose assurance detail details mandate
    document: annex addendum matrix guideline understanding
    people: official
    organ: board cabinet inspectorate sub-committee subcommittee sub-commission subcommission directorate authority
    noun: end night thought prayer announcement comfort impression unanimity spell watch study float telephone phone backing visit trip journey tour offer act move attempt means limit link test form fund aim shift comment reaction response
    noun: respect place part note stock advantage account heart settlement solution peace conflict crisis war issue question matter process situation status quo way path basis foundation atmosphere climate environment condition circumstance context opportunity momentum impetus rhetoric compromise security stability prosperity development trust confidence-building life lives ground sovereignty integrity independence self-determination rights right humanitarian aid access prisoner detainee hostage remains body bodies landmine mine weapon arms army troops soldier military heritage site culture religion economy trade transport communication road railway corridor water electricity energy power money fund funding budget future past present year month week day time date occasion margin spirit letter view views opinion assessment expectation clarification information detail modality modalities aspect part term terms number level field sphere topic agenda calendar timetable schedule deadline phase stage point points line lines front contact post position stance approach policy strategy goal objective aim purpose intent understanding consensus difference differences gap obstacle challenge threat risk danger use non-use force renewal non-renewal prevention monitoring verification investigation demining demarcation delimitation normalization normalisation reconciliation reconstruction justice accountability truth transition governance reform citizenship property compensation guarantee auspices mandate result results success delay suffering hardship consequences impact effect evidence sign signal word words message reality realities fact facts reason cause source origin root history century decade dynamic trend pace frequency increase growth decline deterioration improvement publication media press public order orders rule norm standard attention care health children school holiday holidays christmas easter festivities crossing checkpoint fuel gas oil grain medicine food shelter convoy equipment
    noun: alarm ambush ban benefit boost boycott broadcast bypass calm capture collapse combat comment compound convict counsel couple cut defeat discharge display disregard drive estimate excuse exempt experience favor favour flow import insult interview jail judge loot massacre merit misuse murder overhaul pardon pause petition pledge poison practise praise push rally rebuke recruit relay reply rescue reserve reward ruin rush sabotage scrap seal sentence shield ship sponsor spread stall stamp storm study subject substitute suit supplement survey swell switch tie torture transit transport trap triumph trouble upgrade upset veto volunteer worry wreck
    noun: arrest block bomb break claim cost damage deal debate exercise export fear focus freeze function gain grant guard guide halt hand influence land lift mention name object play profit project protest purchase quote remark repair scale shape share stretch supply table target task touch track train transfer trigger twist update voice vow wage waste wound
    """#
}

extension Vocabulary {
  /// Reads lines of `class: nouns` and adds plurals. A noun that is also a verb keeps both classes.
  mutating func addNouns(_ list: String) {
    let classes: [Substring: WordClass] = [
      "attitude": .attitude, "document": .document, "gathering": .gathering, "harm": .harm, "mechanism": .mechanism,
      "office": .office, "people": .people, "weight": .weight, "pledge": .pledge, "duty": .duty, "content": .content,
      "exchange": .exchange, "deed": .deed, "organ": .organ, "place": .place, "noun": .noun,
    ]
    for line in list.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let name = parts.first?.drop(while: { $0 == " " }), let wordClass = classes[name] else {
        continue
      }
      for noun in parts[1].split(separator: " ") {
        add([wordClass, .noun], to: noun)
        add([wordClass, .noun], to: Vocabulary.plural(of: noun))
      }
    }
  }

  static func plural(of noun: Substring) -> String {
    let text = String(noun)
    if text.hasSuffix("s") || text.hasSuffix("men") { return text }
    if text.hasSuffix("man") { return text.dropLast(3) + "men" }
    if text.hasSuffix("y"), let before = text.dropLast().last, !"aeiou".contains(before) {
      return text.dropLast() + "ies"
    }
    if text.hasSuffix("ch") || text.hasSuffix("sh") || text.hasSuffix("x") { return text + "es" }
    return text + "s"
  }
}

/// The nouns of the genre, by what they name. A class may take several lines; plurals in `-s` are
/// made, others are written.
enum Nouns {
  static let list = #"""
    attitude: abhorrence admiration alarm anguish anxiety appreciation apprehension approval commiseration
    attitude: pain compassion concern condemnation condolence confidence consternation disappointment disapproval
    attitude: dismay
    attitude: displeasure disquiet distress encouragement esteem frustration gladness gratification gratitude grief
    attitude: hope indignation misgiving optimism outrage regret relief reservation satisfaction scepticism
    attitude: solidarity sorrow sympathy thanks unease worry
    document: accord act addendum agreement annex arrangement charter communique communiqué conclusion constitution
    document: convention decision declaration document formula framework guideline joint-statement law letter matrix
    document: memorandum outcome package plan principle protocol report resolution road-map roadmap ruling statement
    document: text treaty understanding undertaking
    gathering: assembly audience breakfast ceremony conference consultation cycle dinner encounter gathering hearing
    gathering: lunch luncheon meeting ministerial one-on-one plenary reception retreat round roundtable seminar session
    gathering: sitting summit talk teleconference tête-à-tête video-conference videoconference visit workshop
    harm: abduction ambush attack bloodshed bombing breach casualty clash confrontation crash death destruction
    harm: devastation displacement downing escalation explosion fatality fight fighting fire hostilities hostility
    harm: incident injury killing loss massacre outbreak provocation raid shelling shooting sinking skirmish strike
    harm: tension victim violation violence
    mechanism: armistice cease-fire ceasefire center centre channel commission committee disengagement format group
    mechanism: hotline mechanism mission moratorium operation panel process truce
    office: adviser advisor ambassador chair chairman chairmanship chairperson chancellor chief co-chair co-chairman
    office: co-ordinator cochair commander commissioner coordinator counterpart delegate deputy director emir envoy
    office: co-facilitator co-moderator facilitator governor head high-representative king leader mayor mediator
    office: minister negotiator patriarch
    office: premier president prince rapporteur representative secretary secretary-general sheikh spokesman
    office: spokesperson sultan vice-president
    people: actor ambassador army authority belligerent citizen civilian co-chair co-chairman co-chairmen co-chairs
    people: co-host cochairs cohost combatant commander commission communities community
    people: council countries country
    people: delegation delegations donor envoy everyone expert facilitator faction force forces friend government
    people: guarantor head heads interlocutor institution insurgent judge junta leader leadership mediator member
    people: militia
    people: minister ministers monitor movement nation navy negotiator neighbor neighbour observer official
    people: operator organisation organization panel participant parties partner party people police population
    people: president
    people: principals
    people: quartet rebel refugee regime representative secretariat side sides signatories signatory someone
    people: stakeholder state team troika troop witness women youth
    weight: centrality imperative importance inadmissibility indispensability necessity need priority relevance
    weight: significance urgency value
    pledge: adherence allegiance ambition aspiration attachment commitment dedication desire determination devotion
    pledge: eagerness fidelity intention interest plan pledge preparedness promise readiness resoluteness resolve
    pledge: undertaking willingness wish availability
    duty: commitment duty obligation pledge responsibility undertaking
    content: appeal briefing call concept demand draft element idea initiative invitation list non-paper option
    content: outline paper plea proposal recommendation request suggestion
    exchange: consultation contact conversation deliberation dialogue discussion exchange mediation negotiation talk
    deed: action adoption appointment assistance cessation closure co-operation completion conclusion contribution
    deed: convening cooperation creation decision decrease delivery demining departure deployment effort efforts
    deed: election engagement establishment exchange exercise extension failure halt handover holding hospitality
    deed: identification implementation inability inspection launch lifting measure monitoring opening payment
    deed: arrest detention evacuation expulsion progress provision seizure transfer
    deed: reduction referendum refusal rehabilitation release removal renewal repatriation restoration restraint
    deed: resumption return role shipment signature signing start step support vote withdrawal work
    organ: agency assembly association authority board bureau cabinet commission committee council court directorate
    organ: embassy force group presidency
    organ: inspectorate league ministry mission office panel parliament secretariat sub-commission sub-committee
    organ: subcommission subcommittee tribunal trio union consortium venture
    place: area basin bay border capital city coast corridor delta desert district gulf highway hills island islands
    place: lake line peninsula province region river sea shore strait strip territory valley village zone
    noun: advice
    noun: access account accountability act advantage affront agenda aid aim alarm ambush announcement approach arms
    noun: army
    noun: arrest aspect assessment assurance atmosphere attempt attention auspices backing ban basis benefit block
    noun: bodies body bomb boost boycott break broadcast budget bypass calendar calm camp capture care cause century
    noun: challenge change checkpoint children christmas circumstance citizenship claim clarification climate
    noun: collapse
    noun: combat comfort command comment communication compensation compound compromise condition
    noun: confidence-building
    noun: quarter
    noun: conflict consensus consequences contact context convict convoy corridor cost counsel couple crisis
    noun: crossing culture cut damage danger date day deadline deal debate decade decline defeat delay delimitation
    noun: dispute observation quarrel
    noun: demarcation demining detail details detainee deterioration development difference differences difficulty
    noun: disagreement doubt illusion discharge disgrace display disregard divergence drive dynamic easter economy
    noun: effect
    noun: electricity end event activity concession courage footage generation gesture hatred lesson
    noun: misunderstanding
    noun: odds shots patience perseverance possibility prospect structure suffering tone window
    noun: energy environment equipment estimate evidence excuse exempt exercise expectation experience expertise
    noun: facilitation export fact
    noun: facts favor favour fear festivities field float flow focus food force form foundation freeze frequency
    noun: front fuel function fund funding future gain gap gas goal governance grain grant ground growth guarantee
    noun: guard guide halt hand hardship health heart heritage history holiday holidays hostage humanitarian impact
    noun: impetus import impression improvement increase independence influence information insult integrity intent
    noun: interview investigation issue jail journey judge justice land landmine letter level life lift limit line
    noun: lines link lives loot mandate margin massacre matter means media medicine mention merit message military
    noun: mine misuse modalities modality momentum money monitoring month move murder name night non-renewal non-use
    noun: norm normalisation normalization note number object objective obstacle occasion offer oil opinion
    noun: opportunity order orders origin overhaul pace pardon part past path pause peace petition phase phone place
    noun: play pledge point points poison policy position post power practise praise prayer present press prevention
    noun: prisoner problem process profit project property prosperity protest public publication purchase purpose
    noun: push question quo quote railway rally reaction realities reality reason rebuke reconciliation
    noun: reconstruction record recruit reform relay religion remains remark renewal repair reply rescue reserve
    noun: respect
    noun: response result results reward rhetoric right rights risk road root ruin rule rush sabotage safeguard
    noun: scale schedule
    noun: school scrap seal security self-determination sentence series settlement shape share shelter shield shift
    noun: ship sign signal site situation soldier solution source sovereignty spell sphere spirit sponsor spread
    noun: stability stage stall stamp stance standard status stock storm strategy stretch study subject substitute
    noun: success suffering suit supplement supply survey swell switch table target task telephone term terms test
    noun: thought threat tie time timetable topic torture touch tour track trade tragedy train transfer transit
    noun: transition
    noun: transport trap trend trigger trip triumph troops trouble trust truth twist unanimity understanding update
    noun: cancellation suspension postponement adjournment
    noun: article chapter item paragraph section strand
    noun: upgrade upset use verification veto view views visit voice volunteer vow wage war waste watch water way
    noun: weapon week word words worry wound wreck year
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

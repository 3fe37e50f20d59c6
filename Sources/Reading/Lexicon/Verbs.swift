/// The verbs of the genre, each with the frame that reads it.
///
/// One frame a line: `frame[ parameter]: verbs`. An irregular verb gives its past and participle after
/// slashes: `meet/met/met`. Verbs under `other` carry no act; they are here so that clauses are found. A verb that is
/// another one with a particle stands below them all, under `frame`: `come+together`.
enum Verbs {
  static let list = #"""
    be: be/was/been
    have: have/had/had
    do: do/did/done
    meet: meet/met/met confer gather assemble
    receive: receive
    join: join
    participate: participate attend
    accompany: accompany
    host: host chair co-chair preside facilitate mediate moderate
    hold: hold/held/held conduct
    convene: convene
    visit: travel visit arrive journey tour fly/flew/flown
    visit return: return
    cross: cross
    discuss agenda: discuss review consider examine explore debate deliberate address raise tackle focus touch assess
    discuss negotiation: negotiate
    discuss consultation: consult contact
    discuss information: hear/heard/heard learn describe outline
    brief: brief update acquaint familiarize familiarise
    inform: inform notify assure tell/told/told
    inform: apprise alert
    tell: report announce say/said/said indicate explain state declare
    seek: seek/sought/sought
    provide: provide
    aspect continue: continue proceed persist
    aspect succeed: succeed manage
    aspect begin: begin/began/begun start resume commence
    agree: agree concur consent assent acquiesce accede
    decide: decide resolve
    conclude: conclude wrap sign initial finalize finalise
    adopt: adopt approve endorse ratify accept
    commit: commit pledge vow undertake/undertook/undertaken promise
    plan: plan intend foresee/foresaw/foreseen envisage contemplate schedule aim
    offer: offer
    propose: propose suggest recommend table
    present: present submit circulate hand
    call call: call
    urge urge: urge press exhort enjoin prod
    urge call: invite
    urge appeal: appeal implore beseech/besought/besought entreat plead adjure beg
    urge encourage: encourage advise counsel
    urge request: request ask
    urge demand: demand insist
    instruct demand: instruct direct task order mandate command
    caution caution: caution warn admonish discourage dissuade
    remind remind: remind
    state stress: stress impress
    state underline: underline
    state underscore: underscore
    state emphasise: emphasize emphasise
    state highlight: highlight
    state reaffirm: reaffirm reconfirm renew reassert
    state reiterate: reiterate restate repeat
    state confirm: confirm
    state affirm: affirm
    state recall: recall
    state maintain: maintain
    state assert: assert
    opine assert: believe think/thought/thought trust contend
    support support: support back champion
    support reject: reject oppose
    evaluate welcome: welcome hail applaud
    evaluate regret: regret deplore lament bemoan
    evaluate condemnation: condemn denounce decry deprecate abhor protest
    evaluate appreciation: appreciate thank commend praise salute value credit laud acclaim
    evaluate condolence: mourn condole grieve
    evaluate expectation: hope expect
    evaluate congratulation: congratulate
    evaluate concern: fear
    note: note acknowledge recognize recognise observe
    express: express voice convey extend
    issue: issue release publish
    take: take/took/taken
    make: make/made/made
    give: give/gave/given pay/paid/paid
    reach: reach achieve
    show: demonstrate show/showed/shown illustrate prove reveal testify contribute constitute lay/laid/laid mark create
    act: dispatch install decree train withdraw/withdrew/withdrawn open close launch establish deploy appoint designate exchange deliver transfer dismantle complete implement organize organise set/set/set halt cease suspend end stop free liberate restore evacuate repatriate identify recover clear demine rebuild/rebuilt/rebuilt refuse fail extradite disarm demobilize demobilise surrender lift impose ease reopen cancel postpone terminate violate breach break/broke/broken seize occupy attack shell fire bomb arrest detain block obstruct engage endeavour elect vote nominate register monitor inspect verify
    represent: represent
    harm: kill wound injure displace die perish hit/hit/hit destroy damage devastate raze loot burn/burned/burned sink/sank/sunk wreck
    occur: claim cost/cost/cost explode occur happen erupt escalate intensify deteriorate flare increase rise/rose/risen
    visit: drive/drove/driven ride/rode/ridden
    evaluate welcome: rejoice
    discuss information: phone telephone
    discuss agenda: study analyse analyze brainstorm ponder
    discuss agenda: study analyze analyse evaluate scrutinize scrutinise appraise survey reconsider reassess revisit
    other: drop halve like attach rebuild/rebuilt/rebuilt redraw/redrew/redrawn rewrite/rewrote/rewritten land dredge abide accelerate abstain adhere advance allow alleviate apply approach assist assume avoid aware bear/bore/borne become/became/become bring/brought/brought broaden build/built/built carry come/came/come comply compromise concentrate concern consolidate contain contravene cooperate co-operate coordinate co-ordinate correspond cover deal/dealt/dealt deepen defend define depend describe desist destabilize destabilise determine develop devote diminish draw/drew/drawn elaborate eliminate enable enhance ensure enter envisage exercise exist expand expedite face fall/fell/fallen feel/felt/felt find/found/found follow foster fulfil fulfill function gain generate get/got/got go/went/gone govern grant guarantee guide handle harm help heed honour honor improve include influence initiate intervene introduce invest involve isolate jeopardize keep/kept/kept know/knew/known lack lead/led/led leave/left/left let/let/let lie/lay/lain limit listen live look lose/lost/lost match measure minimize mobilize move need normalize obtain operate originate outline overcome/overcame/overcome pave perform permit persuade place play pose possess prepare preserve prevent prioritize produce progress prolong promote protect pursue put/put/put question react realise realize recede reconcile redouble reduce refer reflect reform refrain regard reinforce relate relaunch remain remove render renew repair replace require rescue respect respond rest restrain result safeguard save secure see/saw/seen send/sent/sent separate serve settle share solve speak/spoke/spoken speed spend/spent/spent stabilise stabilize stand/stood/stood stem step strengthen strike/struck/struck strive/strove/striven succeed suffer sustain talk target threaten transform translate treat try turn undermine understand/understood/understood unite use utilize utilise want win/won/won wish witness work worsen write/wrote/written yield concede consent constrain count counter damage denote deny depart derive destroy differ disclose dispose disrupt dissolve distribute divide earn educate embark embrace emerge employ empower endanger endure enforce enlarge enrich entail entrust escape evolve exacerbate exclude execute exert exhaust explode exploit export expose feed/fed/fed fight/fought/fought fill fix form formulate forge freeze/froze/frozen fund grow/grew/grown guard harbour hinder ignore impede impact inflame inhibit inspire institute integrate interpret invoke justify kidnap link locate maximise mean/meant/meant mend name narrow neglect normalise nurture object obey oblige offset overlook own pass perceive persevere point preclude predict prejudice presume process profit prohibit project protest provoke publicise punish qualify quote recommit reclaim rectify redress refine regain regulate rehabilitate reintegrate rejoin relax rely relieve relocate remedy resettle resist restart restructure retain retreat retrieve reverse revise revitalize revive risk rule sacrifice satisfy scale sell/sold/sold shape shift shoot/shot/shot shoulder shut/shut/shut simplify sit/sat/sat slow stay steer stipulate streamline stretch supply suppress surmount surround survive suspect tend test tolerate track trade train trigger unblock unify uphold/upheld/upheld validate wage wait walk warrant waste weaken widen withhold/withheld/withheld withstand/withstood/withstood
    other: double subsist detonate
    other: lodge reissue obligate deserve frustrate outrage horrify dismay hearten shelter
    convene: reconvene
    act: execute
    act: buy/bought/bought tow repair construct install purchase donate allocate escort inaugurate rehabilitate vaccinate
    other: write/wrote/written
    other: abandon abolish absorb accommodate accumulate accuse acquire activate adapt adjust administer admit advocate afford affect aggravate allege alter amend amount amplify analyse analyze annex anticipate apologise apologize arise/arose/arisen arouse ascertain assign assassinate associate attract authorise authorize avert await banish behave bestow betray bury cast/cast/cast celebrate censure certify characterise characterize cherish circumvent cite clarify classify cling/clung/clung collaborate collapse collect combine commemorate communicate compare compel compensate compete compile complain comprise condone conceal confine conform confront confuse connect conserve construe convert convict corroborate cultivate curb curtail deduce defer deflect defuse degrade delimit delineate demarcate demilitarise demilitarize demolish deplete deport depict deprive detach detect deter detract deviate devise dictate disagree disappear disappoint disapprove discharge discontinue discover discredit discriminate dismiss disperse dispel dissociate distinguish distort disturb diversify dominate downgrade elevate elicit embody enact encircle encounter encroach enjoy enquire ensue entertain enumerate equip eradicate eschew espouse evade evaluate exceed excuse exempt expel expire expound extinguish extract fade falter finance flee/fled/fled flourish forbid/forbade/forbidden foresee forget/forgot/forgotten forgive/forgave/forgiven forgo/forwent/forgone formalise formalize fortify grasp greet hamper harass hasten heal heighten hesitate hide/hid/hidden hinge ignite imagine imperil implicate imply imprison incite incline incorporate incur induce infer infiltrate infringe inherit inquire insert instigate instil intercept interfere interrupt intimidate invade investigate lend/lent/lent lessen linger loosen maim manifest manipulate marginalise marginalize materialise materialize merge migrate mislead/misled/misled mistreat misunderstand/misunderstood/misunderstood misuse mitigate modernise modernize modify multiply mutilate navigate necessitate neutralise neutralize obliterate obscure obviate offend omit oppress orient oust outlaw outweigh override/overrode/overridden oversee/oversaw/overseen overturn owe pacify partake penetrate perpetrate perpetuate persecute pertain plague precede precipitate prejudge prescribe presuppose pretend prevail prioritise proliferate prosecute prosper purport quell rebuff rebut recapture reckon reconnect reconsider reconstitute reconstruct recreate recruit reestablish re-establish reignite reinstate rejuvenate rekindle relegate relinquish renege renounce reorganise reorganize repay repeal repel repress reproach repudiate resemble resent reside resonate retaliate rethink/rethought/rethought retire retract reunite revert revisit revoke ruin sabotage scatter scrutinise scrutinize segregate select sever shake/shook/shaken sharpen shatter shorten shrink/shrank/shrunk shun sink/sank/sunk slide/slid/slid smuggle soften specify speculate spoil squander stagnate steal/stole/stolen stifle stigmatise stimulate subdue subordinate subscribe subside substantiate substitute succumb suffice summarise summarize summon supersede supervise supplement surpass swear/swore/sworn sweep/swept/swept symbolise symbolize synchronise teach/taught/taught tear/tore/torn terrorise thrive/throve/thriven throw/threw/thrown thwart tighten transcend transgress transmit trespass typify uncover undergo/underwent/undergone underestimate underlie/underlay/underlain underpin unfold unleash unveil uproot usher vacate vanish vary vindicate weigh wield wipe wreck yearn inaugurate avail recalibrate detonate subsist rearrange recur reappear conceive persist
    other: draft signal bind/bound/bound dwell/dwelt/dwelt delve head press push deem favour favor
    other: float alarm sadden gratify perturb
    other: add spell watch assure center centre count cause replace conceive abduct belong complicate consist contradict erode prefer run/ran/run
    urge appeal: implore beseech/beseeched/beseeched entreat plead
    urge encourage: advise counsel
    urge demand: enjoin
    state assert: proclaim profess avow contend
    support support: advocate favour favor espouse
    support reject: repudiate rebuff refute
    evaluate condemnation: decry censure criticize criticise castigate
    evaluate regret: bemoan
    evaluate appreciation: laud acclaim
    tell: remark comment admit mention
    discuss consultation: liaise
    meet: assemble
    act: abandon abolish adjourn annex annul ban boycott capture conquer demolish evict expel authorize authorise enact reinstate repeal rescind revoke vacate veto transport ship renovate reconstruct hijack loot ransack raze sabotage bombard ambush invade storm deport imprison jail reschedule convict sentence acquit pardon commute recruit rearm unveil upgrade erect remit renounce reoccupy recapture
    harm: assassinate massacre murder maim torture
    occur: recur subside abate
    other: absorb accommodate accord accrue accumulate accuse adapt adjust administer advertise afford aggravate alarm
    other: alienate align allege alter amend amplify animate anticipate apologise apologize appease append apportion
    other: arise/arose/arisen articulate ascertain ascribe assail assign assimilate associate attain attest attract
    other: attribute avail avert await beat/beat/beaten befall/befell/befallen behave belie betray
    other: boost borrow breed/bred/bred broadcast/broadcast/broadcast burn/burned/burned bury bypass calculate
    other: capitalise capitalize cast/cast/cast catch/caught/caught cater celebrate certify cherish circumvent cite
    other: clarify classify cling/clung/clung codify coincide collaborate collapse collect combat combine commemorate
    other: compel compensate compete compile complain complement compose compound comprehend comprise conceal
    other: conciliate condone confide confine conform confront confuse connect conserve console conspire consume
    other: consummate converge convert convince cope correct corroborate corrupt couple cripple culminate curb curtail
    other: cut/cut/cut dare deem defeat defer defuse degrade delimit delineate demarcate deprive derail derogate
    other: descend despair detach deter devastate deviate devise dictate diffuse digest dilute disagree disappear
    other: disappoint disapprove discard discharge discontinue discourage discover discriminate disengage disown
    other: dispel display disregard disseminate dissociate dissuade distinguish distort distract disturb diversify
    other: divert dominate downgrade dread drive/drove/driven duplicate dwell/dwelt/dwelt echo edit elapse elevate
    other: elicit elude emanate embody embolden emit emulate encompass encounter encroach enjoy enlist enquire
    other: enshrine entice equate equip eradicate err estimate evade evoke exaggerate exceed excel excuse exempt
    other: exhibit exonerate experience expire expound extort falsify falter fasten flee/fled/fled float flourish
    other: flout flow foil forbid/forbade/forbidden forego/forewent/foregone forestall forget/forgot/forgotten
    other: forgive/forgave/forgiven forgo/forwent/forgone formalise formalize forsake/forsook/forsaken fortify forward
    other: furnish gauge glorify grapple grasp greet hamper hang/hung/hung harass harden harmonise
    other: harmonize hasten hesitate hide/hid/hidden hinge hire hit/hit/hit hoist hurt/hurt/hurt ignite illuminate
    other: imagine imitate immerse impair imperil implicate imply import incite incorporate incur indict induce
    other: indulge infer infiltrate inflict infringe inhabit inherit innovate inquire inscribe insert instigate instil
    other: instill insulate insult insure interact intercept interfere interrupt interview intimidate invent irritate
    other: judge lag legitimise legitimize lend/lent/lent lengthen lessen linger liquidate lobby loosen lower manifest
    other: manipulate marginalise marginalize maximize meddle merge merit militate minimise misinterpret
    other: mislead/misled/misled misrepresent miss misunderstand/misunderstood/misunderstood misuse mitigate mix
    other: mobilise modernise modernize modify mount multiply nullify obviate offend omit oppress opt orchestrate
    other: orient oust outlast outlaw outstrip outweigh overhaul override/overrode/overridden overrun/overran/overrun
    other: oversee/oversaw/overseen overturn overwhelm owe pacify paralyse pause penetrate perish permeate perpetrate
    other: perpetuate persecute pertain petition pick pin please plunge poison populate portray posit postulate pour
    other: practise pray precede precipitate predate predominate prescribe presuppose prevail prioritise procure
    other: promulgate propagate prosecute prosper pull purge purport push quell quit/quit/quit rally ravage
    other: re-establish reap reassure rebuke rebut/rebutted/rebutted reckon recollect recompense recount recoup
    other: redefine rediscover redistribute reestablish refuel refund rein reinvigorate rejoice relapse relay
    other: relinquish remunerate renege renegotiate reorganise reorganize repay/repaid/repaid repel repent replenish
    other: reply repress reprimand reproach resemble resent reserve reside resign resonate resort resound retaliate
    other: rethink/rethought/rethought retire retract reunite revert reward rob rotate ruin rush sap scatter scrap
    other: seal sever shake/shook/shaken shatter shed/shed/shed shelve shield shirk shrink/shrank/shrunk shy signify
    other: sink/sank/sunk slide/slid/slid smuggle soften solicit solidify sow/sowed/sown spare spark spearhead specify
    other: speculate split/split/split spoil sponsor spread/spread/spread spur squander stagnate stall stamp
    other: steal/stole/stolen stick/stuck/stuck stimulate stir stray strip subject submerge subordinate subscribe
    other: substantiate substitute subvert suit summarise summarize summon supersede supervise supplement surpass
    other: swear/swore/sworn sweep/swept/swept swell switch sympathise sympathize synchronise synchronize synthesize
    other: tailor tamper taper tarnish teach/taught/taught tear/tore/torn tempt terrorise terrorize thrive
    other: throw/threw/thrown thwart tie tighten topple transcend transgress transit transmit trap traverse trespass
    other: triumph trouble twist uncouple uncover underestimate undergo/underwent/undergone
    other: underlie/underlay/underlain underpin undo/undid/undone unfold unleash unravel uproot upset/upset/upset
    other: usher utter vary victimise victimize vie vindicate visualise visualize volunteer wane weigh wipe wither
    other: wonder worry wreck yearn
    meet: come+together get+together sit+down
    discuss consultation: sound+out
    discuss information: listen+to
    discuss agenda: deal+with concentrate+on reflect+on reflect+upon go+over go+through talk+over talk+through dwell+on dwell+upon delve+into look+into take+up
    agree: settle+on settle+upon
    aspect continue: carry+on go+on press+on press+ahead push+ahead keep+on
    hold: carry+out
    state highlight: single+out
    participate: sit+in
    express: lay+out set+out spell+out
    harm: shoot+down
    occur: break+out flare+up
    propose: come+forward come+up
    conclude: work+out hammer+out wrap+up
    express: pass+on
    support support: stand+behind
    """#
}

extension Vocabulary {
  /// Reads lines of `frame[ parameter]: verbs`. Entries with an inner hyphen that is no part of the word mark
  /// a sense kept apart and are not added.
  mutating func addVerbs(_ list: String) {
    for line in list.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let head = parts[0].split(separator: " ")
      guard let name = head.first, let frame = Frame(rawValue: String(name)) else { continue }
      let parameter = head.count > 1 ? String(head[1]) : ""
      for item in parts[1].split(separator: " ") {
        if let plus = item.firstIndex(of: "+") {
          addVerb(
            String(item[..<plus]), particle: String(item[item.index(after: plus)...]), frame: frame,
            parameter: parameter)
          continue
        }
        let forms = item.split(separator: "/").map(String.init)
        let lemma = forms[0]
        if lemma.contains("-"), !lemma.hasPrefix("co-") { continue }
        addVerb(
          lemma, past: forms.count > 1 ? forms[1] : nil, participle: forms.count > 2 ? forms[2] : nil, frame: frame,
          parameter: parameter)
      }
    }
  }
}

/// The verbs of the genre, each with the frame that reads it.
///
/// `frame[ parameter]: verbs`, on several lines where they are many; a verb stands once. An irregular verb gives its
/// past and participle after slashes: `meet/met/met`. Verbs under `other` carry no act; they are here so that clauses
/// are found. A verb that is another one with a particle stands below them all, under `frame`: `come+together`.
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
    host: host chair co-chair preside facilitate mediate moderate co-facilitate co-moderate co-host
    hold: hold/held/held conduct
    convene: convene
    visit: travel visit arrive journey tour fly/flew/flown
    visit return: return
    cross: cross
    discuss agenda: discuss review consider examine explore debate deliberate address raise tackle focus touch
    discuss agenda: assess
    discuss negotiation: negotiate
    discuss consultation: consult contact
    discuss information: hear/heard/heard learn describe outline
    brief: brief update acquaint familiarize familiarise
    inform: inform notify assure reassure tell/told/told apprise alert
    tell: report announce reply say/said/said indicate explain state declare
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
    offer: offer volunteer
    propose: propose suggest recommend table
    present: present submit circulate hand
    call call: call
    urge urge: urge press exhort enjoin prod
    urge call: invite
    urge appeal: appeal implore beseech/besought/besought entreat plead adjure beg
    urge encourage: encourage advise counsel
    urge request: request ask
    urge demand: demand insist
    instruct demand: charge instruct direct entrust task order mandate command
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
    evaluate regret: regret deplore lament bemoan apologise apologize
    evaluate condemnation: condemn denounce decry deprecate abhor protest
    evaluate appreciation: appreciate thank commend praise salute value credit laud acclaim
    evaluate condolence: mourn condole grieve remember
    evaluate expectation: hope expect anticipate
    evaluate congratulation: congratulate
    evaluate concern: fear
    note: note acknowledge admit concede recognize recognise observe
    express: express voice convey extend
    issue: issue release publish
    take: take/took/taken
    make: make/made/made
    give: give/gave/given pay/paid/paid
    reach: reach achieve accomplish
    show: demonstrate show/showed/shown illustrate prove reveal testify contribute constitute lay/laid/laid mark
    show: create
    act: dispatch install decree train withdraw/withdrew/withdrawn open close launch establish deploy appoint
    act: designate exchange deliver transfer dismantle complete implement organize organise set/set/set halt cease
    act: suspend end stop free liberate restore evacuate repatriate identify recover clear demine
    act: rebuild/rebuilt/rebuilt refuse fail extradite disarm demobilize demobilise surrender lift impose ease
    act: reopen cancel postpone terminate violate breach break/broke/broken seize occupy attack shell fire bomb
    act: arrest detain block obstruct engage endeavour elect vote nominate record register monitor inspect verify
    represent: represent
    harm: kill wound injure displace die perish hit/hit/hit destroy damage devastate raze loot burn/burned/burned
    harm: sink/sank/sunk shoot/shot/shot wreck
    occur: claim cost/cost/cost explode occur happen erupt escalate intensify deteriorate flare increase
    occur: rise/rose/risen
    visit: drive/drove/driven ride/rode/ridden
    evaluate welcome: rejoice
    discuss information: phone telephone
    discuss agenda: study analyse analyze brainstorm ponder evaluate scrutinize scrutinise appraise survey
    discuss agenda: reconsider reassess revisit
    other: drop halve like attach redraw/redrew/redrawn rewrite/rewrote/rewritten land dredge abide accelerate
    other: abstain adhere advance allow alleviate apply approach assist assume avoid aware bear/bore/borne
    other: become/became/become bring/brought/brought broaden build/built/built carry come/came/come comply
    other: compromise concentrate concern consolidate contain contravene cooperate co-operate coordinate co-ordinate
    other: correspond cover deal/dealt/dealt deepen defend define depend desist destabilize destabilise determine
    other: develop devote diminish draw/drew/drawn elaborate eliminate enable enhance ensure enter exercise exist
    other: expand expedite face fall/fell/fallen feel/felt/felt find/found/found follow foster fulfil fulfill
    other: function gain generate get/got/got go/went/gone govern grant guarantee guide handle harm help heed honour
    other: honor improve include influence initiate intervene introduce invest involve isolate jeopardize
    other: keep/kept/kept know/knew/known lack lead/led/led leave/left/left let/let/let lie/lay/lain limit listen
    other: live look lose/lost/lost match measure minimize mobilize move need normalize obtain operate originate
    other: overcome/overcame/overcome pave perform permit persuade place play pose possess prepare preserve prevent
    other: prioritize produce progress prolong promote protect pursue put/put/put question react realise realize
    other: recede reconcile redouble reduce refer reflect reform refrain regard reinforce relate relaunch remain
    other: remove render repair replace require rescue respect respond rest restrain result safeguard save secure
    other: see/saw/seen send/sent/sent separate serve settle share solve speak/spoke/spoken speed spend/spent/spent
    other: stabilise stabilize stand/stood/stood stem step strengthen strike/struck/struck strive/strove/striven
    other: suffer sustain talk target threaten transform translate treat try turn undermine
    other: understand/understood/understood unite use utilize utilise want win/won/won wish witness work worsen
    other: write/wrote/written yield constrain count counter denote deny depart derive differ disclose
    other: dispose disrupt dissolve distribute divide earn educate embark embrace emerge employ empower endanger
    other: endure enforce enlarge enrich entail escape evolve exacerbate exclude execute exert exhaust
    other: exploit export expose feed/fed/fed fight/fought/fought fill fix form formulate forge freeze/froze/frozen
    other: fund grow/grew/grown guard harbour hinder ignore impede impact inflame inhibit inspire institute
    other: integrate interpret invoke justify kidnap link locate maximise mean/meant/meant mend name narrow neglect
    other: normalise nurture object obey oblige offset overlook own pass perceive persevere point preclude predict
    other: prejudice presume process profit prohibit project provoke publicise punish qualify quote recommit reclaim
    other: rectify redress refine regain regulate rehabilitate reintegrate rejoin relax rely relieve relocate remedy
    other: resettle resist restart restructure retain retreat retrieve reverse revise revitalize revive risk rule
    other: sacrifice satisfy scale sell/sold/sold shape shift shoulder shut/shut/shut simplify
    other: sit/sat/sat slow stay steer stipulate streamline stretch supply suppress surmount surround survive
    other: suspect tend test tolerate track trade trigger unblock unify uphold/upheld/upheld validate wage wait walk
    other: warrant waste weaken widen withhold/withheld/withheld withstand/withstood/withstood double subsist
    other: detonate lodge reissue obligate deserve frustrate outrage horrify dismay hearten shelter
    convene: reconvene
    act: buy/bought/bought tow construct purchase donate allocate escort inaugurate vaccinate
    other: abandon abolish absorb accommodate accumulate accuse acquire activate adapt adjust administer
    other: advocate afford affect aggravate allege alter amend amount amplify annex
    other: arise/arose/arisen arouse ascertain assign assassinate associate attract authorise authorize avert await
    other: banish behave bestow betray bury cast/cast/cast celebrate censure certify change characterise
    other: characterize
    other: cherish circumvent cite clarify classify cling/clung/clung collaborate collapse collect combine
    other: commemorate communicate compare compel compensate compete compile complain comprise condone conceal
    other: confine conform confront confuse connect conserve construe convert convict corroborate cultivate curb
    other: curtail deduce defer deflect defuse degrade delimit delineate demarcate demilitarise demilitarize
    other: decline demolish deplete deport depict deprive detach detect deter detract deviate devise dictate
    other: disagree
    other: disappear disappoint disapprove discharge discontinue discover discredit discriminate dismiss disperse
    other: dispel dissociate distinguish distort disturb diversify dominate downgrade elevate elicit embody enact
    other: encircle encounter encroach enjoy enquire ensue entertain enumerate equip eradicate eschew espouse evade
    other: exceed excuse exempt expel expire expound extinguish extract fade falter finance flee/fled/fled flourish
    other: forbid/forbade/forbidden forget/forgot/forgotten forgive/forgave/forgiven forgo/forwent/forgone formalise
    other: formalize fortify grasp greet hamper harass hasten heal heighten hesitate hide/hid/hidden hinge ignite
    other: imagine imperil implicate imply imprison incite incline incorporate incur induce infer infiltrate
    other: infringe inherit inquire insert instigate instil intercept interfere interrupt intimidate invade
    other: investigate lend/lent/lent lessen linger loosen maim manifest manipulate marginalise marginalize
    other: materialise materialize merge migrate mislead/misled/misled mistreat
    other: misunderstand/misunderstood/misunderstood misuse mitigate modernise modernize modify multiply mutilate
    other: navigate necessitate neutralise neutralize obliterate obscure obviate offend omit oppress orient oust
    other: outlaw outweigh override/overrode/overridden oversee/oversaw/overseen overturn owe pacify partake
    other: penetrate perpetrate perpetuate persecute pertain plague precede precipitate prejudge prescribe
    other: presuppose pretend prevail prioritise proliferate prosecute prosper purport quell rebuff rebut recapture
    other: reckon reconnect reconstitute reconstruct recreate recruit reestablish re-establish reignite reinstate
    other: rejuvenate rekindle relegate relinquish renege renounce reorganise reorganize repay repeal repel repress
    other: reproach repudiate resemble resent reside resonate retaliate rethink/rethought/rethought retire retract
    other: reunite revert revoke ruin sabotage scatter segregate select sever shake/shook/shaken sharpen shatter
    other: shorten shrink/shrank/shrunk shun slide/slid/slid smuggle soften specify speculate spoil squander
    other: stagnate steal/stole/stolen stifle stigmatise stimulate subdue subordinate subscribe subside substantiate
    other: substitute succumb suffice summarise summarize summon supersede supervise supplement surpass
    other: swear/swore/sworn sweep/swept/swept symbolise symbolize synchronise teach/taught/taught tear/tore/torn
    other: terrorise thrive/throve/thriven throw/threw/thrown thwart tighten transcend transgress transmit trespass
    other: typify uncover undergo/underwent/undergone underestimate underlie/underlay/underlain underpin unfold
    other: unleash unveil uproot usher vacate vanish vary vindicate weigh wield wipe yearn avail recalibrate
    other: rearrange recur reappear conceive draft signal bind/bound/bound dwell/dwelt/dwelt delve head push deem
    other: favour favor float view tire relent waver alarm sadden gratify perturb spell watch center centre cause abduct belong
    other: complicate consist contradict erode prefer run/ran/run
    state assert: proclaim profess avow
    support reject: refute
    evaluate condemnation: blame criticize criticise castigate
    tell: remark comment mention add
    discuss consultation: liaise
    act: adjourn annul ban boycott capture conquer evict rescind veto transport ship renovate hijack ransack bombard
    act: finish redeploy disburse unfreeze reactivate disable decommission delist waive exhume regroup
    act: arrange broker ambush storm jail reschedule sentence acquit pardon commute rearm upgrade erect remit reoccupy
    harm: massacre murder torture hurt/hurt/hurt
    occur: abate
    other: accord accrue advertise alienate align animate appease append apportion articulate ascribe assail
    other: assimilate attain attest attribute beat/beat/beaten befall/befell/befallen belie boost borrow
    other: breed/bred/bred broadcast/broadcast/broadcast bypass calculate capitalise capitalize catch/caught/caught
    other: cater codify coincide combat complement compose compound comprehend conciliate confide console conspire
    other: consume consummate converge convince cope correct corrupt couple cripple culminate cut/cut/cut dare
    other: defeat derail derogate descend despair diffuse digest dilute discard disengage disown display disregard
    other: disseminate distract divert dread duplicate echo edit elapse elude emanate embolden emit emulate
    other: encompass enlist enshrine entice equate err estimate evoke exaggerate excel exhibit exonerate experience
    other: extort falsify fasten flout flow foil forego/forewent/foregone forestall forsake/forsook/forsaken forward
    other: furnish gauge glorify grapple hang/hung/hung harden harmonise harmonize hire hoist
    other: illuminate imitate immerse impair import indict indulge inflict inhabit innovate inscribe instill
    other: insulate insult insure interact interview invent irritate judge lag legitimise legitimize lengthen
    other: liquidate lobby lower maximize meddle merit militate minimise misinterpret misrepresent miss mix mobilise
    other: mount nullify opt orchestrate outlast outstrip overhaul overrun/overran/overrun overwhelm paralyse pause
    other: permeate petition pick pin please plunge poison populate portray posit postulate pour practise pray
    other: predate predominate procure promulgate propagate pull purge quit/quit/quit rally ravage reap
    other: rebuke recollect recompense recount recoup redefine rediscover redistribute refuel refund rein
    other: reinvigorate relapse relay remunerate renegotiate repent replenish reprimand reserve resign resort
    other: resound reward rob rotate rush sap scrap seal shed/shed/shed shelve shield shirk shy signify solicit
    other: solidify sow/sowed/sown spare spark spearhead split/split/split sponsor spread/spread/spread spur stall
    other: stamp stick/stuck/stuck stir stray strip subject submerge subvert suit swell switch sympathise sympathize
    other: synchronize synthesize tailor tamper taper tarnish tempt terrorize tie topple transit trap traverse
    other: triumph trouble twist uncouple undo/undid/undone unravel upset/upset/upset utter victimise victimize vie
    other: visualise visualize wane wither wonder worry
    other: bolster buttress cement coerce crystallise crystallize dedicate denuclearise denuclearize desecrate
    other: devolve allot/allotted/allotted redesign staff store refurbish print restrict
    other: embed enrol enroll entrench foreclose galvanise galvanize languish localise localize muster nudge
    other: benefit force outlive operationalise operationalize overshadow preempt publicize re-engage reallocate reassign rebalance
    other: redirect
    other: refocus reintroduce reinvest replicate reposition reunify revamp sensitise sensitize sidestep situate
    other: standardise standardize subsidise toughen transpire unearth unwind
    other: appear
    meet: appear+before come+together get+together sit+down
    discuss consultation: sound+out
    discuss information: listen+to
    discuss agenda: deal+with concentrate+on reflect+on reflect+upon go+over go+into go+through talk+over talk+through
    discuss agenda: dwell+on dwell+upon delve+into look+into take+up bring+up look+at
    agree: settle+on settle+upon
    aspect continue: carry+on go+on press+on press+ahead push+ahead keep+on
    hold: carry+out
    state highlight: single+out
    participate: sit+in
    express: lay+out set+out set+forth put+forth spell+out
    harm: shoot+down
    show: bring+about
    occur: break+out flare+up
    propose: come+forward come+up
    conclude: work+out hammer+out wrap+up
    express: pass+on
    act: put+off call+off
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
        if lemma.contains("-"), !lemma.hasPrefix("co-"), !lemma.hasPrefix("re-") { continue }
        let (past, participle) = (forms.count > 1 ? forms[1] : nil, forms.count > 2 ? forms[2] : nil)
        addVerb(lemma, past: past, participle: participle, frame: frame, parameter: parameter)
      }
    }
  }
}

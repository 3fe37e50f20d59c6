extension Pack {
  /// Subjects of talks that every process knows, with the phrases that betray them.
  static let topicsText = #"""
    # The settlement and the way to it.
    topic peaceful-settlement | peaceful settlement; peaceful resolution; negotiated settlement; peaceful, negotiated settlement; settlement of the conflict; resolution of the conflict; settle the conflict; resolve the conflict; political settlement; political solution; negotiated solution; peaceful solution; lasting settlement; final settlement; peace settlement; conflict settlement; conflict resolution; peaceful means; peaceful agreement; just and lasting peace; lasting peace; durable peace; sustainable peace; peace and stability; peaceful future; path to peace; diplomatic solution
    topic comprehensive-settlement | comprehensive settlement; comprehensive peaceful settlement; comprehensive peace settlement; comprehensive agreement; comprehensive peace agreement; peace agreement; peace accord; peace treaty; final agreement; remaining core substantive issues; remaining issues; outstanding issues; drafting of a peace agreement; just and balanced basis
    topic negotiation-process | negotiation process; negotiating process; negotiations process; mediation process; peace process; peace talks; course of the negotiations; progress in the negotiations; state of the negotiations; work programme; programme of work; momentum in the negotiations; intensify the negotiations; intensification of negotiations; substantive negotiations; resumption of negotiations; resume negotiations; continue negotiations; structured negotiations
    topic negotiation-format | negotiation format; negotiating format; format of the negotiations; within the format; existing format; only framework; only internationally recognised format; under the auspices of the Co-Chairs; mediation efforts; good offices; auspices; sole mechanism for negotiations
    topic negotiation-climate | atmosphere conducive; climate conducive; positive climate; constructive atmosphere; positive atmosphere; environment conducive; conducive environment; conducive to peace; climate for progress; maximalist positions; maximalist demands; spirit of compromise; constructive approach; constructive spirit; constructively; goodwill; good will; good faith; political will; preconditions; without preconditions; favourable conditions
    topic high-level-dialogue | high-level dialogue; dialogue at the highest level; direct dialogue; dialogue between the leaders; dialogue between the Presidents; meeting of the leaders; meetings of the leaders; meetings of the Presidents; meeting of the Presidents; summit meeting; leaders' meeting; direct talks; direct contacts; high-level meetings; contacts at the highest level; face-to-face meeting
    topic future-meetings | next meeting; next round; meet again; future meetings; further meetings; next summit; next session; follow-up meeting; upcoming meeting; meet in the near future; reconvene; next steps; continue their meetings; regular meetings
    topic core-issues | core issues; unresolved core issues; substantive issues; key issues; fundamental issues; points of disagreement; remaining differences
    topic implementation | implementation of the agreement; implement the agreement; implementation of the commitments; full implementation; implementation of the peace agreement; timely implementation; implementation plan; fulfil their commitments; honour their commitments; carry out the agreement
    topic ratification | ratification; ratify; plebiscite; approval by parliament; entry into force
    topic referenda | referendum; referenda; popular consultation; popular vote; legally binding expression of will
    topic consultation | consultations; consultation; listening to; public consultation; national dialogue; inclusive dialogue
    topic reporting | report to; reporting; brief the; briefed the; account of; inform the members; report on progress
    topic working-groups | working group; working groups; sub-groups; subgroups; technical committees; expert groups; experts' meeting; meetings of experts
    topic status | future status; final status; interim status; autonomy; self-governance; self-government; special status; constitutional status
    topic borders | border delimitation; delimitation; demarcation; border demarcation; border commission; state border; border issues
    topic connectivity | transport links; unblocking; transport communications; economic and transport links; opening of borders; corridor; transit; connectivity; railway; communications in the region; regional communications
    topic recognition | recognition of independence; recognised by; diplomatic recognition; mutual recognition; international legal personality
    topic normalisation | normalisation; normalization; normalisation of relations; normalization of relations; diplomatic relations; good-neighbourly relations

    # Principles.
    topic non-use-of-force | non-use of force; non-use or threat of force; use of force; threat of force; threat or use of force; refrain from the use of force; resort to force; no military solution; military solution; military means; new war; renewed war; renunciation of force; armed aggression; force will not resolve
    topic territorial-integrity | territorial integrity; inviolability of borders; inviolability of frontiers; internationally recognised borders; internationally recognized borders
    topic self-determination | self-determination; equal rights and self-determination; right of peoples; right to self-determination
    topic sovereignty | sovereignty; sovereign equality; political independence; independence and sovereignty; non-interference; single sovereignty
    topic status-quo | status quo; present situation is unacceptable; current situation is not sustainable; stalemate; deadlock; impasse; frozen conflict
    topic ihl | international humanitarian law; laws of war; law of armed conflict; Geneva Conventions; humanitarian law; obligations under international law
    topic human-rights | human rights; fundamental freedoms; human rights violations; rights of minorities; minority rights; rights of national minorities; non-discrimination
    topic rule-of-law | rule of law; judicial reform; independent judiciary; good governance; anti-corruption
    topic accountability | accountability; impunity; hold accountable; held accountable; held to account; war crimes; crimes against humanity; perpetrators; bring to justice; transitional justice; consequences for violations
    topic victims | victims; rights of victims; victims of the conflict; reparation; reparations; truth commission; truth and reconciliation
    topic reconciliation | reconciliation; national reconciliation; inter-communal; intercommunal; coexistence

    # Force and its restraint.
    topic ceasefire | ceasefire; cease-fire; cease fire; truce; ceasefire regime; ceasefire violations; cease-fire violations; violations of the ceasefire; armistice; silence regime; cessation of military activities; cessation of military operations; end of military activities; halt to the fighting; stop the fighting; cessation of fire; observe the ceasefire; strengthen the ceasefire; consolidation of the ceasefire; peace and tranquillity; humanitarian ceasefire; humanitarian truce
    topic cessation-of-hostilities | cessation of hostilities; cease hostilities; end hostilities; halt hostilities; end to hostilities
    topic ceasefire-orders | ceasefire orders; cease-fire orders; orders to cease fire; orders prohibiting; relevant orders; orders on the observance of the ceasefire
    topic disciplinary-measures | disciplinary measures; disciplinary action
    topic escalation | escalation; escalate; escalating; resumption of hostilities; outbreak of hostilities; renewed hostilities; hostilities; confrontation; confrontations; upsurge in violence; surge in violence; military build-up; armed clashes; large-scale fighting; spiral of violence; destabilise; destabilize
    topic tension-reduction | reduce tensions; reducing tensions; reduction of tensions; lower tensions; ease tensions; easing of tensions; de-escalation; de-escalate; deescalation; stabilise the situation; stabilize the situation; restore calm; calm the situation; stabilisation of the situation
    topic tension | tensions; tension; rising tensions; growing tensions; heightened tensions
    topic casualties | casualties; loss of life; loss of lives; losses; killed; wounded; deaths; death toll; human losses; those who died; fatalities; victims of the fighting; dead and wounded; tragic loss
    topic protection-of-civilians | protection of civilians; civilian population; civilian casualties; civilian objects; civilian infrastructure; civilian targets; attacks on civilians; attacks against civilians; civilian areas; residential areas; populated areas; protection of the communities; safety of civilians; indiscriminate attacks; indiscriminate shelling
    topic line-of-contact | line of contact; contact line; front line; frontline; front lines; frontlines; line of separation; demarcation line; ceasefire line; buffer zone; Green Line; along the border; zone of conflict; border area
    topic snipers | snipers; sniper fire; withdrawal of snipers; removal of snipers; sniper
    topic disengagement | disengagement; disengagement of forces; disengagement areas; pull-back of forces; pullback of forces; separation of forces; redeployment of forces; mutual redeployment
    topic heavy-weapons | heavy weapons; heavy weaponry; withdrawal of heavy weapons; heavy armaments; multiple rocket launchers
    topic withdrawal | withdrawal of troops; withdrawal of forces; withdrawal of armed forces; troop withdrawal; withdraw their forces; return to positions; pull out; departure of foreign forces
    topic foreign-forces | foreign forces; foreign fighters; foreign military presence; foreign troops
    topic mercenaries | mercenaries; foreign mercenaries; foreign terrorist fighters
    topic disarmament | disarmament; arms control; demobilisation; demobilization; reintegration; DDR; decommissioning; decommissioning of weapons; laying down of arms; cantonment; small arms; reintegration of combatants
    topic arms-embargo | arms embargo; arms supplies; arms deliveries; supply of weapons; military assistance; flow of arms; arms transfers
    topic nuclear | nuclear programme; nuclear program; nuclear weapons; denuclearisation; denuclearization; enrichment; safeguards; non-proliferation; nonproliferation; nuclear test; centrifuges
    topic chemical-weapons | chemical weapons; use of chemical weapons; weapons of mass destruction
    topic terrorism | terrorism; terrorist; terrorist acts; terrorist groups; counter-terrorism; counterterrorism; violent extremism
    topic security | security; safety and security; security situation; common security; regional security
    topic security-arrangements | security arrangements; transitional security arrangements; security sector reform; unified forces; joint patrols; joint security
    topic security-guarantees | security guarantees; guarantees of security; international security guarantees; guarantees of non-resumption; guarantees; international guarantees; guarantees against
    topic peacekeeping | peacekeeping; peacekeeping operation; peacekeeping mission; peacekeeping force; peacekeeping contingent; peacekeepers; multinational force; international presence
    topic monitoring | monitoring; observers; international observers; monitors; monitoring mission; observer mission; monitoring mechanism; freedom of movement of monitors; monitoring exercise; monitoring presence; observation
    topic verification | verification; verify; monitoring and verification; verification mechanism
    topic incident-investigation | investigation of incidents; investigate incidents; investigation mechanism; investigative mechanism; incident investigation; mechanism to investigate; mechanisms to investigate; investigation of ceasefire violations; investigations along the front line
    topic military-coordination | military coordination; military co-ordination; military-to-military; military contacts; deconfliction; contacts between the militaries; hotline; direct communication line; operative line; direct communication channel
    topic situation | situation on the ground; situation in the region; current situation; recent developments; latest developments; developments on the ground; new realities; situation in the conflict zone; situation along

    # People.
    topic humanitarian-assistance | humanitarian assistance; humanitarian aid; humanitarian situation; humanitarian relief; relief aid; humanitarian needs; aid deliveries; affected populations; affected people; humanitarian crisis; humanitarian conditions; humanitarian support; basic needs
    topic humanitarian-access | humanitarian access; access for humanitarian; unimpeded access; unhindered access; humanitarian corridor; humanitarian corridors; access to all areas in need; safe passage; access of aid
    topic humanitarian-cooperation | cooperation with international organisations; cooperate with international organizations; cooperate fully with the international organisations; work with the relevant international organisations; relevant international organizations; humanitarian organisations; humanitarian organizations
    topic humanitarian-contacts | humanitarian contacts; people-to-people; people-to-people contacts; contacts between people; exchanges of journalists; people-to-people programmes; youth exchanges; exchange of journalists; cultural exchanges; civil society contacts; contacts between the societies
    topic access | access for monitors; freedom of movement; full access; safe and secure access; safe access; unrestricted access; unfettered access
    topic detainees | detainees; detained persons; detained; prisoners; prisoners of war; POWs; captives; hostages; exchange of prisoners; exchange of detainees; release of prisoners; release of detainees; release of hostages; all for all; political prisoners; abductees; persons deprived of their liberty; held persons
    topic remains | remains; human remains; bodies of the dead; bodies of those killed; return of bodies; recovery of the dead; mortal remains; repatriation of remains; exchange of bodies; bodies of the fallen
    topic missing-persons | missing persons; missing in action; persons missing; fate of the missing; search for the missing; disappeared persons; enforced disappearances
    topic return-of-displaced | return of displaced; displaced persons; internally displaced; refugees; return of refugees; IDPs; right of return; displaced populations; people displaced; resettlement; displacement; safe, voluntary and dignified return; voluntary return; dignified return; former places of residence
    topic women-peace-security | women, peace and security; participation of women; women and youth; women's participation; gender
    topic children | children; child soldiers; education; schools; school year
    topic prepare-populations | prepare their populations; prepare the populations; prepare populations; prepare their publics; prepare the public; prepare their societies; preparing populations; preparing their populations; preparation of the populations; populations for peace; public support for peace; societies for peace; publics for peace
    topic trust | trust; mutual trust; confidence between; build confidence; restore confidence; mistrust; distrust; build trust; rebuild trust; restore trust; mutual confidence; mutual understanding
    topic confidence-building | confidence-building; confidence building; confidence-building measures; confidence building measures; CBMs; confidence- and security-building measures; trust-building measures
    topic rhetoric | rhetoric; inflammatory rhetoric; inflammatory statements; provocative statements; bellicose rhetoric; hostile rhetoric; warmongering rhetoric; belligerent statements; hate speech; incitement; provocative actions; provocations; propaganda; public statements; provocative rhetoric; aggressive rhetoric; incendiary language
    topic heritage | cultural heritage; religious heritage; historical heritage; historical monuments; religious sites; historic and religious sites; cultural and religious sites; heritage sites; monuments; places of worship; cemeteries; cultural sites; historical and cultural monuments; churches and monasteries; desecration; vandalism; sacred sites
    topic mine-action | mine action; demining; de-mining; landmines; mine clearance; unexploded ordnance; minefield maps; minefields; maps of minefields; explosive remnants of war; mine maps
    topic citizenship | citizenship; citizens of; nationality; passports
    topic elections | elections; electoral process; local elections; parliamentary elections; presidential elections; electoral law; free and fair elections; electoral commission; election
    topic federation | federation; bizonal; bi-communal; bicommunal; constituent states; federalism; federal solution; power-sharing; power sharing; political equality
    topic unity-government | unity government; government of national unity; national unity government; government of national accord; transitional government; formation of a government; formation of the government
    topic constitution | constitution; constitutional reform; constitutional committee; constitutional process; constitutional amendments; decentralisation; decentralization
    topic political-process | political process; political transition; political dialogue; transitional period; political track; inclusive political process
    topic un-mission | United Nations mission; UN mission; mandate of the mission; mission mandate

    # Economy and daily life.
    topic aid | development assistance; financial assistance; development aid; donor conference; financial support
    topic reconstruction | reconstruction; rehabilitation; rebuilding; recovery; post-conflict reconstruction; rehabilitation of infrastructure
    topic sanctions | sanctions; restrictive measures; asset freeze; travel ban; lifting of sanctions; embargo; blockade; economic pressure; targeted sanctions
    topic economy | economic cooperation; economic co-operation; economic development; investment; economic recovery; economic issues; socio-economic; prosperity
    topic energy | energy; electricity; pipeline; gas transit; energy security; energy infrastructure; power supply
    topic water-supply | water supply; water resources; drinking water; water management; shared waters; dam; reservoir
    topic wage-arrears | wage arrears; arrears; unpaid wages; salary arrears; back pay; pensions
    topic food-security | food security; grain; famine; food supplies; grain exports; starvation; fertilisers; fertilizers
    topic health | health; pandemic; COVID-19; coronavirus; vaccination; medical evacuation; medical assistance; health care; hospitals
    topic environment | environment; climate change; environmental; natural resources; environmental damage; pollution
    topic land | land reform; agrarian; rural development; property rights; property issues; land ownership
    topic drugs | illicit drugs; drug trafficking; narcotics; illicit crops
    topic migration | migration; irregular migration; trafficking in persons; human trafficking; migrants; asylum
    topic shipping | freedom of navigation; shipping; maritime; maritime security
    topic embassies | diplomatic missions; embassy; embassies; consular; diplomatic personnel; diplomatic premises
    topic media-freedom | freedom of the media; freedom of expression; journalists; safety of journalists; press freedom; disinformation
    topic steinmeier-formula | Steinmeier formula; Steinmeier's formula
    """#
}

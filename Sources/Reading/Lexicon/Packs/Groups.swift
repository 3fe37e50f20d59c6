extension Pack {
  /// Groups that statements speak of in common words, contact groups, and armed or political movements.
  static let groupsText = #"""
    body sides | sides; both sides; all sides; two sides; parties; both parties; two parties; parties to the conflict; both parties to the conflict; sides to the conflict; sides in the conflict; sides of the conflict; conflicting parties; conflicting sides; conflict parties; warring parties; warring sides; opposing sides; signatory parties; signatories; negotiating parties; parties concerned; sides concerned; disputing parties | number plural
    body sides/leaders | leaders of the sides; leaders of the parties; leaders of both sides; leaders of the two sides; leadership of the sides | number plural | parent sides
    body all-parties | all parties; all the parties; all parties involved; all actors; all stakeholders; all concerned; all those concerned; everyone concerned; all involved; all those involved; all parties concerned; all interested parties | number plural
    body participants | participants; all participants; attendees; delegations; all delegations | number plural
    body signatories | signatories of the agreement; signatories to the agreement; signatory states | number plural
    body international-community | international community; world community
    body international-mediation | international mediation; international mediation team | number singular
    body mediators | mediators; international mediators | number plural
    body guarantor-countries | guarantor countries; guarantor states; guarantor powers; countries acting as guarantors | number plural
    body guarantors | guarantors | number plural
    body observer-countries | observer countries; observer states | number plural
    body donor-countries | donor countries | number plural
    body accompanying-countries | accompanying countries | number plural
    body member-states | Member States | number plural
    body neighbouring-states | neighbouring states; neighboring states; neighbouring countries; neighboring countries; states of the region; countries of the region; regional states | number plural
    body international-organisations | international organisations; international organizations; relevant international organisations; relevant international organizations; competent international organisations; humanitarian organisations; humanitarian organizations; aid agencies | number plural
    body international-partners | international partners; our partners; development partners; donors; donor community | number plural
    body civil-society | civil society; civil society organisations; civil society organizations; civil society representatives; representatives of civil society; non-governmental organisations; NGOs
    body public-opinion | public opinion; general public
    body media | mass media; news media
    body displaced-persons | displaced persons; internally displaced persons; IDPs; refugees; refugees and displaced persons; forcibly displaced persons | number plural
    body civilians | civilians; civilian population; civilian populations | number plural
    body field-commanders | field commanders; commanders in the field; military commanders | number plural
    body armed-groups | armed groups; illegal armed groups; armed formations; illegal armed formations; non-state armed groups | number plural
    body peacekeepers | peacekeepers; peacekeeping forces; peacekeeping contingent; peace-keeping forces | number plural

    # Contact groups and negotiating formats.
    body tcg | Trilateral Contact Group; TCG; Trilateral Contact Group on Ukraine; Trilateral Contact Group in Minsk | members ukraine; russia; osce
    body tcg/working-groups | working groups of the TCG; TCG working groups; working groups of the Trilateral Contact Group | number plural | parent tcg
    body tcg/security-working-group | Security Working Group; Working Group on Security; TCG Security Working Group; Working Group on Security Issues | parent tcg
    body tcg/political-working-group | Political Working Group; Working Group on Political Issues; Working Group on Political Affairs | parent tcg
    body tcg/humanitarian-working-group | Humanitarian Working Group; Working Group on Humanitarian Issues; Working Group on Humanitarian Affairs | parent tcg
    body tcg/economic-working-group | Economic Working Group; Working Group on Economic Issues; Socio-Economic Working Group; Working Group on Socio-Economic Issues | parent tcg
    body cadlr/representatives | representatives of certain areas of Donetsk and Luhansk regions; representatives of certain areas of the Donetsk and Luhansk regions; representatives of CADLR; representatives of certain areas of the Donetsk and Luhansk oblasts; representatives of ORDLO | number plural
    body jccc | Joint Centre for Control and Co-ordination; Joint Centre for Control and Coordination; JCCC
    body normandy-format | Normandy format; Normandy Four; N4; Normandy Group; Normandy format countries | members france; germany; russia; ukraine
    body normandy-format/leaders | Normandy leaders; leaders of the Normandy format; leaders of the Normandy Four; Heads of State and Government of the Normandy format | number plural | parent normandy-format
    body middle-east-quartet | Middle East Quartet; Quartet on the Middle East; Mideast Quartet | members un; eu; russia; united-states
    body quartet | Quartet
    body p5 | Permanent Five; P5; P-5; permanent members of the Security Council | number plural | members china; france; russia; united-kingdom; united-states
    body p5-plus-1 | P5+1; E3+3; E3/EU+3; P5 plus 1 | members china; france; germany; russia; united-kingdom; united-states
    body e3 | E3; E-3 | members france; germany; united-kingdom
    body quad | Quad; Quad countries
    body contact-group | Contact Group; International Contact Group; Contact Panel
    body contact-group-yugoslavia | Contact Group on the former Yugoslavia; Contact Group on Bosnia
    body peace-implementation-council | Peace Implementation Council; PIC; PIC Steering Board
    body office-of-the-high-representative | Office of the High Representative; OHR
    body issg | International Syria Support Group; ISSG
    body astana-guarantors | Astana guarantors; guarantors of the Astana format; Astana guarantor states; Astana Trio | number plural | members russia; turkiye; iran
    body troika | Troika; Sudan Troika; Troika countries | members united-states; united-kingdom; norway
    body troika/heads-of-mission | Heads of Mission of the Troika; Troika Heads of Mission | number plural | parent troika
    body geneva-international-discussions/co-chairs | Co-Chairs of the Geneva International Discussions; GID Co-Chairs | number plural | members eu; un; osce
    body geneva-international-discussions | Geneva International Discussions; GID; Geneva Discussions
    body ipr-mechanism | Incident Prevention and Response Mechanism; IPRM
    body transnistria-5-plus-2 | 5+2; 5+2 format; Permanent Conference on Political Questions | members moldova; transnistria; osce; russia; ukraine; united-states; eu
    body six-party-talks | Six-Party Talks; Six Party Talks | members china; japan; north-korea; russia; south-korea; united-states
    body nnsc | Neutral Nations Supervisory Commission; NNSC
    body jmec | Joint Monitoring and Evaluation Commission; JMEC; RJMEC; Reconstituted Joint Monitoring and Evaluation Commission
    body ctsamm | CTSAMM; CTSAMVM; Ceasefire and Transitional Security Arrangements Monitoring Mechanism
    body high-level-revitalization-forum | High-Level Revitalization Forum; High Level Revitalization Forum; HLRF
    body high-level-revitalization-forum/participants | participants of the High-Level Revitalization Forum; participants in the High-Level Revitalization Forum | number plural | parent high-level-revitalization-forum
    body libyan-political-dialogue | Libyan Political Dialogue; Libyan Political Dialogue Forum; LPDF; Libyan dialogue
    body libyan-political-dialogue/participants | participants in the Libyan Political Dialogue; participants of the Libyan Political Dialogue | number plural | parent libyan-political-dialogue
    body joint-military-commission | Joint Military Commission; 5+5 Joint Military Commission; 5+5 JMC; JMC
    body joint-commission | Joint Commission; Joint Control Commission; JCC
    body monitoring-committee | Agreement Monitoring Committee; Monitoring Committee; Comité de suivi de l'Accord
    body redeployment-coordination-committee | Redeployment Coordination Committee; RCC

    # Movements, communities and the delegations that speak for them.
    body greek-cypriot | Greek Cypriot; Greek-Cypriot; Greek Cypriots; Greek Cypriot side; Greek Cypriot community; Greek-Cypriot community | number plural
    body greek-cypriot/leader | Greek Cypriot leader; leader of the Greek Cypriot community; Greek-Cypriot leader; leader of the Greek Cypriots | title leader of the Greek Cypriot community
    body turkish-cypriot | Turkish Cypriot; Turkish-Cypriot; Turkish Cypriots; Turkish Cypriot side; Turkish Cypriot community; Turkish-Cypriot community | number plural
    body turkish-cypriot/leader | Turkish Cypriot leader; leader of the Turkish Cypriot community; Turkish-Cypriot leader; leader of the Turkish Cypriots | title leader of the Turkish Cypriot community
    body farc-ep | FARC-EP; FARC; Revolutionary Armed Forces of Colombia; Revolutionary Armed Forces of Colombia-People's Army
    body farc-ep/delegation | FARC-EP delegation; delegation of the FARC-EP; Peace Delegation of the FARC-EP; delegations of the FARC-EP
    body farc-ep/commander | Commander of the FARC-EP; FARC-EP Commander; Chief of Staff of the FARC-EP | title Commander of the FARC-EP
    body colombia/government-delegation | Delegation of the Government of Colombia; delegations of the Government; delegation of the National Government; Government of Colombia delegation
    body colombia/government | National Government; Government of Colombia; Colombian Government
    body eln | ELN; National Liberation Army
    body splm-io | SPLM-IO; SPLM/A-IO; SPLM/A-In Opposition; SPLM/A-In-Opposition; SPLM-In Opposition; SPLM/A (IO); SPLA-IO; SPLM-in-Opposition; SPLM/A in Opposition
    body splm-n | SPLM-N; Sudan People's Liberation Movement-North
    body cma | Coordination of Azawad Movements; Coordination des Mouvements de l'Azawad; CMA
    body taliban | Taliban; Taleban; Taliban movement
    body hamas | Hamas
    body hezbollah | Hezbollah; Hizbullah; Hizballah
    body plo | PLO; Palestine Liberation Organization
    body palestinian-authority | Palestinian Authority; Palestinian National Authority
    body polisario | Polisario Front; Frente POLISARIO; Polisario
    body houthis | Houthis; Ansar Allah; Ansarallah; Houthi movement | number plural
    body tplf | TPLF; Tigray People's Liberation Front
    body m23 | M23; March 23 Movement
    body milf | MILF; Moro Islamic Liberation Front
    body gam | GAM; Free Aceh Movement
    body ltte | LTTE; Liberation Tigers of Tamil Eelam; Tamil Tigers
    body sinn-fein | Sinn Féin; Sinn Fein
    body syrian-opposition | Syrian opposition; High Negotiations Committee; Syrian National Coalition; Syrian Negotiation Commission
    body isil | ISIL; ISIS; Daesh; Da'esh; Islamic State
    body al-qaida | Al-Qaida; al-Qaeda; Al Qaida
    body nusra-front | Nusra Front; Jabhat al-Nusra; al-Nusra Front; Al-Nusrah Front
    """#
}

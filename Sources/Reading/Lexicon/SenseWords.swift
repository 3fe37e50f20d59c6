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
    (.manner, "telephone phone videoconference consensus road train letter"),
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
      explanations information observations overview presentation reactions remarks report reports responses update updates views
      """
    ),
    (.finding, "conclusions findings plans results summary"),
    (.service, "advice assistance expertise facilitation help mediation offices services support"),
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
      see seem sit speak stand stay suffer suffice tend threaten treat trust unite understand vary wait want wish witness wonder
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
    (.bringingAbout, "schedule plan hold host sign adopt issue make conclude reach publish organize"),

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
    (.releasing, "issue adopt sign release publish"),
    (.publishing, "joint press agreed final common public official media first second full opening closing"),
    (
      .datedText,
      """
      statement statements declaration declarations communique communiqué agreement agreements protocol resolution \
      accord memorandum treaty convention arrangement roadmap document
      """
    ),
    (.setting, "format formats process processes operation operations channel panel panels group groups centre center"),
    (.journey, "visit visits trip trips tour tours journey journeys stay stays"),
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

/// The words that tell running English prose, and prose about negotiations, from everything else on a page.
enum Genre {
  /// Words of grammar: they make a fifth to a half of any English prose and hardly stand in menus.
  private static let grammar: StaticString =
    """
    the of and to in a an for on that with by is are was were be been has have had will would shall should may can
    at as from their its our his her they them we us it he she this these those which who not or but into between
    under also all both any further during over about through than when where while after before other such
    """

  /// Words that join what stands around them: a line ending in one is not finished.
  static let open = WordSet(
    "the of and to in a an for on that with by is are at as from their its our which or into between under be has have")

  /// Words in which states and mediators speak, by their first eight letters.
  private static let talks: StaticString =
    """
    negotiat negotiates agreemen agreed agree settleme conflict peace peaceful ceasefir cease cessatio minister ministry
    presiden ambassad delegati co-chair chair chairper chairman statemen parties party sides side mediator mediatio
    mediate welcome welcomed reiterat reaffirm underlin undersco stressed stress emphasiz emphasis urge urged regret
    condemn condemne call called commit commitme committe talks dialogue meeting meetings met discuss discusse
    secretar council governme security troops military humanita implemen principl envoy envoys represen republic
    foreign leaders leader communiq declarat treaty truce violence violatio hostilit withdraw detainee prisoner resoluti
    territor sovereig stabilit cooperat border monitori observer mission accord protocol summit visit visited
    released support concern concerns expresse appeal comply obligati constitu process region internat
    nations assembly commissi committees working group mechanis proposal informed received concerne envoys
    """

  /// Words that open a sentence far more often than they follow an initial or an abbreviation.
  static let openers = WordSet(
    """
    the they in we on at this these those it he she his her their our both all as for after during with to a an
    and but if when while while also there no such once since following noting recalling welcoming taking under
    from by another each any some i who what
    """)

  /// What a statement is called, and the verbs by which somebody else tells what it says.
  private static let documents: StaticString = "statemen communiq declarat"
  private static let telling: StaticString =
    "said says reads added adds noted notes stated stating indicate stressed told"

  /// What the headline of a statement calls it.
  static let titles: StaticString =
    "statemen communiq communic declarat clarific announce appeal release message remarks readout briefing speech minutes summary conclusi letter"

  /// What a caption's credit calls a picture.
  static let pictures: StaticString = "photo foto image picture photogra"

  /// Grammar, talks, documents, verbs of telling, titles and pictures in one table: bits 0 to 5 of a word's mark.
  static let words = WordSet([grammar, talks, documents, telling, titles, pictures])
}

import Negotiation

/// Recognises personal names, known and unknown, and makes identifiers of them.
struct PersonNames {
  let source: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon

  /// A name found in the text.
  struct Found {
    var party: Party
    var tokens: Range<Int>
    /// The persons of the packs it can mean.
    var known: [Names.Person]
  }

  /// The name that begins at a token, honorifics skipped; `nil` when none does.
  func name(at start: Int, in tokens: [Token], limit: Int) -> Found? {
    var i = start
    while i < limit, isHonorific(tokens, i) {
      i += 1
      if i < limit, tokens[i].kind == .stop { i += 1 }
      // "General (rtd) NAME".
      if i + 3 < limit, tokens[i].kind == .open, ["rtd", "retd", "ret"].contains(tokens[i + 1].spelling) {
        i += tokens[i + 2].kind == .stop ? 4 : 3
      }
    }
    guard i < limit, tokens[i].kind == .word, tokens[i].isCapital else { return nil }
    if let (phrase, end) = lexicon.names.longest(at: i, in: tokens, limit: limit) {
      let known = people(phrase)
      if let first = known.first {
        // A longer name the lexicon has only in part: `Ilham Heydar oglu Aliyev`.
        return Found(party: Party(unchecked: first.id), tokens: i..<end, known: known)
      }
    }
    let end = unknownEnd(from: i, in: tokens, limit: limit)
    guard end > i else { return nil }
    // `Elmar Mammadyarov` may end in a known surname after an unknown spelling of the first name.
    for k in stride(from: end - 1, to: i, by: -1) {
      if let (phrase, hitEnd) = lexicon.names.longest(at: k, in: tokens, limit: end), hitEnd == end {
        let known = people(phrase)
        let initial = tokens[i].start < source.count ? Lexicon.lower(source[tokens[i].start]) : 0
        let fitting = known.filter {
          $0.fullName.utf8.first.map(Lexicon.lower) == initial
        }
        if let first = fitting.first {
          return Found(party: Party(unchecked: first.id), tokens: i..<end, known: fitting)
        }
      }
    }
    guard let slug = slug(tokens[i..<withoutLetters(i..<end, tokens)]) else { return nil }
    return Found(party: Party(unchecked: Party.personPrefix + slug), tokens: i..<end, known: [])
  }

  /// The persons a name can mean.
  private func people(_ phrase: Names.Phrase) -> [Names.Person] {
    guard phrase.means(.person) else { return [] }
    return phrase.meanings.compactMap { $0.kind == .person ? lexicon.names.people[Int($0.index)] : nil }
  }

  /// Where a name ends before letters of an office or an order: `Anna Reed MP`.
  private func withoutLetters(_ range: Range<Int>, _ tokens: [Token]) -> Int {
    guard range.count > 2, tokens[range.upperBound - 1].range.count <= 4 else { return range.upperBound }
    return Self.letters.contains(text(tokens[range.upperBound - 1])) ? range.upperBound - 1 : range.upperBound
  }

  private static let letters: Set<String> = [
    "MP", "MEP", "MLA", "MSP", "TD", "QC", "KC", "CBE", "OBE", "KCMG", "CMG", "PhD", "Jr",
  ]

  /// Whether a token is a rank or a form of address that stands before names.
  func isHonorific(_ tokens: [Token], _ i: Int) -> Bool {
    tokens[i].kind == .word && tokens[i].isCapital && tokens[i].is(.honorific)
  }

  /// Where a run of capitalised words that no list has ends.
  private func unknownEnd(from start: Int, in tokens: [Token], limit: Int) -> Int {
    var i = start
    while i < limit, i - start < 6 {
      let token = tokens[i]
      guard token.kind == .word else {
        // The stop of an initial.
        if token.kind == .stop, i > start, tokens[i - 1].end - tokens[i - 1].start == 1, i + 1 < limit,
          tokens[i + 1].isCapital
        {
          i += 1
          continue
        }
        break
      }
      if !token.isCapital {
        if i > start, isArticled(token) {
          i += 1
          continue
        }
        guard i > start, i + 1 < limit, tokens[i + 1].isCapital || isArticled(tokens[i + 1]), isParticle(token)
        else { break }
        i += 1
        continue
      }
      if i > start, isInstitutional(token) { break }
      // "UN Envoy Concludes Visit": a headline's verb is no name.
      if token.is(.verbPresent), !token.is(.noun) { break }
      if i == start, isInstitutional(token) && !isFirstName(i, tokens, limit) || isFunction(token) { return start }
      if isFunction(token) { break }
      if let (phrase, _) = lexicon.names.longest(at: i, in: tokens, limit: limit),
        phrase.meanings.contains(where: {
          [.state, .adjective, .body, .office, .offices, .capital, .people, .mechanism].contains($0.kind)
        }),
        !((i > start || isSurnameAhead(i + 1, tokens, limit)) && phrase.length == 1
          && phrase.meanings.allSatisfy { $0.kind == .capital || $0.kind == .place })
      {
        break
      }
      i += 1
    }
    return i
  }

  /// "Sofia Braga", "Florence Njoku": a first name that is also a city.
  private func isSurnameAhead(_ i: Int, _ tokens: [Token], _ limit: Int) -> Bool {
    i < limit && tokens[i].kind == .word && tokens[i].isCapital && lexicon.hasNoClass(tokens[i].word)
      && lexicon.names.longest(at: i, in: tokens, limit: limit) == nil
  }

  /// "Mr. Jan Dekker", "April Moss": a month that a surname follows, behind a form of address.
  private func isFirstName(_ i: Int, _ tokens: [Token], _ limit: Int) -> Bool {
    let before = i > 0 && tokens[i - 1].kind == .stop ? i - 2 : i - 1
    // Nobody dates anything by "Jan Visser".
    let isGiven = tokens[i].spelling == "jan" || before >= 0 && tokens[before].is(.honorific)
    return tokens[i].is(.month) && isGiven && isSurnameAhead(i + 1, tokens, limit)
  }

  /// `al-Hadi`, `el-Sayed`: a small article, a hyphen and a capital.
  private func isArticled(_ token: Token) -> Bool {
    guard token.kind == .word, token.end - token.start > 4 else { return false }
    let head = source[token.start..<token.start + 5]
    guard let hyphen = head.firstIndex(of: UInt8(ascii: "-")), hyphen > token.start + 1, hyphen + 1 < token.end else {
      return false
    }
    return source[hyphen + 1] < 0x5B && source[hyphen + 1] > 0x40
  }

  private func isParticle(_ token: Token) -> Bool {
    [
      "de", "van", "von", "der", "den", "al", "el", "bin", "ibn", "da", "di", "du", "le", "la", "ter", "oglu",
    ].contains(Spelling(lowering: bytes(token)))
  }

  /// Words that begin names of bodies, documents and offices, not of persons.
  private func isInstitutional(_ token: Token) -> Bool {
    token.is([.document, .gathering, .organ, .office, .mechanism, .people, .month, .weekday, .exchange, .duty, .weight])
      || token.spelling == "affairs"
  }

  private func isFunction(_ token: Token) -> Bool {
    token.is([
      .determiner, .possessive, .preposition, .conjunction, .subjectPronoun, .relative, .subordinator, .be, .have,
      .modal,
    ]) && token.classes.isDisjoint(with: .honorific)
  }

  func text(_ token: Token) -> String { String(decoding: bytes(token), as: UTF8.self) }

  /// One word as identifiers have it.
  func slug(_ token: Token) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(token.end - token.start)
    Slugs.append(bytes(token), to: &slug)
    return String(decoding: slug, as: UTF8.self)
  }

  func bytes(_ token: Token) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: source[token.range])
  }

  /// `Stephen E. Biegun` → `stephen-biegun`: ASCII, lower case, initials dropped.
  func slug(_ tokens: ArraySlice<Token>) -> String? {
    var slug: [UInt8] = []
    for token in tokens where token.kind == .word {
      let word = bytes(token)
      let isInitial = word.count == 1 || word.count == 2 && word[1] == UInt8(ascii: ".")
      if isInitial && tokens.count > 1 { continue }
      Slugs.append(word, to: &slug)
    }
    return slug.isEmpty ? nil : String(decoding: slug, as: UTF8.self)
  }
}

/// Makes identifiers of words as they are written.
enum Slugs {
  /// Lower-case ASCII letters, digits and inner hyphens; letters with marks lose them.
  static func word(_ text: String) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.utf8.count)
    append(text.unicodeScalars, to: &slug)
    return String(decoding: slug, as: UTF8.self)
  }

  /// Adds a word, parted by a hyphen from what is there.
  static func append(_ word: UnsafeBufferPointer<UInt8>, to slug: inout [UInt8]) {
    let before = slug.count
    if before > 0 { slug.append(UInt8(ascii: "-")) }
    let start = slug.count
    if word.contains(where: { $0 >= 0x80 }) {
      append(String(decoding: word, as: UTF8.self).unicodeScalars, to: &slug)
    } else {
      append(word.lazy.map(Unicode.Scalar.init), to: &slug)
    }
    // A word of which nothing is left needs no hyphen.
    if slug.count == start { slug.removeLast(start - before) }
  }

  private static func append(_ word: some Sequence<Unicode.Scalar>, to slug: inout [UInt8]) {
    let start = slug.count
    for scalar in word {
      switch scalar {
      case "a"..."z", "0"..."9": slug.append(UInt8(scalar.value))
      case "A"..."Z": slug.append(UInt8(scalar.value | 0x20))
      case "-", "\u{2010}", "\u{2011}", " ", "/":
        if slug.count > start, slug[slug.count - 1] != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
      default: if let plain = fold(scalar) { slug.append(contentsOf: plain.utf8) }
      }
    }
    while slug.count > start, slug[slug.count - 1] == UInt8(ascii: "-") { slug.removeLast() }
  }

  private static func fold(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "à", "á", "â", "ã", "ä", "å", "À", "Á", "Â", "Ã", "Ä", "Å", "ă", "ą", "ā", "ə", "Ə": "a"
    case "ç", "Ç", "ć", "Ć", "č", "Č": "c"
    case "è", "é", "ê", "ë", "È", "É", "Ê", "Ë", "ě", "ę", "ē", "ė": "e"
    case "ì", "í", "î", "ï", "Ì", "Í", "Î", "Ï", "ı", "İ", "ī", "į": "i"
    case "ñ", "Ñ", "ń", "ň", "ņ": "n"
    case "ò", "ó", "ô", "õ", "ö", "ø", "Ò", "Ó", "Ô", "Õ", "Ö", "Ø", "ő", "ō": "o"
    case "ù", "ú", "û", "ü", "Ù", "Ú", "Û", "Ü", "ů", "ű", "ū", "ų": "u"
    case "ş", "Ş", "š", "Š", "ś", "Ś", "ș", "Ș": "s"
    case "ț", "Ț", "ţ", "Ţ", "ť": "t"
    case "ž", "Ž", "ź", "ż", "Ż": "z"
    case "ğ", "Ğ", "ģ": "g"
    case "ł", "Ł", "ľ", "ļ": "l"
    case "ř", "Ř": "r"
    case "ý", "ÿ": "y"
    case "đ", "Đ", "ď", "ð": "d"
    case "ķ": "k"
    case "þ", "Þ": "th"
    case "æ", "Æ": "ae"
    case "œ": "oe"
    case "ß": "ss"
    default: nil
    }
  }
}

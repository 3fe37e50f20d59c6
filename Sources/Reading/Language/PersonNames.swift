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
    }
    guard i < limit, tokens[i].kind == .word, tokens[i].isCapital else { return nil }
    if let (phrase, end) = lexicon.names.longest(at: i, in: tokens, limit: limit) {
      let known = phrase.meanings.filter { $0.kind == .person }.map { lexicon.names.people[Int($0.index)] }
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
        let known = phrase.meanings.filter { $0.kind == .person }.map { lexicon.names.people[Int($0.index)] }
        let initial = tokens[i].start < source.count ? Lexicon.lower(source[tokens[i].start]) : 0
        let fitting = known.filter {
          $0.fullName.utf8.first.map(Lexicon.lower) == initial
        }
        if let first = fitting.first {
          return Found(party: Party(unchecked: first.id), tokens: i..<end, known: fitting)
        }
      }
    }
    guard let slug = slug(tokens[i..<end]) else { return nil }
    return Found(party: Party(unchecked: Party.personPrefix + slug), tokens: i..<end, known: [])
  }

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
        guard i > start, i + 1 < limit, tokens[i + 1].isCapital, isParticle(token) else { break }
        i += 1
        continue
      }
      if i > start, isInstitutional(token) { break }
      if i == start, isInstitutional(token) || isFunction(token) { return start }
      if isFunction(token) { break }
      if let (phrase, _) = lexicon.names.longest(at: i, in: tokens, limit: limit),
        phrase.meanings.contains(where: {
          [.state, .adjective, .body, .office, .offices, .capital, .people].contains($0.kind)
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
    i < limit && tokens[i].kind == .word && tokens[i].isCapital && lexicon.word(tokens[i].word).classes.isEmpty
      && lexicon.names.longest(at: i, in: tokens, limit: limit) == nil
  }

  private func isParticle(_ token: Token) -> Bool {
    ["de", "van", "von", "der", "den", "al", "el", "bin", "ibn", "da", "di", "du", "le", "la", "ter"]
      .contains(lexicon.spelling(of: token.word)) || text(token) == "oglu" || text(token) == "al" || text(token) == "de"
      || text(token) == "van" || text(token) == "von"
  }

  /// Words that begin names of bodies, documents and offices, not of persons.
  private func isInstitutional(_ token: Token) -> Bool {
    token.is([.document, .gathering, .organ, .office, .mechanism, .people, .month, .weekday, .exchange, .duty, .weight])
  }

  private func isFunction(_ token: Token) -> Bool {
    token.is([
      .determiner, .possessive, .preposition, .conjunction, .subjectPronoun, .relative, .subordinator, .be, .have,
      .modal,
    ]) && token.classes.isDisjoint(with: .honorific)
  }

  func text(_ token: Token) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: source[token.range]), as: UTF8.self)
  }

  /// `Stephen E. Biegun` → `stephen-biegun`: ASCII, lower case, initials dropped.
  func slug(_ tokens: ArraySlice<Token>) -> String? {
    var words: [String] = []
    for token in tokens where token.kind == .word {
      let text = text(token)
      let isInitial = text.utf8.count == 1 || (text.utf8.count == 2 && text.hasSuffix("."))
      if isInitial && tokens.count > 1 { continue }
      let folded = Slugs.word(text)
      if !folded.isEmpty { words.append(folded) }
    }
    return words.isEmpty ? nil : words.joined(separator: "-")
  }
}

/// Makes identifiers of words as they are written.
enum Slugs {
  /// Lower-case ASCII letters, digits and inner hyphens; letters with marks lose them.
  static func word(_ text: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": out.append(UInt8(scalar.value))
      case "A"..."Z": out.append(UInt8(scalar.value | 0x20))
      case "-", " ", "/": if let last = out.last, last != UInt8(ascii: "-") { out.append(UInt8(ascii: "-")) }
      default: if let plain = fold(scalar) { out.append(contentsOf: plain.utf8) }
      }
    }
    while out.last == UInt8(ascii: "-") { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  private static func fold(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "à", "á", "â", "ã", "ä", "å", "À", "Á", "Â", "Ã", "Ä", "Å", "ă", "ą", "ə", "Ə": "a"
    case "ç", "Ç", "ć", "Ć", "č", "Č": "c"
    case "è", "é", "ê", "ë", "È", "É", "Ê", "Ë", "ě", "ę": "e"
    case "ì", "í", "î", "ï", "Ì", "Í", "Î", "Ï", "ı", "İ": "i"
    case "ñ", "Ñ", "ń": "n"
    case "ò", "ó", "ô", "õ", "ö", "ø", "Ò", "Ó", "Ô", "Õ", "Ö", "Ø": "o"
    case "ù", "ú", "û", "ü", "Ù", "Ú", "Û", "Ü", "ů": "u"
    case "ş", "Ş", "š", "Š", "ś": "s"
    case "ž", "Ž", "ź", "ż": "z"
    case "ğ", "Ğ": "g"
    case "ł", "Ł": "l"
    case "ř": "r"
    case "ý", "ÿ": "y"
    case "đ", "Đ": "d"
    case "ß": "ss"
    default: nil
    }
  }
}

import Negotiation

/// Finds the documents, occasions and mechanisms a sentence names, and resolves them by name, place and date.
///
/// A bare city never names a document: a document noun, a year or a list of statements must make it one
/// (codebook, sections 6 and 9.3).
struct DocumentFinder: TokenReader {
  let source: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon
  let tokens: [Token]
  let places: [PlaceMention]
  let times: [TimeExpression]
  let anchor: Day?
  var documents: [DocumentMention] = []
  var mechanisms: [MechanismMention] = []
  var topics: [(tokens: Range<Int>, id: String)] = []
  /// Tokens already inside a document.
  var taken: [Bool]

  init(
    source: UnsafeBufferPointer<UInt8>, lexicon: Lexicon, tokens: [Token], places: [PlaceMention],
    times: [TimeExpression], anchor: Day?
  ) {
    self.source = source
    self.lexicon = lexicon
    self.tokens = tokens
    self.places = places
    self.times = times
    self.anchor = anchor
    taken = tokens.map { _ in false }
  }

  func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(
      decoding: UnsafeBufferPointer(rebasing: source[tokens[first].start..<tokens[last].end]), as: UTF8.self)
  }

  mutating func run() {
    listed()
    var i = 0
    while i < tokens.count {
      if !taken[i], tokens[i].is([.document, .duty]), tokens[i].kind == .word, !numbered(at: i), tokens[i].is(.noun) {
        described(at: i)
      }
      i += 1
    }
    placed()
    occasions()
    genericMechanisms()
    if documents.count > 1 { documents.sort { $0.tokens.lowerBound < $1.tokens.lowerBound } }
  }

  /// Names of the packs.
  mutating func listed() {
    var i = 0
    while i < tokens.count {
      guard mayOpen(tokens[i].names), tokens[i].kind == .word || tokens[i].kind == .number,
        let (phrase, end) = listedName(at: i)
      else {
        i += 1
        continue
      }
      let range = i..<end
      var next = i + 1
      if phrase.means(.mechanism) {
        let meanings = phrase.meanings
        let fitting = meanings.first { $0.kind == .mechanism && fits(lexicon.names.mechanisms[Int($0.index)]) }
        if let meaning = fitting ?? meanings.last(where: { $0.kind == .mechanism }) {
          mechanisms.append(MechanismMention(tokens: range, id: lexicon.names.mechanisms[Int(meaning.index)].id))
          next = end
        }
      }
      if phrase.means(.topic) {
        for meaning in phrase.meanings where meaning.kind == .topic {
          topics.append((range, lexicon.names.topics[Int(meaning.index)]))
        }
      }
      if phrase.means(.document) || phrase.means(.occasion), listed(phrase, range) { next = end }
      i = next
    }
  }

  private func mayOpen(_ kinds: Names.Kinds) -> Bool {
    kinds.contains(.mechanism) || kinds.contains(.topic) || kinds.contains(.document) || kinds.contains(.occasion)
  }

  /// Takes a name for that of a document or an occasion, if it is one here.
  private mutating func listed(_ phrase: Names.Phrase, _ range: Range<Int>) -> Bool {
    func those(_ kind: Names.Meaning.Kind, of list: [Names.Document]) -> [Names.Document] {
      phrase.means(kind) ? phrase.meanings.compactMap { $0.kind == kind ? list[Int($0.index)] : nil } : []
    }
    let known = those(.document, of: lexicon.names.documents)
    if !known.isEmpty, isWritten(range), let document = select(known, near: range) {
      append(document, range, isOccasion: false)
      return true
    }
    let gatherings = those(.occasion, of: lexicon.names.occasions)
    if !gatherings.isEmpty, isFramed(range), let occasion = nearest(gatherings, range) {
      append(occasion, range, isOccasion: true)
      return true
    }
    return false
  }

  /// Whether the bare name means this mechanism on the day of the statement.
  func fits(_ mechanism: Names.Mechanism) -> Bool {
    guard let period = mechanism.period, let anchor else { return mechanism.period == nil }
    return period.contains(anchor)
  }

  mutating func append(_ document: Names.Document, _ range: Range<Int>, isOccasion: Bool) {
    for k in range { taken[k] = true }
    documents.append(
      DocumentMention(
        tokens: range, id: document.id, start: document.start, end: document.end, isOccasion: isOccasion,
        isMonthOnly: document.isMonthOnly, issuers: document.issuers, isKnown: true, expression: date(near: range)?.1))
  }

  /// Among namesakes the one the nearby date fits; alone, the only one.
  func select(_ list: [Names.Document], near range: Range<Int>) -> Names.Document? {
    let near = date(near: range)?.0
    if list.count == 1 { return near.map { contradicts(list[0], $0, range) } == true ? nil : list[0] }
    if let near, let fitting = list.first(where: { overlaps($0, near) }) { return fitting }
    // Without a date the latest one before the statement.
    return list.filter { $0.start.map { start in anchor.map { start <= $0 } ?? true } ?? false }
      .max { ($0.start ?? Day(number: 0)) < ($1.start ?? Day(number: 0)) }
  }

  /// "the Cessation of Hostilities Agreement of 3 May": the text dates it otherwise than the list, so it is another.
  private func contradicts(_ document: Names.Document, _ when: When, _ range: Range<Int>) -> Bool {
    guard when.precision == .day, let day = when.start, ["of", "dated"].contains(word(range.upperBound)) else {
      return false
    }
    return !overlaps(document, when) && document.start.map { abs($0 - day) > 31 } == true
      && times.contains { $0.tokens.lowerBound - range.upperBound == 1 || $0.tokens.lowerBound == range.upperBound }
  }

  /// Among gatherings of one name the one the date fits, else the nearest to the statement.
  func nearest(_ list: [Names.Document], _ range: Range<Int>) -> Names.Document? {
    let near = date(near: range)?.0
    if let near, let fitting = list.first(where: { overlaps($0, near) }) { return fitting }
    // "the PLC summit in early June" is no summit held there in another year.
    if list.count == 1 {
      guard let day = near?.start else { return list[0] }
      return distance(list[0], day) <= 500 ? list[0] : nil
    }
    guard let anchor else { return list.first }
    return list.min { distance($0, anchor) < distance($1, anchor) }
  }

  func distance(_ document: Names.Document, _ day: Day) -> Int {
    document.start.map { abs($0 - day) } ?? Int.max
  }

  func overlaps(_ document: Names.Document, _ when: When) -> Bool {
    guard let start = document.start else { return false }
    let end = document.end ?? start
    return (when.start.map { $0 <= end } ?? true) && (when.end.map { start <= $0 } ?? true)
  }

  /// The date in the same noun phrase: up to six tokens before, or after a preposition.
  func date(near range: Range<Int>) -> (When, String)? {
    for time in times {
      let gap =
        time.tokens.lowerBound >= range.upperBound
        ? time.tokens.lowerBound - range.upperBound : range.lowerBound - time.tokens.upperBound
      guard gap <= 6, gap >= -range.count else { continue }
      let between =
        time.tokens.lowerBound >= range.upperBound
        ? range.upperBound..<time.tokens.lowerBound : min(time.tokens.upperBound, range.lowerBound)..<range.lowerBound
      if tokens[between].contains(where: {
        $0.kind == .comma && gap > 1 || $0.is(.verb) && !$0.is([.noun, .adjective])
      }) {
        continue
      }
      switch time.form {
      case .days, .month, .year, .span, .from, .since:
        let expression = text(time.tokens)
        if let when = time.when(anchor: anchor, isFuture: false, expression: expression) { return (when, expression) }
      default: continue
      }
    }
    // A bare year: "(2008)", "the 2029 truce".
    for k in max(0, range.lowerBound - 3)..<min(tokens.count, range.upperBound + 3) where isYear(k) {
      let year = Int(tokens[k].value)
      if let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) {
        return (When(start: first, end: last, precision: .window, basis: .explicit), text(k..<(k + 1)))
      }
    }
    return nil
  }

  func isYear(_ i: Int) -> Bool {
    i >= 0 && i < tokens.count && tokens[i].kind == .number && (1900...2100).contains(tokens[i].value)
      && tokens[i].end - tokens[i].start == 4
  }
}

// MARK: documents by description

extension DocumentFinder {
  /// "the 3 December ministerial statement in CITY by X", "the joint statements at CITY in MON YR and CITY in MON YR".
  mutating func described(at head: Int) {
    var start = head
    while start > 0, tokens[start - 1].kind == .word || tokens[start - 1].kind == .number,
      tokens[start - 1].is([.adjective, .noun, .numeral]) || tokens[start - 1].isCapital
        || tokens[start - 1].kind == .number
        || tokens[start - 1].is([.determiner, .possessive]),
      !tokens[start - 1].is([.preposition, .conjunction, .relative]) || tokens[start - 1].is([.determiner])
    {
      start -= 1
      if tokens[start].is([.determiner, .possessive]) { break }
    }
    // "commitments made in CITY in MON YR": in the texts that were issued there.
    let isDuty = !tokens[head].is(.document)
    // "the statement issued by X in CITY on DAY".
    let isTaken =
      head + 1 < tokens.count && tokens[head + 1].is(.verbParticiple)
      && (isDuty || lexicon.verb(tokens[head + 1].word)?.means(.releasing) == true)
    let limit = right(from: isTaken ? head + 2 : head + 1)
    var found: [(Range<Int>, String?, When?)] = []
    let inner = places.filter {
      $0.tokens.lowerBound > head && $0.tokens.upperBound <= limit && precededByPlacePreposition($0.tokens.lowerBound)
    }
    for place in inner {
      let end = inner.first { $0.tokens.lowerBound > place.tokens.lowerBound }?.tokens.lowerBound ?? limit
      let when =
        dateBetween(place.tokens.upperBound, end) ?? dateBetween(start, head)
        ?? dateBetween(head, place.tokens.lowerBound)
      found.append((place.tokens, place.name, when))
      if inner.count == 1 { found[0].0 = head..<(head + 1) }
    }
    if found.isEmpty, !isDuty {
      let place = places.first { $0.tokens.lowerBound >= start && $0.tokens.upperBound <= head }?.name
      let when = attributed(start, head)
      if place != nil || when != nil { found.append((head..<(head + 1), place, when)) }
    }
    let isPlural = lexicon.spelling(of: tokens[head].word).hasSuffix("s")
    for (range, place, when) in found.prefix(isPlural ? 8 : 1) {
      guard when != nil || tokens[head].isCapital else { continue }
      if let document = resolve(place: place, when: when) {
        append(document, range, isOccasion: false)
      } else if means(head, .datedText), let when, let day = when.start,
        anchor.map({ day <= $0 }) ?? true, when.precision == .day || when.precision == .month || place != nil
      {
        let name = place.map(Slugs.word) ?? Slugs.word(text(head..<(head + 1)))
        guard !name.isEmpty else { continue }
        let stamp =
          when.precision == .day ? day.description : String(day.description.prefix(when.precision == .month ? 7 : 4))
        append(
          Names.Document(
            id: name + "-" + stamp, start: when.start, end: when.end, place: place, issuers: [], isMonthOnly: false),
          range, isOccasion: false)
      }
    }
    if found.isEmpty, tokens[head].isCapital, head > start { titled(start: start, head: head) }
  }

  /// "Security Council resolutions 2801 (2030) and 2815": each by its number, as the lists call them.
  private mutating func numbered(at head: Int) -> Bool {
    // A bare number of four digits is the Security Council's, too: "resolution 2801".
    // Compared one by one: every word of every sentence is asked.
    guard word(head) == "resolution" || word(head) == "resolutions" else { return false }
    let isLong = head + 1 < tokens.count && (1000..<10_000).contains(tokens[head + 1].value)
    guard word(head - 1) == "council" && word(head - 2) == "security" || word(head - 1) == "unsc" || isLong else {
      return false
    }
    var k = head + 1
    var last = head
    while k < tokens.count, tokens[k].kind == .number, tokens[k].value > 0 {
      let number = Int(tokens[k].value)
      var end = k + 1
      var year: Int?
      if end + 2 < tokens.count, tokens[end].kind == .open, isYear(end + 1), tokens[end + 2].kind == .close {
        year = Int(tokens[end + 1].value)
        end += 3
      }
      append(
        Names.Document(
          id: "unsc-\(number)", start: year.flatMap { Day(year: $0, month: 1, day: 1) },
          end: year.flatMap { Day(year: $0, month: 12, day: 31) }, place: nil,
          issuers: [Party(unchecked: "un/security-council")], isMonthOnly: false),
        last == head ? head..<(k + 1) : k..<(k + 1), isOccasion: false)
      last = k
      k = end
      while k < tokens.count, tokens[k].kind == .comma || word(k) == "and" { k += 1 }
    }
    return last > head
  }

  /// A date that names the document: before the noun, or after "of", "from", "dated".
  func attributed(_ start: Int, _ head: Int) -> When? {
    if let before = dateBetween(start, head) { return before }
    guard let time = times.first(where: { $0.tokens.lowerBound > head && $0.tokens.lowerBound <= head + 36 }) else {
      return nil
    }
    let opener = word(time.tokens.lowerBound)
    let preposition = word(time.tokens.lowerBound - 1)
    // "the statement made on 1 October".
    let isTold = head + 1 < tokens.count && tokens[head + 1].is(.verbParticiple) && !tokens[head + 1].is(.noun)
    let isNear = time.tokens.lowerBound <= head + (isTold ? 3 : 2)
    guard
      ["of", "from", "dated", "on"].contains(preposition) && (isNear || preposition != "on") || opener == "from"
        || opener == "on" && isNear || opener == "of"
    else { return nil }
    guard time.tokens.lowerBound <= right(from: head + (isTold ? 2 : 1)) else { return nil }
    // "the statement … from 9 November 2020": its day, not a beginning.
    if case .from(let month, let day, let year) = time.form {
      let day = TimeExpression(tokens: time.tokens, form: .days(month: month, from: day, to: day, year: year))
      return day.when(anchor: anchor, isFuture: false, expression: text(time.tokens))
    }
    return time.when(anchor: anchor, isFuture: false, expression: text(time.tokens))
  }

  /// A title in capitals that no list has: `Berlin Declaration`, `Peace Agreement on N`.
  mutating func titled(start: Int, head: Int) {
    var first = head
    while first > start, tokens[first - 1].isCapital, tokens[first - 1].kind == .word,
      !tokens[first - 1].is([.determiner, .possessive])
    { first -= 1 }
    guard first < head, (first..<head).contains(where: { !means($0, .publishing) }) else {
      return
    }
    let words = tokens[first...head].map { Slugs.word(text(of: $0)) }.filter { !$0.isEmpty }
    let id = words.joined(separator: "-")
    guard Slug.isWord(id), !taken[head] else { return }
    append(
      Names.Document(id: id, start: nil, end: nil, place: nil, issuers: [], isMonthOnly: false), first..<(head + 1),
      isOccasion: false)
  }

  func text(of token: Token) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: source[token.range]), as: UTF8.self)
  }

  /// Where the noun phrase of a document ends: a comma that no list of places goes over, or a verb.
  func right(from i: Int) -> Int {
    var k = i
    while k < tokens.count, k < i + 44 {
      let t = tokens[k]
      if t.kind == .stop || t.kind == .colon || t.kind == .quote { break }
      if t.is([.modal, .be, .relative, .subordinator]), !t.is([.month, .preposition]) { break }
      if t.is([.verbPast, .verbPresent]), !t.is([.noun, .adjective]) { break }
      if word(k) == "to" || word(k) == "for" { break }
      if t.kind == .comma,
        !(k + 1 < tokens.count
          && (isYear(k + 1) || word(k + 1) == "and" || places.contains { $0.tokens.lowerBound == k + 1 }
            || word(k + 1) == "by" || tokens[k + 1].isCapital))
      {
        break
      }
      if tokens[k].is(.document), word(k - 1) != "the", k > i + 3, tokens[k - 1].is(.determiner) { break }
      k += 1
    }
    return k
  }

  func precededByPlacePreposition(_ i: Int) -> Bool {
    var k = i - 1
    // "at the March 2011 PLC summit".
    while k > 0, tokens[k].is(.month) || tokens[k].kind == .number || word(k) == "the" { k -= 1 }
    return ["in", "at", "of", "and"].contains(word(k)) || tokens[max(0, k)].kind == .comma
      || tokens[max(0, k)].is([.gathering])
  }

  func dateBetween(_ from: Int, _ to: Int) -> When? {
    guard from < to else { return nil }
    // "in the March 5 statement": the phrase of time begins with the preposition before the article.
    for time in times
    where time.tokens.lowerBound >= from - 1 && time.tokens.upperBound > from && time.tokens.lowerBound < to {
      switch time.form {
      case .days, .month, .year, .span, .from, .relative:
        return time.when(anchor: anchor, isFuture: false, expression: text(time.tokens))
      default: continue
      }
    }
    for k in from..<min(to, tokens.count) where isYear(k) {
      let year = Int(tokens[k].value)
      return When(
        start: Day(year: year, month: 1, day: 1), end: Day(year: year, month: 12, day: 31), precision: .window,
        basis: .explicit, expression: text(k..<(k + 1)))
    }
    return nil
  }

  /// The listed document of that place and time; by time alone only to the day.
  func resolve(place: String?, when: When?) -> Names.Document? {
    let slug = place.map(Slugs.word)
    let list = lexicon.names.documents.indices.filter { index in
      let document = lexicon.names.documents[index]
      guard let start = document.start, anchor.map({ start <= $0 }) ?? true else { return false }
      if let when, !overlaps(document, when) { return false }
      if let slug { return lexicon.names.documentPlaces[index] == slug }
      return when?.precision == .day
    }
    if list.count == 1 || when != nil { return list.first.map { lexicon.names.documents[$0] } }
    return nil
  }
}

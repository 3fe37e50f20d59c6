import Negotiation

extension Vocabulary {
  /// Takes over what a pack says: its names as phrases, its facts as what they mean.
  mutating func add(_ pack: Pack) {
    for entry in pack.entries {
      switch entry.kind {
      case .state: addState(entry)
      case .area:
        let authorities = entry.attributes[.authorities].first ?? entry.id + "/de-facto-authorities"
        names.areas.append(Names.Area(id: entry.id, authorities: authorities))
        addNames(entry.names, .area, names.areas.count - 1)
        // The chief town of a territory is a place; it speaks for nobody.
        for town in entry.attributes[.capital] {
          names.places.append(Names.Place(name: town, state: entry.id))
          addNames([town], .place, names.places.count - 1)
        }
      case .body: addBody(entry)
      case .office:
        names.offices.append(
          Names.Office(slug: entry.id, title: entry.attributes[.title].first ?? entry.names.first ?? entry.id))
        addNames(entry.names, .office, names.offices.count - 1)
        addNames(entry.attributes[.plural], .offices, names.offices.count - 1)
      case .person:
        names.people.append(
          Names.Person(id: entry.id, fullName: entry.names.first ?? entry.id, tenures: entry.tenures))
        addNames(entry.names, .person, names.people.count - 1)
        addNames(Vocabulary.surnames(entry.names), .person, names.people.count - 1)
      case .mechanism:
        names.mechanisms.append(Names.Mechanism(id: entry.attributes[.aliasOf].first ?? entry.id, period: entry.dates))
        addNames(entry.names, .mechanism, names.mechanisms.count - 1)
      case .document:
        names.documents.append(Vocabulary.document(entry))
        addNames(entry.names, .document, names.documents.count - 1)
      case .occasion:
        names.occasions.append(Vocabulary.document(entry))
        addNames(entry.names, .occasion, names.occasions.count - 1)
      case .place:
        for name in entry.names {
          names.places.append(Names.Place(name: name, state: entry.attributes[.state].first))
          addNames([name], .place, names.places.count - 1)
        }
      case .topic:
        names.topics.append(entry.id)
        addNames(entry.names, .topic, names.topics.count - 1)
      case .process:
        names.processes.append(entry.id)
        names.sides = entry.attributes[.parties].compactMap { Party($0) }
        addNames(entry.names, .process, names.processes.count - 1)
      }
    }
  }

  private mutating func addState(_ entry: Pack.Entry) {
    names.states.append(entry.id)
    let index = names.states.count - 1
    addNames(entry.names, .state, index)
    addNames(entry.attributes[.adjective], .adjective, index)
    addNames(entry.attributes[.people], .people, index)
    for capital in entry.attributes[.capital] {
      names.places.append(Names.Place(name: capital, state: entry.id))
      addNames([capital], .capital, names.places.count - 1)
    }
  }

  private mutating func addBody(_ entry: Pack.Entry) {
    let title = entry.attributes[.title].first ?? Vocabulary.singular(entry.names.first ?? entry.id)
    names.bodies.append(
      Names.Body(
        id: entry.id, isPlural: entry.isPlural, title: title, members: entry.attributes[.members]))
    addNames(entry.names, .body, names.bodies.count - 1)
  }

  private mutating func addNames(_ list: [String], _ kind: Names.Meaning.Kind, _ index: Int) {
    for var name in list {
      name.withUTF8 { bytes in
        var text = bytes
        if text.starts(with: "the ".utf8) || text.starts(with: "The ".utf8) {
          text = UnsafeBufferPointer(rebasing: text[4...])
        }
        let words = phrase(text)
        let isCapital = text.first.map { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") } ?? false
        // "the foreign ministers of A and B": a title of several words is one in small letters, too.
        let isTitle = (kind == .office || kind == .offices) && words.count > 1
        names.add(words, needsCapital: isCapital && !isTitle, Names.Meaning(kind: kind, index: Int32(index)))
      }
    }
  }

  /// Splitting a text into words needs no word.
  private static let wordless = Lexicon(Vocabulary())

  /// The words of a name, split as the tokenizer splits text; unknown ones are taken into the lexicon.
  private mutating func phrase(_ text: UnsafeBufferPointer<UInt8>) -> [WordID] {
    let tokens = Tokenizer(source: text, lexicon: Vocabulary.wordless).tokens(in: 0..<text.count)
    var words: [WordID] = []
    words.reserveCapacity(tokens.count)
    for token in tokens where token.kind == .word || token.kind == .number {
      let word = UnsafeBufferPointer(rebasing: text[token.range])
      words.append(word.contains(0xE2) ? intern(Tokenizer.straightened(word)) : intern(word))
    }
    return words
  }

  /// The last words of personal names, which alone mean the person after a title or once introduced.
  private static func surnames(_ list: [String]) -> [String] {
    var seen: Set<String> = []
    return list.compactMap { name in
      let words = name.split(separator: " ")
      guard words.count > 1, let last = words.last, last.utf8.count > 3 else { return nil }
      return seen.insert(String(last)).inserted ? String(last) : nil
    }
  }

  /// `Co-Chairs of the OSCE Minsk Group` → `Co-Chair of the OSCE Minsk Group`.
  private static func singular(_ title: String) -> String {
    var words = title.split(separator: " ").map(String.init)
    guard let first = words.first else { return title }
    if first.hasSuffix("men") {
      words[0] = first.dropLast(2) + "an"
    } else if first.hasSuffix("s"), !first.hasSuffix("ss") {
      words[0] = String(first.dropLast())
    }
    return words.joined(separator: " ")
  }

  private static func document(_ entry: Pack.Entry) -> Names.Document {
    Names.Document(
      id: entry.id, start: entry.dates?.first, end: entry.dates?.last, place: entry.attributes[.place].first,
      issuers: entry.attributes[.issuers].compactMap { Party($0) }, isMonthOnly: entry.attributes.has(.monthOnly))
  }
}

import Negotiation

/// Travel to, through or across a place (phrasebook, section 3).
enum VisitRule {
  static func read(_ c: ClauseContext) -> [Draft] {
    let actors = c.subject.isEmpty ? sent(c) : c.subject
    guard !actors.isEmpty, [.past, .present].contains(c.group.form) else { return [] }
    if c.group.form == .present, !c.group.isPerfect, !c.group.isProgressive { return [] }
    return read(c, as: actors)
  }

  /// What a verb of travel tells of those who travelled, in whatever form it stands.
  static func read(_ c: ClauseContext, as actors: [Party]) -> [Draft] {
    let places = c.analysis.places.filter { c.whole.contains($0.tokens.lowerBound) }
    if c.group.verb.frame == .cross {
      guard
        c.has(.border, within: 6) || !places.isEmpty
      else { return [] }
      return [visit(c, actors, places.map(\.name), "crossing", nil)]
    }
    guard
      !places.isEmpty
        || c.has(.region, within: 8)
        || c.group.verb.lemma == "travel"
        || (c.group.verb.lemma == "visit" && c.object() >= 0)
        || c.analysis.mentions.contains(where: { c.scope.contains($0.tokens.lowerBound) })
    else { return [] }
    let stays = stays(c, actors, places)
    return stays.isEmpty ? [visit(c, actors, places.map(\.name), "regional", nil)] : stays
  }

  /// One visit for each dated place, where there are several.
  private static func stays(_ c: ClauseContext, _ actors: [Party], _ places: [PlaceMention]) -> [Draft] {
    // "visited PLC to follow up on the talks in PLC in January": only where one went.
    let purpose = c.analysis.clauses.first {
      $0.parent == c.index && $0.level == .purpose && $0.group.form == .infinitive
    }
    let end = purpose?.group.tokens.lowerBound ?? Int.max
    let dated = places.compactMap { place -> (PlaceMention, When)? in
      guard place.tokens.lowerBound < end,
        let next = c.analysis.times.first(where: {
          $0.tokens.lowerBound >= place.tokens.upperBound && $0.tokens.lowerBound <= place.tokens.upperBound + 1
        }),
        let when = next.when(anchor: c.anchor, isFuture: false, expression: c.text(next.tokens))
      else { return nil }
      return (place, when)
    }
    guard dated.count > 1 else { return [] }
    return dated.map { place, when in
      var draft = visit(c, actors, [place.name], "regional", when)
      if place.name != dated[0].0.name { draft.cue = place.tokens }
      return draft
    }
  }

  /// "A joint mission of representatives of the countries travelled": those it is of.
  private static func sent(_ c: ClauseContext) -> [Party] {
    let thing = c.clause.subject.thing
    guard thing >= 0, ["mission", "team", "delegation", "group", "convoy"].contains(c.word(thing)) else { return [] }
    return c.parties(c.mentions(in: thing..<c.group.tokens.lowerBound))
  }

  private static func visit(_ c: ClauseContext, _ actors: [Party], _ places: [String], _ kind: String, _ when: When?)
    -> Draft
  {
    var draft = Draft(.visitMade(kind: kind), actors, cue: c.cue, content: c.whole, rule: "visit")
    draft.when = when ?? c.done
    draft.places = places
    draft.negated = c.group.isNegated
    return draft
  }
}

extension VisitRule {
  /// "are currently in the region", "paid a visit to PLC": being there implies having come.
  static func presence(_ c: ClauseContext) -> [Draft] {
    let actors = c.subject
    guard !actors.isEmpty, [.past, .present].contains(c.group.form) else { return [] }
    let stays = stays(c, actors, c.analysis.places.filter { c.whole.contains($0.tokens.lowerBound) })
    if !stays.isEmpty { return stays }
    var draft = Draft(.visitMade(kind: "regional"), actors, cue: c.cue, content: c.whole, rule: "visit.presence")
    draft.when =
      c.time(in: c.dated, isFuture: false)
      ?? (c.group.form == .present ? When(start: nil, end: c.anchor, precision: .open, basis: .relative) : c.frame)
    draft.places = c.analysis.places.filter { c.whole.contains($0.tokens.lowerBound) }.map(\.name)
    return [draft]
  }

  /// "walked across the Line".
  static func crossing(_ c: ClauseContext, _ actors: [Party]) -> Draft {
    var draft = Draft(.visitMade(kind: "crossing"), actors, cue: c.cue, content: c.whole, rule: "visit.crossing")
    draft.when = c.time(in: c.dated, isFuture: false) ?? c.frame
    return draft
  }
}

extension VisitRule {
  /// Verbs that travel by what follows: "went to PLC", "drove across the Line", "made their way to PLC", "stayed in
  /// PLC".
  static func moved(_ c: ClauseContext) -> [Draft]? {
    guard c.group.form == .past || c.group.isPerfect, !c.group.isPassive, !c.subject.isEmpty else { return nil }
    let end = c.group.tokens.upperBound
    // "reached PLC on DAY".
    if c.lemma == "reach", c.analysis.places.contains(where: { $0.tokens.lowerBound == end }) {
      return read(c, as: c.subject)
    }
    let goes = c.lemmaMeans(.travelling) && (c.lemma != "make" || c.has("way", within: 2))
    let stays = ["stay", "stop", "spend"].contains(c.lemma)
    guard goes || stays else { return nil }
    let reach = c.lemma == "make" ? 4 : 3
    let place = c.analysis.places.first { c.scope.contains($0.tokens.lowerBound) && $0.tokens.lowerBound <= end + 6 }
    if goes, c.has("across", within: reach),
      place != nil || c.has(.border, within: reach + 4)
    {
      return [crossing(c, c.subject)]
    }
    // "came to the region".
    if goes, place == nil, c.next == "to",
      c.has("region", "area", within: 3) || c.tokensAfterVerb(5).contains(where: { c.tokens[$0].is(.place) })
    {
      return [visit(c, c.subject, [], "regional", nil)]
    }
    guard let place else { return nil }
    // "went on to appeal to Peru": a verb between them is where the sentence goes.
    guard c.complements().isEmpty else { return nil }
    // The way there stands between the verb and the place, nothing else does.
    let way = c.analysis.words[end..<max(end, place.tokens.lowerBound)]
    if stays { return way.contains("in") || way.contains("at") ? presence(c) : nil }
    return way.contains("to") || way.contains("from") || way.contains("through")
      || way.contains("for") && way.count <= 3
      ? read(c, as: c.subject) : nil
  }
}

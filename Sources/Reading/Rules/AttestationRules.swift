import Negotiation

/// Persons in their offices, once each (phrasebook, section 16; codebook, section 9.21).
enum RoleRule {
  static func read(_ analysis: SentenceAnalysis, known: inout Set<Party>) -> [Draft] {
    var drafts: [Draft] = []
    for index in analysis.mentions.indices where !analysis.mentions[index].persons.isEmpty {
      // "former President NAME" holds the office no more.
      let first = analysis.mentions[index].tokens.lowerBound
      if (max(0, first - 1)..<min(first + 3, analysis.words.count)).contains(where: { analysis.words[$0] == "former" }),
        analysis.mentions[index].persons.allSatisfy({ $0.name.lowerBound > first })
      {
        continue
      }
      // Two offices in one phrase are two attestations.
      var here: Set<Party> = []
      for person in analysis.mentions[index].persons {
        guard let title = person.title, !title.isEmpty,
          known.insert(person.person).inserted || here.contains(person.person)
        else { continue }
        here.insert(person.person)
        drafts.append(
          Draft(
            .roleAttested(office: title), [person.person], to: person.of.map { [$0] } ?? [], cue: person.name,
            content: person.name, rule: "role"))
        drafts[drafts.count - 1].confidence = person.of == nil ? 60 : 92
      }
    }
    return drafts + leading(analysis, known: &known)
  }

  /// Verbs whose agent has an office by them: "headed by Ambassador NAME".
  private static let offices: [Spelling: String] = [
    "head": "Head", "lead": "Head", "chair": "Chair", "coordinate": "Coordinator", "co-ordinate": "Coordinator",
    "moderate": "Moderator",
  ]

  /// "The panel was headed by Ambassador NAME", "the Working Group, co-ordinated by Ambassador NAME,": an office of the
  /// body by what its holder does.
  private static func leading(_ analysis: SentenceAnalysis, known: inout Set<Party>) -> [Draft] {
    var drafts: [Draft] = []
    for k in analysis.clauses.indices {
      let group = analysis.clauses[k].group
      guard group.isPassive || group.form == .participle, let title = offices[group.verb.lemma],
        let index = body(of: analysis.clauses[k], analysis),
        let body = analysis.mentions[index].parties.first, analysis.mentions[index].parties.count == 1, !body.isPerson,
        let leader = analysis.mentions.first(where: {
          $0.tokens.lowerBound > group.tokens.lowerBound && $0.tokens.lowerBound <= group.tokens.upperBound + 2
        }), analysis.words[leader.tokens.lowerBound - 1] == "by", let person = leader.persons.first,
        person.title == nil, known.insert(person.person).inserted
      else { continue }
      var draft = Draft(
        .roleAttested(office: title), [person.person], to: [body], cue: person.name, content: person.name,
        rule: "role.leading")
      draft.confidence = 80
      drafts.append(draft)
      drafts += gapped(after: leader.extent.upperBound, title, analysis, known: &known)
    }
    return drafts
  }

  /// "was headed by X, and the FRONT panel by Y": the second leader, of the second body.
  private static func gapped(
    after end: Int, _ title: String, _ analysis: SentenceAnalysis, known: inout Set<Party>
  ) -> [Draft] {
    guard let by = analysis.words.indices.first(where: { $0 > end && analysis.words[$0] == "by" }),
      let body = analysis.mentions.last(where: { $0.tokens.lowerBound >= end && $0.extent.upperBound == by }),
      let leader = analysis.mentions.first(where: { $0.tokens.lowerBound > by }), leader.tokens.lowerBound <= by + 2,
      let party = body.parties.first, body.parties.count == 1, let person = leader.persons.first, person.title == nil,
      known.insert(person.person).inserted
    else { return [] }
    var draft = Draft(
      .roleAttested(office: title), [person.person], to: [party], cue: person.name, content: person.name,
      rule: "role.leading")
    draft.confidence = 75
    return [draft]
  }

  /// The body whose leader a clause tells of: its subject, or what a participle hangs on.
  private static func body(of clause: Clause, _ analysis: SentenceAnalysis) -> Int? {
    if let subject = clause.subject.mentions.first { return clause.subject.mentions.count == 1 ? subject : nil }
    let noun = clause.noun >= 0 ? clause.noun : clause.group.tokens.lowerBound - 2
    guard noun >= 0, noun < analysis.covering.count, analysis.covering[noun] >= 0 else { return nil }
    return Int(analysis.covering[noun])
  }
}

/// Documents and occasions, once each, at the first mention that counts (phrasebook, section 14).
enum ReferenceRule {
  static func read(_ analysis: SentenceAnalysis, issuers: [Party], subject: [Party], known: inout Set<String>)
    -> [Draft]
  {
    var drafts: [Draft] = []
    for document in analysis.documents where known.insert(document.id).inserted {
      // Filled in where it stands, not copied there.
      drafts.append(
        Draft(
          .referenceMade(kind: kind(document, analysis)), subject.isEmpty ? issuers : subject, cue: document.tokens,
          content: document.tokens, rule: "reference"))
      let new = drafts.count - 1
      drafts[new].documents = [document.id]
      drafts[new].when = When(
        start: document.start, end: document.end ?? document.start,
        precision: document.start == nil ? .unknown : (document.isMonthOnly ? .month : .day),
        basis: document.isKnown ? .dictionary : .explicit,
        expression: document.expression)
      drafts[new].confidence = document.isKnown ? 90 : 65
    }
    return drafts
  }

  /// What the document is leaned on for, by the word that governs it.
  private static func kind(_ document: DocumentMention, _ analysis: SentenceAnalysis) -> String {
    if document.isOccasion {
      return analysis.words[max(0, document.tokens.lowerBound - 6)..<document.tokens.lowerBound].contains("since")
        ? "since" : "occasion"
    }
    let before = analysis.words[max(0, document.tokens.lowerBound - 16)..<document.tokens.lowerBound]
    for word in before.reversed() {
      switch word {
      case "recalling", "recall", "recalled", "recalls": return "recalls"
      case "noting", "noted", "note": return "notes"
      case "accordance", "based", "basis", "under", "pursuant", "guided", "defined": return "basis"
      case "line", "reaffirming", "reaffirm", "reaffirmed": return "invokes"
      case "resulted", "resulting": return "origin-of"
      default: continue
      }
    }
    return "object-of"
  }
}

/// Mechanisms attested in a state (codebook, section 4; phrasebook, section 15). A mere mention attests nothing.
enum MechanismRule {
  static func read(_ c: ClauseContext) -> [Draft] {
    c.analysis.mechanisms.flatMap { mechanism in
      let origins = origins(c, mechanism)
      // "on which they agreed in PLC": told once, with its day.
      let states = [state(c, mechanism)].compactMap { $0 }.filter { state in
        state.2 != .presupposed || !origins.contains { $0.cue.overlaps(state.1) }
      }
      return states.map { state, cue, mode in
        var draft = Draft(.mechanismAttested(state), [], cue: cue, content: mechanism.tokens, rule: "mechanism")
        draft.mechanism = mechanism.id
        draft.mode = mode
        draft.actors = actors(c, cue)
        draft.confidence = 70
        return draft
      } + origins
    }
  }

  /// "MECH, which resulted from DOC", "that X proposed in MON", "which X agreed to pursue in DOC": dated background.
  private static func origins(_ c: ClauseContext, _ mechanism: MechanismMention) -> [Draft] {
    c.analysis.clauses.indices.compactMap { k in
      let clause = c.analysis.clauses[k]
      guard clause.level == .relative, clause.group.tokens.lowerBound > mechanism.tokens.lowerBound,
        clause.group.tokens.lowerBound - mechanism.tokens.upperBound < 24,
        !c.analysis.mechanisms.contains(where: {
          $0.tokens.lowerBound > mechanism.tokens.upperBound && $0.tokens.lowerBound < clause.start
        })
      else { return nil }
      let state: MechanismState
      switch clause.group.verb.frame {
      case .propose, .present: state = .proposed
      case .agree: state = .mandated
      default:
        guard clause.group.verb.lemma == "result" || clause.group.verb.lemma == "originate" else { return nil }
        state = .mandated
      }
      var draft = Draft(
        .mechanismAttested(state), c.subjectParties(of: k), cue: clause.group.tokens, content: mechanism.tokens,
        rule: "mechanism.origin")
      draft.mechanism = mechanism.id
      draft.mode = .presupposed
      let inner = c.at(k)
      draft.when = inner.time(in: inner.whole, isFuture: false)
      if let document = c.analysis.documents.first(where: { $0.tokens.lowerBound >= clause.group.tokens.upperBound }) {
        draft.documents = [document.id]
        if document.start != nil, state == .mandated {
          draft.when = When(
            start: document.start, end: document.end ?? document.start, precision: .day, basis: .dictionary,
            expression: document.expression)
        }
        if draft.actors.isEmpty { draft.actors = document.issuers }
      }
      return draft
    }
  }

  private static func actors(_ c: ClauseContext, _ cue: Range<Int>) -> [Party] {
    guard
      let clause = c.analysis.clauses.lastIndex(where: {
        $0.group.tokens.lowerBound <= cue.lowerBound && $0.group.isFinite
      })
    else { return c.discourse.issuers }
    let subject = c.subjectParties(of: clause)
    return subject.isEmpty ? c.discourse.issuers : subject
  }

  private static func state(_ c: ClauseContext, _ mechanism: MechanismMention) -> (
    MechanismState, Range<Int>, Attribution.Mode
  )? {
    let start = mechanism.tokens.lowerBound
    let end = mechanism.tokens.upperBound
    func at(_ k: Int) -> Range<Int> { k..<(k + 1) }
    for k in stride(from: start - 1, through: max(0, start - 7), by: -1) {
      if [.comma, .stop, .colon].contains(c.tokens[k].kind) { break }
      switch c.word(k) {
      case "details", "modalities": return (.elaborating, k..<end, .own)
      case "elaboration", "elaborate", "elaborating", "develop", "developing", "creation", "finalize", "finalise":
        if ["develop", "finalize", "finalise", "elaborate"].contains(c.word(k)), c.word(k - 1) == "to", isCalled(c, k) {
          return nil
        }
        return (.elaborating, k..<end, .presupposed)
      case "complete", "completing", "accelerate", "accelerating", "completion":
        return (.inProgress, at(k), .presupposed)
      case "continuing", "ongoing":
        return (k + 1 < start && c.word(k + 1) == "work" ? .operating : .inProgress, k..<end, .presupposed)
      case "resumption", "resume", "resuming": return (.suspended, at(k), .presupposed)
      case "restored" where c.word(k - 1) == "be": break
      case "restored", "current", "existing", "maintain", "maintaining", "cessation":
        if isCeasefire(mechanism.id) { return (.inForce, at(k), .presupposed) }
      case "principle"
      where c.word(k - 1) == "in" && (max(0, k - 3)..<k).contains(where: { c.written($0).hasPrefix("agree") }):
        return (.agreedInPrinciple, (k - 2)..<(k + 1), .own)
      case "suspension", "suspended": return (.suspended, at(k), .own)
      case "establishment", "establishing", "setting": return (.beingSetUp, at(k), .presupposed)
      case "draft":
        if c.word(k - 1) != "to", !c.analysis.words.contains("principle") { return (.proposed, at(k), .own) }
      default: break
      }
    }
    for k in end..<min(c.tokens.count, end + 6) {
      if [.stop, .colon].contains(c.tokens[k].kind) { break }
      switch c.word(k) {
      case "restored" where c.word(k - 1) == "be": break
      case "intact" where isCeasefire(mechanism.id), "restored" where isCeasefire(mechanism.id),
        "holds" where isCeasefire(mechanism.id),
        "held" where isCeasefire(mechanism.id):
        // "The Ceasefire Committee held its session": a body, and what it held.
        if k + 1 < c.tokens.count, c.tokens[k + 1].is([.determiner, .possessive, .numeral]) { break }
        return (.inForce, at(k), .own)
      case "decreed", "declared":
        guard k <= end + 2, k + 1 >= c.tokens.count || !c.tokens[k + 1].is([.pledge, .duty]) else { break }
        return (.inForce, at(k), .presupposed)
      case "effect", "force":
        if ["take", "into"].contains(c.word(k - 1)),
          c.analysis.clauses.contains(where: {
            $0.group.form == .future && $0.group.tokens.upperBound <= k && k - $0.group.tokens.upperBound <= 2
          })
        {
          return (.agreed, at(k), .own)
        }
        // "has been in force", "remains in force".
        let isSaid = c.is(k - 2, .be) || ["been", "remain", "remains", "remained"].contains(c.word(k - 2))
        if c.word(k - 1) == "in", c.word(k) == "force", isSaid, isCeasefire(mechanism.id) {
          return (.inForce, at(k), .own)
        }
      case "starting", "beginning": return (.agreed, at(k), .own)
      case "suspended": return (.suspended, at(k), .own)
      case "agreed" where c.word(k + 1) == "in" && c.word(k + 2) == "principle":
        return (.agreedInPrinciple, k..<(k + 3), .own)
      // "The Committee agreed to V": what it did itself.
      case "agreed"
      where !c.analysis.clauses.contains { $0.group.head == k && $0.group.isFinite && !$0.group.isPassive }:
        return (.agreed, at(k), .presupposed)
      case "established", "operating", "operational", "functioning": return (.operating, at(k), .own)
      case "proposed": return (.proposed, at(k), .presupposed)
      case "resulted": return (.mandated, at(k), .presupposed)
      default: break
      }
    }
    return nil
  }

  private static func isCalled(_ c: ClauseContext, _ k: Int) -> Bool {
    c.analysis.clauses.contains { [.call, .urge].contains($0.group.verb.frame) && $0.scope.contains(k) }
  }

  private static func isCeasefire(_ id: String) -> Bool { id.contains("ceasefire") || id.contains("truce") }
}

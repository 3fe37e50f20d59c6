import Negotiation

// Calls in the passive whose subject is what is asked for: "restraint was urged on both sides".
extension CallRule {
  /// "N was urged on PTY", "N was called for (by X)": whoever speaks asks for it, or the agent named.
  static func outcomePassive(_ c: ClauseContext) -> [Draft] {
    let thing = c.clause.subject.thing
    guard thing >= 0, c.subject.isEmpty, [.past, .present].contains(c.group.form) else { return [] }
    let end = c.group.tokens.upperBound
    let next = c.word(end)
    let isFor = c.group.verb.frame == .call && next == "for"
    guard isFor || c.group.verb.frame == .urge && ["", "on", "upon", "by"].contains(next) else {
      return []
    }
    let addressees =
      ["on", "upon"].contains(next) ? c.parties(c.chain(from: end + 1, limit: c.scope.upperBound).mentions) : []
    let agents = ActionRule.agents(c)
    let actors = agents.isEmpty ? c.discourse.issuers : agents
    guard !actors.isEmpty else { return [] }
    return [
      draft(c, actors, addressees, isFor ? .call : rung(c), cue: c.cue, content: c.whole, kind: "call-outcome")
    ]
  }
}

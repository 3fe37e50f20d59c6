import Negotiation

// What an office or a group is of: "Armenia and Azerbaijan", "the Minsk Group", "the three countries".
extension PartyFinder {
  /// "the two countries", "both sides": the states the talks are between.
  func both(at i: Int) -> ([Party], Int)? {
    let k = word(i) == "two" || word(i) == "both" ? i + 1 : i
    guard k > i || word(i - 1) == "both",
      ["countries", "states", "sides", "parties", "republics"].contains(word(k))
    else {
      return nil
    }
    let states = said.sides.isEmpty ? Array(discourse.states.suffix(2)) : said.sides
    return states.count == 2 ? (states, k + 1) : nil
  }

  /// "Arland and Bremia": two names that no list has, as one place to go on from.
  private func pair(at i: Int) -> (Party, Int)? {
    func isName(_ k: Int) -> Bool {
      k < tokens.count && tokens[k].isCapital && tokens[k].kind == .word && lexicon.word(tokens[k].word).classes.isEmpty
    }
    guard isName(i), word(i + 1) == "and", isName(i + 2), i + 3 >= tokens.count || !isName(i + 3) else {
      return nil
    }
    let slug = Slugs.word(people.text(tokens[i])) + "-" + Slugs.word(people.text(tokens[i + 2]))
    return Slug.isWord(slug) ? (Party(unchecked: slug), i + 3) : nil
  }

  /// "the Ministers of the Group of Five (A, B, C, D and E)": the states in the bracket; `nil` without them.
  func bracketed(after i: Int) -> ([Party], Int)? {
    var open = i
    while open < tokens.count, open < i + 6, tokens[open].kind == .word { open += 1 }
    guard open > i, kind(open) == .open, let close = closing(open) else { return nil }
    let (states, end) = targets(after: open + 1)
    guard states.count > 1, end == close, states.allSatisfy({ lexicon.names.isState($0.id) }) else { return nil }
    return (states, close + 1)
  }

  /// A place that no list has with "and" or a comma before the next state; where that state begins.
  private func between(at i: Int) -> (Party, Int)? {
    var k = i
    while kind(k) == .word, tokens[k].isCapital, !tokens[k].is([.organ, .people, .office]) {
      k += 1
    }
    guard k > i, k <= i + 3, k + 1 < tokens.count, tokens[k].kind == .comma || word(k) == "and",
      listedName(at: i) == nil,
      case let next = pastArticle(k + 1), let (phrase, _) = listedName(at: next),
      phrase.means(.state)
    else { return nil }
    let slug = tokens[i..<k].map { Slugs.word(people.text($0)) }.joined(separator: "-")
    return Slug.isWord(slug) ? (Party(unchecked: slug), next) : nil
  }

  /// The states or bodies an office is of: "Armenia and Azerbaijan", "the Minsk Group", "the three countries".
  func targets(after i: Int, isList: Bool = true) -> ([Party], Int) {
    var list: [Party] = []
    var k = i
    var end = i
    var isClosed = false
    while k < tokens.count {
      if word(k) == "the" || word(k) == "both" { k += 1 }
      // "the Italian OSCE Chairmanship".
      if isAdjective(at: k), let (after, _) = listedName(at: k + 1),
        after.means(.body)
      {
        k += 1
      }
      // "the working groups of the government delegations of A and B": those of the delegations.
      let noun = ["government", "governmental", "state", "national"].contains(word(k)) ? k + 1 : k
      if list.isEmpty, isList, ["delegations", "governments"].contains(word(noun)), word(noun + 1) == "of" {
        let (of, next) = targets(after: noun + 2)
        if !of.isEmpty {
          let member =
            word(noun) == "governments" ? "/government" : noun > k ? "/government-delegation" : "/delegation"
          return (of.map { Party(unchecked: $0.id + member) }, next)
        }
      }
      // "the Government of STATE": its government.
      if list.isEmpty, word(k) == "government", word(k + 1) == "of" {
        let (of, next) = targets(after: k + 2, isList: false)
        if of.count == 1, lexicon.names.isState(of[0].id) {
          let government = Party(unchecked: of[0].id + "/government")
          // "the delegations of the Government of STATE and the FRONT".
          let joint = pastArticle(next + 1)
          if isList, word(next) == "and", joint < tokens.count, case (let others, let last) = targets(after: joint),
            !others.isEmpty, !others.contains(where: { lexicon.names.isState($0.id) })
          {
            return ([government] + others, last)
          }
          return ([government], next)
        }
      }
      guard let (phrase, next) = listedName(at: k) else {
        if list.isEmpty, let (both, next) = both(at: k) { return (both, next) }
        guard list.isEmpty, k < tokens.count, let (party, next) = capitalised(at: k) ?? pair(at: k) else { break }
        // "the envoys of the Volta talks": the talks have no other name.
        if ["talks", "process", "negotiations", "dialogue"].contains(word(next)), party.id.utf8.count > 2 {
          return (list + [Party(unchecked: party.id + "-" + written(next))], next + 1)
        }
        list.append(party)
        end = next
        // "the delegations of the Front and the League".
        let joint = word(next) == "and" ? pastArticle(next + 1) : next
        guard isList, joint > next, let (following, _) = listedName(at: joint),
          following.means(.state) || following.means(.body)
        else { break }
        k = joint
        continue
      }
      if let state = phrase.first(.state) {
        list.append(lexicon.names.state(state))
      } else if phrase.means(.capital) || phrase.means(.place), list.isEmpty, next < tokens.count,
        tokens[next].isCapital,
        let (party, after) = capitalised(at: k), after > next
      {
        // "the Valletta International Discussions".
        return ([discourse.body(party.id) ?? party], after)
      } else if let body = phrase.meanings.last(where: { $0.kind == .body }) {
        let id = lexicon.names.body(body).id
        if let (mission, after) = field(after: next, of: Party(unchecked: id)) { return (list + [mission], after) }
        list.append(format(id, k..<next) ?? Party(unchecked: id))
      } else if let area = phrase.first(.area) {
        list.append(Party(unchecked: lexicon.names.area(area).id))
      } else {
        break
      }
      end = next
      k = next
      if !isList { break }
      // A list goes on only while another name follows the comma or the "and".
      var joint = k
      if kind(joint) == .comma { joint += 1 }
      if word(joint) == "and" {
        joint += 1
        isClosed = true
      } else if isClosed {
        // "the Presidents of A, B and C, the Co-Chairs": the "and" closed the list.
        break
      }
      guard joint > k else { break }
      var probe = pastArticle(joint)
      // "A, B, the Lower Bank and C": one that no list has, between two that are known.
      if !isClosed, word(joint) == "the", let between = between(at: probe) {
        list.append(between.0)
        isClosed = word(between.1 - 1) == "and"
        probe = between.1
        end = probe - 1
      }
      guard let (following, _) = listedName(at: probe),
        following.means(.state) || following.means(.body),
        // "the Ministers of A and B and the Mediators": a group of persons has no ministers.
        !following.meanings.contains(where: {
          $0.kind == .body && lexicon.names.body($0).isPlural
            && lexicon.names.body($0).isNested
        })
      else { break }
      k = probe
    }
    // "of the A and B communities": the noun they share.
    if list.count > 1, ["communities", "sides", "delegations"].contains(word(end)) { end += 1 }
    return (list, end)
  }
}

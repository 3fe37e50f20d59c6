internal import Negotiation
internal import Projections

/// The document graph and the actor graph in the language of Graphviz.
struct DotGraph {
  private var lines: [String]

  /// Which statement leans on which document, an arrow a reference.
  ///
  /// A document that has the name and the day of a recorded statement is joined to it by a dotted line.
  static func documents(_ testimonies: [Testimony], statements: [Testimony]) -> String {
    var graph = DotGraph("documents")
    var edges: [[String]: (count: Int, kinds: Set<String>)] = [:]
    for testimony in testimonies {
      for document in testimony.event.documents {
        let isReference = testimony.event.act.type == .referenceMade
        let key = [testimony.event.id.statement, document]
        edges[key, default: (0, [])].count += 1
        if isReference, let kind = testimony.event.act.subtype { edges[key]?.kinds.insert(kind) }
      }
    }
    let documents = Set(edges.keys.map { $0[1] }).sorted()
    let known = Set(statements.map(\.event.id.statement))
    let namesakes = documents.compactMap(namesake).filter(known.contains)
    let names = Set(edges.keys.map { $0[0] } + namesakes)
    for statement in statements.sorted(by: Testimony.saidEarlier) where names.contains(statement.event.id.statement) {
      let name = statement.event.id.statement
      graph.node("statement " + name, label: [name, statement.event.predicate], shape: "box")
    }
    for document in documents { graph.node("document " + document, label: [document], shape: "ellipse") }
    for (key, edge) in edges.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      let kinds = edge.kinds.isEmpty ? "leans on" : edge.kinds.sorted().joined(separator: ", ")
      graph.edge(
        "statement " + key[0], "document " + key[1], label: edge.count > 1 ? "\(kinds) (\(edge.count))" : kinds)
    }
    for document in documents {
      if let statement = namesake(of: document), names.contains(statement) {
        graph.edge("document " + document, "statement " + statement, label: "the same by name", style: "dotted")
      }
    }
    return graph.text
  }

  /// Who deals with whom: meetings and discussions as lines, calls, commitments, proposals and agreements as arrows.
  static func actors(_ testimonies: [Testimony]) -> String {
    var graph = DotGraph("actors")
    var edges: [[String]: Int] = [:]
    for testimony in testimonies {
      let event = testimony.event
      guard let verb = verb(of: event.act.type), !event.negated else { continue }
      for actor in event.actors {
        for other in event.counterparts where other != actor {
          // Who met whom has no direction.
          let ends = isMutual(event.act.type) ? [actor.id, other.id].sorted() : [actor.id, other.id]
          edges[ends + [verb], default: 0] += 1
        }
      }
    }
    for party in Set(edges.keys.flatMap { $0.prefix(2) }).sorted() {
      let shape = Party(unchecked: party).isPerson ? "ellipse" : "box"
      graph.node(party, label: [party], shape: shape)
    }
    for (key, count) in edges.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      let isMutual = ["met", "discussed", "agreed"].contains(key[2])
      graph.edge(
        key[0], key[1], label: count > 1 ? "\(key[2]) (\(count))" : key[2], direction: isMutual ? "none" : "forward")
    }
    return graph.text
  }

  private init(_ name: String) {
    lines = [
      "digraph \(name) {", "  graph [rankdir=LR, charset=\"UTF-8\"];", "  node [fontsize=10];", "  edge [fontsize=8];",
    ]
  }

  private var text: String { (lines + ["}", ""]).joined(separator: "\n") }

  private mutating func node(_ id: String, label: [String], shape: String) {
    let label = label.filter { !$0.isEmpty }.map(DotGraph.escaped).joined(separator: "\\n")
    lines.append("  \"\(DotGraph.escaped(id))\" [shape=\(shape), label=\"\(label)\"];")
  }

  private mutating func edge(
    _ from: String, _ to: String, label: String, style: String = "solid", direction: String = "forward"
  ) {
    lines.append(
      "  \"\(DotGraph.escaped(from))\" -> \"\(DotGraph.escaped(to))\" [label=\"\(DotGraph.escaped(label))\", "
        + "style=\(style), dir=\(direction)];")
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": escaped += "\\" + String(scalar)
      case let control where control.value < 0x20: escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// `2011-12-06-vilnius` for `vilnius-2011-12-06`: how documents and statements are named.
  private static func namesake(of document: String) -> String? {
    let bytes = Array(document.utf8)
    guard bytes.count > 11, Day(iso: bytes.suffix(10)) != nil else { return nil }
    return document.suffix(10) + "-" + document.dropLast(11)
  }

  private static func isMutual(_ type: EventType) -> Bool {
    [.meetingHeld, .discussionHeld, .agreementReached].contains(type)
  }

  private static func verb(of type: EventType) -> String? {
    switch type {
    case .meetingHeld: "met"
    case .discussionHeld: "discussed"
    case .agreementReached: "agreed"
    case .commitmentMade: "committed to"
    case .proposalMade: "proposed to"
    case .callIssued: "called upon"
    default: nil
    }
  }
}

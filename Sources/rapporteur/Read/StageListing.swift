internal import Negotiation
internal import Reading

/// Prints what a stage of the reading found, a line a thing: as JSON, or as text under its sentence.
struct StageListing {
  let statement: FoundStatement
  let text: [UInt8]
  let isJSON: Bool

  /// Name, day, places and issuers, for people.
  func writeTitle(to out: Output) {
    let header = statement.header
    out.line(header.statement + "  " + header.title)
    let facts = [header.date?.description ?? "undated", header.places.joined(separator: "/")]
    out.line(
      "  " + (facts + [header.issuers.map(\.id).joined(separator: ", ")]).filter { !$0.isEmpty }.joined(separator: "; ")
    )
  }

  func writeSentences(to out: Output) {
    for sentence in statement.reading.sentences {
      if isJSON {
        var json = JSONWriter()
        json.object { json in
          json.field("statement", statement.header.statement)
          json.field("sentence", sentence.number)
          json.field("start", sentence.range.lowerBound)
          json.field("end", sentence.range.upperBound)
          json.field("text", words(sentence.range))
        }
        out.write(json.bytes)
        out.line()
      } else {
        out.line("\(sentence.number)  \(words(sentence.range))")
      }
    }
  }

  /// The events under their sentences. Complexity: O(*n* log *n*) in the events.
  func writeEvents(to out: Output) {
    let events = statement.events
    func start(_ event: Int) -> Int { events[event].citation.span.lowerBound }
    let order = events.indices.sorted { (start($0), $0) < (start($1), $1) }
    var next = 0
    // Those that begin before the end of the sentence and have none yet.
    var waiting: [Int] = []
    for sentence in statement.reading.sentences {
      out.line("\(sentence.number)  \(words(sentence.range))")
      while next < order.count, start(order[next]) < sentence.range.upperBound {
        waiting.append(order[next])
        next += 1
      }
      // A sentence 0 is a headline, a line under it or a lead: the bytes tell which one was meant.
      let here = waiting.filter { sentence.range.contains(start($0)) }
      for event in here.sorted() { write(events[event], to: out) }
      waiting.removeAll { sentence.range.contains(start($0)) }
    }
    for event in (waiting + order[next...]).sorted() { write(events[event], to: out) }
    for finding in statement.reading.findings where finding.reason == .unread {
      out.line("   unread: " + finding.detail)
    }
  }

  private func write(_ event: Event, to out: Output) {
    var line = "   #\(event.id.version) \(event.act.type.rawValue)"
    for word in [event.act.strength, event.act.subtype].compactMap({ $0 }) { line += " " + word }
    line += " [\(event.actors.map(\.id).joined(separator: ", "))]"
    if !event.counterparts.isEmpty { line += " to [\(event.counterparts.map(\.id).joined(separator: ", "))]" }
    if event.negated { line += " not" }
    if event.attribution.mode != .own { line += " " + event.attribution.mode.rawValue }
    if event.when.basis != .statement {
      let days = [event.when.start, event.when.end].map { $0?.description ?? "" }
      line += " " + (days[0] == days[1] ? days[0] : days.joined(separator: ".."))
    }
    line += " \"" + event.citation.cue.split { $0.isWhitespace }.joined(separator: " ") + "\""
    if let rule = event.rule { line += " (\(rule)" + (event.confidence.map { " \($0)" } ?? "") + ")" }
    out.line(line)
  }

  /// Mentions or clauses under their sentences.
  func write(_ found: [(Sentence, [Dissection.Part])], to out: Output) {
    for (sentence, parts) in found {
      if !isJSON { out.line("\(sentence.number)  \(words(sentence.range))") }
      for part in parts {
        if isJSON { write(part, of: sentence, to: out) } else { write(part, to: out) }
      }
    }
  }

  private func write(_ part: Dissection.Part, to out: Output) {
    var line = "   \(part.range.lowerBound)-\(part.range.upperBound) \(part.kind)"
    if let verb = part.verb { line += " \(verb)" }
    line += " [\(part.parties.map(\.id).joined(separator: ", "))]"
    out.line(line + " \"" + part.words.split { $0.isWhitespace }.joined(separator: " ") + "\"")
  }

  private func write(_ part: Dissection.Part, of sentence: Sentence, to out: Output) {
    var json = JSONWriter()
    json.object { json in
      json.field("statement", statement.header.statement)
      json.field("sentence", sentence.number)
      json.field("kind", part.kind)
      if let verb = part.verb { json.field("verb", verb) }
      json.field("parties", part.parties)
      json.field("steps", part.steps)
      json.field("start", part.range.lowerBound)
      json.field("end", part.range.upperBound)
      json.field("text", part.words)
    }
    out.write(json.bytes)
    out.line()
  }

  /// The words of a range on one line.
  private func words(_ range: Range<Int>) -> String {
    text[range].split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }
}

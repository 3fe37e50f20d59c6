import Negotiation
public import Projections

extension Chronicle {
  /// The events a question is about, as they stand, said earlier first: what folds take that lay events side by side.
  ///
  ///     try chronicle.testimonies(Question(.timeline, Filters(statement: "2019-03-01-port-azure")))
  ///
  /// ``Filters/limit`` and ``Filters/state`` narrow nothing here. Complexity: O(events found).
  /// - Parameter hasWords: whether what was said counts. Without words, cue, speakers and links most events are told
  ///   without reading their records.
  /// - Throws: `file` when the tables are another program's of yesterday and may not be written.
  public func testimonies(_ question: Question, hasWords: Bool = true) throws(ChronicleError) -> [Testimony] {
    try prepareTables()
    return try connection.reading { () throws(ChronicleError) in
      guard try head.position > 0 else { return [] }
      return try Inquiry(question, connection, try knownLexicon()).testimonies(hasWords: hasWords)
    }
  }

  /// The statements asked for, each with all its events as the same clocks let them stand.
  ///
  /// - Parameter filters: choose the statements: by issuer, day of issue, process, name.
  public func issued(_ filters: Filters) throws(ChronicleError) -> [IssuedStatement] {
    var issued: [IssuedStatement] = []
    let clocks = Filters(
      asOf: filters.asOf, happenedBy: filters.happenedBy, recordedBy: filters.recordedBy, today: filters.today)
    for header in try testimonies(Question(.statements, filters)) {
      var within = clocks
      within.statement = header.event.id.statement
      issued.append(IssuedStatement(header, try testimonies(Question(.timeline, within))))
    }
    return issued
  }
}

import Chronicle
import Glibc
import Intake
import Negotiation

/// Measures what `scripts/bench` compares, one thing a run; prints `name value` lines.
///
///     Bench rows SHAPES COUNT FILE            the rows of an append, for the C program
///     Bench append SHAPES COUNT SIZE LEDGER   durable append to the log alone, SIZE entries a commit
///     Bench record SHAPES COUNT SIZE LEDGER   the same with the tables kept in step
///     Bench rebuild SHAPES COUNT LEDGER       all tables anew from a log of COUNT entries, made if missing
///     Bench questions SHAPES COUNT LEDGER     every question as of random days, of the same ledger with outcomes
///     Bench ask NAME... LEDGER                some of these questions, of a ledger so made; a name may be a beginning
///     Bench codec SHAPES COUNT                records written and read in memory
///     Bench lines SHAPES COUNT FOLDER         files as `rapporteur import` takes them
///     Bench read LIST                         the pages a file lists, a path a line, read into records
///
/// SHAPES is the folder of the shipped statements, COUNT how many entries to invent.
@main
enum Bench {
  static func main() {
    do { try measure() } catch {
      let message = Array("Bench: \(error)\n".utf8)
      write(STDERR_FILENO, message, message.count)
      exit(1)
    }
  }

  private static func measure() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.count == 2, arguments[0] == "read" { return try read(arguments[1]) }
    if arguments.count > 2, arguments[0] == "ask" { return try ask(arguments[1...].dropLast(), arguments.last ?? "") }
    guard arguments.count >= 3, let count = Int(arguments[2]) else {
      throw Failure(
        "usage: Bench rows|append|record|rebuild|questions|codec|lines SHAPES COUNT ... | Bench ask NAME... LEDGER "
          + "| Bench read LIST")
    }
    let templates = try Templates(folder: arguments[1])
    let statements = Inventions(templates, count: count / Inventions.entries)
    switch (arguments[0], arguments.count) {
    case ("rows", 4): try rows(statements, to: arguments[3])
    case ("append", 5), ("record", 5):
      guard let size = Int(arguments[3]) else { throw Failure("\(arguments[3]) is no number of entries") }
      try append(statements, size: size, to: arguments[4], hasTables: arguments[0] == "record")
    case ("rebuild", 4): try rebuild(statements, count: count, arguments[3])
    case ("questions", 4): try questions(statements, count: count, arguments[3])
    case ("codec", 3): try codec(Inventions(templates, count: 500), rounds: max(1, count / 5000))
    case ("lines", 4): try lines(statements, to: arguments[3])
    default: throw Failure("\(arguments[0]): no such measurement, or not these arguments")
    }
  }

  private static func rows(_ statements: Inventions, to path: String) throws {
    var rows = RowsFile()
    for (header, events) in statements { rows.add(Batch(header, events)) }
    try File.write(rows.bytes, to: path)
  }

  /// Time runs only inside the appends: what a caller hands over exists before.
  private static func append(_ statements: Inventions, size: Int, to path: String, hasTables: Bool) throws {
    let ledger = try MeasuredLedger(path: path, hasTables: hasTables, recorder: "bench", clock: { now })
    var watch = Stopwatch()
    try fill(ledger, with: statements, size: size, &watch)
    report("entries", try ledger.head.position)
    report("seconds", watch.wall)
    report("processor", watch.processor)
    report("head", try ledger.head.hexadecimal)
  }

  private static func fill(
    _ ledger: MeasuredLedger, with statements: Inventions, size: Int, _ watch: inout Stopwatch
  ) throws {
    var batches: [Batch] = []
    for (header, events) in statements {
      batches.append(Batch(header, events))
      guard batches.count * Inventions.entries >= size else { continue }
      watch.start()
      try ledger.append(batches)
      watch.stop()
      batches.removeAll(keepingCapacity: true)
    }
    if !batches.isEmpty { try ledger.append(batches) }
  }

  private static func rebuild(_ statements: Inventions, count: Int, _ path: String) throws {
    let ledger = try MeasuredLedger(path: path, hasTables: false, recorder: "bench", clock: { now })
    var unmeasured = Stopwatch()
    if try ledger.head.position < count { try fill(ledger, with: statements, size: 50_000, &unmeasured) }
    var watch = Stopwatch()
    watch.start()
    try ledger.rebuild()
    watch.stop()
    report("entries", try ledger.head.position)
    report("seconds", watch.wall)
    report("processor", watch.processor)
    report("kilobytes", Stopwatch.peakMemory)
  }

  /// The ledger of a rebuild, with an outcome for two commitments of three, asked as a reader of its file.
  private static func questions(_ statements: Inventions, count: Int, _ path: String) throws {
    let ledger = try MeasuredLedger(path: path, hasTables: false, recorder: "bench", clock: { now })
    var unmeasured = Stopwatch()
    if try ledger.head.position < count { try fill(ledger, with: statements, size: 50_000, &unmeasured) }
    if try ledger.head.position == count {
      var batches: [Batch] = []
      for (header, events) in statements {
        let promises = events.filter { $0.act.type == .commitmentMade && $0.id.version % 3 > 0 }
        let drafts = promises.map { promise in
          Draft(.bookkeeping(.outcomeAssessed(promise.id, .fulfilled, evidence: [events[0].id], why: "as invented")))
        }
        if !drafts.isEmpty { batches.append(Batch(statement: header.statement, expecting: .any, drafts: drafts)) }
      }
      try ledger.append(batches)
    }
    var watch = Stopwatch()
    watch.start()
    try ledger.rebuild()
    watch.stop()
    report("rebuild", watch.wall)
    try ask([""], path)
    report("kilobytes", Stopwatch.peakMemory)
  }

  /// - Parameter names: beginnings of the names of questions.
  private static func ask(_ names: some Collection<String>, _ path: String) throws {
    let questions = try Questions(try Chronicle.open(path: path, mode: .reading, clock: { now }, recorder: "bench"))
    try questions.run { name in names.contains { name.hasPrefix($0) } }
  }

  /// A few thousand records, over and over: what a stream of a million costs, without the memory of a million.
  private static func codec(_ statements: Inventions, rounds: Int) throws {
    let contents = statements.flatMap { header, events in
      [(Content.header(header), EntryID(statement: header.statement, version: 0))]
        + events.map { (Content.event($0), $0.id) }
    }
    var json = JSONWriter()
    var writing = Stopwatch()
    var bytes = 0
    writing.start()
    for _ in 0..<rounds {
      for (content, id) in contents {
        json.clear()
        Record.encode(content, id: id, layout: .log, to: &json)
        bytes += json.bytes.count
      }
    }
    writing.stop()
    let records = contents.map { content, id in
      json.clear()
      Record.encode(content, id: id, layout: .log, to: &json)
      return (json.bytes, content.type, id)
    }
    var reading = Stopwatch()
    reading.start()
    for _ in 0..<rounds {
      for (record, type, id) in records {
        _ = try record.withUnsafeBufferPointer { record throws(RecordError) in
          try Record.decode(record, type: type, version: Record.version, id: id)
        }
      }
    }
    reading.stop()
    report("entries", contents.count * rounds)
    report("bytes", bytes)
    report("writing", writing.processor)
    report("reading", reading.processor)
  }

  private static func read(_ list: String) throws {
    var measure = ReadingMeasure()
    for path in try String(decoding: File.bytes(list), as: UTF8.self).split(separator: "\n") {
      try measure.read(Intake.bytes(of: String(path)))
    }
    report("bytes", measure.bytes)
    report("bodies", measure.bodies)
    report("events", measure.events)
    report("written", measure.written)
    report("seconds", measure.watch.wall)
    report("processor", measure.watch.processor)
    report("kilobytes", Stopwatch.peakMemory)
  }

  private static func lines(_ statements: Inventions, to folder: String) throws {
    var json = JSONWriter()
    for (header, events) in statements {
      json.clear()
      Record.encode(.header(header), id: EntryID(statement: header.statement, version: 0), layout: .line, to: &json)
      json.raw("\n")
      for event in events {
        Record.encode(.event(event), id: event.id, layout: .line, to: &json)
        json.raw("\n")
      }
      try File.write(json.bytes, to: folder + "/" + header.statement + ".ndjson")
    }
  }

  /// The C program has the same clock, so that both make the same chain.
  private static let now: Int64 = 1_800_000_000_000_000

  private static func report(_ name: String, _ value: some CustomStringConvertible) { print(name, value) }
}

import Glibc
import Testing

@testable import rapporteur

/// What leaves for other programs is read by other programs: a calendar library, a CSV reader, Graphviz, JSON-LD.
struct ExportTests {
  private let folder = Folder()

  private func rapporteur(_ words: String, ledger: String? = nil) throws -> Run {
    try Run.rapporteur(
      try Words.split(words), environment: ["RAPPORTEUR_LEDGER": try ledger ?? Ledger.shared.get()])
  }

  /// Runs Python over a file; gives the lines it prints.
  private func python(_ program: String, _ path: String) throws -> [String] {
    let run = try Run.command(["/usr/bin/python3", "-c", program, path])
    #expect(run.status == 0, "\(run.error)")
    return Transcript.lines(of: run.output)
  }

  /// A file of its own, written by the program.
  private func exported(_ words: String, ledger: String? = nil) throws -> String {
    let path = folder.path + "/exported"
    let run = try rapporteur("export " + words + " --output " + path, ledger: ledger)
    #expect(run.status == 0 && run.output.isEmpty, "\(run.error)")
    return path
  }

  @Test func `a calendar library reads what falls due, whatever stands in the words`() throws {
    let ledger = try Ledger.copy(to: folder.path)
    let words = "réouverture du pont; « à côté », " + String(repeating: "ééé ", count: 40)
    let amended = try Run.rapporteur(
      ["amend", "2011-10-24-baku#32", "predicate=" + words, "--why", "to see"],
      environment: ["RAPPORTEUR_LEDGER": ledger])
    #expect(amended.status == 0, "\(amended.error)")
    let path = try exported("--ical --as-of 2011-11-01", ledger: ledger)
    let lines = try python(
      """
      import icalendar, sys
      data = open(sys.argv[1], 'rb').read()
      assert data.endswith(b'\\r\\n') and b'\\n' not in data.replace(b'\\r\\n', b'')
      assert all(len(line) <= 75 for line in data.split(b'\\r\\n')), 'a line is too long'
      calendar = icalendar.Calendar.from_ical(data)
      for event in calendar.walk('VEVENT'):
          assert not event.errors, event.errors
          print(event['UID'], event.decoded('DTSTART'), event.decoded('DTEND'), event['STATUS'])
          print(event['SUMMARY'])
      """, path)
    #expect(lines.first == "2011-10-24-baku#32@rapporteur 2011-11-30 2011-12-01 CONFIRMED")
    #expect(lines.last == "minsk-group/co-chairs: " + words)
    #expect(lines.count == 2)
  }

  @Test func `the calendar has what the ledger calls open and due, and what is closed falls out`() throws {
    let due = try rapporteur("commitments --open --as-of 2012-01-01 --columns event,due")
    let events = try python(
      """
      import icalendar, sys
      for event in icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read()).walk('VEVENT'):
          if 'commitment.made' in str(event['CATEGORIES'].to_ical()):
              print(str(event['UID']).removesuffix('@rapporteur') + '\\t' + str(event.decoded('DTSTART')))
      """, try exported("--ical --as-of 2012-01-01"))
    #expect(events.sorted() == Transcript.lines(of: due.output).dropFirst().filter { !$0.hasSuffix("\t") }.sorted())
    let ledger = try Ledger.copy(to: folder.path)
    _ = try Run.rapporteur(
      ["outcome", "2011-10-24-baku#32", "fulfilled-late", "--why", "they came"],
      environment: ["RAPPORTEUR_LEDGER": ledger])
    #expect(!Place.text(of: try exported("--ical", ledger: ledger)).contains("2011-10-24-baku#32"))
  }

  @Test func `a CSV reader reads every view, and the dictionary knows every column`() throws {
    let run = try rapporteur("export --csv \(folder.path)/views")
    #expect(run.status == 0 && Transcript.lines(of: run.output).count >= 21, "\(run.error)")
    let lines = try python(
      """
      import csv, os, sys
      read = lambda name: list(csv.DictReader(open(os.path.join(sys.argv[1], name), newline=''), strict=True))
      known = {(row['file'], row['column']) for row in read('dictionary.csv')}
      for name in sorted(os.listdir(sys.argv[1])):
          rows = read(name)
          assert all(None not in row and None not in row.values() for row in rows), name
          assert all((name, column) in known for row in rows for column in row), name
          print(name, len(rows))
      """, folder.path + "/views")
    #expect(
      lines.contains("statements.csv 5") && lines.contains("timeline.csv 181") && lines.contains("positions.csv 14"))
    #expect(Place.names(in: folder.path + "/views").allSatisfy { $0.hasSuffix(".csv") })
  }

  @Test func `Graphviz draws both graphs`() throws {
    for (graph, expected) in [("documents", "statement 2020-12-03-tirana"), ("actors", "minsk-group/co-chairs")] {
      let run = try Run.command(
        ["/usr/bin/dot", "-Tplain", try exported("--dot --graph " + graph)], environment: ["HOME": folder.path])
      #expect(run.status == 0, "\(run.error)")
      let lines = Transcript.lines(of: run.output)
      #expect(lines.contains { $0.hasPrefix("node \"\(expected)\"") })
      #expect(lines.count { $0.hasPrefix("edge ") } >= 20)
    }
    #expect(try rapporteur("export --dot").output.contains("digraph documents {"))
  }

  /// Reads annotations with a JSON-LD processor that has the terms of the Web Annotation context at hand.
  private static let annotations = """
    import json, sys
    from pyld import jsonld
    oa, rdf = 'http://www.w3.org/ns/oa#', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
    links = {'body': 'hasBody', 'target': 'hasTarget', 'source': 'hasSource', 'selector': 'hasSelector'}
    terms = {'id': '@id', 'type': '@type', 'oa': oa, 'value': rdf + 'value', 'exact': oa + 'exact',
      'prefix': oa + 'prefix', 'suffix': oa + 'suffix',
      'motivation': {'@id': oa + 'motivatedBy', '@type': '@vocab'},
      'purpose': {'@id': oa + 'hasPurpose', '@type': '@vocab'}, 'classifying': oa + 'classifying'}
    terms |= {key: {'@id': oa + name, '@type': '@id'} for key, name in links.items()}
    terms |= {key: oa + key for key in ['start', 'end', 'Annotation', 'TextualBody']}
    terms |= {key: oa + key for key in ['TextQuoteSelector', 'TextPositionSelector']}
    jsonld.set_document_loader(lambda url, options: {
      'contextUrl': None, 'documentUrl': url, 'document': {'@context': terms}, 'contentType': 'application/ld+json'})
    """

  @Test func `a JSON-LD processor finds an annotation an event, with its quote, its bytes and where it comes from`()
    throws
  {
    let lines = try python(
      ExportTests.annotations + """

        document = json.load(open(sys.argv[1]))
        prov = 'http://www.w3.org/ns/prov#'
        quads = jsonld.to_rdf(document)['@default']
        def count(predicate, object=None):
            return len({q['subject']['value'] for q in quads if q['predicate']['value'] == predicate
              and (object is None or q['object']['value'] == object)})
        print(count(rdf + 'type', oa + 'Annotation'), count(oa + 'exact'), count(oa + 'start'),
          count(prov + 'wasDerivedFrom'), count(prov + 'wasGeneratedBy'), count(prov + 'used'), count(oa + 'hasSource'))
        times = {q['object']['datatype'] for q in quads if q['predicate']['value'] == prov + 'generatedAtTime'}
        print(count(prov + 'generatedAtTime'), *times)
        """, try exported("--jsonld"))
    #expect(lines == ["181 181 181 181 181 5 181", "181 http://www.w3.org/2001/XMLSchema#dateTime"])
  }

  @Test(arguments: [true, false])
  func `with the page at hand positions count characters of it and quotes are its words`(isPlain: Bool) throws {
    let page = folder.path + (isPlain ? "/page.txt" : "/page.html")
    let words = """
      RIVER PANEL

      Déclaration — the Panel’s Statement

      PORT AZURE, 12 March 2019 - The River Panel met with Foreign Minister of Arland Inès Quist on 11 March. \
      The Panel – with “thanks” – urges the sides to reopen the upper bridge as soon as possible.
      """
    Place.write(
      isPlain ? words : "<html><body><p>" + words.replacing("\n\n", with: "</p><p>") + "</p></body></html>", to: page)
    let ledger = folder.path + "/own.sqlite"
    let read = try rapporteur("ingest \(page) --process river-talks --issuer river-panel", ledger: ledger)
    #expect(read.status == 0, "\(read.error)\(read.output)")
    _ = try exported("--jsonld", ledger: ledger)
    let lines = try python(
      """
      import json, sys
      data = open(sys.argv[1] + ('/page.txt' if \(isPlain ? "True" : "False") else '/page.html'), 'rb').read()
      count = 0
      for node in json.load(open(sys.argv[1] + '/exported'))['@graph']:
          if 'target' not in node: continue
          selectors = {one['type']: one for one in node['target']['selector']}
          quote, position = selectors['TextQuoteSelector'], selectors['TextPositionSelector']
          assert len(quote['exact']) == position['end'] - position['start']
          if \(isPlain ? "True" : "False"):
              text, bytes = data.decode(), selectors['DataPositionSelector']
              assert text[position['start']:position['end']] == quote['exact'], node['id']
              assert data[bytes['start']:bytes['end']].decode() == quote['exact'], node['id']
              assert text[:position['start']].endswith(quote['prefix'])
              assert text[position['end']:].startswith(quote['suffix'])
          else:
              assert 'DataPositionSelector' not in selectors and quote['exact'].encode() in data
          count += 1
      print(count > 2)
      """, folder.path)
    #expect(lines == ["True"])
  }

  @Test func `every PLOVER record has a category of PLOVER's or none`() throws {
    let lines = try python(
      """
      import collections, json, sys
      rows = [json.loads(line) for line in open(sys.argv[1])]
      categories = set('AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT DEMAND ACCUSE REJECT THREATEN PROTEST '
        'SANCTION MOBILIZE COERCE ASSAULT'.split()) | {None}
      assert all(row['event'] in categories for row in rows)
      assert all((row['event'] is None) == (not row['context']) for row in rows)
      print(len(rows), sum(row['event'] is None for row in rows) > 80)
      """, try exported("--plover"))
    #expect(lines == ["181 True"])
  }

  @Test func `a folder gets all files or none, and what cannot be written is named`() throws {
    mkdir(folder.path + "/views", 0o755)
    mkdir(folder.path + "/views/timeline.csv", 0o755)
    let run = try rapporteur("export --csv \(folder.path)/views")
    #expect(run.status == 1 && run.error.contains("timeline.csv"), "\(run.error)")
    #expect(Place.names(in: folder.path + "/views") == ["timeline.csv"])
    let nowhere = try rapporteur("export --csv /proc/none/views")
    #expect(nowhere.status == 1 && nowhere.error.contains("cannot make the folder /proc/none/views"))
    let file = try rapporteur("export --ical --output \(folder.path)/none/calendar.ics")
    #expect(file.status == 1 && file.error.contains("cannot write \(folder.path)/none/calendar.ics"))
  }
}

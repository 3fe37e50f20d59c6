internal import Chronicle
internal import Negotiation
internal import Projections

/// Events as W3C Web Annotations of the spans they rest on, with where they come from (PROV-O), in JSON-LD.
///
/// Every span has a quote, which the record keeps. `TextPositionSelector` counts characters and needs the page: it is
/// there when the page is attached. Our own offsets are bytes of the page as received, which is what a
/// `DataPositionSelector` counts; of a page that is no plain UTF-8 they count bytes of the text made of it, so there
/// it is left out.
struct WebAnnotations {
  private var json = JSONWriter()

  /// One statement's events, with its entries and its page as text, if that is attached.
  struct Part {
    var header: StatementHeader
    var entries: [Entry]
    var testimonies: [Testimony]
    var page: PageText?
  }

  /// A page as text.
  struct PageText {
    var utf8: [UInt8]
    /// The bytes are those of the page as received.
    var isVerbatim: Bool
  }

  /// The document's bytes: a context, then a node a line.
  static func bytes(_ parts: [Part]) -> [UInt8] {
    var document = WebAnnotations()
    document.json.raw("{\"@context\": [\"http://www.w3.org/ns/anno.jsonld\", " + context + "],\n\"@graph\": [\n")
    var isFirst = true
    for part in parts { document.write(part, isFirst: &isFirst) }
    document.json.raw("\n]}\n")
    return document.json.bytes
  }

  /// What the common context of annotations does not name.
  private static let context = """
    {"prov": "http://www.w3.org/ns/prov#", "dcterms": "http://purl.org/dc/terms/", \
    "xsd": "http://www.w3.org/2001/XMLSchema#", "ledger": "urn:rapporteur:vocabulary:", \
    "DataPositionSelector": "http://www.w3.org/ns/oa#DataPositionSelector", \
    "derivedFrom": {"@id": "prov:wasDerivedFrom", "@type": "@id"}, \
    "generatedBy": {"@id": "prov:wasGeneratedBy", "@type": "@id"}, \
    "attributedTo": {"@id": "prov:wasAttributedTo", "@type": "@id"}, \
    "influencedBy": {"@id": "prov:wasInfluencedBy", "@type": "@id"}, \
    "used": {"@id": "prov:used", "@type": "@id"}, \
    "associatedWith": {"@id": "prov:wasAssociatedWith", "@type": "@id"}, \
    "primarySource": {"@id": "prov:hadPrimarySource", "@type": "@id"}, \
    "generatedAt": {"@id": "prov:generatedAtTime", "@type": "xsd:dateTime"}, \
    "issued": {"@id": "dcterms:issued", "@type": "xsd:date"}, \
    "title": "dcterms:title", "about": {"@id": "dcterms:subject"}, \
    "actType": "ledger:type", "actSubtype": "ledger:subtype", "strength": "ledger:strength", \
    "actors": "ledger:actor", "counterparts": "ledger:counterpart", "mechanism": "ledger:mechanism", \
    "documents": "ledger:document", "rule": "ledger:rule", "sentence": "ledger:sentence", \
    "begins": {"@id": "ledger:begins", "@type": "xsd:date"}, "ends": {"@id": "ledger:ends", "@type": "xsd:date"}}
    """

  private mutating func write(_ part: Part, isFirst: inout Bool) {
    func comma(_ json: inout JSONWriter) {
      if !isFirst { json.raw(",\n") }
      isFirst = false
    }
    let header = part.header
    comma(&json)
    json.object { json in
      json.field("id", WebAnnotations.page(header))
      json.field("type", "prov:Entity")
      json.field("title", header.title)
      if header.address.map(WebAnnotations.isAddress) ?? false { json.field("primarySource", header.address) }
    }
    comma(&json)
    json.object { json in
      json.field("id", WebAnnotations.reading(header))
      json.field("type", "prov:Activity")
      json.field("used", WebAnnotations.page(header))
      json.field("associatedWith", WebAnnotations.coder(part))
    }
    comma(&json)
    json.object { json in
      json.field("id", WebAnnotations.coder(part))
      json.field("type", header.reader == nil ? "prov:Person" : "prov:SoftwareAgent")
    }
    let corrections = Dictionary(grouping: part.entries.filter { $0.bookkeeping?.target != nil }) {
      $0.bookkeeping?.target?.version ?? 0
    }
    let recorded = Dictionary(part.entries.map { ($0.id, $0.recordedAt) }) { first, _ in first }
    let characters = part.page.map { WebAnnotations.characters(of: $0, part.testimonies) } ?? [:]
    for testimony in part.testimonies {
      comma(&json)
      let influences = (corrections[testimony.event.id.version] ?? []).map { WebAnnotations.name($0.id) }
      write(
        testimony.event, of: part, characters, recordedAt: recorded[testimony.event.id], influencedBy: influences)
    }
  }

  private mutating func write(
    _ event: Event, of part: Part, _ characters: [Int: Int], recordedAt: Int64?, influencedBy corrections: [String]
  ) {
    json.object { json in
      json.field("id", WebAnnotations.name(event.id))
      json.field("type", ["Annotation", "prov:Entity"])
      json.field("motivation", "classifying")
      json.field("issued", event.asserted)
      json.field("derivedFrom", WebAnnotations.page(part.header))
      json.field("generatedBy", WebAnnotations.reading(part.header))
      json.field("attributedTo", WebAnnotations.coder(part))
      if let recordedAt { json.field("generatedAt", Moments.universal(recordedAt)) }
      if !corrections.isEmpty { json.field("influencedBy", corrections) }
      json.field("body") { json in
        json.object { json in
          json.field("type", "TextualBody")
          json.field("purpose", "classifying")
          json.field("value", event.predicate)
          json.field("actType", event.act.type.rawValue)
          if let subtype = event.act.subtype { json.field("actSubtype", subtype) }
          if let strength = event.act.strength { json.field("strength", strength) }
          if !event.actors.isEmpty { json.field("actors", event.actors) }
          if !event.counterparts.isEmpty { json.field("counterparts", event.counterparts) }
          if !event.topics.isEmpty { json.field("about", event.topics) }
          if let mechanism = event.mechanism { json.field("mechanism", mechanism) }
          if !event.documents.isEmpty { json.field("documents", event.documents) }
          if let start = event.when.start { json.field("begins", start) }
          if let end = event.when.end { json.field("ends", end) }
          if let rule = event.rule { json.field("rule", rule) }
          json.field("sentence", event.citation.sentence)
        }
      }
      json.field("target") { json in
        json.object { json in
          json.field("source", WebAnnotations.page(part.header))
          json.field("selector") { json in
            let selectors = WebAnnotations.selectors(event.citation, part.page, characters)
            json.array(selectors) { json, write in json.object(write) }
          }
        }
      }
    }
  }

  private typealias Writing = (inout JSONWriter) -> Void

  private static func selectors(_ citation: Citation, _ page: PageText?, _ characters: [Int: Int]) -> [Writing] {
    let span = citation.span
    var selectors: [Writing] = []
    let text = page?.utf8 ?? []
    let isWithin = page != nil && span.upperBound <= text.count
    selectors.append { json in
      json.field("type", "TextQuoteSelector")
      json.field("exact", isWithin ? String(decoding: text[span], as: UTF8.self) : citation.cue)
      if isWithin {
        json.field("prefix", String(decoding: text[before(span.lowerBound, in: text)], as: UTF8.self))
        json.field("suffix", String(decoding: text[after(span.upperBound, in: text)], as: UTF8.self))
      }
    }
    if let start = characters[span.lowerBound], let end = characters[span.upperBound] {
      selectors.append { position(&$0, "TextPositionSelector", start, end) }
    }
    if page?.isVerbatim ?? true {
      selectors.append { position(&$0, "DataPositionSelector", span.lowerBound, span.upperBound) }
    }
    return selectors
  }

  private static func position(_ json: inout JSONWriter, _ type: String, _ start: Int, _ end: Int) {
    json.field("type", type)
    json.field("start", start)
    json.field("end", end)
  }
}

extension WebAnnotations {
  /// How many characters (Unicode scalars) stand before each bound of the spans. Complexity: O(size).
  private static func characters(of page: PageText, _ testimonies: [Testimony]) -> [Int: Int] {
    let wanted = Set(testimonies.flatMap { [$0.event.citation.span.lowerBound, $0.event.citation.span.upperBound] })
    var counts: [Int: Int] = [:]
    var count = 0
    for (offset, byte) in page.utf8.enumerated() {
      let isStart = byte & 0xC0 != 0x80
      if isStart, wanted.contains(offset) { counts[offset] = count }
      if isStart { count += 1 }
    }
    if wanted.contains(page.utf8.count) { counts[page.utf8.count] = count }
    return counts
  }

  /// How many bytes of what stands around a quote are given with it, at most.
  private static let around = 32

  private static func before(_ end: Int, in text: [UInt8]) -> Range<Int> {
    var start = max(0, end - around)
    while start < end, text[start] & 0xC0 == 0x80 { start += 1 }
    return start..<end
  }

  private static func after(_ start: Int, in text: [UInt8]) -> Range<Int> {
    var end = min(text.count, start + around)
    while end > start, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    return start..<end
  }

  /// The page by its digest (RFC 6920): the same wherever it is found.
  private static func page(_ header: StatementHeader) -> String {
    let digits = Array(header.source.utf8)
    let bytes = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      UInt8(String(decoding: digits[$0...($0 + 1)], as: UTF8.self), radix: 16)
    }
    return "ni:///sha-256;" + base64URL(bytes)
  }

  private static func name(_ id: EntryID) -> String { "urn:rapporteur:" + id.description }

  private static func reading(_ header: StatementHeader) -> String { "urn:rapporteur:reading:" + header.statement }

  /// The reader that read the page, or whoever recorded what a person coded.
  private static func coder(_ part: Part) -> String {
    let name = part.header.reader.map { "reader:" + $0 } ?? "coder:" + (part.entries.first?.recorder ?? "unknown")
    let plain = name.utf8.map { byte in
      Slug.isWord(String(decoding: [byte], as: UTF8.self)) || [0x2D, 0x2E, 0x3A].contains(byte)
        ? String(decoding: [byte], as: UTF8.self)
        : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
    return "urn:rapporteur:" + plain.joined()
  }

  private static func isAddress(_ text: String) -> Bool {
    (text.hasPrefix("http://") || text.hasPrefix("https://")) && !text.utf8.contains { $0 <= 0x20 || $0 == 0x22 }
  }

  /// Base 64 with the alphabet for addresses and without padding (RFC 4648, section 5).
  static func base64URL(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let chunk = bytes[start..<min(start + 3, bytes.count)]
      let number = chunk.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - chunk.count))
      for place in 0...chunk.count { text.append(alphabet[number >> (18 - 6 * place) & 63]) }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

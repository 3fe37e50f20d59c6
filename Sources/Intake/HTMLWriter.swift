/// Writes the text of a page while its elements pass by.
///
/// The derived text: one line a block, white space collapsed, an empty line around headings and paragraphs, `- ` or
/// `1. ` before list items, a line for a table row. Scripts, styles, navigation, page headers and footers, asides,
/// forms, buttons, captions and what is hidden are left out. A form that holds the article (as some servers wrap every
/// page) and the headline inside a page header are kept.
struct HTMLWriter {
  /// An open element and where its text began.
  private struct Element {
    var tag: HTMLTag
    var start: Int
    var isDropped: Bool
    var item = 0
    var headings: [ArraySlice<UInt8>] = []
  }

  private var out: [UInt8] = []
  private var hints = ReceivedText.Hints()
  private var stack: [Element] = []
  /// The open lists and the open page headers, as places in the stack.
  private var lists: [Int] = []
  private var headers: [Int] = []
  private var dropped = 0
  private var silent = 0
  private var inText = 0
  private var pendingMark: [UInt8] = []
  private var pendingSpace = false
  private var title: [UInt8] = []
  private var isTitle = false
  private var isStrongTitle = false
  private var isStrongDate = false

  mutating func start(_ name: String, _ attributes: [String: String]) {
    let tag = HTMLTag(name)
    switch tag {
    case .meta: return meta(attributes)
    case .html: hints.language = attributes["lang"] ?? hints.language
    case .link:
      if attributes["rel"] == "canonical" { hints.address = hints.address ?? attributes["href"] }
      return
    case .title: isTitle = title.isEmpty
    case .time:
      if hints.published == nil, dropped == 0 { hints.published = attributes["datetime"] }
    case .lineBreak:
      lineBreak()
      return
    case .rule:
      block(blank: true)
      return
    default: break
    }
    let isDropped = tag.isDropped || tag == .header && inText == 0 || Self.isHidden(attributes, tag)
    if tag.isBlock { block(blank: tag.isParagraph) }
    if tag == .article { inText += 1 }
    if tag == .cell { pendingSpace = true }
    if tag == .item { beginItem() }
    stack.append(Element(tag: tag, start: out.count, isDropped: isDropped))
    if tag == .numberedList, let first = attributes["start"].flatMap({ Int($0) }) {
      stack[stack.count - 1].item = first - 1
    }
    if isDropped { dropped += 1 }
    switch tag {
    case .list, .numberedList: lists.append(stack.count - 1)
    case .header where isDropped: headers.append(stack.count - 1)
    case .script, .title: silent += 1
    default: break
    }
  }

  mutating func end(_ name: String) {
    let tag = HTMLTag(name)
    guard !tag.isEmpty, let index = stack.lastIndex(where: { $0.tag == tag }) else { return }
    while stack.count > index {
      if let element = stack.popLast() { close(element) }
    }
  }

  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isTitle { title.append(contentsOf: bytes) }
    guard silent == 0 else { return }
    for byte in bytes {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        pendingSpace = true
        continue
      }
      if !pendingMark.isEmpty {
        out += pendingMark
        pendingMark = []
        pendingSpace = false
      }
      if pendingSpace, let last = out.last, last != 0x0A, last != 0x20 { out.append(0x20) }
      pendingSpace = false
      out.append(byte)
    }
  }

  /// What was written, at the end of the page.
  mutating func page() -> HTMLPage {
    while let element = stack.popLast() { close(element) }
    block(blank: false)
    if let name = Self.collapsed(title[...]), !isStrongTitle { hints.title = name }
    return HTMLPage(text: out, hints: hints)
  }

  // MARK: Elements

  private mutating func close(_ element: Element) {
    if element.tag.isBlock { block(blank: element.tag.isParagraph) }
    pendingMark = element.tag == .item ? [] : pendingMark
    switch element.tag {
    case .article: inText -= 1
    case .title:
      isTitle = false
      silent -= 1
    case .script: silent -= 1
    case .list, .numberedList: lists.removeLast()
    case .header where element.isDropped: headers.removeLast()
    case .cell: pendingSpace = true
    case .headline:
      let line = out[min(element.start, out.count)...]
      if hints.headline == nil { hints.headline = Self.collapsed(line) }
      if let index = headers.last { stack[index].headings.append(line) }
    default: break
    }
    guard element.isDropped else { return }
    dropped -= 1
    let holdsArticle = element.tag == .form && out.count - element.start > 600
    guard !holdsArticle else { return }
    out.removeSubrange(min(element.start, out.count)...)
    for line in element.headings {
      block(blank: true)
      out += line
      block(blank: true)
    }
  }

  private mutating func beginItem() {
    guard let list = lists.last else {
      pendingMark = Array("- ".utf8)
      return
    }
    stack[list].item += 1
    pendingMark = Array((stack[list].tag == .list ? "- " : "\(stack[list].item). ").utf8)
  }

  private mutating func meta(_ attributes: [String: String]) {
    guard let content = attributes["content"], !content.isEmpty else { return }
    switch (attributes["property"] ?? attributes["name"] ?? attributes["itemprop"] ?? "").lowercased() {
    case "og:title":
      hints.title = content
      isStrongTitle = true
    case "article:published_time", "datepublished", "dc.date.issued", "dcterms.issued":
      if !isStrongDate { hints.published = content }
      isStrongDate = true
    case "date", "dc.date", "dcterms.date", "dcterms.created", "pubdate", "publishdate", "publication_date":
      hints.published = hints.published ?? content
    case "og:url": hints.address = hints.address ?? content
    default: break
    }
  }

  // MARK: Lines

  /// Ends the line, and leaves an empty one when `blank`.
  private mutating func block(blank: Bool) {
    pendingSpace = false
    while let last = out.last, last == 0x20 { out.removeLast() }
    guard let last = out.last else { return }
    if last != 0x0A { out.append(0x0A) }
    if blank, pendingMark.isEmpty, out.count >= 2, out[out.count - 2] != 0x0A { out.append(0x0A) }
  }

  /// A `<br>`; two of them part paragraphs.
  private mutating func lineBreak() {
    let isSecond = out.last == 0x0A
    block(blank: isSecond)
  }

  private static func isHidden(_ attributes: [String: String], _ tag: HTMLTag) -> Bool {
    guard !attributes.isEmpty, tag.isBlock || tag == .other else { return false }
    if attributes["hidden"] != nil || attributes["aria-hidden"] == "true" { return true }
    switch attributes["role"] {
    case "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "menu", "menubar": return true
    default: break
    }
    guard let style = attributes["style"]?.utf8.filter({ $0 > 0x20 }) else { return false }
    return String(decoding: style, as: UTF8.self).lowercased().contains("display:none")
  }

  private static func collapsed(_ bytes: ArraySlice<UInt8>) -> String? {
    let words = bytes.split { $0 <= 0x20 }
    return words.isEmpty ? nil : words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }
}

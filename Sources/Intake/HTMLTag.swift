/// What an element means for the text of a page.
enum HTMLTag {
  case html, meta, link, title, time, script, header, form, article, headline, heading, paragraph, list, numberedList
  case item, row, cell, block, lineBreak, rule, furniture, void, other

  /// Takes the name of an element in small letters.
  init(_ name: String) {
    switch name {
    case "html": self = .html
    case "meta": self = .meta
    case "link": self = .link
    case "title": self = .title
    case "time": self = .time
    case "script", "style", "noscript", "template", "svg", "math", "object", "canvas", "iframe": self = .script
    case "nav", "footer", "aside", "button", "figcaption", "select", "textarea", "label", "dialog", "menu", "video",
      "audio", "legend", "datalist", "caption":
      self = .furniture
    case "header": self = .header
    case "form": self = .form
    case "article", "main": self = .article
    case "h1": self = .headline
    case "h2", "h3", "h4", "h5", "h6": self = .heading
    case "p", "blockquote": self = .paragraph
    case "ul", "dir": self = .list
    case "ol": self = .numberedList
    case "li": self = .item
    case "tr", "dt", "dd": self = .row
    case "td", "th": self = .cell
    case "br": self = .lineBreak
    case "hr": self = .rule
    case "img", "input", "source", "wbr", "area", "base", "col", "embed", "param", "track", "frame": self = .void
    case "div", "section", "table", "tbody", "thead", "tfoot", "dl", "pre", "address", "center", "figure", "fieldset",
      "details", "summary", "hgroup", "body", "head":
      self = .block
    default: self = .other
    }
  }

  /// Left out with all that is in it.
  var isDropped: Bool { self == .script || self == .furniture || self == .form }

  /// Begins and ends a line.
  var isBlock: Bool {
    switch self {
    case .header, .form, .article, .headline, .heading, .paragraph, .list, .numberedList, .item, .row, .block,
      .furniture:
      true
    default: false
    }
  }

  /// Stands between empty lines.
  var isParagraph: Bool { self == .headline || self == .heading || self == .paragraph }

  /// Has no content, so that its end says nothing.
  var isEmpty: Bool { self == .void || self == .meta || self == .link || self == .lineBreak || self == .rule }
}

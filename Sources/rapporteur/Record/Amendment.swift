internal import Negotiation

/// `FIELD=VALUE` as a person types it, turned into a field of the record and its JSON.
struct Amendment: Equatable {
  var field: String
  var json: String

  /// The fields that may be amended; `start`, `end`, `precision` and `speakers` stand inside `when` and
  /// `attribution` in the record.
  static let fields = [
    "type", "subtype", "strength", "actors", "counterparts", "predicate", "topics", "mechanism", "documents",
    "start", "end", "precision", "places", "negated", "attribution", "speakers",
  ]

  /// Takes one change of an event.
  ///
  /// - Throws: a refusal when there is no such field.
  init(_ text: String, of event: Event) throws(Refusal) {
    guard let equals = text.firstIndex(of: "=") else {
      throw .refused("\"\(text)\" is no change", hint: "changes look like topics=meeting,security")
    }
    let name = String(text[..<equals])
    let value = String(text[text.index(after: equals)...])
    guard Amendment.fields.contains(name) || name == "when" || name == "links" || name == "asserted" else {
      throw .unknown("field", name, among: Amendment.fields)
    }
    (field, json) = Amendment.parts(name, value, event)
  }

  private static func parts(_ name: String, _ value: String, _ event: Event) -> (String, String) {
    if let first = value.first, "[{\"".contains(first) || value == "null" { return (name, value) }
    switch name {
    case "actors", "counterparts", "topics", "documents", "places": return (name, list(value))
    case "negated": return (name, ["yes", "true"].contains(value) ? "true" : value == "no" ? "false" : value)
    case "predicate": return (name, string(value))
    case "start", "end", "precision":
      let when = event.when
      let start = name == "start" ? text(value) : text(when.start?.description ?? "")
      let end = name == "end" ? text(value) : text(when.end?.description ?? "")
      let precision = name == "precision" ? string(value) : string(when.precision.rawValue)
      let fields = [
        "\"basis\":" + string(when.basis.rawValue), "\"end\":" + end,
        "\"expression\":" + text(when.expression ?? ""), "\"precision\":" + precision, "\"start\":" + start,
      ]
      return ("when", "{" + fields.joined(separator: ",") + "}")
    case "attribution", "speakers":
      let mode = name == "attribution" ? value : event.attribution.mode.rawValue
      let speakers = name == "speakers" ? value : event.attribution.speakers.map(\.id).joined(separator: ",")
      return ("attribution", "{\"mode\":" + string(mode) + ",\"speakers\":" + list(speakers) + "}")
    default: return (name, text(value))
    }
  }

  /// A text, or null when there is none.
  private static func text(_ value: String) -> String { value.isEmpty ? "null" : string(value) }

  private static func string(_ value: String) -> String {
    var json = JSONWriter()
    json.string(value)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private static func list(_ value: String) -> String {
    "[" + value.split(separator: ",").map { string(String($0)) }.joined(separator: ",") + "]"
  }
}

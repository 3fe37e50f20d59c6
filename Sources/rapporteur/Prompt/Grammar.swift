internal import ArgumentParser
internal import Negotiation

/// What may be typed: the verbs, their options and what kind of value each takes.
///
/// Read from the parser's own description of the commands, so that completion cannot differ from parsing.
struct Grammar {
  /// One verb.
  struct Verb {
    var names: [String] = []
    var parameters: [Parameter] = []
  }

  /// One option, flag or argument of a verb.
  struct Parameter {
    /// How it is typed.
    enum Kind: String { case positional, option, flag }
    var kind = Kind.flag
    /// As typed: `--by`, `-h`.
    var names: [String] = []
    /// What the help calls the value: `actor`, `day`, `file`.
    var value = ""
    /// The words it may be, when they are few and fixed.
    var choices: [String] = []
    var isRepeating = false
  }

  var verbs: [Verb] = []

  /// Reads the description of a root and the commands under it.
  init(of root: any ParsableCommand.Type) {
    let text = Array(root._dumpHelp().utf8)
    text.withUnsafeBufferPointer { bytes in
      var json = JSONScanner(bytes)
      // A description that cannot be read leaves the prompt without completion, and that is all.
      try? json.object { json, key throws(RecordError) in
        if key.spells("command") { try readRoot(&json) } else { _ = try json.skip() }
      }
    }
  }

  private mutating func readRoot(_ json: inout JSONScanner) throws(RecordError) {
    var verbs: [Verb] = []
    try json.object { json, key throws(RecordError) in
      if key.spells("subcommands") {
        try json.array { json throws(RecordError) in verbs.append(try Grammar.verb(&json)) }
      } else {
        _ = try json.skip()
      }
    }
    self.verbs = verbs
  }

  private static func verb(_ json: inout JSONScanner) throws(RecordError) -> Verb {
    var verb = Verb()
    try json.object { json, key throws(RecordError) in
      if key.spells("commandName") {
        verb.names.insert(try json.string(), at: 0)
      } else if key.spells("aliases") {
        verb.names += try json.strings()
      } else if key.spells("arguments") {
        try json.array { json throws(RecordError) in verb.parameters.append(try parameter(&json)) }
      } else {
        _ = try json.skip()
      }
    }
    return verb
  }

  private static func parameter(_ json: inout JSONScanner) throws(RecordError) -> Parameter {
    var parameter = Parameter()
    try json.object { json, key throws(RecordError) in
      if key.spells("kind") {
        parameter.kind = Parameter.Kind(rawValue: try json.string()) ?? .flag
      } else if key.spells("names") {
        try json.array { json throws(RecordError) in parameter.names.append(try name(&json)) }
      } else if key.spells("valueName") {
        parameter.value = try json.string()
      } else if key.spells("allValues") {
        parameter.choices = try json.strings()
      } else if key.spells("isRepeating") {
        parameter.isRepeating = try json.boolean()
      } else {
        _ = try json.skip()
      }
    }
    return parameter
  }

  private static func name(_ json: inout JSONScanner) throws(RecordError) -> String {
    var dashes = "--"
    var name = ""
    try json.object { json, key throws(RecordError) in
      if key.spells("kind") {
        if try json.string() != "long" { dashes = "-" }
      } else if key.spells("name") {
        name = try json.string()
      } else {
        _ = try json.skip()
      }
    }
    return dashes + name
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func spells(_ word: StaticString) -> Bool {
    elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }
}

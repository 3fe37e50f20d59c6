internal import ArgumentParser
internal import Glibc

/// What the word at the cursor may become: a verb, an option, or a name that the ledger knows.
struct Completion {
  private let grammar: Grammar

  init(of root: any ParsableCommand.Type) { grammar = Grammar(of: root) }

  init(grammar: Grammar) { self.grammar = grammar }

  /// The candidates for `word`, in the order they are offered.
  func candidates(before: String, word: String, vocabulary: Vocabulary?) -> [String] {
    var typed = before.split { $0 == " " || $0 == "\t" }.map(String.init)
    if typed.first == "rapporteur" { typed.removeFirst() }
    if typed.first == "help", typed.count == 1 { typed.removeFirst() }
    guard let name = typed.first else {
      return (grammar.verbs.flatMap(\.names) + ["help"]).matching(word).sorted()
    }
    guard let verb = grammar.verbs.first(where: { $0.names.contains(name) }) else { return [] }
    if let option = Completion.pendingOption(of: verb, typed: typed, before: before) {
      return values(for: option, vocabulary).matching(word)
    }
    if word.hasPrefix("-") { return verb.options.matching(word) }
    guard let argument = Completion.pendingArgument(of: verb, typed: typed) else {
      return verb.options.matching(word)
    }
    return values(for: argument, vocabulary, word: word).matching(word)
  }

  /// The option whose value is being typed: the last word, or one that ends with `=` or a comma.
  private static func pendingOption(of verb: Grammar.Verb, typed: [String], before: String) -> Grammar.Parameter? {
    guard let last = typed.last else { return nil }
    let openEnded = before.hasSuffix("=") || before.hasSuffix(",")
    let name = last.split(separator: "=", maxSplits: 1).first.map(String.init) ?? last
    let found = verb.parameters.first { $0.kind == .option && $0.names.contains(name) }
    if found != nil { return openEnded || !last.contains("=") ? found : nil }
    // `--by armenia,az`: the list goes on after the comma.
    guard before.hasSuffix(","), typed.count > 1 else { return nil }
    return verb.parameters.first { $0.kind == .option && $0.names.contains(typed[typed.count - 2]) }
  }

  /// The argument that comes next, after those already typed.
  private static func pendingArgument(of verb: Grammar.Verb, typed: [String]) -> Grammar.Parameter? {
    var given = 0
    var isValue = false
    for word in typed.dropFirst() {
      if isValue {
        isValue = false
      } else if word.hasPrefix("-") {
        isValue = verb.parameters.contains { $0.kind == .option && $0.names.contains(word) }
      } else {
        given += 1
      }
    }
    let arguments = verb.parameters.filter { $0.kind == .positional }
    if given < arguments.count { return arguments[given] }
    return arguments.last { $0.isRepeating }
  }

  private func values(for parameter: Grammar.Parameter, _ vocabulary: Vocabulary?, word: String = "") -> [String] {
    if !parameter.choices.isEmpty { return parameter.choices }
    switch parameter.value {
    case "file", "folder", "page", "gold", "machine": return Completion.files(word)
    case "day", "moment": return ["today", "yesterday"] + (vocabulary?.names(of: .day) ?? [])
    case let value: return Vocabulary.Kind(rawValue: value).flatMap { vocabulary?.names(of: $0) } ?? []
    }
  }

  /// The entries of the folder that the word points into.
  private static func files(_ word: String) -> [String] {
    let slash = word.lastIndex(of: "/").map { word.index(after: $0) } ?? word.startIndex
    let folder = String(word[..<slash])
    guard let directory = opendir(folder.isEmpty ? "." : folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if !name.hasPrefix(".") { names.append(folder + name) }
    }
    return names.sorted()
  }
}

extension Grammar.Verb {
  /// Its options and flags by their long names.
  fileprivate var options: [String] {
    parameters.flatMap { $0.names.filter { $0.hasPrefix("--") } }
  }
}

extension [String] {
  fileprivate func matching(_ word: String) -> [String] { filter { $0.hasPrefix(word) } }
}

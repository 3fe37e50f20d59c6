/// Names that stand in the log as numbers: found once, remembered, added when new.
struct Interned {
  private let find: String
  private let next: String
  private let add: String
  private var numbers: [Name: Int] = [:]

  /// What a name is found by.
  fileprivate struct Name: Hashable {
    let text: String
    let version: Int?
  }

  /// - Parameter columns: the columns in the order number, name and, where names have one, version.
  init(table: String, columns: String) {
    let names = columns.split(separator: ", ").dropFirst()
    find = "SELECT no FROM \(table) WHERE " + names.map { $0 + " = ?" }.joined(separator: " AND ")
    next = "SELECT coalesce(max(no), 0) + 1 FROM \(table)"
    add = "INSERT INTO \(table) (\(columns)) VALUES (?" + String(repeating: ", ?", count: names.count) + ")"
  }

  /// The number of a name. Complexity: O(1) once it is known.
  mutating func number(_ text: String, _ version: Int?, on connection: Connection) throws(ChronicleError) -> Int {
    let name = Name(text: text, version: version)
    if let number = numbers[name] { return number }
    let number: Int
    if let known = try connection.first(find, values: name.values, row: { $0.integer(0) }) {
      number = known
    } else {
      number = try connection.first(next) { $0.integer(0) } ?? 1
      try connection.run(add, values: [.integer(number)] + name.values)
    }
    numbers[name] = number
    return number
  }

  /// Forgets numbers that a transaction may have given in vain.
  mutating func forget() { numbers = [:] }
}

extension Interned.Name {
  fileprivate var values: [Query.Value] { version.map { [.text(text), .integer($0)] } ?? [.text(text)] }
}

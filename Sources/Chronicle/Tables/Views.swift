/// placeholder
enum Views {
  static let dropped = ""
  static let created = ""
  static func writeDictionary(_ connection: Connection) throws(ChronicleError) {}
}

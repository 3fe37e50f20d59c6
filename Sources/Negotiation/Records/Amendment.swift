extension Event {
  /// The event with one field of its record replaced: what `event.amended` asks for. Complexity: O(size).
  ///
  ///     try event.amended(field: "mechanism", value: "\"hotline\"")
  ///
  /// - Parameter value: the field's JSON as it would stand in the record.
  /// - Throws: ``RecordError`` when a record has no such field, or when the type does not allow the value.
  public func amended(field: String, value: String) throws(RecordError) -> Event {
    var writer = JSONWriter()
    Record.encode(.event(self), id: id, layout: .log, to: &writer)
    let record = writer.bytes
    var type = act.type.rawValue
    var places: [(key: String, value: Range<Int>)] = []
    try record.withUnsafeBufferPointer { bytes throws(RecordError) in
      var json = JSONScanner(bytes)
      try json.object { json, key throws(RecordError) in
        places.append((String(decoding: key, as: UTF8.self), try json.skip()))
      }
    }
    if field == "type" {
      type = try Event.text(of: value)
    } else if ["rule", "confidence"].contains(field) || places.contains(where: { $0.key == field }) {
      places.removeAll { $0.key == field }
    } else {
      throw .malformed(field: field, problem: "is no field of \(type)")
    }
    var amended = JSONWriter()
    amended.raw("{")
    for place in places {
      amended.raw("\"" + place.key + "\":" + String(decoding: record[place.value], as: UTF8.self) + ",")
    }
    if field != "type" { amended.raw("\"" + field + "\":" + value + ",") }
    let bytes = amended.bytes.dropLast() + [UInt8(ascii: "}")]
    let content = try Array(bytes).withUnsafeBufferPointer { bytes throws(RecordError) in
      try Record.decode(bytes, type: type, version: Record.version, id: id)
    }
    guard case .event(let event) = content else {
      throw .malformed(field: "type", problem: "\"\(type)\" is no event of a statement")
    }
    return event
  }

  private static func text(of value: String) throws(RecordError) -> String {
    try Array(value.utf8).withUnsafeBufferPointer { bytes throws(RecordError) in
      var json = JSONScanner(bytes)
      return try json.string()
    }
  }
}

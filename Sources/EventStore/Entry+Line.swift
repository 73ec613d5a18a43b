import EventModel

extension Entry {
  /// The exported line, without a line feed: the very bytes that are hashed into the tree.
  public var line: [UInt8] {
    var fields = LineFields()
    fields.position = position
    fields.version = version
    fields.id = id
    fields.cause = cause
    fields.effectiveOn = effectiveOn.tableNumber
    fields.recordedAt = recordedAt.milliseconds
    fields.schema = Int64(schema)
    fields.stream = EntryLine.quoted(stream.description)
    fields.type = EntryLine.quoted(type)
    fields.actor = EntryLine.quoted(actor)
    fields.confirmedBy = confirmedBy.map { EntryLine.quoted($0) }
    let line = EntryLine()
    data.withUnsafeBytes { data in
      guard var document else { return line.compose(fields, document: nil, data: data) }
      document.withUTF8 { line.compose(fields, document: UnsafeRawBufferPointer($0), data: data) }
    }
    return Array(line.bytes)
  }
}

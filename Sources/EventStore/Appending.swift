internal import EventModel
internal import SQLite

extension WritingConnection {
  /// Appends entries of any streams, all or nothing, inside the open transaction.
  func append(
    _ entries: [NewEntry], expecting: [StreamName: ExpectedVersion]
  ) throws(AppendError) -> [Outcome] {
    try attempt { () throws(AppendError) in
      // A retry of what is in the log already finds its streams further on; that is no conflict.
      if !expecting.isEmpty, try !areAllStored(entries) { try check(expecting) }
      var outcomes: [Outcome] = []
      outcomes.reserveCapacity(entries.count)
      for entry in entries { outcomes.append(try append(entry)) }
      return outcomes
    }
  }

  private func areAllStored(_ entries: [NewEntry]) throws(AppendError) -> Bool {
    for entry in entries {
      guard let id = entry.id, try position(of: id) != nil else { return false }
    }
    return true
  }

  private func check(_ expecting: [StreamName: ExpectedVersion]) throws(AppendError) {
    for (stream, version) in expecting {
      guard case .exactly(let expected) = version else { continue }
      let found = try storing { () throws(SQLiteFault) in
        guard let number = try number(ofStream: stream) else { return Int64(0) }
        return try lastVersion(ofStream: number)
      }
      if found != expected {
        throw .versionConflict(stream: stream, expected: expected, found: found)
      }
    }
  }

  /// Appends one entry. What can be refused is refused before the first row is written.
  func append(_ entry: borrowing NewEntry) throws(AppendError) -> Outcome {
    if let id = entry.id, let position = try position(of: id) {
      if let field = try difference(entry, from: position) {
        throw .idReused(id: id, position: position, differsIn: field)
      }
      return .duplicate(of: position)
    }
    if let field = Self.fault(in: entry) { throw .invalid(field) }
    let moment = try recordingMoment(entry.recordedAt)
    let id = entry.id ?? EventID(version7At: moment, random: surroundings.random())
    let stream = entry.stream
    do {
      let streamAt = try streamTail(stream)
      let type = try interned(type: TypeKey(name: entry.type, schema: entry.schema))
      let actor = try interned(actor: entry.actor)
      let confirmedBy = try entry.confirmedBy.map { name throws(SQLiteFault) in
        try interned(actor: name)
      }
      let fields = LineFields(
        position: tail.size + 1, version: streamTails[streamAt].version + 1, id: id,
        cause: entry.cause, effectiveOn: entry.effectiveOn.tableNumber,
        recordedAt: moment.milliseconds, schema: Int64(entry.schema),
        stream: streamTails[streamAt].quotedName, type: type.quoted, actor: actor.quoted,
        confirmedBy: confirmedBy?.quoted)
      bind(fields, streamTails[streamAt].number, type.number, actor.number, confirmedBy?.number)
      try write(fields, entry)
      streamTails[streamAt].version += 1
      return .appended(position: fields.position, version: fields.version, id: id)
    } catch {
      throw .store(StoreError(error, path: path))
    }
  }

  private func bind(
    _ fields: borrowing LineFields, _ stream: Int64, _ type: Int64, _ actor: Int64,
    _ confirmedBy: Int64?
  ) {
    let insert = statements.insertEvent
    insert.bind(1, fields.position)
    insert.bind(2, stream)
    insert.bind(3, type)
    insert.bind(4, fields.effectiveOn)
    insert.bind(5, fields.recordedAt)
    insert.bind(6, fields.version)
    fields.id.withBytes { insert.bind(8, blob: $0) }
    insert.bind(9, actor)
    insert.bind(10, confirmedBy)
    if let cause = fields.cause {
      cause.withBytes { insert.bind(12, blob: $0) }
    } else {
      insert.bind(12, blob: nil)
    }
  }

  /// Writes the row with its leaf, and the subtrees that are complete with it.
  private func write(
    _ fields: borrowing LineFields, _ entry: borrowing NewEntry
  ) throws(SQLiteFault) {
    let insert = statements.insertEvent
    var document = entry.document
    let leaf = entry.data.withUnsafeBytes { data in
      insert.bind(7, text: data)
      if document != nil {
        document?.withUTF8 { text in
          insert.bind(11, text: UnsafeRawBufferPointer(text))
          line.compose(fields, document: UnsafeRawBufferPointer(text), data: data)
        }
      } else {
        insert.bind(11, blob: nil)
        line.compose(fields, document: nil, data: data)
      }
      return line.leafHash(hasher)
    }
    leaf.withBytes { insert.bind(13, blob: $0) }
    try insert.run()
    for subtree in tail.frontier.append(leaf, hasher) {
      statements.insertSubtree.bind(1, subtree.level)
      statements.insertSubtree.bind(2, subtree.number)
      subtree.hash.withBytes { statements.insertSubtree.bind(3, blob: $0) }
      try statements.insertSubtree.run()
    }
    tail.recordedAt = Instant(milliseconds: fields.recordedAt)
    if tail.greatestID.map({ $0.precedes(fields.id) }) ?? true { tail.greatestID = fields.id }
  }

  private func recordingMoment(_ given: Instant?) throws(AppendError) -> Instant {
    guard let given else { return max(surroundings.clock(), tail.recordedAt) }
    guard given >= tail.recordedAt else {
      throw .clockWentBack(given: given, previous: tail.recordedAt)
    }
    return given
  }
}

// MARK: - What is in the log already

extension WritingConnection {
  private func storing<Result>(
    _ body: () throws(SQLiteFault) -> Result
  ) throws(AppendError) -> Result {
    do { return try body() } catch { throw .store(StoreError(error, path: path)) }
  }

  private func position(of id: EventID) throws(AppendError) -> LogPosition? {
    guard let greatest = tail.greatestID, !greatest.precedes(id) else { return nil }
    return try storing { () throws(SQLiteFault) in
      let find = statements.findID
      id.withBytes { find.bind(1, blob: $0) }
      defer { find.reset() }
      return try find.step() ? find.integer(0) : nil
    }
  }

  private func storedEntry(at position: LogPosition) throws(AppendError) -> Entry {
    let stored = try storing { () throws(SQLiteFault) -> Entry? in
      let find = statements.storedEntry
      find.bind(1, position)
      defer { find.reset() }
      return try find.step() ? EntryColumns.entry(find) : nil
    }
    guard let stored else { throw .store(.damaged("entry \(position) cannot be read")) }
    return stored
  }

  /// The entry with an id, those of this transaction included; nil where there is none.
  func entry(withID id: EventID) throws(AppendError) -> Entry? {
    guard let position = try position(of: id) else { return nil }
    return try storedEntry(at: position)
  }

  /// The first field, `recordedAt` aside, in which an entry differs from the stored one.
  private func difference(
    _ entry: borrowing NewEntry, from position: LogPosition
  ) throws(AppendError) -> EntryField? {
    let stored = try storedEntry(at: position)
    if entry.stream != stored.stream { return .stream }
    if entry.type != stored.type { return .type }
    if entry.schema != stored.schema { return .schema }
    if entry.effectiveOn != stored.effectiveOn { return .effectiveOn }
    if entry.actor != stored.actor { return .actor }
    if entry.confirmedBy != stored.confirmedBy { return .confirmedBy }
    if entry.document != stored.document { return .document }
    if entry.cause != stored.cause { return .cause }
    return entry.data == stored.data ? nil : .data
  }

  /// The first field that no line could carry. An append can never be taken back, so bytes that
  /// would spoil every later export are refused here, whatever the caller has checked.
  private static func fault(in entry: borrowing NewEntry) -> EntryField? {
    if entry.type.isEmpty { return .type }
    if entry.schema < 1 { return .schema }
    if entry.actor.isEmpty { return .actor }
    if entry.confirmedBy?.isEmpty == true { return .confirmedBy }
    if entry.document?.isEmpty == true { return .document }
    // Four digits of a year, so that dates and moments have their fixed width.
    guard (101...99_991_231).contains(entry.effectiveOn.tableNumber) else { return .effectiveOn }
    if let moment = entry.recordedAt?.milliseconds,
      !(-62_167_219_200_000..<253_402_300_800_000).contains(moment)
    {
      return .recordedAt
    }
    guard entry.data.first == UInt8(ascii: "{"), entry.data.last == UInt8(ascii: "}"),
      entry.data.count > 1, entry.data.allSatisfy({ $0 >= 0x20 }),
      (try? UTF8Span(validating: entry.data.span)) != nil
    else { return .data }
    return nil
  }
}

// MARK: - Numbers for names

extension WritingConnection {
  private func streamTail(_ name: StreamName) throws(SQLiteFault) -> Int {
    if let at = streamIndex[name] { return at }
    // The memory of names is a convenience; it starts anew rather than grow without end.
    if streamTails.count >= 500_000 {
      streamIndex.removeAll(keepingCapacity: true)
      streamTails.removeAll(keepingCapacity: true)
    }
    let known = try number(ofStream: name)
    let text = name.description
    let tail: StreamTail
    if let known {
      tail = StreamTail(
        number: known, version: try lastVersion(ofStream: known),
        quotedName: EntryLine.quoted(text))
    } else {
      let insert = statements.insertStream
      insert.bind(1, text)
      tail = StreamTail(
        number: try made(insert), version: 0, quotedName: EntryLine.quoted(text))
    }
    streamTails.append(tail)
    streamIndex[name] = streamTails.count - 1
    return streamTails.count - 1
  }

  private func number(ofStream name: StreamName) throws(SQLiteFault) -> Int64? {
    if let at = streamIndex[name] { return streamTails[at].number }
    statements.findStream.bind(1, name.description)
    return try found(statements.findStream)
  }

  private func lastVersion(ofStream number: Int64) throws(SQLiteFault) -> Int64 {
    statements.lastVersion.bind(1, number)
    return try found(statements.lastVersion) ?? 0
  }

  private func interned(type key: TypeKey) throws(SQLiteFault) -> Interned {
    if let known = types[key] { return known }
    for statement in [statements.findType, statements.insertType] {
      statement.bind(1, key.name)
      statement.bind(2, Int64(key.schema))
    }
    let number =
      if let known = try found(statements.findType) { known } else {
        try made(statements.insertType)
      }
    let interned = Interned(number: number, quoted: EntryLine.quoted(key.name))
    types[key] = interned
    return interned
  }

  private func interned(actor name: String) throws(SQLiteFault) -> Interned {
    if let known = actors[name] { return known }
    statements.findActor.bind(1, name)
    statements.insertActor.bind(1, name)
    let number =
      if let known = try found(statements.findActor) { known } else {
        try made(statements.insertActor)
      }
    let interned = Interned(number: number, quoted: EntryLine.quoted(name))
    actors[name] = interned
    return interned
  }

  /// The first column of the only row; nil without a row.
  private func found(_ statement: Statement) throws(SQLiteFault) -> Int64? {
    defer { statement.reset() }
    return try statement.step() ? statement.integer(0) : nil
  }

  /// The number that an insertion returns. It is stepped to its end: only then is it done.
  private func made(_ statement: Statement) throws(SQLiteFault) -> Int64 {
    defer { statement.reset() }
    var number: Int64 = 0
    while try statement.step() { number = statement.integer(0) }
    return number
  }
}

// MARK: - Bytes of an identity

extension EventID {
  /// Lends the sixteen bytes in the order in which the table keeps them.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    withUnsafeBytes(of: (high.bigEndian, low.bigEndian), body)
  }

  /// The order of the table's index, which is the order of the bytes.
  func precedes(_ other: EventID) -> Bool {
    high != other.high ? high < other.high : low < other.low
  }
}

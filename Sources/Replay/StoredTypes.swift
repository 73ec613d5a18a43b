import EventModel
import EventStore
import Events

/// What the log's type numbers mean to this version of the program.
struct StoredTypes: Sendable {
  /// One stored name and schema.
  struct Entry: Sendable {
    let type: EventType
    let schema: Int
  }

  private let byNumber: [Entry?]

  /// Reads the log's table; a name or schema this program does not know stops the replay, since a
  /// history with holes is no history.
  init(_ reader: LogReader) throws(ReplayFault) {
    var byNumber: [Entry?] = []
    let stored = try ReplayFault.catching { () throws(StoreError) in try reader.eventTypes() }
    for (number, name, schema) in stored {
      guard let type = EventType(rawValue: name),
        EventCatalogue.entry(of: type).schemas.contains(schema)
      else { throw .unknownType(name: name, schema: schema) }
      while byNumber.count <= Int(number) { byNumber.append(nil) }
      byNumber[Int(number)] = Entry(type: type, schema: schema)
    }
    self.byNumber = byNumber
  }

  subscript(number: UInt16) -> Entry {
    guard Int(number) < byNumber.count, let entry = byNumber[Int(number)] else {
      preconditionFailure("the log's foreign keys admit no type number without a name")
    }
    return entry
  }
}

extension StoredTypes.Entry {
  /// Whether it says who holds which duty.
  var isOfRoll: Bool {
    switch type {
    case .officeOpened, .officerAppointed, .appointmentEnded: true
    case _: false
    }
  }
}

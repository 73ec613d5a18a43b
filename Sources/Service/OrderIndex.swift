import EventModel
import EventStore
import Events
import Synchronization

/// Which associations ever had a rectification order (责令限期整改): the register of orders looks at
/// those alone. Grown with the log, in the order in which they first had one.
final class OrderIndex: Sendable {
  private struct Known {
    var position: LogPosition = 0
    var associations: [String] = []
    var seen: Set<Int32> = []
  }

  private let known = Mutex(Known())

  /// The identifiers, after reading what was recorded since the last look.
  func associations(_ reader: LogReader) throws(StoreError) -> [String] {
    try known.withLock { known throws(StoreError) in
      let head = reader.head.size
      guard known.position < head else { return known.associations }
      let ordered = Set(
        try reader.eventTypes().filter { $0.name == EventType.rectificationOrdered.rawValue }
          .map(\.number))
      var fresh: [Int32] = []
      var seen = known.seen
      try reader.scan(known.position + 1...head) { entry in
        guard ordered.contains(entry.typeNumber), seen.insert(entry.streamNumber).inserted else {
          return
        }
        fresh.append(entry.streamNumber)
      }
      for number in fresh {
        known.associations.append(try reader.streamName(numbered: number).identifier)
      }
      known.seen = seen
      known.position = head
      return known.associations
    }
  }
}

extension AnnalsService {
  /// Every association that ever had a rectification order, by identifier.
  package func associationsWithOrders() throws(ServiceFault) -> [String] {
    try reading { reader throws(StoreError) in try orders.associations(reader) }
      .sorted { $0.precedesByCodePoints($1) }
  }
}

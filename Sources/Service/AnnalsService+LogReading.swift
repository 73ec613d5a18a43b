import CaseWork
package import EventModel
package import EventStore
import Events

/// An entry with all that the log says about it.
package struct EntryContext: Sendable {
  package let entry: Entry
  /// The entry that led to it, the one that led to that, and so on.
  package let causes: [Entry]
  /// Entries of its stream that it led to.
  package let effects: [Entry]
  /// The voids and corrections of it, in the order of the log; the last decides.
  package let fixes: [Entry]
  /// The entry that it voids or corrects; nil for all other types.
  package let target: Entry?
}

extension AnnalsService {
  /// How many entries one page looks at.
  private static let lookedAtBackwards = 20_000
  private static let longestChain = 20

  /// Entries in the scope from the end of the log backwards, the latest first.
  ///
  /// - Parameters:
  ///   - query: its `after` plays no part; its `through` says where the log ends.
  ///   - before: only entries before this position; nil: from the end.
  /// - Returns: `last` is the earliest position that was looked at: the next page ends before it, and
  ///   there is none where it is 1.
  package func latestEntries(
    _ query: EntryQuery, before: LogPosition?
  ) throws(ServiceFault) -> EntryPage {
    let head = min(query.through ?? .max, self.head)
    var upper = min(head, (before ?? .max) - 1)
    var found: [Entry] = []
    var last = upper + 1
    var areas: [String: String?] = [:]
    var looked: LogPosition = 0
    while upper > 0, found.count < query.limit, looked < Self.lookedAtBackwards {
      let step = min(1000, upper)
      let block = try reading { reader throws(StoreError) in
        try reader.entries(after: upper - step, limit: Int(step))
      }
      looked += step
      for entry in block.reversed() {
        last = entry.position
        guard try matches(entry, query, &areas) else { continue }
        found.append(entry)
        if found.count == query.limit { break }
      }
      upper = last - 1
    }
    return EntryPage(entries: found, last: last, head: head)
  }

  /// An entry with what led to it, what it led to, and what became of it; nil where the scope does
  /// not cover it.
  package func context(
    of position: LogPosition, in scope: Scope
  ) throws(ServiceFault) -> EntryContext? {
    guard let entry = try entry(at: position, in: scope) else { return nil }
    let (causes, stream, target) = try reading { reader throws(StoreError) in
      var causes: [Entry] = []
      var next = entry.cause
      while let id = next, causes.count < Self.longestChain {
        guard let cause = try reader.entry(withID: id) else { break }
        causes.append(cause)
        next = cause.cause
      }
      let target = try Self.target(entry).map { id throws(StoreError) in
        try reader.entry(withID: id)
      }
      return (causes, try reader.entries(ofStream: entry.stream), target ?? nil)
    }
    return EntryContext(
      entry: entry, causes: causes, effects: stream.filter { $0.cause == entry.id },
      fixes: stream.filter { Self.target($0) == entry.id }, target: target)
  }

  /// The entry that a void or correction names.
  private static func target(_ entry: Entry) -> EventID? {
    switch EventType(rawValue: entry.type) {
    case .entryVoided?, .entryCorrected?:
      Payload.reading(entry.data) { payload in try? payload.optionalEventID("entry") }
    case _: nil
    }
  }
}

package import EventModel
package import EventStore
import Replay

/// Which entries of the log are asked for.
package struct EntryQuery: Sendable {
  package var scope: Scope
  /// Entries after this position.
  package var after: LogPosition = 0
  /// Entries up to this position; nil: the end of the log.
  package var through: LogPosition?
  /// At most so many; 1…1,000.
  package var limit = 100
  /// Stored names of types; empty: all.
  package var types: Set<String> = []
  package var stream: StreamName?
  package var actor: String?
  /// Only entries recorded more than so many days after they took effect.
  package var lateByDays: Int?

  package init(in scope: Scope) { self.scope = scope }
}

/// A page of entries; where many were passed over, it may hold fewer than the limit and yet have a
/// next page.
package struct EntryPage: Sendable {
  package let entries: [Entry]
  /// The last position that was looked at: the next page begins after it.
  package let last: LogPosition
  /// The last position there is (or up to which was asked).
  package let head: LogPosition

  package var hasMore: Bool { last < head }
}

extension AnnalsService {
  /// How many entries one page looks at; so no request reads the whole log.
  private static let lookedAt = 20_000

  /// Entries in the order of the log, those that the scope covers.
  package func entries(_ query: EntryQuery) throws(ServiceFault) -> EntryPage {
    let head = min(query.through ?? .max, self.head)
    var found: [Entry] = []
    var last = query.after
    var looked = 0
    var areas: [String: String?] = [:]
    while last < head, found.count < query.limit, looked < Self.lookedAt {
      let step = min(1000, max(query.limit - found.count, 100))
      let entries = try reading { reader throws(StoreError) in
        try reader.entries(after: last, limit: step)
      }
      guard let end = entries.last?.position else { break }
      looked += entries.count
      last = min(end, head)
      for entry in entries where entry.position <= head {
        guard try matches(entry, query, &areas) else { continue }
        found.append(entry)
        guard found.count < query.limit else {
          last = entry.position
          break
        }
      }
    }
    return EntryPage(entries: found, last: last, head: head)
  }

  /// The entry at a position, where the scope covers it; nil where there is none or it does not.
  package func entry(at position: LogPosition, in scope: Scope) throws(ServiceFault) -> Entry? {
    let entry = try reading { reader throws(StoreError) in try reader.entry(at: position) }
    var areas: [String: String?] = [:]
    guard let entry, try covers(scope, entry.stream, &areas) else { return nil }
    return entry
  }

  func matches(
    _ entry: Entry, _ query: EntryQuery, _ areas: inout [String: String?]
  ) throws(ServiceFault) -> Bool {
    if !query.types.isEmpty, !query.types.contains(entry.type) { return false }
    if let stream = query.stream, stream != entry.stream { return false }
    if let actor = query.actor, actor != entry.actor { return false }
    if let days = query.lateByDays,
      entry.recordedAt.civilDate.days(since: entry.effectiveOn) <= days
    {
      return false
    }
    return try covers(query.scope, entry.stream, &areas)
  }

  /// Whether a scope covers a stream; an association is where it stands today.
  func covers(
    _ scope: Scope, _ stream: StreamName, _ areas: inout [String: String?]
  ) throws(ServiceFault) -> Bool {
    if scope.isEverything { return true }
    guard stream.category == .association else { return scope.covers(stream, in: nil) }
    if let known = areas[stream.identifier] {
      return scope.covers(stream.identifier, in: known)
    }
    let area = try jurisdiction(of: stream.identifier)
    areas[stream.identifier] = .some(area)
    return scope.covers(stream.identifier, in: area)
  }
}

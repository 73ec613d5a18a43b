public import EventModel
public import EventStore
import Events

/// One association's life as a timeline (历程): every entry known at K with both its dates, and what
/// became of it. Voided and corrected entries stay in view.
public struct Timeline: Sendable {
  /// One entry and what became of it.
  public struct Item: Sendable {
    public let entry: Entry
    /// The day on which the fact holds, as corrected; nil for voids, corrections and voided entries.
    public let effectiveOn: CivilDate?
    /// The data as corrected; the entry's own where nothing corrected them.
    public let data: [UInt8]
    public let standing: Standing
  }

  /// What became of an entry.
  public enum Standing: Hashable, Sendable {
    /// It holds as it was recorded.
    case holds
    /// A correction at this position changed its date, its data or both.
    case corrected(by: LogPosition)
    /// A void at this position removed it.
    case voided(by: LogPosition)
    /// It is a void or correction of the entry at this position.
    case fix(of: LogPosition)
    /// It takes effect only after E.
    case ahead
  }

  /// In the order of the fold; what does not take part in it stands where it was recorded.
  public let items: [Item]
  /// The last position known.
  public let position: LogPosition

  /// Reads the timeline of an association as of a day, as known at a moment (nil: all recorded).
  ///
  /// Entries effective after `effective` are listed as ahead.
  public static func of(
    _ association: String, effective: CivilDate, known: Instant?,
    through position: LogPosition? = nil,
    from store: String
  ) throws(ReplayFault) -> Timeline {
    try ReplayFault.catching { () throws(StoreError) in
      let reader = try LogReader(at: store)
      let last =
        if let position {
          min(position, reader.head.size)
        } else if let known {
          try reader.lastPosition(recordedAtOrBefore: known)
        } else {
          reader.head.size
        }
      guard let stream = StreamName.association(association) else {
        return Timeline(items: [], position: last)
      }
      let entries = try reader.entries(ofStream: stream).filter { $0.position <= last }
      return Timeline(items: items(entries, effective), position: last)
    }
  }

  private static func items(_ entries: [Entry], _ effective: CivilDate) -> [Item] {
    let byID = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var deciding: [LogPosition: Entry] = [:]
    for entry in entries {
      if let target = target(entry).flatMap({ byID[$0] }) { deciding[target.position] = entry }
    }
    return entries.map { entry in
      if let target = target(entry) {
        let position = byID[target]?.position ?? 0
        return Item(entry: entry, effectiveOn: nil, data: entry.data, standing: .fix(of: position))
      }
      return item(entry, deciding[entry.position], effective)
    }
    .sorted { left, right in
      let one = left.effectiveOn ?? left.entry.effectiveOn
      let other = right.effectiveOn ?? right.entry.effectiveOn
      return (one, left.entry.position) < (other, right.entry.position)
    }
  }

  private static func item(_ entry: Entry, _ fix: Entry?, _ effective: CivilDate) -> Item {
    guard let fix else {
      return Item(
        entry: entry, effectiveOn: entry.effectiveOn, data: entry.data,
        standing: entry.effectiveOn > effective ? .ahead : .holds)
    }
    if fix.type == EventType.entryVoided.rawValue {
      return Item(
        entry: entry, effectiveOn: nil, data: entry.data, standing: .voided(by: fix.position))
    }
    let (data, day) = Payload.reading(fix.data) { payload in
      let data = try? payload.optionalObjectBytes("data").map { Array($0) }
      let day = try? payload.optionalDate("effectiveOn")
      return (data ?? entry.data, day ?? entry.effectiveOn)
    }
    return Item(
      entry: entry, effectiveOn: day, data: data,
      standing: day > effective ? .ahead : .corrected(by: fix.position))
  }

  /// The entry that a void or correction names; nil for all other types.
  private static func target(_ entry: Entry) -> EventID? {
    switch EventType(rawValue: entry.type) {
    case .entryVoided?, .entryCorrected?:
      return Payload.reading(entry.data) { payload in try? payload.optionalEventID("entry") }
    case _: return nil
    }
  }
}

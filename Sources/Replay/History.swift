import Associations
import EventModel
import EventStore
import Events

/// The history of one stream as known at K, with voids and corrections applied: the facts in the
/// order of the fold.
///
/// For one entry the last void or correction alone decides: a void removes the entry, a correction
/// replaces what it names and leaves the rest as it was first recorded.
struct History {
  /// In the order (effective day, position).
  private(set) var facts: [Fact] = []
  /// For each entry that does not hold any more, the void that removed it.
  private(set) var voids: [LogPosition: LogPosition] = [:]

  /// Reads the records of one stream; `positionOf` finds the entry that a correction names.
  init(
    _ records: [Segment.Record], _ types: StoredTypes,
    positionOf: (EventID) throws(ReplayFault) -> LogPosition?
  ) throws(ReplayFault) {
    let decided = try Self.decisions(records, types, positionOf)
    for (entry, fix) in decided where types[fix.type].type == .entryVoided {
      voids[entry] = fix.position
    }
    facts.reserveCapacity(records.count)
    for record in records {
      let stored = types[record.type]
      switch stored.type {
      case .entryVoided, .entryCorrected: continue
      case _:
        if let fact = try Self.fact(record, stored, decided[record.position], types) {
          facts.append(fact)
        }
      }
    }
    sort()
  }

  /// For each corrected entry the last void or correction of it.
  private static func decisions(
    _ records: [Segment.Record], _ types: StoredTypes,
    _ positionOf: (EventID) throws(ReplayFault) -> LogPosition?
  ) throws(ReplayFault) -> [LogPosition: Segment.Record] {
    var decided: [LogPosition: Segment.Record] = [:]
    for record in records where types[record.type].isFix {
      let target = try reading(record) { payload throws(PayloadFault) in
        try payload.optionalEventID("entry")
      }
      guard let target, let position = try positionOf(target) else {
        throw .danglingCorrection(position: record.position)
      }
      decided[position] = record
    }
    return decided
  }

  private static func fact(
    _ record: Segment.Record, _ stored: StoredTypes.Entry, _ fix: Segment.Record?,
    _ types: StoredTypes
  ) throws(ReplayFault) -> Fact? {
    guard let fix else {
      return Fact(
        type: stored.type, schema: stored.schema, effectiveOn: record.effectiveOn,
        evidence: Evidence(record.position), data: record.bytes)
    }
    guard types[fix.type].type == .entryCorrected else { return nil }
    let (data, effectiveOn) = try reading(fix) { payload throws(PayloadFault) in
      (try payload.optionalObjectBytes("data"), try payload.optionalDate("effectiveOn"))
    }
    return Fact(
      type: stored.type, schema: stored.schema, effectiveOn: effectiveOn ?? record.effectiveOn,
      evidence: Evidence(record.position, correctedBy: fix.position),
      data: data ?? record.bytes)
  }

  private static func reading<Result>(
    _ record: Segment.Record, _ body: (inout Payload) throws(PayloadFault) -> Result
  ) throws(ReplayFault) -> Result {
    var payload = Payload(record.bytes)
    do {
      return try body(&payload)
    } catch {
      throw .unreadable(UnreadableEntry(position: record.position, fault: error))
    }
  }

  /// Most histories were recorded in the order in which they happened; those need no sorting.
  private mutating func sort() {
    let inOrder = zip(facts, facts.dropFirst()).allSatisfy { $0.effectiveOn <= $1.effectiveOn }
    if inOrder { return }
    facts.sort {
      ($0.effectiveOn, $0.evidence.position) < ($1.effectiveOn, $1.evidence.position)
    }
  }
}

extension StoredTypes.Entry {
  /// A void or a correction: an entry about another entry.
  var isFix: Bool { type == .entryVoided || type == .entryCorrected }
}

extension History {
  /// Whether another reading of the same stream gave the same facts, byte for byte.
  func agrees(with other: History) -> Bool {
    facts.count == other.facts.count
      && zip(facts, other.facts).allSatisfy { one, two in
        one.type == two.type && one.schema == two.schema && one.effectiveOn == two.effectiveOn
          && one.evidence == two.evidence && one.data.elementsEqual(two.data)
      }
  }

  /// The association as of a day; nil where no fact of it holds by then.
  func association(_ identifier: String, on day: CivilDate) throws(ReplayFault) -> Association? {
    try Self.association(identifier, facts, on: day)
  }

  /// The association that these facts make, in the order of the fold, as of a day.
  static func association(
    _ identifier: String, _ facts: [Fact], on day: CivilDate
  ) throws(ReplayFault) -> Association? {
    guard let first = facts.first, first.effectiveOn <= day else { return nil }
    var association = Association(identifier)
    for fact in facts {
      if fact.effectiveOn > day { break }
      do {
        try association.apply(fact)
      } catch {
        throw .unreadable(error)
      }
    }
    return association
  }
}

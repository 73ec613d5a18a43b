package import Associations
package import CaseWork
package import EventModel
package import EventStore
import Events

/// Turns the entries of one stream into the facts that hold, voids and corrections applied
/// (event contract, section 2), each with what the log says about its entry.
package enum EntryHistory {
  /// The facts of a stream, in the order of the log.
  package static func items(_ entries: [Entry]) throws(DeskFault) -> [Dossier.Item] {
    let fixes = try decisions(entries)
    var items: [Dossier.Item] = []
    items.reserveCapacity(entries.count)
    for entry in entries {
      guard let type = EventType(rawValue: entry.type) else {
        throw .unknownType(entry.type, position: entry.position)
      }
      if type == .entryVoided || type == .entryCorrected { continue }
      guard let fix = fixes[entry.id] else {
        items.append(item(entry, type, entry.effectiveOn, entry.data, correctedBy: 0))
        continue
      }
      guard let fixed = fix.correction else { continue }
      items.append(
        item(
          entry, type, fixed.effectiveOn ?? entry.effectiveOn, fixed.data ?? entry.data,
          correctedBy: fix.position))
    }
    return items
  }

  /// The facts of a stream as they would be with some drafts at the end of the log: a draft that voids
  /// or corrects an earlier entry changes that entry, as it will once it is recorded.
  package static func items(
    _ entries: [Entry], then drafts: [Draft], in stream: StreamName, after head: LogPosition
  ) throws(DeskFault) -> [Dossier.Item] {
    let version = entries.last?.version ?? 0
    let further = drafts.filter { $0.stream == stream }.enumerated().map { index, draft in
      Entry(
        draft, position: head + 1 + LogPosition(index), version: version + 1 + Int64(index),
        recordedAt: entries.last?.recordedAt ?? .endOfDay(draft.effectiveOn))
    }
    return try items(entries + further)
  }

  private static func item(
    _ entry: Entry, _ type: EventType, _ effectiveOn: CivilDate, _ data: [UInt8],
    correctedBy correction: LogPosition
  ) -> Dossier.Item {
    Dossier.Item(
      type: type, schema: entry.schema, effectiveOn: effectiveOn,
      evidence: Evidence(entry.position, correctedBy: correction), data: data,
      origin: Dossier.Origin(
        id: entry.id, actor: entry.actor, confirmedBy: entry.confirmedBy,
        document: entry.document, recordedAt: entry.recordedAt, version: entry.version))
  }

  /// The last void (no correction) or correction of each entry.
  private static func decisions(
    _ entries: [Entry]
  ) throws(DeskFault) -> [EventID: (position: LogPosition, correction: EntryCorrected?)] {
    var fixes: [EventID: (position: LogPosition, correction: EntryCorrected?)] = [:]
    for entry in entries {
      do throws(PayloadFault) {
        if entry.type == EventType.entryVoided.rawValue {
          let void = try Payload.reading(entry.data) { p throws(PayloadFault) in
            try EntryVoided(&p)
          }
          fixes[void.entry] = (entry.position, nil)
        } else if entry.type == EventType.entryCorrected.rawValue {
          let correction = try Payload.reading(entry.data) { p throws(PayloadFault) in
            try EntryCorrected(&p)
          }
          fixes[correction.entry] = (entry.position, correction)
        }
      } catch {
        throw .unreadable(position: entry.position, error)
      }
    }
    return fixes
  }
}

extension Entry {
  /// A draft as if it stood in the log; who records it plays no part in the facts.
  fileprivate init(
    _ draft: Draft, position: LogPosition, version: Int64, recordedAt: Instant
  ) {
    self.init(
      position: position, version: version,
      id: EventID(high: 0, low: UInt64(bitPattern: position)), stream: draft.stream,
      type: draft.type.rawValue, schema: draft.type.shape.schema, effectiveOn: draft.effectiveOn,
      recordedAt: recordedAt, actor: "", confirmedBy: nil, document: nil, cause: nil,
      data: draft.data.canonicalBytes)
  }
}

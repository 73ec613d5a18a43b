import Associations
public import EventModel
import EventStore
import Foundation
import Synchronization

/// Proves that every view says the same along two paths: the replay of the whole log in the order of
/// recording, and each stream of its own, read through the index. The rulebooks and the offices are
/// compared like the associations.
///
/// No view is stored: each is a pure function of an association's facts, the day and the parameters.
/// So the views agree when the facts do, byte for byte, and the audit compares those; it folds each
/// association too, so that an entry which no view could read is found here and not in a hearing.
public struct ViewAudit: Sendable {
  /// How many associations were compared, besides the rulebooks and the offices.
  public let associations: Int
  /// E, the day of the comparison.
  public let effective: CivilDate
  /// The streams whose facts differ, such as `association/lg-0007`.
  public let differing: [String]

  /// Compares every stream that is folded of a store as of a day, as known today.
  public static func run(
    at store: String, effective: CivilDate
  ) throws(ReplayFault) -> ViewAudit {
    let threads = ProcessInfo.processInfo.activeProcessorCount
    let whole = try LoadedLog.whole(store, knownAt: nil, threads: threads, progress: nil)
    _ = try whole.parameterTable()
    let streams = whole.streams
    let count = streams.count
    let differing = Mutex<[Int: Result<[String], ReplayFault>]>([:])
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      let share = count * thread / threads..<count * (thread + 1) / threads
      let result = Result { () throws(ReplayFault) in
        let auditor = try Auditor(whole, store)
        return try auditor.differing(in: streams[share], effective)
      }
      differing.withLock { $0[thread] = result }
    }
    var all: [String] = []
    for thread in 0..<threads {
      all += try differing.withLock { $0[thread] }?.get() ?? []
    }
    return ViewAudit(associations: whole.associations.count, effective: effective, differing: all)
  }
}

/// Compares a share of the streams. For one thread.
private final class Auditor {
  private let whole: LoadedLog
  private let scan: StreamScan
  private let corrections: CorrectionTargets

  init(_ whole: LoadedLog, _ store: String) throws(ReplayFault) {
    self.whole = whole
    corrections = whole.correctionTargets()
    scan = try ReplayFault.catching { () throws(StoreError) in
      try LogReader(at: store).streamScan()
    }
  }

  func differing(
    in share: ArraySlice<LoadedLog.Stream>, _ day: CivilDate
  ) throws(ReplayFault) -> [String] {
    var differing: [String] = []
    for (name, member) in share {
      let segment = Segment(reserving: whole.count(of: member))
      try ReplayFault.catching { () throws(StoreError) in
        try scan.scan(stream: member.stream, through: whole.position) { segment.append($0) }
      }
      let alone = try History(segment.records, whole.types) { id throws(ReplayFault) in
        try corrections.position(of: id)
      }
      let together = try whole.history(of: member, corrections)
      if isAssociation(name) { _ = try together.association(member.identifier, on: day) }
      if !alone.agrees(with: together) { differing.append(name) }
    }
    return differing
  }

  private func isAssociation(_ name: String) -> Bool {
    StreamName(name)?.category == .association
  }
}

import Associations
public import EventModel
import EventStore
import Foundation
import Projections
import Rules
import Synchronization
public import WorkingDays

/// Proves that every view says the same along two paths: the replay of the whole log in the order of
/// recording, and each association's own stream read through the index.
///
/// The two paths share the fold and the rules, and differ in all that reads, groups, orders and
/// corrects the entries; a stream that was exchanged or an index that lies shows here.
public struct ViewAudit: Sendable {
  /// How many associations were compared.
  public let associations: Int
  /// E, the day of the comparison.
  public let effective: CivilDate
  /// The associations whose rows differ.
  public let differing: [String]

  /// Compares every association of a store as of a day, as known today.
  public static func run(
    at store: String, effective: CivilDate, calendar: WorkingCalendar = .national
  ) throws(ReplayFault) -> ViewAudit {
    let threads = ProcessInfo.processInfo.activeProcessorCount
    let whole = try LoadedLog.whole(store, knownAt: nil, threads: threads, progress: nil)
    let table = try whole.parameterTable()
    let count = whole.associations.count
    let differing = Mutex<[Int: Result<[String], ReplayFault>]>([:])
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      let share = count * thread / threads..<count * (thread + 1) / threads
      let result = Result { () throws(ReplayFault) in
        let auditor = try Auditor(whole, store, ParameterCache(table, on: effective, calendar))
        return try auditor.differing(in: share, effective)
      }
      differing.withLock { $0[thread] = result }
    }
    var all: [String] = []
    for thread in 0..<threads {
      all += try differing.withLock { $0[thread] }?.get() ?? []
    }
    return ViewAudit(associations: count, effective: effective, differing: all)
  }
}

/// Compares a share of the associations. For one thread.
private final class Auditor {
  private let whole: LoadedLog
  private let scan: StreamScan
  private let corrections: CorrectionTargets
  private var parameters: ParameterCache

  init(_ whole: LoadedLog, _ store: String, _ parameters: ParameterCache) throws(ReplayFault) {
    self.whole = whole
    self.parameters = parameters
    corrections = whole.correctionTargets()
    scan = try ReplayFault.catching { () throws(StoreError) in
      try LogReader(at: store).streamScan()
    }
  }

  func differing(in share: Range<Int>, _ day: CivilDate) throws(ReplayFault) -> [String] {
    var differing: [String] = []
    for member in whole.associations[share] {
      let segment = Segment(reserving: whole.count(of: member))
      try ReplayFault.catching { () throws(StoreError) in
        try scan.scan(stream: member.stream, through: whole.position) { segment.append($0) }
      }
      let alone = try History(segment.records, whole.types) { id throws(ReplayFault) in
        try corrections.position(of: id)
      }
      let together = try whole.history(of: member, corrections)
      let one = try rows(member.identifier, alone, day)
      let other = try rows(member.identifier, together, day)
      if one != other { differing.append(member.identifier) }
    }
    return differing
  }

  private func rows(
    _ identifier: String, _ history: History, _ day: CivilDate
  ) throws(ReplayFault) -> [Row] {
    guard let association = try history.association(identifier, on: day) else { return [] }
    let x = Examination(
      association, on: day, parameters[association.items.jurisdiction?.value])
    var statistics = Statistics(prefix: nil)
    statistics.count(x)
    return View.allCases.flatMap { $0.rows(x) } + [statistics.row]
  }
}

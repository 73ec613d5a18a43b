import Associations
public import EventModel
import Foundation
public import Projections
import Rules
import Synchronization
public import WorkingDays

extension Replay {
  /// The statistics on several days by the same knowledge, from one reading of the log (统计序列): each
  /// association is folded once, from day to day, and counted on each of them.
  ///
  /// - Parameters:
  ///   - days: in any order; the answer has them in the same order.
  ///   - position: the last position that is known; nil: all that is recorded.
  ///   - jurisdictions: prefixes, one row each; empty: one row for the whole log.
  /// - Returns: for each day the rows of the prefixes.
  public static func statistics(
    on days: [CivilDate], through position: LogPosition? = nil, jurisdictions: [String] = [],
    from store: String, calendar: WorkingCalendar = .national, threads: Int? = nil,
    progress: Progress? = nil
  ) throws(ReplayFault) -> [[Row]] {
    let threads = threads ?? ProcessInfo.processInfo.activeProcessorCount
    let log = try LoadedLog.whole(
      store, knownAt: nil, through: position, threads: threads, progress: progress)
    let ascending = Set(days).sorted()
    let series = Series(
      log: log, table: try log.parameterTable(), calendar: calendar, days: ascending,
      prefixes: jurisdictions.isEmpty ? [nil] : jurisdictions.map { $0 })
    let counts = try series.counts(threads: threads)
    return days.map { day in
      let place = ascending.firstIndex(of: day) ?? 0
      return counts[place].map(\.row)
    }
  }
}

/// Counts every association of a loaded log on several days, on several threads.
private struct Series: Sendable {
  let log: LoadedLog
  let table: ParameterTable
  let calendar: WorkingCalendar
  /// Ascending.
  let days: [CivilDate]
  let prefixes: [String?]

  /// Counts by day and prefix.
  typealias Counts = [[Statistics]]

  private var nothing: Counts {
    days.map { _ in prefixes.map { Statistics(prefix: $0) } }
  }

  private static let stretch = 2048

  func counts(threads: Int) throws(ReplayFault) -> Counts {
    let members = log.associations
    let stretches = stride(from: 0, to: members.count, by: Self.stretch).map { start in
      start..<min(members.count, start + Self.stretch)
    }
    let sum = Mutex<Result<Counts, ReplayFault>>(.success(nothing))
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: max(1, threads)) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < stretches.count else { return }
        let part = Result { () throws(ReplayFault) in try self.counts(in: stretches[index]) }
        sum.withLock { $0 = Self.merged($0, part) }
      }
    }
    return try sum.withLock { $0 }.get()
  }

  private static func merged(
    _ sum: Result<Counts, ReplayFault>, _ part: Result<Counts, ReplayFault>
  ) -> Result<Counts, ReplayFault> {
    guard case .success(var counts) = sum else { return sum }
    guard case .success(let more) = part else { return part }
    for day in counts.indices {
      for place in counts[day].indices { counts[day][place].merge(more[day][place]) }
    }
    return .success(counts)
  }

  private func counts(in stretch: Range<Int>) throws(ReplayFault) -> Counts {
    var counts = nothing
    var parameters = days.map { ParameterCache(table, on: $0, calendar) }
    let corrections = log.correctionTargets()
    for member in log.associations[stretch] where log.count(of: member) > 0 {
      let facts = try log.history(of: member, corrections).facts
      var association = Association(member.identifier)
      var next = facts.startIndex
      for (place, day) in days.enumerated() {
        while next < facts.endIndex, facts[next].effectiveOn <= day {
          do { try association.apply(facts[next]) } catch { throw .unreadable(error) }
          next += 1
        }
        guard next > facts.startIndex else { continue }
        let jurisdiction = association.items.jurisdiction?.value
        let x = Examination(association, on: day, parameters[place][jurisdiction])
        guard let share = Statistics.Share(x) else { continue }
        for (index, prefix) in prefixes.enumerated()
        where (jurisdiction ?? "").utf8.starts(with: (prefix ?? "").utf8) {
          counts[place][index].count(share)
        }
      }
    }
    return counts
  }
}

package import EventModel
package import Projections
package import Replay
import Synchronization

/// Which counts are asked for: some days, by one knowledge, for some areas.
package struct StatisticsQuestion: Hashable, Sendable {
  package let days: [CivilDate]
  /// The last position that is known.
  package let position: LogPosition
  /// Prefixes of jurisdictions, a row each; empty: one row for everything.
  package let jurisdictions: [String]

  package init(days: [CivilDate], position: LogPosition, jurisdictions: [String]) {
    self.days = days
    self.position = position
    self.jurisdictions = jurisdictions
  }
}

/// Counts that were worked out lately.
final class StatisticsCache: Sendable {
  private struct Key: Hashable {
    let day: CivilDate
    let position: LogPosition
    let jurisdiction: String?
  }

  /// A row has about a kilobyte.
  private static let mostRows = 8192

  private let rows = Mutex<[Key: Row]>([:])

  private static func keys(_ question: StatisticsQuestion, _ day: CivilDate) -> [Key] {
    let places: [String?] =
      question.jurisdictions.isEmpty ? [nil] : question.jurisdictions.map { $0 }
    return places.map { Key(day: day, position: question.position, jurisdiction: $0) }
  }

  /// The rows of one day; nil where one of them is not kept.
  func rows(_ question: StatisticsQuestion, on day: CivilDate) -> [Row]? {
    rows.withLock { rows in
      let found = Self.keys(question, day).compactMap { rows[$0] }
      return found.count == max(1, question.jurisdictions.count) ? found : nil
    }
  }

  func keep(_ made: [Row], _ question: StatisticsQuestion, on day: CivilDate) {
    rows.withLock { rows in
      if rows.count + made.count > Self.mostRows { rows = [:] }
      for (key, row) in zip(Self.keys(question, day), made) { rows[key] = row }
    }
  }
}

extension AnnalsService {
  /// The counts, for each day the rows of the areas: today's as known now from the live picture, all
  /// other days from one replay of the log.
  ///
  /// The caller has found the areas in scope. Blocks its thread while the past is replayed.
  package func statistics(
    _ question: StatisticsQuestion, progress: Replay.Progress? = nil
  ) throws(ServiceFault) -> [[Row]] {
    var found: [CivilDate: [Row]] = [:]
    for day in question.days { found[day] = counts.rows(question, on: day) }
    if question.days.contains(today), found[today] == nil, let rows = try liveRows(question) {
      found[today] = rows
    }
    let missing = Set(question.days).subtracting(found.keys).sorted()
    if !missing.isEmpty {
      let made = try replaying { () throws(ReplayFault) in
        try Replay.statistics(
          on: missing, through: question.position, jurisdictions: question.jurisdictions,
          from: store, calendar: calendar, progress: progress)
      }
      for (day, rows) in zip(missing, made) {
        counts.keep(rows, question, on: day)
        found[day] = rows
      }
    }
    return question.days.map { found[$0] ?? [] }
  }

  /// Whether the counts are at hand, or so quickly made that nobody need wait for a job.
  package func isAtHand(_ question: StatisticsQuestion) -> Bool {
    if question.position <= longFrom { return true }
    return question.days.allSatisfy { day in
      counts.rows(question, on: day) != nil || (day == today && question.position == head)
    }
  }

  /// Begins to work out counts that take long, or finds the job that does already.
  package func begin(_ question: StatisticsQuestion) -> Jobs.Job {
    jobs.begin(.statistics(question), clock: clock) { [self] progress in
      finishing { () throws(ServiceFault) in
        _ = try statistics(question) { progress($0, $1) }
      }
    }
  }

  /// Today's counts by the live picture; nil where that already knows more than was asked.
  private func liveRows(_ question: StatisticsQuestion) throws(ServiceFault) -> [Row]? {
    let picture = try replaying { () throws(ReplayFault) in
      try live.current(on: today, atLeast: question.position)
    }
    guard picture.position == question.position else { return nil }
    let prefixes: [String?] =
      question.jurisdictions.isEmpty ? [nil] : question.jurisdictions.map { $0 }
    var counts = prefixes.map { Statistics(prefix: $0) }
    for standing in picture.all {
      guard let share = standing.share else { continue }
      let jurisdiction = standing.jurisdiction ?? ""
      for (index, prefix) in prefixes.enumerated()
      where jurisdiction.utf8.starts(with: (prefix ?? "").utf8) {
        counts[index].count(share)
      }
    }
    let rows = counts.map(\.row)
    self.counts.keep(rows, question, on: today)
    return rows
  }
}

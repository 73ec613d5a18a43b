import Associations
import EventModel
import Foundation
import Projections
import Rules
import Synchronization
import WorkingDays

/// Folds every association of a loaded log and asks the views of each, on several threads.
struct Evaluation: Sendable {
  private let question: Question
  private let log: LoadedLog
  private let table: ParameterTable
  private let calendar: WorkingCalendar

  init(
    _ question: Question, _ log: LoadedLog, _ table: ParameterTable, _ calendar: WorkingCalendar
  ) {
    self.question = question
    self.log = log
    self.table = table
    self.calendar = calendar
  }

  /// What one stretch of associations contributes.
  private struct Part: Sendable {
    /// By the place of the view in the question: a place is found faster than a key.
    var rows: [[Row]]
    var statistics: [Statistics]
    var examined = 0
  }

  /// Stretches are small enough to share the work evenly, large enough to read each
  /// jurisdiction's parameters rarely.
  private static let stretch = 2048

  func run(threads: Int) throws(ReplayFault) -> Answer {
    let count = log.associations.count
    let stretches = stride(from: 0, to: count, by: Self.stretch).map { start in
      start..<min(count, start + Self.stretch)
    }
    let parts = Mutex<[Int: Result<Part, ReplayFault>]>([:])
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: max(1, threads)) { _ in
      let corrections = log.correctionTargets()
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < stretches.count else { return }
        let part = Result { () throws(ReplayFault) in
          try self.part(stretches[index], corrections)
        }
        parts.withLock { $0[index] = part }
      }
    }
    return try joined(stretches.indices.compactMap { index in parts.withLock { $0[index] } })
  }

  private func joined(_ parts: [Result<Part, ReplayFault>]) throws(ReplayFault) -> Answer {
    var answer = Answer(rows: [:], examined: 0, position: log.position)
    for view in question.views { answer.rows[view] = [] }
    var statistics = emptyStatistics
    for part in parts {
      let part = try part.get()
      answer.examined += part.examined
      for (view, rows) in zip(question.views, part.rows) { answer.rows[view, default: []] += rows }
      for index in statistics.indices { statistics[index].merge(part.statistics[index]) }
    }
    if question.views.contains(.statistics) {
      answer.rows[.statistics] = statistics.map(\.row)
    }
    return answer
  }

  private var emptyStatistics: [Statistics] {
    if question.jurisdictions.isEmpty { return [Statistics(prefix: nil)] }
    return question.jurisdictions.map { Statistics(prefix: $0) }
  }

  private func part(
    _ stretch: Range<Int>, _ corrections: CorrectionTargets
  ) throws(ReplayFault) -> Part {
    var part = Part(
      rows: [[Row]](repeating: [], count: question.views.count), statistics: emptyStatistics)
    var parameters = ParameterCache(table, on: question.effective, calendar)
    for member in log.associations[stretch] where log.count(of: member) > 0 {
      let history = try log.history(of: member, corrections)
      guard let association = try history.association(member.identifier, on: question.effective)
      else { continue }
      let jurisdiction = association.items.jurisdiction?.value
      guard question.takesIn(jurisdiction) else { continue }
      collect(
        Examination(association, on: question.effective, parameters[jurisdiction]), into: &part)
    }
    return part
  }

  private func collect(_ x: Examination, into part: inout Part) {
    part.examined += 1
    for (place, view) in question.views.enumerated() {
      part.rows[place] += view.rows(x)
      if view == .statistics { count(x, &part.statistics) }
    }
  }

  private func count(_ x: Examination, _ statistics: inout [Statistics]) {
    let jurisdiction = x.association.items.jurisdiction?.value ?? ""
    for index in statistics.indices
    where jurisdiction.utf8.starts(with: (statistics[index].prefix ?? "").utf8) {
      statistics[index].count(x)
    }
  }
}

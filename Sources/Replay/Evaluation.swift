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

  /// Evaluates every association and hands the rows over as they come, in the contract's order; a
  /// replay of millions of entries need not hold the rows of every view at once.
  func run(
    threads: Int, deliver: @Sendable (View, [Row]) -> Void
  ) throws(ReplayFault) -> Answer {
    let count = log.associations.count
    let stretches = stride(from: 0, to: count, by: Self.stretch).map { start in
      start..<min(count, start + Self.stretch)
    }
    let outbox = Mutex(Outbox(statistics: emptyStatistics))
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: max(1, threads)) { _ in
      let corrections = log.correctionTargets()
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < stretches.count else { return }
        let part = Result { () throws(ReplayFault) in
          try self.part(stretches[index], corrections)
        }
        outbox.withLock { $0.put(part, at: index, views: question.views, deliver) }
      }
    }
    if question.views.contains(.officers) { deliver(.officers, try officers()) }
    return try outbox.withLock { box throws(ReplayFault) in
      if let fault = box.fault { throw fault }
      if question.views.contains(.statistics) {
        deliver(.statistics, box.statistics.map(\.row))
      }
      return Answer(rows: [:], examined: box.examined, position: log.position)
    }
  }

  /// Puts the parts back in order: a part waits here until all before it were handed over.
  private struct Outbox: Sendable {
    var statistics: [Statistics]
    var examined = 0
    var fault: ReplayFault?
    private var waiting: [Int: Part] = [:]
    private var next = 0

    init(statistics: [Statistics]) {
      self.statistics = statistics
    }

    mutating func put(
      _ part: Result<Part, ReplayFault>, at index: Int, views: [View],
      _ deliver: (View, [Row]) -> Void
    ) {
      switch part {
      case .success(let part): waiting[index] = part
      case .failure(let found): fault = fault ?? found
      }
      while let part = waiting.removeValue(forKey: next) {
        next += 1
        examined += part.examined
        for (view, rows) in zip(views, part.rows) where view != .statistics { deliver(view, rows) }
        for index in statistics.indices { statistics[index].merge(part.statistics[index]) }
      }
    }
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
    // Only the work queue asks for whole dossiers, and only then are they made.
    let wantsWork = question.views.contains(.work)
    var limits: [String?: CaseLimits] = [:]
    for member in log.associations[stretch] where log.count(of: member) > 0 {
      let history = try log.history(of: member, corrections)
      guard let association = try history.association(member.identifier, on: question.effective)
      else { continue }
      let jurisdiction = association.items.jurisdiction?.value
      guard question.takesIn(jurisdiction) else { continue }
      let x = Examination(association, on: question.effective, parameters[jurisdiction])
      collect(x, into: &part)
      if wantsWork {
        let known = limits[jurisdiction] ?? CaseLimits(table, for: jurisdiction, on: x.day)
        limits[jurisdiction] = known
        let dossier = Dossier(member.identifier, history.items, through: x.day)
        collect(Work.rows(x, dossier, known), of: .work, into: &part)
      }
    }
    return part
  }

  private func collect(_ rows: [Row], of view: View, into part: inout Part) {
    guard let place = question.views.firstIndex(of: view) else { return }
    part.rows[place] += rows
  }

  /// The offices' appointments that hold, and concern the association or the area asked about.
  private func officers() throws(ReplayFault) -> [Row] {
    let roll = try log.roll(on: question.effective)
    return Officers.rows(roll, on: question.effective) { appointment in
      if let association = question.association, appointment.association != association {
        return false
      }
      return question.jurisdictions.isEmpty
        || appointment.jurisdictions.contains { question.takesIn($0) }
    }
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

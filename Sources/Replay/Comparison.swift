import Associations
public import EventModel
import EventStore
import Events
import Foundation
public import Projections
import Rules
public import WorkingDays

/// What changed in a view from one effective day to another, and which entries did it (比较).
public struct Comparison: Sendable {
  /// One row that is not the same on both days.
  public struct Change: Sendable {
    /// Nil where the row was not there on the first day.
    public let before: Row?
    /// Nil where the row is not there on the second day.
    public let after: Row?
    /// The entries without which the second day would look different. Empty where no entry did it:
    /// then it was the passing of time.
    public let causes: [Cause]

    /// The keys whose values differ; empty where the row came or went.
    public var changedKeys: [String] {
      guard let before, let after else { return [] }
      return zip(before.view.columns, zip(before.values, after.values))
        .filter { $0.1.0 != $0.1.1 }.map(\.0.key)
    }
  }

  /// An entry that made a difference.
  public struct Cause: Hashable, Sendable {
    public let position: LogPosition
    /// The correction that gave the entry its present content or day; 0 where there is none.
    public let correction: LogPosition
    /// The entry's type, by its stored name.
    public let type: String
    public let effectiveOn: CivilDate
  }

  /// In the contract's order of rows.
  public let changes: [Change]
  /// How many associations were examined on either day.
  public let examined: Int

  /// Compares a view on two days, as known at one moment.
  ///
  /// - Parameters:
  ///   - question: the first day, the filters, and the one view.
  ///   - other: the second day.
  public static func between(
    _ question: Question, and other: CivilDate, from store: String,
    calendar: WorkingCalendar = .national, progress: Replay.Progress? = nil
  ) throws(ReplayFault) -> Comparison {
    let log =
      if let association = question.association {
        try LoadedLog.one(association, store, knownAt: question.known)
      } else {
        try LoadedLog.whole(
          store, knownAt: question.known,
          threads: ProcessInfo.processInfo.activeProcessorCount, progress: progress)
      }
    var comparer = Comparer(question, other, try log.parameterTable(), calendar)
    let corrections = log.correctionTargets()
    for member in log.associations where log.count(of: member) > 0 {
      try comparer.compare(member.identifier, try log.history(of: member, corrections))
    }
    return Comparison(changes: comparer.changes, examined: comparer.examined)
  }
}

/// Compares one association after another.
private struct Comparer {
  private let question: Question
  private let days: (first: CivilDate, second: CivilDate)
  private var parameters: (first: ParameterCache, second: ParameterCache)
  private(set) var changes: [Comparison.Change] = []
  private(set) var examined = 0

  init(
    _ question: Question, _ other: CivilDate, _ table: ParameterTable, _ calendar: WorkingCalendar
  ) {
    self.question = question
    days = (question.effective, other)
    parameters = (
      ParameterCache(table, on: question.effective, calendar),
      ParameterCache(table, on: other, calendar)
    )
  }

  mutating func compare(_ identifier: String, _ history: History) throws(ReplayFault) {
    let before = try rows(identifier, history.facts, on: \.first)
    let after = try rows(identifier, history.facts, on: \.second)
    if before == nil, after == nil { return }
    examined += 1
    let beforeRows = before ?? []
    let afterRows = after ?? []
    if Self.sameContent(beforeRows, afterRows) { return }
    let causes = try causes(identifier, history, afterRows)
    for row in beforeRows where !afterRows.contains(where: { $0.identity == row.identity }) {
      changes.append(.init(before: row, after: nil, causes: causes))
    }
    for row in afterRows {
      let earlier = beforeRows.first { $0.identity == row.identity }
      if earlier?.values == row.values { continue }
      changes.append(.init(before: earlier, after: row, causes: causes))
    }
  }

  private static func sameContent(_ left: [Row], _ right: [Row]) -> Bool {
    left.map(\.values) == right.map(\.values)
  }

  /// The rows of one association by these facts; nil where it is not asked about that day.
  private mutating func rows(
    _ identifier: String, _ facts: [Fact],
    on which: KeyPath<(first: CivilDate, second: CivilDate), CivilDate>
  ) throws(ReplayFault) -> [Row]? {
    let day = days[keyPath: which]
    guard let association = try History.association(identifier, facts, on: day) else { return nil }
    let jurisdiction = association.items.jurisdiction?.value
    guard question.takesIn(jurisdiction) else { return nil }
    let known =
      which == \.first ? parameters.first[jurisdiction] : parameters.second[jurisdiction]
    let x = Examination(association, on: day, known)
    return question.views.flatMap { $0.rows(x) }
  }

  /// The facts between the two days without which the second day would look different.
  private mutating func causes(
    _ identifier: String, _ history: History, _ actual: [Row]
  ) throws(ReplayFault) -> [Comparison.Cause] {
    let between = min(days.first, days.second).next...max(days.first, days.second)
    var causes: [Comparison.Cause] = []
    for (index, fact) in history.facts.enumerated() where between.contains(fact.effectiveOn) {
      var others = history.facts
      others.remove(at: index)
      let without = try rows(identifier, others, on: \.second) ?? []
      if Self.sameContent(without, actual) { continue }
      causes.append(
        Comparison.Cause(
          position: fact.evidence.position, correction: fact.evidence.correction,
          type: fact.type.rawValue, effectiveOn: fact.effectiveOn))
    }
    return causes
  }
}

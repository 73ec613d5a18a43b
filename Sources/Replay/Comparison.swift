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
    var second = question
    second.effective = other
    return try between(
      question, and: second, from: store, calendar: calendar, progress: progress)
  }

  /// Compares a view at two points on both axes: two days, two states of knowledge, or both.
  ///
  /// - Parameters:
  ///   - first: the first day and state of knowledge, the filters, and the one view.
  ///   - second: the second day and state of knowledge; its filters and view are not looked at.
  public static func between(
    _ first: Question, and second: Question, from store: String,
    calendar: WorkingCalendar = .national, progress: Replay.Progress? = nil
  ) throws(ReplayFault) -> Comparison {
    let positions = try (
      LoadedLog.position(of: first, in: store), LoadedLog.position(of: second, in: store)
    )
    let last = max(positions.0, positions.1)
    let log =
      if let association = first.association {
        try LoadedLog.one(association, store, knownAt: nil, through: last)
      } else {
        try LoadedLog.whole(
          store, knownAt: nil, through: last,
          threads: ProcessInfo.processInfo.activeProcessorCount, progress: progress)
      }
    var comparer = Comparer(
      (first, second.effective),
      (
        try log.parameterTable(through: positions.0), try log.parameterTable(through: positions.1)
      ), calendar)
    let corrections = log.correctionTargets()
    for member in log.associations where log.count(of: member) > 0 {
      let later = try log.history(of: member, corrections, through: positions.1)
      let earlier =
        positions.0 == positions.1
        ? later : try log.history(of: member, corrections, through: positions.0)
      try comparer.compare(member.identifier, earlier, later)
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
    _ asked: (question: Question, other: CivilDate),
    _ tables: (first: ParameterTable, second: ParameterTable), _ calendar: WorkingCalendar
  ) {
    question = asked.question
    days = (asked.question.effective, asked.other)
    parameters = (
      ParameterCache(tables.first, on: days.first, calendar),
      ParameterCache(tables.second, on: days.second, calendar)
    )
  }

  mutating func compare(
    _ identifier: String, _ earlier: History, _ later: History
  ) throws(ReplayFault) {
    let before = try rows(identifier, earlier.facts, on: \.first)
    let after = try rows(identifier, later.facts, on: \.second)
    if before == nil, after == nil { return }
    examined += 1
    let beforeRows = before ?? []
    let afterRows = after ?? []
    if Self.sameContent(beforeRows, afterRows) { return }
    let causes = try causes(identifier, earlier, later, afterRows)
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

  /// The facts between the two points without which the second would look different.
  private mutating func causes(
    _ identifier: String, _ earlier: History, _ later: History, _ actual: [Row]
  ) throws(ReplayFault) -> [Comparison.Cause] {
    // Where both points know the same, this holds everything, and only the days part them.
    let known = Set(earlier.facts.map(\.evidence))
    var causes: [Comparison.Cause] = []
    for (index, fact) in later.facts.enumerated() {
      guard !known.contains(fact.evidence) || isBetweenTheDays(fact) else { continue }
      var others = later.facts
      others.remove(at: index)
      let without = try rows(identifier, others, on: \.second) ?? []
      if Self.sameContent(without, actual) { continue }
      causes.append(Self.cause(fact, fact.evidence.correction))
    }
    return try causes + missing(identifier, earlier, later, actual)
  }

  private func isBetweenTheDays(_ fact: Fact) -> Bool {
    days.first != days.second
      && (min(days.first, days.second).next...max(days.first, days.second))
        .contains(fact.effectiveOn)
  }

  /// The facts that only the first point knows – voided since, or looked at from a second point that
  /// knows less – with which the second would look different; a void stands as their correction.
  private mutating func missing(
    _ identifier: String, _ earlier: History, _ later: History, _ actual: [Row]
  ) throws(ReplayFault) -> [Comparison.Cause] {
    let known = Set(later.facts.map(\.evidence.position))
    var causes: [Comparison.Cause] = []
    for fact in earlier.facts where !known.contains(fact.evidence.position) {
      var others = later.facts
      let place = others.firstIndex { other in
        (fact.effectiveOn, fact.evidence.position) < (other.effectiveOn, other.evidence.position)
      }
      others.insert(fact, at: place ?? others.endIndex)
      let with = try rows(identifier, others, on: \.second) ?? []
      if Self.sameContent(with, actual) { continue }
      let fix = later.voids[fact.evidence.position] ?? fact.evidence.correction
      causes.append(Self.cause(fact, fix))
    }
    return causes
  }

  private static func cause(_ fact: Fact, _ correction: LogPosition) -> Comparison.Cause {
    Comparison.Cause(
      position: fact.evidence.position, correction: correction, type: fact.type.rawValue,
      effectiveOn: fact.effectiveOn)
  }
}

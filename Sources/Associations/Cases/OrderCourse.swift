public import EventModel
public import Events

/// The course of one rectification order (责令限期整改): what its last day is counted from, and what
/// has been handed in.
public struct OrderCourse: Sendable {
  /// A stop of the term (中止).
  public struct Pause: Hashable, Sendable {
    /// The first day that does not count.
    public let from: CivilDate
    /// The last day that does not count, as it was said when the pause began.
    public let until: CivilDate
    /// The day from which the term ran again, where it was resumed early.
    public internal(set) var resumedOn: CivilDate?

    /// The last day that did not count; before ``from`` where it was resumed on its first day.
    public var lastDay: CivilDate {
      resumedOn.map { min(until, $0.previous) } ?? until
    }

    /// Whether the term stands still on a day.
    public func covers(_ day: CivilDate) -> Bool { from <= day && day <= lastDay }
  }

  /// What moves the last day, in the order of the fold.
  public enum Turn: Hashable, Sendable {
    /// An officer named another day.
    case extended(to: CivilDate)
    case paused(Pause)
  }

  public let order: String
  /// Codes of the items, in the order's own sequence.
  public let items: [String]
  /// The day of the order.
  public let orderedOn: CivilDate
  /// The last day as the order names it.
  public let statedDueOn: CivilDate
  public let term: RectificationOrdered.Term?
  /// The day on which the order was served or counts as served; nil until then.
  public internal(set) var servedOn: CivilDate?
  public internal(set) var turns: [Turn] = []
  /// The last day as last promised, which binds the views of the contract.
  public internal(set) var promisedDueOn: CivilDate
  /// Codes of the items reported on.
  public internal(set) var reported: Set<String> = []
  /// Codes that the last verification found open.
  public internal(set) var openItems: [String] = []

  init(_ event: RectificationOrdered, on day: CivilDate) {
    order = event.order
    items = event.items.map(\.code)
    orderedOn = day
    statedDueOn = event.dueOn
    term = event.term
    promisedDueOn = event.dueOn
  }

  public var pauses: [Pause] {
    turns.compactMap { if case .paused(let pause) = $0 { pause } else { nil } }
  }

  /// Items of the order that no report has named.
  public var unreported: [String] { items.filter { !reported.contains($0) } }

  /// The course if its term were stopped from a day on.
  public func pausing(from day: CivilDate, until: CivilDate) -> OrderCourse {
    var copy = self
    copy.turns.append(.paused(Pause(from: day, until: until)))
    return copy
  }

  /// The course if its term ran again from a day on.
  public func resuming(on day: CivilDate) -> OrderCourse {
    var copy = self
    for index in copy.turns.indices.reversed() {
      guard case .paused(var pause) = copy.turns[index], pause.covers(day) else { continue }
      pause.resumedOn = day
      copy.turns[index] = .paused(pause)
      break
    }
    return copy
  }

  /// The course if the order were served, or counted as served, on a day.
  public func served(on day: CivilDate) -> OrderCourse {
    var copy = self
    copy.servedOn = copy.servedOn ?? day
    return copy
  }
}

package import EventModel

/// A place on both axes as somebody asked for it: the day on which facts hold and rules are
/// evaluated, and how much of the log is known.
package struct AskedMoment: Hashable, Sendable {
  /// E; nil: today.
  package var effective: CivilDate?
  /// K; nil: all that is recorded.
  package var known: Instant?
  /// The last position that is known; it decides where both are given.
  package var position: LogPosition?

  package init(
    effective: CivilDate? = nil, known: Instant? = nil, position: LogPosition? = nil
  ) {
    self.effective = effective
    self.known = known
    self.position = position
  }

  /// Today, as known now.
  package static let now = AskedMoment()
}

/// A place on both axes, found in the log.
package struct Moment: Hashable, Sendable {
  /// E: facts effective on or before this day hold, and every rule is evaluated on it.
  package let effective: CivilDate
  /// K as it was asked; nil where it was not.
  package let known: Instant?
  /// The last position that is known.
  package let position: LogPosition
  /// The day on which it was asked.
  package let today: CivilDate
  /// The last position of the log when it was asked.
  package let head: LogPosition
  /// Whether ``position`` was asked for itself, which makes the answer one for ever.
  package let isPinned: Bool

  /// Today, with everything that is recorded: the only moment at which anybody can act.
  package var isCurrent: Bool { effective == today && position == head }

  /// Whether every entry of the log is known.
  package var knowsAll: Bool { position == head }
}

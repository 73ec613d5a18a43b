public import EventModel

/// The entries on which one stated value rests: an entry, and the correction that gave it its
/// present content or date, if there is one.
public struct Evidence: Hashable, Sendable {
  /// The entry's position.
  public let position: LogPosition
  /// The position of the correction that decides what the entry says; 0 where there is none.
  public let correction: LogPosition

  /// The evidence of an entry and of the correction that decides it (0: none).
  public init(_ position: LogPosition, correctedBy correction: LogPosition = 0) {
    self.position = position
    self.correction = correction
  }
}

/// A value, with the entry that stated it and the day from which it holds.
public struct Stated<Value: Sendable & Hashable>: Hashable, Sendable {
  public let value: Value
  /// The entry's effective day.
  public let on: CivilDate
  public let evidence: Evidence
}

/// The entries that led to a finding (`because`): positions, ascending, each once.
public struct Because: Sendable {
  private var collected: [LogPosition] = []

  /// No entries yet.
  public init() {}

  /// Adds an entry.
  public mutating func add(_ evidence: Evidence?) {
    guard let evidence else { return }
    collected.append(evidence.position)
    if evidence.correction != 0 { collected.append(evidence.correction) }
  }

  /// Adds several entries.
  public mutating func add(_ evidence: [Evidence]) {
    for one in evidence { add(one) }
  }

  /// Adds the entries of another finding.
  public mutating func add(_ other: Because) {
    collected.append(contentsOf: other.collected)
  }

  /// Whether nothing was added.
  public var isEmpty: Bool { collected.isEmpty }

  /// The positions, ascending, each once.
  public var positions: [LogPosition] {
    var positions = collected.sorted()
    var last: LogPosition = 0
    positions.removeAll { position in
      defer { last = position }
      return position == last
    }
    return positions
  }
}

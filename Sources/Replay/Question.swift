public import EventModel
public import Projections

/// What is asked of the log: which views, as of which effective day, as known at which moment.
///
/// The two axes are `effective` and `known`; neither is ever called just a date.
public struct Question: Sendable {
  /// E: facts effective on or before this day hold, and every rule is evaluated on it.
  public var effective: CivilDate
  /// K: only entries recorded at or before this moment are known; nil: all that is recorded.
  public var known: Instant?
  /// The last position that is known, where it is given itself; it then decides, and ``known`` does
  /// not. A link that is to show the same for ever names it.
  public var position: LogPosition?
  /// The views wanted.
  public var views: [View]
  /// Only this association, by its identifier.
  public var association: String?
  /// Only associations whose jurisdiction on E begins with one of these; for the statistics, one
  /// row each, in this order. Empty: all.
  public var jurisdictions: [String]

  public init(
    effective: CivilDate, known: Instant? = nil, position: LogPosition? = nil, views: [View],
    association: String? = nil, jurisdictions: [String] = []
  ) {
    self.effective = effective
    self.known = known
    self.position = position
    self.views = views
    self.association = association
    self.jurisdictions = jurisdictions
  }

  /// Whether an association of this jurisdiction is asked about.
  func takesIn(_ jurisdiction: String?) -> Bool {
    if jurisdictions.isEmpty { return true }
    guard let jurisdiction else { return false }
    return jurisdictions.contains { jurisdiction.utf8.starts(with: $0.utf8) }
  }
}

/// The rows of the views asked for, and what they rest on.
public struct Answer: Sendable {
  /// The rows of each view asked for, in the contract's order.
  public var rows: [View: [Row]]
  /// How many associations with an entry in the fold were examined (after the filters).
  public var examined: Int
  /// The last position that was known at K.
  public var position: LogPosition
}

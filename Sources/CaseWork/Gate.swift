public import Law

/// A condition that the law, or the house's own rules, set before an act (办理条件).
///
/// A gate is written once, beside the act that it guards, with the provision it comes from; the
/// commands' document and the refusals read it from there.
public struct Gate: Hashable, Sendable {
  /// How far an officer may go past it.
  public enum Force: Hashable, Sendable {
    /// Never: the act would break the provision.
    case absolute
    /// With a written reason, which then stands in the event (`justification`).
    case judgement
  }

  /// A stable name, `<act>.<condition>`, in API answers and tests.
  public let name: String
  /// The provision.
  public let basis: LegalBasis
  /// What is wrong where the gate is shut, in one line of Chinese.
  public let chinese: String
  /// The same in one line of English.
  public let english: String
  public let force: Force

  public init(
    _ name: String, _ basis: LegalBasis, _ chinese: String, _ english: String,
    force: Force = .absolute
  ) {
    self.name = name
    self.basis = basis
    self.chinese = chinese
    self.english = english
    self.force = force
  }
}

/// A gate found shut: which one, and what was found instead of what is wanted.
public struct Obstacle: Hashable, Sendable {
  public let gate: Gate
  /// What was found: a number, a day, a name; nil where the gate's words say it all.
  public let found: String?
  /// What would open the gate; nil where the gate's words say it all.
  public let wanted: String?

  public init(_ gate: Gate, found: String? = nil, wanted: String? = nil) {
    self.gate = gate
    self.found = found
    self.wanted = wanted
  }
}

extension [Obstacle] {
  /// Adds an obstacle where a condition does not hold.
  mutating func require(
    _ condition: Bool, _ gate: Gate, found: String? = nil, wanted: String? = nil
  ) {
    if !condition { append(Obstacle(gate, found: found, wanted: wanted)) }
  }
}

public import EventModel
public import Events

/// The penalty decisions that stand (行政处罚) and the court judgments not yet satisfied.
public struct Penalties: Sendable {
  /// One decision that was not annulled.
  public struct Decision: Sendable {
    public let caseNumber: String
    public let on: CivilDate
    public let kinds: [PenaltyDecided.Kind]
    /// Fen; only the field `fine` gives an amount.
    public let fine: Int64?
    /// First and last day of a suspension; it may end before it begins and then holds on no day.
    public let suspension: (from: CivilDate, to: CivilDate)?
    public let evidence: Evidence
  }

  /// One report of a judgment defaulter (失信被执行人) that was not cleared.
  public struct Default: Sendable {
    public let courtCase: String
    public let on: CivilDate
    public let evidence: Evidence
  }

  /// Decisions in force, in the fold's order.
  public private(set) var inForce: [Decision] = []
  /// Uncleared reports, in the fold's order.
  public private(set) var defaults: [Default] = []

  /// A known case that is decided again replaces the earlier decision.
  mutating func apply(_ event: PenaltyDecided, _ fact: Fact) {
    annul(event.case)
    let suspension: (CivilDate, CivilDate)? =
      if let from = event.suspendFrom, let to = event.suspendTo { (from, to) } else { nil }
    inForce.append(
      Decision(
        caseNumber: event.case, on: fact.effectiveOn, kinds: event.kinds, fine: event.fine,
        suspension: suspension, evidence: fact.evidence))
  }

  mutating func apply(_ event: PenaltyAnnulled) {
    annul(event.case)
  }

  private mutating func annul(_ caseNumber: String) {
    inForce.removeAll { $0.caseNumber == caseNumber }
  }

  mutating func apply(_ event: JudgmentDefaulterReported, _ fact: Fact) {
    clear(event.courtCase)
    defaults.append(
      Default(courtCase: event.courtCase, on: fact.effectiveOn, evidence: fact.evidence))
  }

  mutating func apply(_ event: JudgmentDefaulterCleared) {
    clear(event.courtCase)
  }

  private mutating func clear(_ courtCase: String) {
    defaults.removeAll { $0.courtCase == courtCase }
  }
}

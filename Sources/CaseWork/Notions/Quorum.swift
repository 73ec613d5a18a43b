import Associations
public import Events
import Law

/// How many must be present for an assembly to decide (法定人数): the association's own charter says,
/// else the model charter's two thirds.
public enum Quorum {
  /// The fraction that the charter in force, or the parameter, asks for.
  static func wanted(_ s: Situation) -> Fraction {
    charter(s) ?? model(s)
  }

  /// The charter's own fraction, nil where no charter or none with a fraction is recorded.
  static func charter(_ s: Situation) -> Fraction? {
    s.last(CharterApproved.self)?.event.quorum.flatMap { Fraction(share: $0) }
  }

  /// The model charter's fraction.
  static func model(_ s: Situation) -> Fraction {
    Fraction(s.number(.assemblyQuorumNumerator), of: s.number(.assemblyQuorumDenominator))
  }

  /// Whether a meeting could decide.
  public static func isMet(_ held: GeneralAssemblyHeld, _ wanted: Fraction) -> Bool {
    held.eligible > 0 && wanted.isReached(by: held.present, of: held.eligible)
  }
}

import Associations
import Law
public import Rules

/// The zombie associations and those at risk (僵尸型).
public enum Zombies {
  public static func row(_ x: Examination) -> Row? {
    ZombieFlag.flag(x).map { flag in
      var because = x.identity
      because.add(flag.because)
      return Row(
        .zombies,
        [
          .text(x.association.identifier), .text(x.association.items.name?.value),
          .texts(flag.criteria.map(\.criterion.rawValue)), .text(flag.level.rawValue),
          .date(flag.since),
        ], because: because, basis: citations(bases(flag)))
    }
  }

  /// Where a jurisdiction asks for no criterion at all, the plan that lets it do so is the basis.
  private static func bases(_ flag: ZombieFlag.Flag) -> [LegalBasis] {
    flag.criteria.isEmpty
      ? [WenzhouLayoutPlan.exitMechanism] : flag.criteria.map(\.finding.basis)
  }
}

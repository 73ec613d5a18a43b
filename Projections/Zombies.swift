import Associations
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
        ], because: because, basis: citations(flag.criteria.map(\.finding.basis)))
    }
  }
}

import Associations
import Events
import Law
public import Rules

/// How far each association with a decoupling entry has come (脱钩进度).
public enum DecouplingProgress {
  public static func row(_ x: Examination) -> Row? {
    let state = x.association.decoupling
    guard state.isAny else { return nil }
    var because = x.identity
    because.add(state.evidence)
    return Row(
      .decoupling,
      [
        .text(x.association.identifier), .text(x.association.items.name?.value),
        .text(state.plan?.value.rawValue), .number(state.separated.count),
        .date(state.completed?.on),
      ], because: because, basis: DecouplingPlan.fiveSeparations.citation)
  }
}

public import Associations
public import EventModel
import Law

/// Two full years on the abnormal list lead to the serious-violation list.
///
/// > 社会组织信用信息管理办法 (Order 60), Article 15(1).
public enum TwoYearsAbnormal {
  /// The first day on which the ground stands: a period is full at the end of its last day.
  public static func standsFrom(_ spell: ListHistory.Spell, _ parameters: Parameters) -> CivilDate {
    spell.since.adding(years: parameters.abnormalToSeriousYears).next
  }

  /// Ground 1 of the serious list, once it stands.
  public static func listingGround(_ x: Examination) -> Finding? {
    guard let spell = x.association.abnormalList.current else { return nil }
    let from = standsFrom(spell, x.parameters)
    guard from <= x.day else { return nil }
    return Finding(CreditMeasures.seriousGround1, day: from, because: spell.evidence)
  }

  /// The period is running; its last day.
  public static func transitionDue(_ x: Examination) -> Finding? {
    x.association.abnormalList.current.map { spell in
      Finding(
        CreditMeasures.seriousGround1, day: standsFrom(spell, x.parameters).previous,
        because: spell.evidence)
    }
  }
}

import Associations
import EventModel
import Law

/// Every ground of the stay on the abnormal list is cured (符合移出条件).
///
/// > 社会组织信用信息管理办法 (Order 60), Article 14: duty performed or rectified; where there is
/// > nothing to rectify, after six months. Grounds 4 and 7 need a person's judgement.
public enum LeavingTheAbnormalList {
  public static func finding(_ x: Examination) -> Finding? {
    guard let spell = x.association.abnormalList.current,
      spell.grounds.allSatisfy({ isCured($0, spell, x) })
    else { return nil }
    var evidence: [Evidence?] = spell.evidence
    if spell.grounds.contains(1) { evidence += x.reports.submissions }
    return Finding(CreditMeasures.leaveAbnormalList, because: evidence)
  }

  /// The grounds of the stay that are not cured; 4 and 7 always stand here, since a person judges
  /// them.
  public static func uncured(_ x: Examination) -> [Int] {
    guard let spell = x.association.abnormalList.current else { return [] }
    return spell.grounds.filter { !isCured($0, spell, x) }
  }

  private static func isCured(_ ground: Int, _ spell: ListHistory.Spell, _ x: Examination) -> Bool {
    switch ground {
    case 1: x.reports.missing.isEmpty
    case 2: PartyOrganisationMissing.listingGround(x) == nil
    case 3: UnmetOrders.overdue(x).isEmpty
    case 5: x.day > spell.since.adding(months: x.parameters.abnormalIdleMonths)
    case 6: Unreachable.listingGround(x) == nil
    default: false
    }
  }
}

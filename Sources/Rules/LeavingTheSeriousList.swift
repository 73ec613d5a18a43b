public import Associations
public import EventModel
import Events
import Law

/// Two full years on the serious list without a new ground (符合移出严重违法失信名单的条件).
///
/// > 社会组织信用信息管理办法 (Order 60): after two full years without a new ground, on application;
/// > what was revoked leaves when it has been deregistered.
public enum LeavingTheSeriousList {
  private static let fullYears = 2

  /// The first day on which the association may ask to leave: a new entry restarts the two years.
  public static func mayApplyFrom(_ spell: ListHistory.Spell) -> CivilDate {
    spell.since.adding(years: fullYears).next
  }

  /// What stands against leaving beside the time: grounds of either list that are there now, and
  /// penalties since the last entry.
  public static func newGrounds(_ x: Examination) -> [Finding] {
    guard let spell = x.association.seriousList.current else { return [] }
    var findings = ListingProposals.serious(x).map(\.finding)
    findings += MissedReports.listingGrounds(x) + UnmetOrders.listingGrounds(x)
    findings += [PartyOrganisationMissing.listingGround(x), Unreachable.listingGround(x)]
      .compactMap(\.self)
    for decision in x.association.penalties.inForce where decision.on > spell.since {
      findings.append(
        Finding(
          CreditMeasures.leaveSeriousList, day: decision.on, subject: decision.caseNumber,
          because: [decision.evidence]))
    }
    return findings
  }
}

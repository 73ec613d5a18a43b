import Associations
import EventModel

/// Findings that call for an entry on one of the credit lists and that no decision has answered
/// (建议列入). Nothing here changes a list: two people decide.
///
/// > 社会组织信用信息管理办法 (Order 60), Articles 11 and 15. The law does not look back: nothing
/// > whose day lies before the measures came into force is proposed.
public enum ListingProposals {
  /// One proposal: the ground's number and the finding.
  public struct Proposal: Sendable {
    public let ground: Int
    public let finding: Finding
  }

  /// Proposals for the abnormal list; none while on the serious list.
  public static func abnormal(_ x: Examination) -> [Proposal] {
    guard x.isActive, x.association.seriousList.current == nil else { return [] }
    return unanswered(
      [
        (1, MissedReports.listingGrounds(x)),
        (2, [PartyOrganisationMissing.listingGround(x)].compactMap(\.self)),
        (3, UnmetOrders.listingGrounds(x)),
        (5, PenaltyGravity.minor(x)),
        (6, [Unreachable.listingGround(x)].compactMap(\.self)),
      ], by: x.association.abnormalList, x)
  }

  /// Proposals for the serious list; a revoked body counts for its revocation though not active.
  public static func serious(_ x: Examination) -> [Proposal] {
    var findings: [(Int, [Finding])] = [
      (7, [RevokedRegistration.listingGround(x)].compactMap(\.self))
    ]
    if x.isActive {
      findings += [
        (1, [TwoYearsAbnormal.listingGround(x)].compactMap(\.self)),
        (3, PenaltyGravity.suspensions(x)),
        (4, PenaltyGravity.graveFines(x)),
        (5, [PenaltyGravity.repeatedMinor(x)].compactMap(\.self)),
        (6, JudgmentDefault.listingGrounds(x)),
      ]
    }
    return unanswered(findings, by: x.association.seriousList, x)
  }

  private static func unanswered(
    _ findings: [(ground: Int, findings: [Finding])], by list: ListHistory, _ x: Examination
  ) -> [Proposal] {
    findings.flatMap { ground, findings in
      findings.compactMap { finding -> Proposal? in
        guard let day = finding.day, day >= x.parameters.creditRulesFrom, day <= x.day,
          !list.answers(ground: ground, subject: finding.subject, from: day)
        else { return nil }
        return Proposal(ground: ground, finding: finding)
      }
    }
  }
}

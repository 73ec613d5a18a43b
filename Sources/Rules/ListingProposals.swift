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
    let list = x.association.abnormalList
    var proposals: [Proposal] = []
    func propose(_ ground: Int, _ findings: [Finding]) {
      for finding in findings { add(finding, ground, list, x, to: &proposals) }
    }
    propose(1, MissedReports.listingGrounds(x))
    if let finding = PartyOrganisationMissing.listingGround(x) { propose(2, [finding]) }
    propose(3, UnmetOrders.listingGrounds(x))
    propose(5, PenaltyGravity.minor(x))
    if let finding = Unreachable.listingGround(x) { propose(6, [finding]) }
    return proposals
  }

  /// Proposals for the serious list; a revoked body counts for its revocation though not active.
  public static func serious(_ x: Examination) -> [Proposal] {
    let list = x.association.seriousList
    var proposals: [Proposal] = []
    func propose(_ ground: Int, _ findings: [Finding]) {
      for finding in findings { add(finding, ground, list, x, to: &proposals) }
    }
    if let finding = RevokedRegistration.listingGround(x) { propose(7, [finding]) }
    guard x.isActive else { return proposals }
    if let finding = TwoYearsAbnormal.listingGround(x) { propose(1, [finding]) }
    propose(3, PenaltyGravity.suspensions(x))
    propose(4, PenaltyGravity.graveFines(x))
    if let finding = PenaltyGravity.repeatedMinor(x) { propose(5, [finding]) }
    propose(6, JudgmentDefault.listingGrounds(x))
    return proposals
  }

  /// Adds a proposal unless the law does not reach back to it or a decision has answered it.
  private static func add(
    _ finding: Finding, _ ground: Int, _ list: ListHistory, _ x: Examination,
    to proposals: inout [Proposal]
  ) {
    guard let day = finding.day, day >= x.parameters.creditRulesFrom, day <= x.day,
      !list.answers(ground: ground, subject: finding.subject, from: day)
    else { return }
    proposals.append(Proposal(ground: ground, finding: finding))
  }
}

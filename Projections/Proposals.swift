import Associations
import EventModel
import Law
public import Rules

/// What the rules call for and no decision has answered (待决建议).
public enum Proposals {
  /// The actions of the contract, by their stored names.
  package enum Action: String, CaseIterable {
    case enterAbnormalList
    case enterSeriousList
    case leaveAbnormalList
    case revokeRegistration
  }

  /// In the contract's order for one association.
  public static func rows(_ x: Examination) -> [Row] {
    var rows: [Row] = []
    rows += ListingProposals.abnormal(x).map {
      row(x, .enterAbnormalList, String($0.ground), $0.finding, since: $0.finding.day)
    }
    rows += ListingProposals.serious(x).map {
      row(x, .enterSeriousList, String($0.ground), $0.finding, since: $0.finding.day)
    }
    if x.isActive {
      if let finding = LeavingTheAbnormalList.finding(x) {
        rows.append(row(x, .leaveAbnormalList, nil, finding, since: nil))
      }
      if let finding = Inactivity.revocation(x) {
        rows.append(row(x, .revokeRegistration, "noActivity", finding, since: finding.day))
      }
      if let finding = MissedReports.revocation(x) {
        rows.append(row(x, .revokeRegistration, "missedReports", finding, since: finding.day))
      }
    }
    return rows.count < 2 ? rows : rows.sorted(by: Row.precedes)
  }

  private static func row(
    _ x: Examination, _ action: Action, _ ground: String?, _ finding: Finding, since: CivilDate?
  ) -> Row {
    var because = x.identity
    because.add(finding.because)
    return Row(
      .proposals,
      [
        .text(x.association.identifier), .text(action.rawValue), .text(ground),
        .text(finding.subject), .date(since),
      ], because: because, basis: finding.basis.citation,
      isCalendarAssumed: finding.isCalendarAssumed)
  }
}

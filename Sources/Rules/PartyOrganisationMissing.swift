import Associations
import Events
import Law

/// Enough party members for a branch, and none was set up (未按规定建立党组织).
///
/// > 中国共产党支部工作条例（试行）, Article 5: a branch from three formal members.
public enum PartyOrganisationMissing {
  /// W10 of Wenzhou's exit criteria.
  public static func zombie(_ x: Examination) -> Finding? {
    finding(x, under: WenzhouLayoutPlan.noPartyOrganisation)
  }

  /// Ground 2 of the abnormal list, from the day of the record.
  public static func listingGround(_ x: Examination) -> Finding? {
    finding(x, under: CreditMeasures.abnormalGround2)
  }

  private static func finding(_ x: Examination, under basis: LegalBasis) -> Finding? {
    guard let party = x.association.party,
      party.value.partyMembers >= x.parameters.partyBranchMinimum
    else { return nil }
    switch party.value.form {
    case .nothing, .instructor, .union:
      return Finding(basis, day: party.on, because: [party.evidence])
    case .joint, .branch, .generalBranch, .committee: return nil
    }
  }
}

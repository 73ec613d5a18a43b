import Associations
import Events
import Law

/// Staff, premises and income, as last reported (专职人员、办公场所、经费来源).
public enum WorkingConditions {
  /// W4: no full-time staff.
  public static func noStaff(_ x: Examination) -> Finding? {
    guard let capacity = x.association.capacity, capacity.value.fullTimeStaff == 0
    else { return nil }
    return finding(WenzhouLayoutPlan.noStaff, capacity)
  }

  /// W5: no fixed premises.
  public static func noPremises(_ x: Examination) -> Finding? {
    guard let capacity = x.association.capacity, capacity.value.premises == .noPremises
    else { return nil }
    return finding(WenzhouLayoutPlan.noPremises, capacity)
  }

  /// W6: no source of income.
  public static func noIncome(_ x: Examination) -> Finding? {
    guard let capacity = x.association.capacity else { return nil }
    let income = capacity.value.income
    let isZero = [
      income.dues, income.sponsorship, income.government, income.services, income.other,
    ]
    .allSatisfy { $0 == 0 }
    return isZero ? finding(WenzhouLayoutPlan.noIncome, capacity) : nil
  }

  private static func finding(
    _ basis: LegalBasis, _ capacity: Stated<CapacityReported>
  ) -> Finding {
    Finding(basis, day: capacity.on, because: [capacity.evidence])
  }
}

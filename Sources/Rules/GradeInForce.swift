public import Associations

/// The grade in force on the day (等级有效期内): the award in force that is last in the fold. A
/// cancelled one gives none, and no older award shines through.
public enum GradeInForce {
  /// The award, nil where no grade holds.
  public static func award(_ x: Examination) -> Grading.Award? {
    guard let award = x.association.grading.award(on: x.day), award.grade > 0 else { return nil }
    return award
  }

  /// 1–5, nil where no grade holds.
  public static func grade(_ x: Examination) -> Int? { award(x)?.grade }

  /// The entries behind the grade, or behind its cancellation.
  public static func evidence(_ x: Examination) -> [Evidence] {
    x.association.grading.award(on: x.day)?.evidence ?? []
  }
}

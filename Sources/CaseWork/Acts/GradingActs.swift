public import Events

extension GradeAwarded: Act {
  public static let command = "AwardGrade"
  public static let duties: [Duty] = [.decidingOfficer]
  public static let standing = StandingWanted.active
}

extension GradeReduced: Act {
  public static let command = "ReduceGrade"
  public static let duties: [Duty] = [.decidingOfficer]
  public static let standing = StandingWanted.known
}

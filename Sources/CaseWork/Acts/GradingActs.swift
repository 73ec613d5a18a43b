public import Events

extension GradeAwarded: Act {
  public static let commandName = "AwardGrade"
  public static let duties: [Duty] = [.decidingOfficer]
  public static let standing = StandingWanted.active
}

extension GradeReduced: Act {
  public static let commandName = "ReduceGrade"
  public static let duties: [Duty] = [.decidingOfficer]
  public static let standing = StandingWanted.known
}

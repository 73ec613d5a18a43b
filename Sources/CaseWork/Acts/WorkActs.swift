public import Events

extension ActivityHeld: Act {
  public static let command = "HoldActivity"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.active
}

extension MajorMatterReported: Act {
  public static let command = "ReportMajorMatter"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.active
}

extension SelfDisciplineTextFiled: Act {
  public static let command = "FileSelfDisciplineText"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.active
}

extension PartyCoverageRecorded: Act {
  public static let command = "RecordPartyCoverage"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.onRegister
}

public import Events

extension ActivityHeld: Act {
  public static let commandName = "HoldActivity"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.active
}

extension MajorMatterReported: Act {
  public static let commandName = "ReportMajorMatter"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.active
}

extension SelfDisciplineTextFiled: Act {
  public static let commandName = "FileSelfDisciplineText"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.active
}

extension PartyCoverageRecorded: Act {
  public static let commandName = "RecordPartyCoverage"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.onRegister
}

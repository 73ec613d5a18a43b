public import Events

extension AnnualReportSubmitted: Act {
  public static let commandName = "SubmitAnnualReport"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.onRegister
}

extension YearEndInspectionConcluded: Act {
  public static let commandName = "ConcludeInspection"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.onRegister
}

extension YearEndInspectionRevised: Act {
  public static let commandName = "ReviseInspection"
  public static let duties: [Duty] = [.decidingOfficer]
  public static let standing = StandingWanted.known
}

public import Events

extension AnnualReportSubmitted: Act {
  public static let command = "SubmitAnnualReport"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.onRegister
}

extension YearEndInspectionConcluded: Act {
  public static let command = "ConcludeInspection"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.onRegister
}

extension YearEndInspectionRevised: Act {
  public static let command = "ReviseInspection"
  public static let duties: [Duty] = [.decidingOfficer]
  public static let standing = StandingWanted.known
}

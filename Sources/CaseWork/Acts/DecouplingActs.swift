public import Events

extension DecouplingPlanned: Act {
  public static let command = "PlanDecoupling"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.onRegister
}

extension SeparationCompleted: Act {
  public static let command = "CompleteSeparation"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.onRegister
}

extension DecouplingCompleted: Act {
  public static let command = "CompleteDecoupling"
  public static let duties: [Duty] = [.decidingOfficer]
  public static let standing = StandingWanted.onRegister
}

public import Events

extension DecouplingPlanned: Act {
  public static let commandName = "PlanDecoupling"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.onRegister
}

extension SeparationCompleted: Act {
  public static let commandName = "CompleteSeparation"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.onRegister
}

extension DecouplingCompleted: Act {
  public static let commandName = "CompleteDecoupling"
  public static let duties: [Duty] = [.decidingOfficer]
  public static let standing = StandingWanted.onRegister
}

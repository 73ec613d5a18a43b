public import Events

extension LiquidationStarted: Act {
  public static let commandName = "StartLiquidation"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.known
}

extension LiquidationCompleted: Act {
  public static let commandName = "CompleteLiquidation"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.known
}

extension AssociationDeregistered: Act {
  public static let commandName = "Deregister"
  public static let duties: [Duty] = [.registrarClerk, .decidingOfficer]
  public static let standing = StandingWanted.known
}

extension RegistrationRevoked: Act {
  public static let commandName = "RevokeRegistration"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let eyes = Eyes.two
  public static let standing = StandingWanted.onRegister
}

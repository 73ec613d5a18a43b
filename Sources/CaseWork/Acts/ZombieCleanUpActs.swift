public import Events

extension ZombieConfirmed: Act {
  public static let commandName = "ConfirmZombie"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.active
}

extension AssociationReactivated: Act {
  public static let commandName = "ReactivateAssociation"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.active
}

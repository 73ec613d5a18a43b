public import Events

extension ZombieConfirmed: Act {
  public static let command = "ConfirmZombie"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.active
}

extension AssociationReactivated: Act {
  public static let command = "ReactivateAssociation"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.active
}

public import Events

extension FoundingApplied: Act {
  public static let commandName = "ApplyForFounding"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.unregistered
}

extension SectorOverlapReviewed: Act {
  public static let commandName = "ReviewSectorOverlap"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.known
}

extension PreparationApproved: Act {
  public static let commandName = "ApprovePreparation"
  public static let duties: [Duty] = [.decidingOfficer]
  public static let standing = StandingWanted.unregistered
}

extension AssociationRegistered: Act {
  public static let commandName = "RegisterAssociation"
  public static let duties: [Duty] = [.registrarClerk, .decidingOfficer]
  public static let standing = StandingWanted.unregistered
}

extension RegistrationRefused: Act {
  public static let commandName = "RefuseRegistration"
  public static let duties: [Duty] = [.decidingOfficer]
  public static let standing = StandingWanted.unregistered
}

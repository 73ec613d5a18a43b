public import Events

extension FoundingApplied: Act {
  public static let command = "ApplyForFounding"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.unregistered
}

extension SectorOverlapReviewed: Act {
  public static let command = "ReviewSectorOverlap"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.known
}

extension PreparationApproved: Act {
  public static let command = "ApprovePreparation"
  public static let duties: [Duty] = [.decidingOfficer]
  public static let standing = StandingWanted.unregistered
}

extension AssociationRegistered: Act {
  public static let command = "RegisterAssociation"
  public static let duties: [Duty] = [.registrarClerk, .decidingOfficer]
  public static let standing = StandingWanted.unregistered
}

extension RegistrationRefused: Act {
  public static let command = "RefuseRegistration"
  public static let duties: [Duty] = [.decidingOfficer]
  public static let standing = StandingWanted.unregistered
}

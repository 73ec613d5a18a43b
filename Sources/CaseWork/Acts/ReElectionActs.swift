public import Events

extension OfficerVetted: Act {
  public static let commandName = "VetOfficer"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.known
}

extension PreElectionAuditCompleted: Act {
  public static let commandName = "CompletePreElectionAudit"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.active
}

extension ReElectionExtended: Act {
  public static let commandName = "ExtendReElection"
  public static let duties: [Duty] = [.decidingOfficer]
  public static let standing = StandingWanted.active
}

extension ReElectionCompleted: Act {
  public static let commandName = "CompleteReElection"
  public static let duties: [Duty] = [.registrarClerk, .decidingOfficer]
  public static let standing = StandingWanted.active
}

extension OfficerElected: Act {
  public static let commandName = "ElectOfficer"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.active
}

extension OfficerLeft: Act {
  public static let commandName = "RecordOfficerLeaving"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.onRegister
}

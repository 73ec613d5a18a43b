public import Events

extension OfficerVetted: Act {
  public static let command = "VetOfficer"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.known
}

extension PreElectionAuditCompleted: Act {
  public static let command = "CompletePreElectionAudit"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.active
}

extension ReElectionExtended: Act {
  public static let command = "ExtendReElection"
  public static let duties: [Duty] = [.decidingOfficer]
  public static let standing = StandingWanted.active
}

extension ReElectionCompleted: Act {
  public static let command = "CompleteReElection"
  public static let duties: [Duty] = [.registrarClerk, .decidingOfficer]
  public static let standing = StandingWanted.active
}

extension OfficerElected: Act {
  public static let command = "ElectOfficer"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.active
}

extension OfficerLeft: Act {
  public static let command = "RecordOfficerLeaving"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.onRegister
}

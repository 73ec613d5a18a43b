public import Events

extension RandomInspectionDrawn: Act {
  public static let commandName = "DrawRandomInspection"
  public static let duties: [Duty] = [.complianceOfficer]
  public static let standing = StandingWanted.any
}

extension RandomInspectionConcluded: Act {
  public static let commandName = "ConcludeRandomInspection"
  public static let duties: [Duty] = [.complianceOfficer]
  public static let standing = StandingWanted.onRegister
}

extension ContactAttempted: Act {
  public static let commandName = "AttemptContact"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.onRegister
}

extension InterviewHeld: Act {
  public static let commandName = "HoldInterview"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.onRegister
}

extension ComplaintReceived: Act {
  public static let commandName = "ReceiveComplaint"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.known
}

public import Events

extension CaseAssigned: Act {
  public static let commandName = "AssignCase"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known
}

extension CaseHandedOver: Act {
  public static let commandName = "HandOverCase"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known
}

extension CasePrioritised: Act {
  public static let commandName = "PrioritiseCase"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known
}

extension CaseTargetSet: Act {
  public static let commandName = "SetCaseTarget"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known
}

extension CaseCommented: Act {
  public static let commandName = "CommentOnCase"
  public static let duties: [Duty] = [
    .registrarClerk, .complianceOfficer, .decidingOfficer, .supervisor,
  ]
  public static let standing = StandingWanted.known
}

extension CaseClosed: Act {
  public static let commandName = "CloseCase"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known
}

extension ReviewRequested: Act {
  public static let commandName = "RequestReview"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer, .associationUser]
  public static let standing = StandingWanted.known
}

extension ReviewDecided: Act {
  public static let commandName = "RecordReviewDecision"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known
}

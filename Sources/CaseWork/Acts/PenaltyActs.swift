public import Events

extension PenaltyCaseFiled: Act {
  public static let commandName = "FilePenaltyCase"
  public static let duties: [Duty] = [.complianceOfficer]
  public static let standing = StandingWanted.onRegister
}

extension AdverseNoticeServed: Act {
  public static let commandName = "ServeAdverseNotice"
  public static let duties: [Duty] = [.complianceOfficer]
  public static let standing = StandingWanted.known
}

extension DefenceHeard: Act {
  public static let commandName = "HearDefence"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known
}

extension PenaltyDecided: Act {
  public static let commandName = "DecidePenalty"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let eyes = Eyes.two
  public static let standing = StandingWanted.onRegister
}

extension PenaltyAnnulled: Act {
  public static let commandName = "AnnulPenalty"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let eyes = Eyes.two
  public static let standing = StandingWanted.known
}

extension JudgmentDefaulterReported: Act {
  public static let commandName = "ReportJudgmentDefaulter"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.known
}

extension JudgmentDefaulterCleared: Act {
  public static let commandName = "ClearJudgmentDefaulter"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.known
}

public import Events

extension PenaltyCaseFiled: Act {
  public static let command = "FilePenaltyCase"
  public static let duties: [Duty] = [.complianceOfficer]
  public static let standing = StandingWanted.onRegister
}

extension AdverseNoticeServed: Act {
  public static let command = "ServeAdverseNotice"
  public static let duties: [Duty] = [.complianceOfficer]
  public static let standing = StandingWanted.known
}

extension DefenceHeard: Act {
  public static let command = "HearDefence"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known
}

extension PenaltyDecided: Act {
  public static let command = "DecidePenalty"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let eyes = Eyes.two
  public static let standing = StandingWanted.onRegister
}

extension PenaltyAnnulled: Act {
  public static let command = "AnnulPenalty"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let eyes = Eyes.two
  public static let standing = StandingWanted.known
}

extension JudgmentDefaulterReported: Act {
  public static let command = "ReportJudgmentDefaulter"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.known
}

extension JudgmentDefaulterCleared: Act {
  public static let command = "ClearJudgmentDefaulter"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.known
}

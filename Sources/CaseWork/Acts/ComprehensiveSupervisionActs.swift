public import Events

extension InformationDisclosed: Act {
  public static let command = "DiscloseInformation"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer, .associationUser]
  public static let standing = StandingWanted.onRegister
}

extension JointEnforcementConducted: Act {
  public static let command = "ConductJointEnforcement"
  public static let duties: [Duty] = [.complianceOfficer]
  public static let standing = StandingWanted.onRegister
}

extension FundsAudited: Act {
  public static let command = "AuditFunds"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.onRegister
}

extension CreditMeasureApplied: Act {
  public static let command = "ApplyCreditMeasure"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known
}

extension CreditMeasureLifted: Act {
  public static let command = "LiftCreditMeasure"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known
}

extension ConsultationHeld: Act {
  public static let command = "HoldConsultation"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.onRegister
}

extension ConsultationAnswered: Act {
  public static let command = "AnswerConsultation"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.known
}

extension IntegrityPledged: Act {
  public static let command = "PledgeIntegrity"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.active
}

extension SupervisionAssigned: Act {
  public static let command = "AssignSupervision"
  public static let duties: [Duty] = [.decidingOfficer]
  public static let standing = StandingWanted.known
}

public import Events

extension InformationDisclosed: Act {
  public static let commandName = "DiscloseInformation"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer, .associationUser]
  public static let standing = StandingWanted.onRegister
}

extension JointEnforcementConducted: Act {
  public static let commandName = "ConductJointEnforcement"
  public static let duties: [Duty] = [.complianceOfficer]
  public static let standing = StandingWanted.onRegister
}

extension FundsAudited: Act {
  public static let commandName = "AuditFunds"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.onRegister
}

extension CreditMeasureApplied: Act {
  public static let commandName = "ApplyCreditMeasure"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known
}

extension CreditMeasureLifted: Act {
  public static let commandName = "LiftCreditMeasure"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known
}

extension ConsultationHeld: Act {
  public static let commandName = "HoldConsultation"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.onRegister
}

extension ConsultationAnswered: Act {
  public static let commandName = "AnswerConsultation"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.known
}

extension IntegrityPledged: Act {
  public static let commandName = "PledgeIntegrity"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.active
}

extension SupervisionAssigned: Act {
  public static let commandName = "AssignSupervision"
  public static let duties: [Duty] = [.decidingOfficer]
  public static let standing = StandingWanted.known
}

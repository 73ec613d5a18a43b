/// The stored name of what can happen; one case for each type of the event contract.
///
/// The names are the public format: they never change, and none is derived from a Swift name.
public enum EventType: String, CaseIterable, Sendable {
  // MARK: Founding (成立)
  case foundingApplied = "FoundingApplied"
  case sectorOverlapReviewed = "SectorOverlapReviewed"
  case preparationApproved = "PreparationApproved"
  case associationRegistered = "AssociationRegistered"
  case registrationRefused = "RegistrationRefused"

  // MARK: Register changes (变更登记)
  case registrationItemChanged = "RegistrationItemChanged"
  case charterApproved = "CharterApproved"
  case membershipReported = "MembershipReported"
  case memberJoined = "MemberJoined"
  case memberLeft = "MemberLeft"
  case capacityReported = "CapacityReported"

  // MARK: General assembly (会员大会)
  case generalAssemblyConvened = "GeneralAssemblyConvened"
  case generalAssemblyHeld = "GeneralAssemblyHeld"
  case resolutionAdopted = "ResolutionAdopted"
  case feeStandardAdopted = "FeeStandardAdopted"

  // MARK: Re-election (换届)
  case officerVetted = "OfficerVetted"
  case preElectionAuditCompleted = "PreElectionAuditCompleted"
  case reElectionExtended = "ReElectionExtended"
  case reElectionCompleted = "ReElectionCompleted"
  case officerElected = "OfficerElected"
  case officerLeft = "OfficerLeft"

  // MARK: Work (活动与报告)
  case activityHeld = "ActivityHeld"
  case majorMatterReported = "MajorMatterReported"
  case selfDisciplineTextFiled = "SelfDisciplineTextFiled"
  case partyCoverageRecorded = "PartyCoverageRecorded"

  // MARK: Year-end inspection (年检)
  case annualReportSubmitted = "AnnualReportSubmitted"
  case yearEndInspectionConcluded = "YearEndInspectionConcluded"
  case yearEndInspectionRevised = "YearEndInspectionRevised"

  // MARK: Oversight (监督检查)
  case randomInspectionDrawn = "RandomInspectionDrawn"
  case randomInspectionConcluded = "RandomInspectionConcluded"
  case contactAttempted = "ContactAttempted"
  case interviewHeld = "InterviewHeld"
  case complaintReceived = "ComplaintReceived"

  // MARK: Rectification (限期整改)
  case rectificationOrdered = "RectificationOrdered"
  case rectificationExtended = "RectificationExtended"
  case rectificationReported = "RectificationReported"
  case rectificationVerified = "RectificationVerified"
  case rectificationWithdrawn = "RectificationWithdrawn"
  case rectificationAcknowledged = "RectificationAcknowledged"
  case rectificationPaused = "RectificationPaused"
  case rectificationResumed = "RectificationResumed"
  case rectificationAnnulled = "RectificationAnnulled"
  case paperServed = "PaperServed"

  // MARK: Penalty (行政处罚)
  case penaltyCaseFiled = "PenaltyCaseFiled"
  case adverseNoticeServed = "AdverseNoticeServed"
  case defenceHeard = "DefenceHeard"
  case penaltyDecided = "PenaltyDecided"
  case penaltyAnnulled = "PenaltyAnnulled"
  case judgmentDefaulterReported = "JudgmentDefaulterReported"
  case judgmentDefaulterCleared = "JudgmentDefaulterCleared"

  // MARK: Credit lists (信用名单)
  case abnormalListEntered = "AbnormalListEntered"
  case abnormalListLeft = "AbnormalListLeft"
  case seriousListEntered = "SeriousListEntered"
  case seriousListLeft = "SeriousListLeft"
  case listingDeclined = "ListingDeclined"
  case listingPublished = "ListingPublished"
  case listingLeaveApplied = "ListingLeaveApplied"
  case honourGranted = "HonourGranted"
  case honourWithdrawn = "HonourWithdrawn"

  // MARK: Grading (等级评估)
  case gradeAwarded = "GradeAwarded"
  case gradeReduced = "GradeReduced"

  // MARK: Public service (政府购买服务与职能转移)
  case catalogueListed = "CatalogueListed"
  case catalogueDelisted = "CatalogueDelisted"
  case contractAwarded = "ContractAwarded"
  case contractEvaluated = "ContractEvaluated"
  case grantPaid = "GrantPaid"

  // MARK: Decoupling (脱钩)
  case decouplingPlanned = "DecouplingPlanned"
  case separationCompleted = "SeparationCompleted"
  case decouplingCompleted = "DecouplingCompleted"

  // MARK: Zombie clean-up (僵尸型整治)
  case zombieConfirmed = "ZombieConfirmed"
  case associationReactivated = "AssociationReactivated"

  // MARK: Merger and division (合并、分立)
  case mergerRegistered = "MergerRegistered"

  // MARK: Deregistration (注销、撤销)
  case liquidationStarted = "LiquidationStarted"
  case liquidationCompleted = "LiquidationCompleted"
  case associationDeregistered = "AssociationDeregistered"
  case registrationRevoked = "RegistrationRevoked"

  // MARK: The log itself (条目与规则)
  case entryVoided = "EntryVoided"
  case entryCorrected = "EntryCorrected"
  case discrepancyNoted = "DiscrepancyNoted"
  case ruleParameterSet = "RuleParameterSet"

  // MARK: Case handling (案件办理)
  case caseAssigned = "CaseAssigned"
  case caseHandedOver = "CaseHandedOver"
  case casePrioritised = "CasePrioritised"
  case caseTargetSet = "CaseTargetSet"
  case caseCommented = "CaseCommented"
  case caseClosed = "CaseClosed"
  case reviewRequested = "ReviewRequested"
  case reviewDecided = "ReviewDecided"

  // MARK: Decisions by two (复核)
  case decisionSubmitted = "DecisionSubmitted"
  case decisionConfirmed = "DecisionConfirmed"
  case decisionReturned = "DecisionReturned"
  case decisionWithdrawn = "DecisionWithdrawn"
  case decisionLapsed = "DecisionLapsed"

  // MARK: Offices (办理机构)
  case officeOpened = "OfficeOpened"
  case officerAppointed = "OfficerAppointed"
  case appointmentEnded = "AppointmentEnded"
  case attemptRefused = "AttemptRefused"
  case paperNumbered = "PaperNumbered"

  // MARK: Comprehensive supervision (综合监管)
  case informationDisclosed = "InformationDisclosed"
  case jointEnforcementConducted = "JointEnforcementConducted"
  case fundsAudited = "FundsAudited"
  case creditMeasureApplied = "CreditMeasureApplied"
  case creditMeasureLifted = "CreditMeasureLifted"
  case consultationHeld = "ConsultationHeld"
  case consultationAnswered = "ConsultationAnswered"
  case integrityPledged = "IntegrityPledged"
  case supervisionAssigned = "SupervisionAssigned"
}

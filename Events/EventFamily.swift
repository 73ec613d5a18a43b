/// A family of event types, as the contract groups them; each has a file of its own here.
public enum EventFamily: String, CaseIterable, Sendable {
  case founding = "Founding"
  case registerChanges = "Register changes"
  case generalAssembly = "General assembly"
  case reElection = "Re-election"
  case work = "Work"
  case yearEndInspection = "Year-end inspection"
  case oversight = "Oversight"
  case rectification = "Rectification"
  case penalty = "Penalty"
  case creditLists = "Credit lists"
  case grading = "Grading"
  case publicService = "Public service"
  case decoupling = "Decoupling"
  case zombieCleanUp = "Zombie clean-up"
  case merger = "Merger and division"
  case deregistration = "Deregistration"
  case theLogItself = "The log itself"
  case caseHandling = "Case handling"
  case fourEyes = "Decisions by two"
  case offices = "Offices"
  case comprehensiveSupervision = "Comprehensive supervision"

  /// The Chinese name.
  public var chinese: String {
    switch self {
    case .founding: "成立"
    case .registerChanges: "变更登记"
    case .generalAssembly: "会员大会"
    case .reElection: "换届"
    case .work: "活动与报告"
    case .yearEndInspection: "年检"
    case .oversight: "监督检查"
    case .rectification: "限期整改"
    case .penalty: "行政处罚"
    case .creditLists: "信用名单"
    case .grading: "等级评估"
    case .publicService: "政府购买服务与职能转移"
    case .decoupling: "脱钩"
    case .zombieCleanUp: "僵尸型整治"
    case .merger: "合并、分立"
    case .deregistration: "注销、撤销"
    case .theLogItself: "条目与规则"
    case .caseHandling: "案件办理"
    case .fourEyes: "四眼复核"
    case .offices: "办理机构"
    case .comprehensiveSupervision: "综合监管"
    }
  }

  /// The English name.
  public var english: String { rawValue }
}

extension EventType {
  /// The family a type belongs to.
  public var family: EventFamily {
    switch self {
    case .foundingApplied, .sectorOverlapReviewed, .preparationApproved, .associationRegistered,
      .registrationRefused:
      .founding
    case .registrationItemChanged, .charterApproved, .membershipReported, .memberJoined,
      .memberLeft, .capacityReported:
      .registerChanges
    case .generalAssemblyConvened, .generalAssemblyHeld, .resolutionAdopted, .feeStandardAdopted:
      .generalAssembly
    case .officerVetted, .preElectionAuditCompleted, .reElectionExtended, .reElectionCompleted,
      .officerElected, .officerLeft:
      .reElection
    case .activityHeld, .majorMatterReported, .selfDisciplineTextFiled, .partyCoverageRecorded:
      .work
    case .annualReportSubmitted, .yearEndInspectionConcluded, .yearEndInspectionRevised:
      .yearEndInspection
    case .randomInspectionDrawn, .randomInspectionConcluded, .contactAttempted, .interviewHeld,
      .complaintReceived:
      .oversight
    case .rectificationOrdered, .rectificationExtended, .rectificationReported,
      .rectificationVerified, .rectificationWithdrawn, .rectificationAcknowledged,
      .rectificationPaused, .rectificationResumed, .rectificationAnnulled, .paperServed:
      .rectification
    case .penaltyCaseFiled, .adverseNoticeServed, .defenceHeard, .penaltyDecided, .penaltyAnnulled,
      .judgmentDefaulterReported, .judgmentDefaulterCleared:
      .penalty
    case .abnormalListEntered, .abnormalListLeft, .seriousListEntered, .seriousListLeft,
      .listingDeclined, .listingPublished, .listingLeaveApplied, .honourGranted, .honourWithdrawn:
      .creditLists
    case .gradeAwarded, .gradeReduced: .grading
    case .catalogueListed, .catalogueDelisted, .contractAwarded, .contractEvaluated, .grantPaid:
      .publicService
    case .decouplingPlanned, .separationCompleted, .decouplingCompleted: .decoupling
    case .zombieConfirmed, .associationReactivated: .zombieCleanUp
    case .mergerRegistered: .merger
    case .liquidationStarted, .liquidationCompleted, .associationDeregistered, .registrationRevoked:
      .deregistration
    case .entryVoided, .entryCorrected, .discrepancyNoted, .ruleParameterSet: .theLogItself
    case .caseAssigned, .caseHandedOver, .casePrioritised, .caseTargetSet, .caseCommented,
      .caseClosed, .reviewRequested, .reviewDecided:
      .caseHandling
    case .decisionSubmitted, .decisionConfirmed, .decisionReturned, .decisionWithdrawn,
      .decisionLapsed:
      .fourEyes
    case .officeOpened, .officerAppointed, .appointmentEnded, .attemptRefused, .paperNumbered:
      .offices
    case .informationDisclosed, .jointEnforcementConducted, .fundsAudited, .creditMeasureApplied,
      .creditMeasureLifted, .consultationHeld, .consultationAnswered, .integrityPledged,
      .supervisionAssigned:
      .comprehensiveSupervision
    }
  }
}

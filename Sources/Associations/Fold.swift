import EventModel
import Events

extension Association {
  /// The table of the fold: which part of the state each type of event changes. A new type of event
  /// does not build until its line stands here.
  mutating func fold(_ fact: Fact) throws(PayloadFault) {
    switch fact.type {
    case .foundingApplied: apply(try fact.read() as FoundingApplied, fact)
    case .preparationApproved: standing.beforeRegistration(.preparing, fact)
    case .registrationRefused: standing.beforeRegistration(.refused, fact)
    case .associationRegistered: apply(try fact.read() as AssociationRegistered, fact)
    case .registrationItemChanged: items.apply(try fact.read() as RegistrationItemChanged, fact)
    case .charterApproved: term.apply(try fact.read() as CharterApproved, fact)
    case .membershipReported: apply(try fact.read() as MembershipReported, fact)
    case .memberJoined: membership.move(try fact.read(MemberJoined.self).memberKind, by: 1, fact)
    case .memberLeft: membership.move(try fact.read(MemberLeft.self).memberKind, by: -1, fact)
    case .capacityReported: capacity = fact.stated(try fact.read())
    case .reElectionExtended: apply(try fact.read() as ReElectionExtended, fact)
    case .reElectionCompleted: term.apply(try fact.read() as ReElectionCompleted, fact)
    case .activityHeld: try activityHeld(fact)
    case .partyCoverageRecorded: party = fact.stated(try fact.read())
    case .annualReportSubmitted: reporting.apply(try fact.read() as AnnualReportSubmitted, fact)
    case .yearEndInspectionConcluded: try inspectionConcluded(fact)
    case .yearEndInspectionRevised: apply(try fact.read() as YearEndInspectionRevised, fact)
    case .contactAttempted: contacts.apply(try fact.read() as ContactAttempted, fact)
    case .rectificationOrdered: orders.apply(try fact.read() as RectificationOrdered, fact)
    case .rectificationExtended: orders.apply(try fact.read() as RectificationExtended, fact)
    case .rectificationVerified: orders.apply(try fact.read() as RectificationVerified)
    case .rectificationWithdrawn: orders.apply(try fact.read() as RectificationWithdrawn)
    case .rectificationAnnulled: orders.apply(try fact.read() as RectificationAnnulled)
    case .penaltyDecided: penalties.apply(try fact.read() as PenaltyDecided, fact)
    case .penaltyAnnulled: penalties.apply(try fact.read() as PenaltyAnnulled)
    case .judgmentDefaulterReported:
      penalties.apply(try fact.read() as JudgmentDefaulterReported, fact)
    case .judgmentDefaulterCleared: penalties.apply(try fact.read() as JudgmentDefaulterCleared)
    case .abnormalListEntered:
      abnormalList.enter(try fact.read(AbnormalListEntered.self).ground, fact)
    case .abnormalListLeft: abnormalList.leave(fact)
    case .seriousListEntered: apply(try fact.read() as SeriousListEntered, fact)
    case .seriousListLeft: seriousList.leave(fact)
    case .listingDeclined: apply(try fact.read() as ListingDeclined, fact)
    case .honourGranted: apply(try fact.read() as HonourGranted, fact)
    case .honourWithdrawn: apply(try fact.read() as HonourWithdrawn)
    case .gradeAwarded: grading.apply(try fact.read() as GradeAwarded, fact)
    case .gradeReduced: grading.apply(try fact.read() as GradeReduced, fact)
    case .catalogueListed: apply(try fact.read() as CatalogueListed, fact)
    case .catalogueDelisted: apply(try fact.read() as CatalogueDelisted)
    case .decouplingPlanned: decoupling.apply(try fact.read() as DecouplingPlanned, fact)
    case .separationCompleted: decoupling.apply(try fact.read() as SeparationCompleted, fact)
    case .decouplingCompleted: decoupling.complete(fact)
    case .mergerRegistered: apply(try fact.read() as MergerRegistered, fact)
    case .liquidationStarted: standing.liquidationStarted(fact)
    case .liquidationCompleted: liquidated = fact.stated(true)
    case .associationDeregistered: deregistered(fact)
    case .registrationRevoked: standing.revoked(fact)
    case .sectorOverlapReviewed, .generalAssemblyConvened, .generalAssemblyHeld,
      .resolutionAdopted, .feeStandardAdopted, .officerVetted, .preElectionAuditCompleted,
      .officerElected, .officerLeft, .majorMatterReported, .selfDisciplineTextFiled,
      .randomInspectionDrawn, .randomInspectionConcluded, .interviewHeld, .complaintReceived,
      .rectificationReported, .paperServed, .penaltyCaseFiled, .adverseNoticeServed, .defenceHeard,
      .contractAwarded, .contractEvaluated, .grantPaid, .zombieConfirmed, .associationReactivated,
      .entryVoided, .entryCorrected, .discrepancyNoted, .ruleParameterSet,
      .caseAssigned, .caseHandedOver, .casePrioritised, .caseTargetSet, .caseCommented, .caseClosed,
      .reviewRequested, .reviewDecided, .rectificationAcknowledged, .rectificationPaused,
      .rectificationResumed, .listingPublished, .listingLeaveApplied, .decisionSubmitted,
      .decisionConfirmed, .decisionReturned, .decisionWithdrawn, .decisionLapsed, .officeOpened,
      .officerAppointed, .appointmentEnded, .attemptRefused, .paperNumbered, .informationDisclosed,
      .jointEnforcementConducted, .fundsAudited, .creditMeasureApplied, .creditMeasureLifted,
      .consultationHeld, .consultationAnswered, .integrityPledged, .supervisionAssigned:
      // These stand in the history; no part of the state rests on them.
      break
    }
  }
}

// MARK: - Events that change more than one part of the state

extension Association {
  private mutating func apply(_ event: FoundingApplied, _ fact: Fact) {
    items.apply(event, fact)
    membership.state(units: event.unitMembers, persons: event.personMembers, fact)
    standing.beforeRegistration(.applied, fact)
  }

  private mutating func apply(_ event: AssociationRegistered, _ fact: Fact) {
    items.apply(event, fact)
    membership.state(units: event.unitMembers, persons: event.personMembers, fact)
    term.apply(event, fact)
    standing.registered(fact)
  }

  private mutating func apply(_ event: MembershipReported, _ fact: Fact) {
    membership.state(units: event.units, persons: event.persons, fact)
  }

  private mutating func apply(_ event: ReElectionExtended, _ fact: Fact) {
    term.apply(event, fact, isRegistered: standing.registration != nil)
  }

  /// The fold runs in the order of days, so the last activity is also the latest. Activities are the most frequent entries, and the fold needs one field of them.
  private mutating func activityHeld(_ fact: Fact) throws(PayloadFault) {
    var payload = Payload(fact.data)
    if try payload.flag("withinScope") { lastActivity = fact.stated(fact.effectiveOn) }
  }

  /// Read without its reasons, which no view needs.
  private mutating func inspectionConcluded(_ fact: Fact) throws(PayloadFault) {
    var payload = Payload(fact.data)
    let conclusion = try payload.choice("conclusion", of: InspectionConclusion.self)
    reporting.conclude(Int(try payload.integer("year")), conclusion, fact)
  }

  private mutating func apply(_ event: YearEndInspectionRevised, _ fact: Fact) {
    reporting.conclude(event.year, event.conclusion, fact)
  }

  /// Entry on the serious list moves an association off the abnormal list.
  private mutating func apply(_ event: SeriousListEntered, _ fact: Fact) {
    seriousList.enter(event.ground, fact)
    abnormalList.leave(fact)
  }

  private mutating func apply(_ event: ListingDeclined, _ fact: Fact) {
    switch event.list {
    case .abnormalList: abnormalList.decline(event.ground, event.subject, fact)
    case .seriousList: seriousList.decline(event.ground, event.subject, fact)
    }
  }

  private mutating func apply(_ event: HonourGranted, _ fact: Fact) {
    if event.honour == .redList { redListHonours.append(fact.stated(event.validTo)) }
  }

  private mutating func apply(_ event: HonourWithdrawn) {
    if event.honour == .redList { redListHonours = [] }
  }

  private mutating func apply(_ event: CatalogueListed, _ fact: Fact) {
    if event.catalogue == .purchase { purchaseListing = fact.evidence }
  }

  private mutating func apply(_ event: CatalogueDelisted) {
    if event.catalogue == .purchase { purchaseListing = nil }
  }

  /// A source of a merger ends, except in a division in which it continues.
  private mutating func apply(_ event: MergerRegistered, _ fact: Fact) {
    guard event.role == .source, event.kind != .division || event.continues != true else { return }
    standing.merged(fact)
    abnormalList.leave(fact)
  }

  private mutating func deregistered(_ fact: Fact) {
    standing.deregistered(fact)
    abnormalList.leave(fact)
  }
}

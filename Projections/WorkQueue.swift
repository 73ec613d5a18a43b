public import Associations
import EventModel
import Events
import Law
public import Rules

/// What waits at one association (待办): every finding, deadline and case that is not done.
public enum WorkQueue {
  /// In no order that means anything; the view sorts its rows.
  public static func items(
    _ x: Examination, _ dossier: Dossier, _ limits: CaseLimits
  ) -> [WorkItem] {
    items(x, CaseFiles(dossier), dossier, limits)
  }

  static func items(
    _ x: Examination, _ cases: CaseFiles, _ dossier: Dossier, _ limits: CaseLimits
  ) -> [WorkItem] {
    let findings = Self.findings(x, cases, dossier)
    var items: [WorkItem] = []
    for file in cases.files where !file.isDone && concerns(file, x) {
      items.append(
        WorkItem(
          file, x, limits, answering: findings.first { $0.reference == file.reference }))
    }
    for one in findings where cases[one.reference]?.isDone ?? true {
      items.append(WorkItem(one, cases.handling(of: one.reference)))
    }
    return items + deadlines(x, cases, taken: Set(items.map(\.reference)))
  }

  /// After a body has ended, only what somebody submitted and what is under review still waits.
  private static func concerns(_ file: CaseFile, _ x: Examination) -> Bool {
    switch x.association.standing.status {
    case .merged, .deregistered: file.kind == .submission || file.openReview != nil
    case .applied, .preparing, .refused, .registered, .liquidating, .revoked, nil: true
    }
  }

  // MARK: Findings

  /// What a rule found and nobody decided.
  struct Found {
    let reference: CaseReference
    let next: NextAct
    let because: Because
    let basis: [LegalBasis]
    let since: CivilDate?
    let isCalendarAssumed: Bool

    init(
      _ reference: CaseReference, _ next: NextAct, _ finding: Finding, since: CivilDate?
    ) {
      self.reference = reference
      self.next = next
      because = finding.because
      basis = [finding.basis]
      self.since = since
      isCalendarAssumed = finding.isCalendarAssumed
    }

    init(_ reference: CaseReference, _ next: NextAct, _ flag: ZombieFlag.Flag) {
      self.reference = reference
      self.next = next
      because = flag.because
      basis = flag.criteria.map(\.finding.basis)
      since = flag.since
      isCalendarAssumed = flag.criteria.contains { $0.finding.isCalendarAssumed }
    }
  }

  private static func findings(
    _ x: Examination, _ cases: CaseFiles, _ dossier: Dossier
  ) -> [Found] {
    var found = listings(x, cases)
    guard x.isActive else { return found }
    if let finding = LeavingTheAbnormalList.finding(x) {
      found.append(leaving(x, finding, cases, dossier))
    }
    let revocations = [
      ("noActivity", Inactivity.revocation(x)), ("missedReports", MissedReports.revocation(x)),
    ]
    for case (let ground, let finding?) in revocations {
      found.append(
        Found(
          CaseReference(.revocation, ground), .serveAdverseNotice, finding, since: finding.day))
    }
    if let zombie = zombie(x, cases) { found.append(zombie) }
    return found
  }

  /// Flagged as a zombie and confirmed by nobody yet.
  private static func zombie(_ x: Examination, _ cases: CaseFiles) -> Found? {
    guard let flag = ZombieFlag.flag(x), flag.level == .zombie else { return nil }
    let open = cases.files.last { $0.kind == .zombie && !$0.isDone }
    return Found(
      open?.reference ?? CaseReference(.zombie, cases.nextNumber(.zombie)), .confirmZombie, flag)
  }

  private static func listings(_ x: Examination, _ cases: CaseFiles) -> [Found] {
    func found(_ kind: CaseKind, _ proposal: ListingProposals.Proposal) -> Found {
      let list: CreditList = kind == .seriousListing ? .seriousList : .abnormalList
      let finding = proposal.finding
      let open = cases.openListing(list, ground: proposal.ground, subject: finding.subject)
      let key = CaseFiles.listingKey(proposal.ground, finding.subject)
      return Found(
        open?.reference ?? cases.nextReference(kind, key),
        ListingNotice.isNeeded(list, ground: proposal.ground) ? .serveAdverseNotice : entry(list),
        finding, since: finding.day)
    }
    return ListingProposals.abnormal(x).map { found(.abnormalListing, $0) }
      + ListingProposals.serious(x).map { found(.seriousListing, $0) }
  }

  private static func entry(_ list: CreditList) -> NextAct {
    switch list {
    case .abnormalList: .enterAbnormalList
    case .seriousList: .enterSeriousList
    }
  }

  /// It waits since the last entry on which the finding rests.
  private static func leaving(
    _ x: Examination, _ finding: Finding, _ cases: CaseFiles, _ dossier: Dossier
  ) -> Found {
    let open = cases.files.last { $0.kind == .leavingAbnormalList && !$0.isDone }
    let since = x.association.abnormalList.current?.enteredOn
    let key = since?.description ?? x.day.description
    let days = finding.because.positions.compactMap { dossier.item(at: $0)?.effectiveOn }
    return Found(
      open?.reference ?? cases.nextReference(.leavingAbnormalList, key), .leaveAbnormalList,
      finding, since: days.max())
  }

  // MARK: Deadlines

  /// What falls due soon or is overdue and is no finding or case yet.
  private static func deadlines(
    _ x: Examination, _ cases: CaseFiles, taken: Set<CaseReference>
  ) -> [WorkItem] {
    Deadlines.standing(x).compactMap { deadline in
      guard deadline.state != .upcoming, let (reference, next) = work(of: deadline, x, cases),
        !taken.contains(reference)
      else { return nil }
      return WorkItem(
        reference: reference, subject: reference.key, stage: .found, next: next,
        dueOn: deadline.dueOn, handling: cases.handling(of: reference),
        waitingSince: deadline.state == .overdue ? deadline.dueOn.next : nil,
        because: deadline.because.with(cases.handling(of: reference)), basis: [deadline.basis],
        isCalendarAssumed: deadline.isCalendarAssumed)
    }
  }

  /// The case that a deadline would become, and what comes next; nil where a case shows it already.
  private static func work(
    of deadline: Deadlines.Standing, _ x: Examination, _ cases: CaseFiles
  ) -> (CaseReference, NextAct)? {
    switch deadline.obligation {
    case .annualReport:
      guard let year = deadline.subject, !isBeingListed(year, x, cases) else { return nil }
      return (CaseReference(.annualReport, year), .submitAnnualReport)
    case .firstActivity:
      // Once the year is over, the finding that calls for revocation waits in its place.
      if Inactivity.revocation(x) != nil { return nil }
      return (CaseReference(.firstActivity, "1"), .holdActivity)
    case .gradeExpiry:
      return (CaseReference(.grading, cases.nextNumber(.grading)), .awardGrade)
    case .reElection:
      if cases.files.contains(where: { $0.kind == .reElection && !$0.isDone }) { return nil }
      return (
        CaseReference(.reElection, cases.nextNumber(.reElection)), .completePreElectionAudit
      )
    case .seriousTransition:
      let isUnderWay = cases.openListing(.seriousList, ground: 1, subject: nil) != nil
      let isProposed = ListingProposals.serious(x).contains { $0.ground == 1 }
      if isUnderWay || isProposed { return nil }
      return (cases.nextReference(.seriousListing, "1"), .serveAdverseNotice)
    case .rectification, .deregistration: return nil
    }
  }

  /// An overdue report waits once: as the finding that calls for the list, or as the case of it.
  private static func isBeingListed(
    _ year: String, _ x: Examination, _ cases: CaseFiles
  ) -> Bool {
    cases.openListing(.abnormalList, ground: 1, subject: year) != nil
      || ListingProposals.abnormal(x).contains { $0.ground == 1 && $0.finding.subject == year }
  }
}

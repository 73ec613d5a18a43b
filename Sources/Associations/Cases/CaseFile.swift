public import EventModel
public import Events

/// One case of one association (案件), read from its stream: what it is, how far it has come, every
/// step, and every day that anybody was ever promised.
public struct CaseFile: Sendable {
  /// One entry of the case.
  public struct Step: Sendable {
    public let type: EventType
    /// The day on which it took effect.
    public let on: CivilDate
    public let evidence: Evidence
    /// Who recorded it and when; nil where the reader kept only what folds need.
    public let origin: Dossier.Origin?
  }

  /// A day that an entry named as the last one for something; it stays visible whatever came later.
  public struct Promise: Hashable, Sendable {
    public let dueOn: CivilDate
    /// The entry that named it, by its type.
    public let statedBy: EventType
    /// The day on which it was named.
    public let on: CivilDate
    public let evidence: Evidence
  }

  /// A review or a suit over the case (复议、诉讼).
  public struct Review: Sendable {
    public let kind: ReviewRequested.Kind
    public let requestedOn: CivilDate
    /// How it ended; nil while it is under way.
    public internal(set) var outcome: ReviewDecided.Outcome?
  }

  /// What the kinds with terms and answers of their own keep beside the steps.
  public enum Course: Sendable {
    case plain
    case order(OrderCourse)
    case listing(ListingCourse)
    case penalty(PenaltyCourse)
    /// The way out that was confirmed for a zombie (处置方式).
    case cleanUp(ZombieConfirmed.Route)
  }

  public let kind: CaseKind
  public let key: String
  /// What it is about, as people say it: the key, or a submission's command.
  public internal(set) var subject: String
  public internal(set) var stage: CaseStage
  /// The day of the first step.
  public let opened: CivilDate
  /// In the order of the fold; acts of handling stand among them.
  public internal(set) var steps: [Step] = []
  /// In the order in which they were made.
  public internal(set) var promises: [Promise] = []
  public internal(set) var reviews: [Review] = []
  public internal(set) var course: Course = .plain
  /// Who has it, how urgent it is, what was noted.
  public internal(set) var handling = CaseHandling()

  init(_ reference: CaseReference, _ stage: CaseStage, opened: CivilDate) {
    kind = reference.kind
    key = reference.key
    subject = reference.key
    self.stage = stage
    self.opened = opened
  }

  public var reference: CaseReference { CaseReference(kind, key) }

  /// The last day of a pause of the order's term that no resumption cut short.
  public var pausedUntil: CivilDate? {
    guard case .order(let course) = course, let last = course.pauses.last, last.resumedOn == nil
    else { return nil }
    return last.until
  }

  /// The steps that the law knows: without the acts of handling, and without reviews asked for.
  public var lawfulSteps: [Step] {
    steps.filter { $0.type.family != .caseHandling }
  }

  /// The day of the last step that the law knows.
  public var lastStepOn: CivilDate { lawfulSteps.last?.on ?? opened }

  /// The review that is under way.
  public var openReview: Review? { reviews.last { $0.outcome == nil } }

  /// Nothing waits any more: closed by an officer, or at a last stage, and no review under way.
  public var isDone: Bool {
    openReview == nil && (stage.isFinal || handling.closed != nil)
  }

  /// The entries behind the case, handling included.
  public var evidence: [Evidence] { steps.map(\.evidence) }

  /// The last step that a review or a suit can be about (可复议、诉讼的决定).
  public var decision: Step? {
    steps.last { step in
      switch step.type {
      case .rectificationOrdered, .abnormalListEntered, .seriousListEntered, .penaltyDecided,
        .registrationRefused, .registrationRevoked, .gradeReduced:
        true
      case _: false
      }
    }
  }

  public var order: OrderCourse? {
    if case .order(let course) = course { course } else { nil }
  }

  public var listing: ListingCourse? {
    if case .listing(let course) = course { course } else { nil }
  }

  public var penalty: PenaltyCourse? {
    if case .penalty(let course) = course { course } else { nil }
  }
}

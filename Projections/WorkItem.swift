public import Associations
public import EventModel
public import Law
public import Rules

/// One thing that waits for somebody (待办事项): a finding without a decision, a deadline, or a case
/// under way.
public struct WorkItem: Sendable {
  /// How an officer names it when it is claimed, put first or noted on.
  public let reference: CaseReference
  public let subject: String
  public let stage: CaseStage
  /// The one act that the law allows or requires next; nil where only a person can say.
  public let next: NextAct?
  /// The statutory day.
  public let dueOn: CivilDate?
  public let handling: CaseHandling
  /// The day since which it waits.
  public let waitingSince: CivilDate?
  public let because: Because
  public let basis: [LegalBasis]
  public let isCalendarAssumed: Bool
}

extension WorkItem {
  /// A finding on which nothing was done yet.
  init(_ found: WorkQueue.Found, _ handling: CaseHandling) {
    self.init(
      reference: found.reference, subject: found.reference.key, stage: .found, next: found.next,
      dueOn: nil, handling: handling, waitingSince: found.since,
      because: found.because.with(handling), basis: found.basis,
      isCalendarAssumed: found.isCalendarAssumed)
  }

  /// A case under way; a finding that it answers adds its entries and its law.
  init(
    _ file: CaseFile, _ x: Examination, _ limits: CaseLimits,
    answering found: WorkQueue.Found? = nil
  ) {
    let deadline = CaseDeadlines.deadline(file, x, limits)
    var because = found?.because ?? Because()
    because.add(file.evidence)
    let stage: CaseStage =
      file.order?.pauses.last?.covers(x.day) == true && !file.stage.isFinal ? .paused : file.stage
    self.init(
      reference: file.reference, subject: file.subject, stage: stage,
      next: NextAct.after(file, x, limits), dueOn: deadline?.day, handling: file.handling,
      waitingSince: file.lastStepOn, because: because,
      basis: (deadline.map { [$0.basis] } ?? []) + (found?.basis ?? []),
      isCalendarAssumed: deadline?.isCalendarAssumed ?? false)
  }
}

extension Because {
  /// The entries, and those that say who has the case.
  func with(_ handling: CaseHandling) -> Because {
    var because = self
    because.add(handling.steps.map(\.evidence))
    return because
  }
}

public import EventModel
public import Events

/// Who has a case, how urgent it is, what the office set itself and noted (承办情况): the office's own
/// record, no fact of law.
public struct CaseHandling: Sendable {
  /// One note on a case (批注).
  public struct Comment: Sendable {
    public let text: String
    public let on: CivilDate
    public let evidence: Evidence
  }

  /// The officer's name in an actor; nil while nobody has it.
  public internal(set) var assignee: String?
  public internal(set) var priority: CasePrioritised.Priority?
  /// The day the office aims at.
  public internal(set) var targetOn: CivilDate?
  public internal(set) var comments: [Comment] = []
  /// How and when an officer closed it.
  public internal(set) var closed: (outcome: String, on: CivilDate)?
  /// The acts of handling, in the order of the fold.
  public internal(set) var steps: [CaseFile.Step] = []

  mutating func take(_ item: Dossier.Item, _ dossier: Dossier) {
    if let held: Dossier.Held<CaseAssigned> = dossier.held(item) {
      assignee = held.event.officer
    } else if let held: Dossier.Held<CaseHandedOver> = dossier.held(item) {
      assignee = held.event.to
    } else if let held: Dossier.Held<CasePrioritised> = dossier.held(item) {
      priority = held.event.priority
    } else if let held: Dossier.Held<CaseTargetSet> = dossier.held(item) {
      targetOn = held.event.targetOn
    } else if let held: Dossier.Held<CaseCommented> = dossier.held(item) {
      comments.append(Comment(text: held.event.text, on: held.on, evidence: held.evidence))
    } else if let held: Dossier.Held<CaseClosed> = dossier.held(item) {
      closed = (held.event.outcome, held.on)
    }
    steps.append(CaseFile.Step(item))
  }
}

extension CaseFile.Step {
  init(_ item: Dossier.Item) {
    type = item.type
    on = item.effectiveOn
    evidence = item.evidence
    origin = item.origin
  }
}

import Associations
import EventModel
import Events
import Projections
import Rules

/// Full labels of stored words, in both languages. The command line keeps the short words of
/// ``word(_:in:_:)``, whose English is the stored word itself.
extension StoredWords {
  /// What people call a stored word of a view's column or of a report; a word that has no label,
  /// such as a name, stays as it is.
  ///
  /// - Parameter column: the key of the column, or `report` for a cell of a report.
  package static func label(
    _ stored: String, in column: String, _ language: Language
  ) -> String {
    columns[column]?[stored]?.in(language) ?? stored
  }

  /// What people call a stored word of a closed set, found by the set itself, as the catalogue of
  /// events states it (``FieldKind/choice(_:)``).
  package static func label(
    _ stored: String, among choices: [String], _ language: Language
  ) -> String {
    words(of: choices)?[stored]?.in(language) ?? stored
  }

  /// The labels of a closed set; nil where it has none.
  static func words(of choices: [String]) -> [String: Sentence]? { sets[Set(choices)] }

  private static let suspended = ["suspended": Sentence("限期停止活动", "Suspended")]

  private static let revocations = [
    "noActivity": Sentence("一年未活动", "No activity for a year"),
    "missedReports": Sentence("连续缺报", "Reports missing in a row"),
  ]

  private static let decouplings = [
    "planned": Sentence("拟脱钩", "To be decoupled"),
    "separating": Sentence("脱钩进行中", "Separating"),
    "completed": Sentence("脱钩完成", "Decoupled"),
  ].merging(DecouplingPlanned.Scope.table) { own, _ in own }

  /// The labels by the key of the column.
  static let columns: [String: [String: Sentence]] = [
    "kind": AssociationKind.table.merging(CaseKind.table) { own, _ in own },
    "byKind": AssociationKind.table,
    "status": LegalStatus.table.merging(suspended) { own, _ in own },
    "credit": Register.Credit.table, "decoupling": decouplings, "scope": decouplings,
    "partyForm": PartyCoverageRecorded.Form.table, "reason": RedListing.Reason.table,
    "criteria": ZombieFlag.Criterion.table, "level": ZombieFlag.Level.table,
    "obligation": Deadlines.Obligation.table, "state": Work.State.table,
    "action": Proposals.Action.table, "ground": revocations,
    "failing": CatalogueEligibility.Condition.table, "stage": CaseStage.table,
    "next": NextAct.table, "priority": CasePrioritised.Priority.table,
    "duty": OfficerAppointed.Duty.table, "role": Actor.Role.table, "report": reports,
  ]

  /// The words of all reports; none of them means two things.
  private static let reports = [
    CreditMeasureApplied.Kind.table, CreditMeasureApplied.List.table,
    SelfDisciplineTextFiled.Verdict.table, ServiceCatalogue.table, Post.table,
    RandomInspectionDrawn.Level.table, PartyCoverageRecorded.Form.table, MemberKind.table,
    OfficerVetted.Grade.table,
  ].reduce(into: [:]) { $0.merge($1) { own, _ in own } }

  /// The labels of every closed set of the event catalogue, by the set.
  private static let sets: [Set<String>: [String: Sentence]] = {
    let life = [
      AssociationKind.table, SectorOverlapReviewed.Verdict.table, RegistrationRevoked.Ground.table,
      InspectionConclusion.table, AnnualReportSubmitted.Recipient.table,
      DecouplingPlanned.Scope.table, SeparationCompleted.Item.table, MergerRegistered.Kind.table,
      MergerRegistered.Role.table, GeneralAssemblyConvened.Kind.table, MemberKind.table,
      RegistrationItemChanged.Item.table, MemberLeft.Reason.table, CapacityReported.Premises.table,
      Post.table, OfficerVetted.Grade.table, PreElectionAuditCompleted.Opinion.table,
      FundsAudited.Opinion.table, OfficerLeft.Reason.table, OfficerAppointed.Duty.table,
      SelfDisciplineTextFiled.Verdict.table, PartyCoverageRecorded.Form.table,
      ServiceCatalogue.table,
    ]
    let conduct = [
      AdverseMatter.table, DefenceHeard.Outcome.table, PenaltyDecided.Kind.table,
      PenaltyAnnulled.Annuller.table, RectificationAnnulled.Annuller.table,
      RectificationOrdered.Term.Unit.table, RectificationOrdered.Term.Start.table,
      RectificationVerified.Verdict.table, PaperServed.Mode.table, PaperServed.Result.table,
      ReviewRequested.Kind.table, ReviewDecided.Body.table, ReviewDecided.Outcome.table,
      RandomInspectionDrawn.Level.table, ContactAttempted.Channel.table,
      ContactAttempted.Result.table, ZombieConfirmed.Route.table,
      AssociationReactivated.Means.table, CasePrioritised.Priority.table,
    ]
    let lists = [
      CreditList.table, Honour.table, AbnormalListLeft.Reason.table, SeriousListLeft.Reason.table,
      CreditMeasureApplied.Kind.table, CreditMeasureApplied.List.table,
    ]
    // The same set stands in two types only where it means the same in both.
    return Dictionary((life + conduct + lists).map { (Set($0.keys), $0) }) { own, _ in own }
  }()
}

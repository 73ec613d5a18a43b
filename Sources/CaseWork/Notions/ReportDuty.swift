import Associations
import EventModel
import Events
import Law
import Rules

/// Who owes an annual report for a year, and to whom it goes first (报送渠道).
///
/// > 社会团体登记管理条例 (2016), Article 28: to the supervisor by 31 March, after the preliminary
/// > review to the registrar by 31 May. Directly registered and decoupled bodies have no supervisor.
enum ReportDuty {
  /// Whether a supervising authority (业务主管单位) reviews the report before the registrar.
  static func isSupervised(_ s: Situation) -> Bool {
    guard let association = s.x?.association, association.decoupling.completed == nil else {
      return false
    }
    if association.items.supervisor?.value != nil { return true }
    return s.last(AssociationRegistered.self)?.event.directlyRegistered == false
  }

  /// Whether the association owes the report of a year: registered by the cut-off, and still
  /// registered when it falls due.
  static func isOwed(_ year: Int, _ s: Situation) -> Bool {
    guard let reports = s.x?.reports else { return false }
    return (reports.due + reports.ahead).contains { $0.year == year }
  }

  /// The day on which the report of a year falls due, whoever owes it.
  static func dueOn(_ year: Int, _ s: Situation) -> CivilDate? {
    s.x?.parameters.reports.years.first { $0.year == year }?.dueOn
  }
}

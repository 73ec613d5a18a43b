public import Associations
import EventModel
import Events
import Law
public import Rules

/// The work queue (待办): what waits for whom, with the statutory day, the office's own day, and the
/// one next act. A view of the project's own; nothing of it is stored.
public enum Work {
  /// Whether the statutory day has passed or is near.
  package enum State: String, CaseIterable {
    case overdue
    case dueSoon
    case upcoming
    /// The law sets no day.
    case none
  }

  /// Days before the statutory day from which it counts as near, as in the view of deadlines.
  private static let soonDays = 30

  /// In the contract's order for one association.
  ///
  /// - Parameter dossier: every fact of the association by the day of the examination.
  public static func rows(
    _ x: Examination, _ dossier: Dossier, _ limits: CaseLimits
  ) -> [Row] {
    let rows = WorkQueue.items(x, dossier, limits).map { row($0, x) }
    return rows.count < 2 ? rows : rows.sorted(by: Row.precedes)
  }

  private static func row(_ item: WorkItem, _ x: Examination) -> Row {
    var because = x.identity
    because.add(item.because)
    let handling = item.handling
    return Row(
      .work,
      [
        .text(x.association.identifier), .text(x.association.items.name?.value),
        .text(item.reference.kind.rawValue), .text(item.subject), .text(item.stage.rawValue),
        .text(item.next?.rawValue), .date(item.dueOn), .date(handling.targetOn),
        .text(handling.assignee), .text(handling.priority?.rawValue), .date(item.waitingSince),
        .number(item.waitingSince.map { x.day.days(since: $0) }),
        .text(state(item.dueOn, x.day).rawValue), .text(item.reference.description),
      ], because: because,
      basis: item.basis.isEmpty ? HouseRules.knownSubject.citation : citations(item.basis),
      isCalendarAssumed: item.isCalendarAssumed)
  }

  private static func state(_ dueOn: CivilDate?, _ day: CivilDate) -> State {
    guard let dueOn else { return .none }
    if day > dueOn { return .overdue }
    return dueOn.days(since: day) <= soonDays ? .dueSoon : .upcoming
  }
}

import Associations
import EventModel
import Events
import Law
import Projections
import Rules

/// What the rules would have to find to propose something, by the action.
struct ProposalConditions {
  let x: Examination

  /// - Parameter action: only this one; nil: all.
  func all(_ action: String?) -> [Condition] {
    let wanted = Proposals.Action.allCases.filter { action == nil || $0.rawValue == action }
    var conditions = [ListConditions(x: x).active]
    for one in wanted { conditions += self.conditions(of: one) }
    return conditions
  }

  private func conditions(of action: Proposals.Action) -> [Condition] {
    let lists = ListConditions(x: x)
    switch action {
    case .enterAbnormalList:
      return lists.all(.abnormalList).filter { condition in
        switch condition.name {
        case .ground, .offList: true
        case _: false
        }
      }
    case .enterSeriousList:
      return lists.all(.seriousList).filter { condition in
        if case .ground = condition.name { true } else { false }
      }
    case .leaveAbnormalList:
      return [lists.decision(.abnormalList)]
        + lists.all(.abnormalList).filter { $0.name == .cured }
    case .revokeRegistration: return [noActivity, missedReports]
    }
  }

  private var noActivity: Condition {
    let finding = Inactivity.revocation(x)
    let last = x.association.lastActivity
    return Condition(.revocation("noActivity"), holds: finding != nil).with {
      $0.found = last.map { .date($0.on) } ?? .null
      $0.because = [last?.evidence].compactMap(\.self).positions
      $0.since = finding?.day
      $0.basis = RegistrationRegulation.noActivity(on: x.day)
      if last == nil { $0.absence = .init(type: .activityHeld) }
      if finding == nil { $0.turnsOn = Inactivity.firstActivityDue(x)?.day?.next }
    }
  }

  private var missedReports: Condition {
    ReportConditions(x: x).missedInARow(
      .revocation("missedReports"), x.parameters.revokeMissedReports, .revokeMissedReports,
      AnnualInspection.revokeAfterMissedReports)
  }
}

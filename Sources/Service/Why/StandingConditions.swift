import Associations
import EventModel
import Events
import Law
import Projections
import Rules

/// What the catalogue, the decoupling and the view of deadlines ask.
struct StandingConditions {
  let x: Examination

  // MARK: Catalogue

  var catalogue: [Condition] {
    let limits = x.parameters.catalogue
    let red = RedListConditions(x: x)
    let years = red.cleanYears(limits.cleanYears, .catalogueCleanYears, CatalogueConditions.listed)
    return [
      ListConditions(x: x).active,
      red.grade(limits.minGrade, .catalogueMinGrade, CatalogueConditions.grade),
      staff, premises, years, red.offList(.abnormalList), red.offList(.seriousList),
      red.noPenalty(limits.cleanYears, .catalogueCleanYears, CatalogueConditions.penalty),
      ReportConditions(x: x).last(
        .report, holdsWhereLate: false, CatalogueConditions.report),
    ]
  }

  private var staff: Condition {
    let capacity = x.association.capacity
    let minimum = x.parameters.catalogue.minStaff
    return Condition(
      .staff, holds: capacity.map { $0.value.fullTimeStaff >= minimum } ?? false
    ).with {
      $0.found = capacity.map { .number(Int64($0.value.fullTimeStaff)) } ?? .null
      $0.wanted = .number(Int64(minimum))
      $0.because = [capacity?.evidence].compactMap(\.self).positions
      $0.basis = CatalogueConditions.staff
      $0.parameters = [.catalogueMinStaff]
      if capacity == nil { $0.absence = .init(type: .capacityReported) }
    }
  }

  private var premises: Condition {
    let capacity = x.association.capacity
    return Condition(.premises, holds: capacity?.value.premises == .fixed).with {
      $0.found = capacity.map { .text($0.value.premises.rawValue) } ?? .null
      $0.wanted = .text(CapacityReported.Premises.fixed.rawValue)
      $0.because = [capacity?.evidence].compactMap(\.self).positions
      $0.basis = CatalogueConditions.premises
      if capacity == nil { $0.absence = .init(type: .capacityReported) }
    }
  }

  // MARK: Decoupling

  var decoupling: [Condition] {
    let state = x.association.decoupling
    let all = SeparationCompleted.Item.allCases.count
    return [
      Condition(.decouplingPlan, holds: state.isAny).with {
        $0.found = state.plan.map { .text($0.value.rawValue) } ?? .null
        $0.since = state.plan?.on
        $0.because = [state.plan?.evidence].compactMap(\.self).positions
        $0.basis = DecouplingPlan.fiveSeparations
        if state.plan == nil { $0.absence = .init(type: .decouplingPlanned) }
      },
      Condition(.separations, holds: state.separated.count >= all || state.completed != nil).with {
        $0.found = .texts(state.separated.map(\.value.rawValue))
        $0.wanted = .number(Int64(all))
        $0.since = state.completed?.on
        $0.because = state.evidence.positions
        $0.basis = DecouplingPlan.fiveSeparations
      },
    ]
  }

  // MARK: Deadlines

  /// Days before a day from which the view shows it.
  private static let noticeDays = 180

  var deadlines: [Condition] {
    let rows = Deadlines.rows(x)
    return Deadlines.Obligation.allCases.flatMap { obligation in
      let own = rows.filter { $0["obligation"] == .text(obligation.rawValue) }
      return own.isEmpty ? [absent(obligation)] : own.map { shown(obligation, $0) }
    }
  }

  private func shown(_ obligation: Deadlines.Obligation, _ row: Row) -> Condition {
    Condition(.obligation(obligation.rawValue), holds: true).with {
      $0.found = row["dueOn"] ?? .null
      if case .text(let subject)? = row["subject"] { $0.subject = subject }
      if case .date(let due)? = row["dueOn"] { $0.turnsOn = due.next }
      $0.because = row.because ?? []
      $0.isCalendarAssumed = row.isCalendarAssumed
      explain(obligation, &$0)
    }
  }

  private func explain(_ obligation: Deadlines.Obligation, _ condition: inout Condition) {
    switch obligation {
    case .annualReport:
      condition.parameters = [.annualReportDueOn, .annualReportCutoff]
      condition.reportYear = condition.subject.flatMap { Int($0) }
      condition.basis = RegistrationRegulation.annualReport(on: x.day)
      condition.absence = .init(type: .annualReportSubmitted, subject: condition.subject)
    case .reElection:
      condition.parameters = [.reElectionTermYears]
      condition.basis = CharterModel.term
    case .gradeExpiry: condition.basis = GradingMeasures.validity
    case .seriousTransition:
      condition.parameters = [.abnormalToSeriousYears]
      condition.basis = CreditMeasures.seriousGround1
    case .firstActivity: condition.basis = RegistrationRegulation.noActivity(on: x.day)
    case .rectification: condition.basis = CreditMeasures.abnormalGround3
    case .deregistration: condition.basis = RegistrationRegulation.deregistration
    }
  }

  /// An obligation of which the view shows nothing, with the day from which it would.
  private func absent(_ obligation: Deadlines.Obligation) -> Condition {
    Condition(.obligation(obligation.rawValue), holds: false).with {
      switch obligation {
      case .annualReport: break
      case .reElection:
        let end = TermEnd.day(x)
        $0.found = end.map { .date($0) } ?? .null
        $0.turnsOn = x.isActive ? end?.adding(days: -Self.noticeDays) : nil
        $0.because = TermEnd.evidence(x).positions
      case .gradeExpiry:
        let award = GradeInForce.award(x)
        $0.found = award.map { .date($0.validTo) } ?? .null
        $0.turnsOn = x.isActive ? award?.validTo.adding(days: -Self.noticeDays) : nil
        $0.because = GradeInForce.evidence(x).positions
      case .seriousTransition: $0.absence = .init(type: .abnormalListEntered)
      case .firstActivity:
        $0.found = x.association.lastActivity.map { .date($0.on) } ?? .null
        $0.because = [x.association.lastActivity?.evidence].compactMap(\.self).positions
      case .rectification: $0.absence = .init(type: .rectificationOrdered)
      case .deregistration: $0.absence = .init(type: .liquidationCompleted)
      }
      explain(obligation, &$0)
      if $0.subject == nil, obligation == .annualReport { $0.absence = nil }
    }
  }
}

import Associations
import EventModel
import Events
import Law
import Projections
import Rules

/// What the zombie criteria ask, each with what was found and the day on which it would begin.
struct ZombieConditions {
  let x: Examination

  var all: [Condition] {
    let criteria = ZombieFlag.Criterion.allCases.map(criterion)
    let holding = criteria.count(where: \.holds)
    let minimum = x.parameters.zombieLocalMinimum
    let local = Condition(.localCriteria, holds: holding >= minimum).with {
      $0.found = .number(Int64(holding))
      $0.wanted = .number(Int64(minimum))
      $0.basis = WenzhouLayoutPlan.exitMechanism
      $0.parameters = [.zombieLocalMinimum]
    }
    return [ListConditions(x: x).active] + criteria + [local]
  }

  private func criterion(_ criterion: ZombieFlag.Criterion) -> Condition {
    let finding = criterion.finding(x)
    let name = Condition.Name.criterion(criterion)
    var condition: Condition
    switch criterion {
    case .missedReports:
      condition = ReportConditions(x: x).missedInARow(
        name, x.parameters.zombieMissedReports, .zombieMissedReports, ZombieNotice.missedReports)
    case .lateInspection:
      condition = ReportConditions(x: x).last(
        name, holdsWhereLate: true, WenzhouLayoutPlan.lateReport)
    case .noActivitySinceCertificate, .idle: condition = activity(name, criterion)
    case .unreachable: condition = unreachable(name)
    case .overdueReElection: condition = term(name)
    case .noPartyOrganisation: condition = party(name)
    case .noStaff, .noPremises, .noIncome: condition = capacity(name, criterion)
    case .unqualifiedInspection: condition = inspection(name)
    }
    // The rule itself decides whether it holds; what stands around it explains.
    let holds = finding != nil
    let explained = condition
    condition = Condition(name, holds: holds).with {
      $0 = explained.holds == holds ? explained : Condition(name, holds: holds)
      if let finding {
        $0.since = finding.day
        $0.because = ($0.because + finding.because.positions).unique
        $0.basis = finding.basis
        $0.isCalendarAssumed = finding.isCalendarAssumed
        $0.turnsOn = nil
      }
    }
    return condition
  }

  private func activity(
    _ name: Condition.Name, _ criterion: ZombieFlag.Criterion
  ) -> Condition {
    let last = x.association.lastActivity
    let isFirstYear = criterion == .noActivitySinceCertificate
    return Condition(name, holds: criterion.finding(x) != nil).with {
      $0.found = last.map { .date($0.on) } ?? .null
      $0.because = [last?.evidence].compactMap(\.self).positions
      $0.basis = isFirstYear ? ZombieNotice.noFirstActivity : ZombieNotice.idle
      if last == nil { $0.absence = .init(type: .activityHeld) }
      if isFirstYear {
        $0.turnsOn = Inactivity.firstActivityDue(x)?.day?.next
      } else {
        let months = x.parameters.zombieIdleMonths
        $0.parameters = [.zombieIdleMonths]
        $0.wanted = .number(Int64(months))
        if let last, let registered = x.association.standing.registeredOn {
          $0.turnsOn = max(last.on, registered).adding(months: months).next
        }
      }
    }
  }

  private func unreachable(_ name: Condition.Name) -> Condition {
    let contacts = x.association.contacts
    return Condition(name, holds: Unreachable.zombie(x) != nil).with {
      $0.because =
        [contacts.secondLast?.evidence, contacts.last?.evidence].compactMap(\.self)
        .positions
      $0.basis = ZombieNotice.unreachable
      $0.parameters = [.lettersMinDays, .lettersMaxDays]
      if contacts.last == nil { $0.absence = .init(type: .contactAttempted) }
    }
  }

  private func term(_ name: Condition.Name) -> Condition {
    let end = TermEnd.day(x)
    return Condition(name, holds: end.map { x.day > $0 } ?? false).with {
      $0.found = end.map { .date($0) } ?? .null
      $0.turnsOn = end?.next
      $0.because = TermEnd.evidence(x).positions
      $0.basis = WenzhouLayoutPlan.termOverrun
      $0.parameters = [.reElectionTermYears]
    }
  }

  private func party(_ name: Condition.Name) -> Condition {
    let party = x.association.party
    return Condition(name, holds: PartyOrganisationMissing.zombie(x) != nil).with {
      $0.found = party.map { .number(Int64($0.value.partyMembers)) } ?? .null
      $0.wanted = .number(Int64(x.parameters.partyBranchMinimum))
      $0.because = [party?.evidence].compactMap(\.self).positions
      $0.basis = WenzhouLayoutPlan.noPartyOrganisation
      $0.parameters = [.partyBranchMinimum]
      if party == nil { $0.absence = .init(type: .partyCoverageRecorded) }
    }
  }

  private func capacity(
    _ name: Condition.Name, _ criterion: ZombieFlag.Criterion
  ) -> Condition {
    let capacity = x.association.capacity
    return Condition(name, holds: criterion.finding(x) != nil).with {
      $0.because = [capacity?.evidence].compactMap(\.self).positions
      if capacity == nil { $0.absence = .init(type: .capacityReported) }
      switch criterion {
      case .noStaff:
        $0.found = capacity.map { .number(Int64($0.value.fullTimeStaff)) } ?? .null
        $0.basis = WenzhouLayoutPlan.noStaff
      case .noPremises:
        $0.found = capacity.map { .text($0.value.premises.rawValue) } ?? .null
        $0.basis = WenzhouLayoutPlan.noPremises
      case .noIncome: $0.basis = WenzhouLayoutPlan.noIncome
      case .missedReports, .noActivitySinceCertificate, .idle, .unreachable, .overdueReElection,
        .noPartyOrganisation, .lateInspection, .unqualifiedInspection:
        break
      }
    }
  }

  private func inspection(_ name: Condition.Name) -> Condition {
    let last = x.association.reporting.latestConclusion
    return Condition(name, holds: UnqualifiedInspection.zombie(x) != nil).with {
      $0.found = last.map { .text($0.conclusion.rawValue) } ?? .null
      $0.subject = last.map { String($0.year) }
      $0.because = [last?.evidence].compactMap(\.self).positions
      $0.basis = WenzhouLayoutPlan.failedInspection
      if last == nil { $0.absence = .init(type: .yearEndInspectionConcluded) }
    }
  }
}

extension Array where Element == LogPosition {
  /// Ascending, each once.
  var unique: [LogPosition] { Set(self).sorted() }
}

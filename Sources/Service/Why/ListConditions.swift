import Associations
import EventModel
import Events
import Law
import Projections
import Rules

/// What the two credit lists ask: the decision that lists, and each ground that the rules can see.
struct ListConditions {
  let x: Examination

  /// All conditions of a list.
  func all(_ list: CreditList) -> [Condition] {
    switch list {
    case .abnormalList:
      [decision(list), active] + [offSeriousList] + abnormalGrounds + judged(list, [4, 7])
        + (x.association.abnormalList.current == nil ? [] : [cured])
    case .seriousList: [decision(list), active] + seriousGrounds + judged(list, [2, 8])
    }
  }

  var active: Condition {
    Condition(.active, holds: x.isActive).with {
      $0.found = x.association.standing.status.map { .text($0.rawValue) } ?? .null
      $0.since = x.association.standing.changes.last?.on
      $0.because = x.association.standing.evidence.positions
    }
  }

  private func history(_ list: CreditList) -> ListHistory {
    switch list {
    case .abnormalList: x.association.abnormalList
    case .seriousList: x.association.seriousList
    }
  }

  /// The list follows decisions: the entry that put it there, or that there is none.
  func decision(_ list: CreditList) -> Condition {
    let history = history(list)
    let spell = history.current
    return Condition(.decision(list), holds: spell != nil).with {
      switch list {
      case .abnormalList:
        $0.absence = .init(type: .abnormalListEntered)
        $0.basis = CreditMeasures.abnormalList
      case .seriousList:
        $0.absence = .init(type: .seriousListEntered)
        $0.basis = CreditMeasures.seriousList
      }
      if let spell {
        $0.absence = nil
        $0.found = .numbers(spell.grounds.map(Int64.init))
        $0.since = spell.enteredOn
        $0.because = spell.evidence.positions
      } else if let last = history.spells.last {
        $0.found = last.leftOn.map { .date($0) } ?? .null
        $0.because = last.evidence.positions
      }
    }
  }

  private var offSeriousList: Condition {
    let spell = x.association.seriousList.current
    return Condition(.offList(.seriousList), holds: spell == nil).with {
      $0.since = spell?.enteredOn
      $0.because = spell?.evidence.positions ?? []
      $0.basis = CreditMeasures.seriousList
    }
  }

  private func judged(_ list: CreditList, _ grounds: [Int]) -> [Condition] {
    grounds.map { ground in
      let entry = history(list).current?.entries.last { $0.ground == ground }
      return Condition(.judgedGround(list, ground), holds: entry != nil).with {
        $0.since = entry?.on
        $0.because = entry.map { [$0.evidence].positions } ?? []
        $0.basis = basis(list, ground)
      }
    }
  }

  private func basis(_ list: CreditList, _ ground: Int) -> LegalBasis? {
    switch list {
    case .abnormalList: CreditMeasures.abnormalGround(ground)
    case .seriousList: CreditMeasures.seriousGround(ground)
    }
  }

  private func ground(
    _ list: CreditList, _ number: Int, _ findings: [Finding], _ parameters: [Parameter],
    absent: (inout Condition) -> Void
  ) -> [Condition] {
    guard !findings.isEmpty else {
      return [
        Condition(.ground(list, number), holds: false).with {
          $0.basis = basis(list, number)
          $0.parameters = parameters
          absent(&$0)
        }
      ]
    }
    return findings.map { finding in
      Condition(.ground(list, number), holds: true).with {
        $0.subject = finding.subject
        $0.since = finding.day
        $0.because = finding.because.positions
        $0.basis = basis(list, number)
        $0.parameters = parameters + [.creditRulesFrom]
        $0.isCalendarAssumed = finding.isCalendarAssumed
        $0.isAnswered =
          finding.day.map { day in
            day < x.parameters.creditRulesFrom
              || history(list).answers(ground: number, subject: finding.subject, from: day)
          } ?? false
      }
    }
  }

  // MARK: Abnormal list

  private var abnormalGrounds: [Condition] {
    ReportConditions(x: x).ground() + partyGround + orderGround + minorPenalties + unreachable
  }

  private var partyGround: [Condition] {
    let party = x.association.party
    let found = PartyOrganisationMissing.listingGround(x).map { [$0] } ?? []
    return ground(.abnormalList, 2, found, [.partyBranchMinimum]) {
      $0.because = party.map { [$0.evidence].positions } ?? []
      if party == nil { $0.absence = .init(type: .partyCoverageRecorded) }
    }.map { condition in
      condition.with {
        $0.found = party.map { .number(Int64($0.value.partyMembers)) } ?? .null
        $0.wanted = .number(Int64(x.parameters.partyBranchMinimum))
      }
    }
  }

  private var orderGround: [Condition] {
    let open = x.association.orders.open
    return ground(.abnormalList, 3, UnmetOrders.listingGrounds(x), []) {
      let next = open.min { $0.dueOn < $1.dueOn }
      $0.subject = next?.order
      $0.found = next.map { .date($0.dueOn) } ?? .null
      $0.turnsOn = next?.dueOn.next
      $0.because = next?.evidence.positions ?? []
      if next == nil { $0.absence = .init(type: .rectificationOrdered) }
    }
  }

  private var minorPenalties: [Condition] {
    ground(.abnormalList, 5, PenaltyGravity.minor(x), [.penaltyMinorFineBelow]) {
      $0.absence = .init(type: .penaltyDecided)
    }
  }

  private var unreachable: [Condition] {
    let found = Unreachable.listingGround(x).map { [$0] } ?? []
    return ground(.abnormalList, 6, found, [.lettersMinDays, .lettersMaxDays]) {
      let contacts = x.association.contacts
      $0.because =
        [contacts.secondLast?.evidence, contacts.last?.evidence].compactMap(\.self)
        .positions
      if contacts.last == nil { $0.absence = .init(type: .contactAttempted) }
    }
  }

  /// Every ground of the stay is cured; then the rules propose to take it off.
  private var cured: Condition {
    let uncured = LeavingTheAbnormalList.uncured(x)
    return Condition(.cured, holds: uncured.isEmpty).with {
      $0.found = .numbers(uncured.map(Int64.init))
      $0.basis = CreditMeasures.leaveAbnormalList
      $0.parameters = [.abnormalIdleMonths]
      if uncured == [5], let since = x.association.abnormalList.current?.since {
        $0.turnsOn = since.adding(months: x.parameters.abnormalIdleMonths).next
      }
    }
  }

  // MARK: Serious list

  private var seriousGrounds: [Condition] {
    twoYears
      + ground(.seriousList, 3, PenaltyGravity.suspensions(x), []) {
        $0.absence = .init(type: .penaltyDecided)
      }
      + ground(.seriousList, 4, PenaltyGravity.graveFines(x), [.penaltyMinorFineBelow]) {
        $0.absence = .init(type: .penaltyDecided)
      }
      + ground(
        .seriousList, 5, PenaltyGravity.repeatedMinor(x).map { [$0] } ?? [],
        [.penaltyRepeatCount, .penaltyRepeatYears, .penaltyMinorFineBelow]
      ) {
        $0.found = .number(Int64(PenaltyGravity.minor(x).count))
        $0.wanted = .number(Int64(x.parameters.repeatCount))
      }
      + ground(.seriousList, 6, JudgmentDefault.listingGrounds(x), []) {
        $0.absence = .init(type: .judgmentDefaulterReported)
      }
      + ground(.seriousList, 7, RevokedRegistration.listingGround(x).map { [$0] } ?? [], []) {
        $0.absence = .init(type: .registrationRevoked)
      }
  }

  private var twoYears: [Condition] {
    let found = TwoYearsAbnormal.listingGround(x).map { [$0] } ?? []
    return ground(.seriousList, 1, found, [.abnormalToSeriousYears]) {
      if let spell = x.association.abnormalList.current {
        $0.found = .date(spell.since)
        $0.turnsOn = TwoYearsAbnormal.standsFrom(spell, x.parameters)
        $0.because = spell.evidence.positions
      } else {
        $0.absence = .init(type: .abnormalListEntered)
      }
    }
  }
}

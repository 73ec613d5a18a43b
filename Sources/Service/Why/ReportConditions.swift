import Associations
import EventModel
import Events
import Law
import Projections
import Rules

/// What the annual reports owed say: which are missing, and which is due next.
struct ReportConditions {
  let x: Examination
  private static let parameters: [Parameter] = [.annualReportDueOn, .annualReportCutoff]

  /// Ground 1 of the abnormal list: a condition for each missing report, or one that says that none
  /// is missing and when the next would be.
  func ground() -> [Condition] {
    let name = Condition.Name.ground(.abnormalList, 1)
    let list = x.association.abnormalList
    let missing = x.reports.missing.map { report in
      Condition(name, holds: true).with {
        $0.subject = String(report.year)
        $0.found = .null
        $0.wanted = .date(report.dueOn)
        $0.since = report.dueOn.next
        $0.basis = CreditMeasures.abnormalGround1
        $0.parameters = Self.parameters + [.creditRulesFrom]
        $0.reportYear = report.year
        $0.absence = .init(type: .annualReportSubmitted, subject: String(report.year))
        $0.isCalendarAssumed = report.isCalendarAssumed
        $0.isAnswered =
          report.dueOn.next < x.parameters.creditRulesFrom
          || list.answers(ground: 1, subject: String(report.year), from: report.dueOn.next)
      }
    }
    guard missing.isEmpty else { return missing }
    return [
      Condition(name, holds: false).with {
        if let last = x.reports.due.last, let submission = last.submission {
          $0.subject = String(last.year)
          $0.found = .date(submission.on)
          $0.wanted = .date(last.dueOn)
          $0.because = [submission.evidence].positions
          $0.reportYear = last.year
        }
        if let next { $0.turnsOn = next.dueOn.next }
        $0.basis = CreditMeasures.abnormalGround1
        $0.parameters = Self.parameters
      }
    ]
  }

  /// The next report that nobody has handed in.
  private var next: OwedReports.Report? { x.reports.ahead.first { $0.submission == nil } }

  /// The last so many reports past due are missing: N1 of the zombies, or revocation.
  func missedInARow(
    _ name: Condition.Name, _ count: Int, _ parameter: Parameter, _ basis: LegalBasis
  ) -> Condition {
    let run = x.reports.due.reversed().prefix { $0.submission == nil }
    let holds = count >= 1 && run.count >= count
    return Condition(name, holds: holds).with {
      $0.found = .texts(run.reversed().map { String($0.year) })
      $0.wanted = .number(Int64(count))
      $0.basis = basis
      $0.parameters = [parameter] + Self.parameters
      $0.reportYear = run.first?.year
      if holds {
        $0.since = Array(run.reversed())[count - 1].dueOn.next
        $0.absence = .init(type: .annualReportSubmitted, subject: run.first.map { "\($0.year)" })
      } else {
        let still = count - run.count
        let ahead = x.reports.ahead.filter { $0.submission == nil }
        if still >= 1, ahead.count >= still { $0.turnsOn = ahead[still - 1].dueOn.next }
        $0.because = x.reports.due.compactMap { $0.submission?.evidence }.suffix(1).positions
      }
    }
  }

  /// The last report past due came in time, as the catalogue and W8 ask.
  ///
  /// - Parameter isLate: the condition holds where it was late or is missing.
  func last(_ name: Condition.Name, holdsWhereLate isLate: Bool, _ basis: LegalBasis) -> Condition {
    let last = x.reports.due.last
    let inTime = last.map(\.isInTime) ?? true
    return Condition(name, holds: isLate ? !inTime : inTime).with {
      $0.subject = last.map { String($0.year) }
      $0.found = last?.submission.map { .date($0.on) } ?? .null
      $0.wanted = last.map { .date($0.dueOn) } ?? .null
      $0.because = [last?.submission?.evidence].compactMap(\.self).positions
      $0.basis = basis
      $0.parameters = Self.parameters
      $0.reportYear = last?.year
      if let last, last.submission == nil {
        $0.absence = .init(type: .annualReportSubmitted, subject: String(last.year))
      }
      if !inTime { $0.since = last?.dueOn.next }
      if inTime, isLate { $0.turnsOn = next?.dueOn.next }
    }
  }
}

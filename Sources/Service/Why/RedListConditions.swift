import Associations
import EventModel
import Events
import Law
import Projections
import Rules

/// What the red list asks: an honour in force, or a clean record in all its parts.
struct RedListConditions {
  let x: Examination

  var all: [Condition] {
    [
      ListConditions(x: x).active, offList(.abnormalList), offList(.seriousList), honour,
      grade(x.parameters.redList.minGrade, .redListMinGrade, LocalRedList.byRecord),
      cleanYears(x.parameters.redList.cleanYears, .redListCleanYears, LocalRedList.byRecord),
      noPenalty(x.parameters.redList.cleanYears, .redListCleanYears, LocalRedList.byRecord),
      inspections,
    ]
  }

  func offList(_ list: CreditList) -> Condition {
    let history =
      switch list {
      case .abnormalList: x.association.abnormalList
      case .seriousList: x.association.seriousList
      }
    return Condition(.offList(list), holds: history.current == nil).with {
      $0.since = history.current?.enteredOn
      $0.because = history.current?.evidence.positions ?? []
    }
  }

  private var honour: Condition {
    let all = x.association.redListHonours
    let inForce = all.filter { honour in honour.value.map { $0 >= x.day } ?? true }
    return Condition(.honour, holds: !inForce.isEmpty).with {
      $0.since = inForce.first?.on
      $0.found = inForce.first?.value.map { .date($0) } ?? .null
      $0.because = (inForce.isEmpty ? all : inForce).map(\.evidence).positions
      $0.basis = LocalRedList.byHonour
      if let last = inForce.compactMap(\.value).max(), inForce.allSatisfy({ $0.value != nil }) {
        $0.turnsOn = last.next
      }
      if all.isEmpty { $0.absence = .init(type: .honourGranted) }
    }
  }

  func grade(_ minimum: Int, _ parameter: Parameter, _ basis: LegalBasis) -> Condition {
    let award = GradeInForce.award(x)
    let holds = award.map { $0.grade >= minimum } ?? false
    return Condition(.grade, holds: holds).with {
      $0.found = award.map { .number(Int64($0.grade)) } ?? .null
      $0.wanted = .number(Int64(minimum))
      $0.because = GradeInForce.evidence(x).positions
      $0.basis = basis
      $0.parameters = [parameter]
      if holds, let award { $0.turnsOn = award.validTo.next }
      if award == nil { $0.absence = .init(type: .gradeAwarded) }
    }
  }

  func cleanYears(_ years: Int, _ parameter: Parameter, _ basis: LegalBasis) -> Condition {
    let opening = x.day.adding(years: -years)
    let spells =
      x.association.abnormalList.spells(after: opening, through: x.day)
      + x.association.seriousList.spells(after: opening, through: x.day)
    return Condition(.cleanYears, holds: spells.isEmpty).with {
      $0.wanted = .number(Int64(years))
      $0.because = spells.flatMap(\.evidence).positions
      $0.basis = basis
      $0.parameters = [parameter]
      let left = spells.compactMap(\.leftOn)
      if let last = left.max(), left.count == spells.count {
        $0.found = .date(last)
        $0.turnsOn = last.previous.adding(years: years)
      }
    }
  }

  func noPenalty(_ years: Int, _ parameter: Parameter, _ basis: LegalBasis) -> Condition {
    let opening = x.day.adding(years: -years)
    let penalties = x.association.penalties.inForce.filter { opening < $0.on && $0.on <= x.day }
    return Condition(.noPenalty, holds: penalties.isEmpty).with {
      $0.found = penalties.last.map { .date($0.on) } ?? .null
      $0.subject = penalties.last?.caseNumber
      $0.wanted = .number(Int64(years))
      $0.because = penalties.map(\.evidence).positions
      $0.basis = basis
      $0.parameters = [parameter]
      $0.turnsOn = penalties.map(\.on).max()?.adding(years: years)
    }
  }

  private var inspections: Condition {
    let count = x.parameters.redList.inspections
    let last = x.reports.due.suffix(count)
    let conclusions = last.map { x.association.reporting.conclusion(for: $0.year) }
    let holds =
      x.reports.due.count >= count && conclusions.allSatisfy { $0?.conclusion == .qualified }
    return Condition(.inspections, holds: holds).with {
      $0.found = .texts(
        zip(last, conclusions).map { "\($0.year):\($1?.conclusion.rawValue ?? "")" })
      $0.wanted = .number(Int64(count))
      $0.because = conclusions.compactMap { $0?.evidence }.positions
      $0.basis = LocalRedList.byRecord
      $0.parameters = [.redListInspections]
      let missing = zip(last, conclusions).first { $1 == nil }
      if let missing {
        $0.absence = .init(type: .yearEndInspectionConcluded, subject: String(missing.0.year))
      }
    }
  }
}

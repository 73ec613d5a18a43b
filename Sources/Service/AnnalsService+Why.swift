import Associations
import Desk
package import EventModel
import EventStore
import Events
import Law
package import Projections
package import Replay
import Rules

extension AnnalsService {
  /// Why an association has the rows asked about in a view, or has none. The caller has found it in
  /// scope. Reads the association's stream and the rulebooks.
  package func why(_ question: WhyQuestion, at moment: Moment) throws(ServiceFault) -> WhyAnswer {
    let reading = try cases(of: question.association, at: moment)
    let rows = Self.rows(question, reading)
    let conditions = reading.x.map { Self.conditions(question, $0, rows) } ?? []
    let used = Self.parameters(conditions, reading)
    let head = try self.reading { reader throws(StoreError) in
      LogHead(size: moment.position, root: try reader.root(ofFirst: moment.position))
    }
    return WhyAnswer(
      question: question, moment: moment, name: reading.x?.association.items.name?.value,
      jurisdiction: reading.x?.association.items.jurisdiction?.value, rows: rows,
      conditions: conditions, turns: Self.turns(question.view, rows, reading),
      entries: try entries(question.association, rows, conditions, at: moment),
      parameters: used, moves: Self.moves(conditions, used, reading),
      today: try difference(question, at: moment), head: head)
  }

  private static func rows(_ question: WhyQuestion, _ reading: CaseReading) -> [Row] {
    guard let x = reading.x else { return [] }
    let all =
      question.view == .work
      ? Work.rows(x, reading.dossier, reading.limits) : question.view.rows(x)
    return all.filter(question.takesIn)
  }

  private static func conditions(
    _ question: WhyQuestion, _ x: Examination, _ rows: [Row]
  ) -> [Condition] {
    let lists = ListConditions(x: x)
    let all: [Condition] =
      switch question.view {
      case .register: [lists.active]
      case .abnormalList: lists.all(.abnormalList)
      case .blackList: lists.all(.seriousList)
      case .redList: RedListConditions(x: x).all
      case .zombies: ZombieConditions(x: x).all
      case .deadlines: StandingConditions(x: x).deadlines
      case .proposals: ProposalConditions(x: x).all(question.parts["action"])
      case .catalogue: StandingConditions(x: x).catalogue
      case .decoupling: StandingConditions(x: x).decoupling
      case .work: [Condition(.waiting, holds: !rows.isEmpty)]
      case .statistics, .officers: []
      }
    return all.filter { question.concerns($0) }
  }

  private static func turns(
    _ view: View, _ rows: [Row], _ reading: CaseReading
  ) -> [WhyAnswer.Turn] {
    var turns: [WhyAnswer.Turn] = []
    for row in rows {
      for column in row.view.columns {
        guard let kind = WhyAnswer.Turn.Kind(rawValue: column.key),
          case .date(let day)? = row[column.key]
        else { continue }
        if kind == .seriousFrom { turns.append(.init(kind: .fullOn, day: day.previous)) }
        turns.append(.init(kind: kind, day: day))
      }
    }
    if view == .abnormalList, let x = reading.x, LeavingTheAbnormalList.finding(x) != nil {
      turns.append(.init(kind: .leaveProposed, day: nil))
    }
    return turns
  }

  /// The association's entries behind rows and conditions, with what became of each.
  private func entries(
    _ association: String, _ rows: [Row], _ conditions: [Condition], at moment: Moment
  ) throws(ServiceFault) -> [Timeline.Item] {
    let wanted = Set(rows.flatMap { $0.because ?? [] } + conditions.flatMap(\.because))
    return try timeline(of: association, at: moment).items.filter {
      wanted.contains($0.entry.position)
    }
  }

  private static func parameters(
    _ conditions: [Condition], _ reading: CaseReading
  ) -> [WhyAnswer.UsedParameter] {
    guard let x = reading.x else { return [] }
    let jurisdiction = x.association.items.jurisdiction?.value
    var used: [WhyAnswer.UsedParameter] = []
    for condition in conditions {
      for parameter in condition.parameters {
        let day: CivilDate? =
          switch parameter.readOn {
          case .dayAsked: x.day
          case .newYearAfterReportYear:
            condition.reportYear.flatMap { CivilDate(year: $0 + 1, month: 1, day: 1) }
          }
        guard let day,
          !used.contains(where: { $0.parameter == parameter && $0.readOn == day })
        else { continue }
        used.append(
          .init(
            parameter: parameter,
            text: reading.table.text(parameter, for: jurisdiction, on: day), readOn: day,
            set: reading.table.value(parameter, for: jurisdiction, on: day)))
      }
    }
    return used
  }

  private static func moves(
    _ conditions: [Condition], _ used: [WhyAnswer.UsedParameter], _ reading: CaseReading
  ) -> [WhyAnswer.CalendarMove] {
    guard let x = reading.x else { return [] }
    let years = Set(conditions.compactMap(\.reportYear))
    return x.parameters.reports.years.compactMap { year in
      guard years.contains(year.year),
        let text = used.first(where: {
          $0.parameter == .annualReportDueOn && $0.readOn == year.opensOn
        })?.text,
        let stated = CivilDate("\(year.year + 1)-\(text)"), stated != year.dueOn || year.isAssumed
      else { return nil }
      return .init(year: year.year, from: stated, to: year.dueOn, isAssumed: year.isAssumed)
    }
  }

  /// What the view says at the same effective day by today's knowledge, where it says another thing.
  private func difference(
    _ question: WhyQuestion, at moment: Moment
  ) throws(ServiceFault) -> WhyAnswer.Difference? {
    let head = self.head
    guard moment.position < head, question.view != .work else { return nil }
    let changes = try changes(
      of: question.association, in: question.view, from: moment, to: head
    )
    .filter { change in
      [change.before, change.after].contains { $0.map(question.takesIn) ?? false }
    }
    return changes.isEmpty ? nil : .init(position: head, changes: changes)
  }

  /// How one association's rows in a view differ, at the same effective day, once more of the log is
  /// known.
  package func changes(
    of association: String, in view: View, from moment: Moment, to position: LogPosition
  ) throws(ServiceFault) -> [Comparison.Change] {
    let first = Question(
      effective: moment.effective, position: moment.position, views: [view],
      association: association)
    var second = first
    second.position = position
    return try replaying { () throws(ReplayFault) in
      try Comparison.between(first, and: second, from: store, calendar: calendar).changes
    }
  }
}

extension WhyQuestion {
  /// Whether a condition belongs to the part of the finding that is asked about.
  fileprivate func concerns(_ condition: Condition) -> Bool {
    switch condition.name {
    case .ground(_, let number), .judgedGround(_, let number):
      guard let ground = parts["ground"], Int(ground) != nil else {
        return parts["ground"] == nil
      }
      guard ground == String(number) else { return false }
      guard let subject = parts["subject"], condition.holds else { return true }
      return condition.subject == subject
    case .obligation(let name): return parts["obligation"].map { $0 == name } ?? true
    case .revocation(let ground): return parts["ground"].map { $0 == ground } ?? true
    case .active, .decision, .offList, .cured, .honour, .grade, .cleanYears, .noPenalty,
      .inspections, .criterion, .localCriteria, .staff, .premises, .report, .decouplingPlan,
      .separations, .waiting:
      return true
    }
  }
}

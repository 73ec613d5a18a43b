import Associations
package import EventModel
package import Events
package import Law
package import Projections
package import Rules

/// One thing that a rule asks, with what was found on the day: facts without words.
package struct Condition: Sendable {
  /// What is asked.
  package enum Name: Hashable, Sendable {
    /// It is registered or suspended; only of active bodies do most rules ask.
    case active
    /// A decision put it on the list, and none has taken it off.
    case decision(CreditList)
    /// It does not stand on the list.
    case offList(CreditList)
    /// A ground of the list, by its number.
    case ground(CreditList, Int)
    /// A ground that only a person can find.
    case judgedGround(CreditList, Int)
    /// Every ground of the stay is cured.
    case cured
    case honour
    case grade
    case cleanYears
    case noPenalty
    case inspections
    case criterion(ZombieFlag.Criterion)
    /// Enough of the local criteria hold together.
    case localCriteria
    case staff
    case premises
    case report
    /// An obligation of the view of deadlines.
    case obligation(String)
    /// Revocation for a year without activity, or for reports missing in a row.
    case revocation(String)
    /// There is an entry of decoupling.
    case decouplingPlan
    case separations
    /// Something waits for somebody.
    case waiting

    /// The stored word for programs.
    package var key: String {
      switch self {
      case .active: "active"
      case .decision(let list): "decision.\(list.rawValue)"
      case .offList(let list): "offList.\(list.rawValue)"
      case .ground(let list, let number): "ground.\(list.rawValue).\(number)"
      case .judgedGround(let list, let number): "judgedGround.\(list.rawValue).\(number)"
      case .cured: "cured"
      case .honour: "honour"
      case .grade: "grade"
      case .cleanYears: "cleanYears"
      case .noPenalty: "noPenalty"
      case .inspections: "inspections"
      case .criterion(let criterion): "criterion.\(criterion.rawValue)"
      case .localCriteria: "localCriteria"
      case .staff: "staff"
      case .premises: "premises"
      case .report: "report"
      case .obligation(let name): "obligation.\(name)"
      case .revocation(let ground): "revocation.\(ground)"
      case .decouplingPlan: "decouplingPlan"
      case .separations: "separations"
      case .waiting: "waiting"
      }
    }
  }

  /// An entry that would have to be there and was looked for in vain.
  package struct Absence: Hashable, Sendable {
    package let type: EventType
    /// The year, order or case that it would name.
    package var subject: String?
    /// The last day on which it would have counted; nil: the day asked about.
    package var by: CivilDate?
  }

  package let name: Name
  package let holds: Bool
  /// What was found; null where nothing is recorded.
  package var found: Value = .null
  /// What the rule compares it with; null where it compares with nothing.
  package var wanted: Value = .null
  /// The year, order or case that it concerns.
  package var subject: String?
  /// Where it holds: since this day.
  package var since: CivilDate?
  /// The day on which it will turn if nothing more is recorded; nil where time alone does nothing.
  package var turnsOn: CivilDate?
  package var because: [LogPosition] = []
  package var basis: LegalBasis?
  package var parameters: [Parameter] = []
  /// The report year whose due day was looked at, which decides the day its parameters are read on.
  package var reportYear: Int?
  package var absence: Absence?
  /// A decision has answered it: it calls for nothing any more.
  package var isAnswered = false
  package var isCalendarAssumed = false

  package init(_ name: Name, holds: Bool) {
    self.name = name
    self.holds = holds
  }

  /// The same with more said.
  func with(_ change: (inout Condition) -> Void) -> Condition {
    var condition = self
    change(&condition)
    return condition
  }
}

extension Array where Element == Associations.Evidence {
  /// The positions of the entries and their corrections.
  var positions: [LogPosition] {
    var because = Because()
    because.add(self)
    return because.positions
  }
}

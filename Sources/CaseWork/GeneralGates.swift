import Associations
import EventModel
import Events
import Law
import Rules

/// The gates before every act, whatever it is: that the body is there and in the right state, that
/// the day can be right, and that a late record says why it is late.
enum GeneralGates {
  static let unknown = Gate(
    "any.unknown", HouseRules.knownSubject, "该编号没有任何记录", "Nothing is recorded under this id")
  static let alreadyRegistered = Gate(
    "any.registered", HouseRules.knownSubject, "该社会团体已经登记", "The body is registered already")
  static let notActive = Gate(
    "any.notActive", HouseRules.knownSubject, "该社会团体在此日不是登记状态",
    "The body was not registered on that day")
  static let notOnRegister = Gate(
    "any.notOnRegister", HouseRules.knownSubject, "该社会团体在此日不在册",
    "The body was not on the register on that day")
  static let notWindingUp = Gate(
    "any.notWindingUp", HouseRules.knownSubject, "该社会团体在此日未进入清算，也未被撤销登记",
    "The body was neither liquidating nor revoked on that day")
  static let future = Gate(
    "any.future", HouseRules.futureEffective, "生效日期晚于记录之日", "The act takes effect in the future")
  static let lateWithoutReason = Gate(
    "any.late", HouseRules.lateRecord, "补记须写明理由（justification）",
    "A late record needs a written reason (justification)")

  static let all = [
    unknown, alreadyRegistered, notActive, notOnRegister, notWindingUp, future, lateWithoutReason,
  ]

  static func obstacles(
    _ act: any Act.Type, _ command: CaseCommand, _ s: Situation
  ) -> [Obstacle] {
    var shut: [Obstacle] = []
    if let gate = standing(act.standing, s) {
      shut.append(Obstacle(gate, found: s.status?.rawValue))
    }
    // A rule's value may be set ahead of its day; everything else is recorded when it has happened.
    if act.type != .ruleParameterSet {
      shut.require(
        s.day <= s.today, future, found: "\(s.day)", wanted: "≤ \(s.today)")
    }
    let late = s.today.days(since: s.day)
    let admitted = s.number(.lateRecordReasonDays)
    if late > admitted, command.justification == nil {
      shut.append(Obstacle(lateWithoutReason, found: "\(late)日", wanted: "≤ \(admitted)日"))
    }
    return shut
  }

  /// Whether a record comes so late that a second officer must look at it.
  static func isVeryLate(_ s: Situation) -> Bool {
    s.today.days(since: s.day) > s.number(.lateRecordSecondOfficerDays)
  }

  private static func standing(_ wanted: StandingWanted, _ s: Situation) -> Gate? {
    switch wanted {
    case .any: nil
    case .known: s.dossier.items.isEmpty ? unknown : nil
    case .unregistered:
      switch s.status {
      case .registered, .liquidating, .revoked, .merged, .deregistered: alreadyRegistered
      case .applied, .preparing, .refused, nil: nil
      }
    case .active: s.status == .registered ? nil : (s.x == nil ? unknown : notActive)
    case .onRegister:
      s.x?.isOnRegister == true ? nil : (s.x == nil ? unknown : notOnRegister)
    case .windingUp:
      switch s.status {
      case .liquidating, .revoked: nil
      case nil: unknown
      case .applied, .preparing, .refused, .registered, .merged, .deregistered: notWindingUp
      }
    }
  }
}

extension Gate {
  /// The gates before every act: the general ones, the officer's authority, four eyes, and
  /// the number of the paper.
  public static let ofEveryAct = GeneralGates.all + Authority.all + FourEyes.all + Numbering.all
}

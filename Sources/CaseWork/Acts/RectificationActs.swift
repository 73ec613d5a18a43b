import Associations
import EventModel
public import Events
import Law
import Rules

extension RectificationOrdered: Act {
  public static let commandName = "OrderRectification"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.onRegister

  static let numberUsed = Gate(
    "order.numberUsed", HouseRules.numbering, "该文书号已用于另一整改文书",
    "The number stands on another order already")
  static let dueTooEarly = Gate(
    "order.dueTooEarly", RegistrationRegulation.penalisedActs, "整改期限须晚于责令之日",
    "The last day must come after the order's own day")
  static let withoutFinding = Gate(
    "order.withoutFinding", RegistrationRegulation.penalisedActs,
    "没有写明所依据的发现（findings），须写明理由",
    "No finding is named (findings); say why in a written reason", force: .judgement)

  public static let gates = [numberUsed, dueTooEarly, withoutFinding]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    shut.require(
      !s.has(RectificationOrdered.self) { $0.order == order }, Self.numberUsed, found: order)
    shut.require(dueOn > s.day, Self.dueTooEarly, found: "\(dueOn)", wanted: "> \(s.day)")
    shut.require(!(findings ?? []).isEmpty, Self.withoutFinding)
    return shut
  }
}

/// What stands between an order and what is done about it: one look for every later step.
enum OrderState {
  static let unknown = Gate(
    "order.unknown", HouseRules.knownSubject, "没有这一整改文书", "There is no such order")
  static let closed = Gate(
    "order.closed", HouseRules.knownSubject, "该整改文书已通过验收、撤回或被撤销",
    "The order has been passed, withdrawn or annulled")

  /// Why nothing more can be done under an order, on the day of the situation.
  static func obstacles(_ order: String, _ s: Situation) -> [Obstacle] {
    guard s.has(RectificationOrdered.self, where: { $0.order == order }) else {
      return [Obstacle(unknown, found: order)]
    }
    let isOpen = s.x?.association.orders.open.contains { $0.order == order } ?? false
    return isOpen ? [] : [Obstacle(closed, found: order)]
  }
}

extension RectificationExtended: Act {
  public static let commandName = "ExtendRectification"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known
}

extension RectificationReported: Act {
  public static let commandName = "ReportRectification"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer, .associationUser]
  public static let standing = StandingWanted.known
}

extension RectificationVerified: Act {
  public static let commandName = "VerifyRectification"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known
}

extension RectificationWithdrawn: Act {
  public static let commandName = "WithdrawRectification"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known
}

extension RectificationAcknowledged: Act {
  public static let commandName = "AcknowledgeRectification"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer, .associationUser]
  public static let standing = StandingWanted.known
}

extension RectificationPaused: Act {
  public static let commandName = "PauseRectification"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known
}

extension RectificationResumed: Act {
  public static let commandName = "ResumeRectification"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known
}

extension RectificationAnnulled: Act {
  public static let commandName = "AnnulRectification"
  public static let duties: [Duty] = [.decidingOfficer]
  public static let standing = StandingWanted.known
}

extension PaperServed: Act {
  public static let commandName = "ServePaper"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.known
}

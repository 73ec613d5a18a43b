import Associations
public import EventModel
public import Events
import Law
import Rules
import WorkingDays

extension RectificationAcknowledged: Act {
  public static let commandName = "AcknowledgeRectification"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer, .associationUser]
  public static let standing = StandingWanted.known

  static let twice = Gate(
    "acknowledgement.twice", HouseRules.knownSubject, "该整改文书已签收",
    "The order has been acknowledged already")

  public static let gates = OrderState.gates + [twice]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut = OrderState.obstacles(order, s)
    shut.require(
      !s.has(RectificationAcknowledged.self) { $0.order == order }, Self.twice, found: order)
    return shut
  }
}

extension RectificationPaused: Act {
  public static let commandName = "PauseRectification"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known

  static let tooShort = Gate(
    "pause.tooShort", RegistrationRegulation.penalisedActs, "中止的末日须晚于开始之日",
    "The last day of the pause must come after its first")
  static let twice = Gate(
    "pause.twice", RegistrationRegulation.penalisedActs, "期限已经中止",
    "The term stands still already")
  static let afterTheEnd = Gate(
    "pause.afterTheEnd", RegistrationRegulation.penalisedActs, "期限已经届满，不能中止",
    "The term has ended; nothing is left to pause")

  public static let gates = OrderState.gates + [tooShort, twice, afterTheEnd]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut = OrderState.obstacles(order, s)
    guard shut.isEmpty, let course = s.course(ofOrder: order) else { return shut }
    shut.require(until > s.day, Self.tooShort, found: "\(until)", wanted: "> \(s.day)")
    let isPaused = course.pauses.contains { $0.covers(s.day) }
    shut.require(!isPaused, Self.twice)
    let last = course.promisedDueOn
    shut.require(s.day <= last, Self.afterTheEnd, found: "\(s.day)", wanted: "≤ \(last)")
    return shut
  }

  /// The pause, and the last day that follows from it, so that everyone who reads the deadlines
  /// sees the right day at once.
  public static func drafts(_ given: JSONValue, _ s: Situation) throws(ShutGates) -> [Draft] {
    let pause = Draft(s.stream, type, on: s.day, given)
    guard let order = given.text("order"), let until = given.day("until"), until > s.day,
      OrderState.isOpen(order, s), let course = s.course(ofOrder: order)
    else { return [pause] }
    let moved = OrderState.draft(
      movingTo: course.pausing(from: s.day, until: until), "期限中止，顺延", s)
    return [pause] + (moved.map { [$0] } ?? [])
  }
}

extension RectificationResumed: Act {
  public static let commandName = "ResumeRectification"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known

  static let notPaused = Gate(
    "resumption.notPaused", RegistrationRegulation.penalisedActs, "期限没有中止，或中止已自行结束",
    "The term does not stand still, or the pause has ended by itself")

  public static let gates = OrderState.gates + [notPaused]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut = OrderState.obstacles(order, s)
    guard shut.isEmpty, let course = s.course(ofOrder: order) else { return shut }
    let isPaused = course.pauses.contains { $0.covers(s.day) }
    shut.require(isPaused, Self.notPaused)
    return shut
  }

  /// The resumption, and the last day that the real length of the pause gives.
  public static func drafts(_ given: JSONValue, _ s: Situation) throws(ShutGates) -> [Draft] {
    let resumption = Draft(s.stream, type, on: s.day, given)
    guard let order = given.text("order"), OrderState.isOpen(order, s),
      let course = s.course(ofOrder: order)
    else { return [resumption] }
    let moved = OrderState.draft(movingTo: course.resuming(on: s.day), "期限恢复，按实际中止日数计算", s)
    return [resumption] + (moved.map { [$0] } ?? [])
  }
}

extension RectificationWithdrawn: Act {
  public static let commandName = "WithdrawRectification"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known
  public static let gates = OrderState.gates

  public func obstacles(_ s: Situation) -> [Obstacle] { OrderState.obstacles(order, s) }
}

extension RectificationAnnulled: Act {
  public static let commandName = "AnnulRectification"
  public static let duties: [Duty] = [.decidingOfficer]
  public static let standing = StandingWanted.known

  static let twice = Gate(
    "annulment.twice", HouseRules.knownSubject, "该整改文书已撤回或已被撤销",
    "The order has been withdrawn or annulled already")
  static let withoutReview = Gate(
    "annulment.withoutReview", LegalRemedies.review, "没有记录该复议、诉讼的撤销结果，须写明理由",
    "No review or judgment that annuls it is on record; say why", force: .judgement)

  public static let gates = [OrderState.unknown, twice, withoutReview]

  /// A court may annul also what was passed long ago.
  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let file = s.cases.files.last(where: { $0.order?.order == order }) else {
      return [Obstacle(OrderState.unknown, found: order)]
    }
    var shut: [Obstacle] = []
    let isGone = file.stage == .withdrawn || file.stage == .annulled
    shut.require(!isGone, Self.twice, found: order)
    switch by {
    case .review: shut.require(file.isAnnulled(by: .review), Self.withoutReview)
    case .court: shut.require(file.isAnnulled(by: .suit), Self.withoutReview)
    case .`self`: break
    }
    return shut
  }
}

extension CaseFile {
  /// Whether a review, or a suit, over the case ended in annulment.
  func isAnnulled(by kind: ReviewRequested.Kind) -> Bool {
    reviews.contains { $0.kind == kind && $0.outcome == .annulled }
  }

  /// Whether any review or suit over the case ended in annulment.
  var isAnnulledOnReview: Bool { reviews.contains { $0.outcome == .annulled } }
}

extension PaperServed: Act {
  public static let commandName = "ServePaper"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.known

  static let unknownPaper = Gate(
    "service.unknownPaper", HouseRules.knownSubject, "没有以此为文号的整改文书、告知书或决定书",
    "No order, notice or decision bears this number")
  static let twice = Gate(
    "service.twice", HouseRules.knownSubject, "该文书已经送达，再次送达须写明理由",
    "The paper has been served already; say why again", force: .judgement)
  static let deemedDay = Gate(
    "service.deemedDay", LegalRemedies.serviceByNotice, "公告送达的视为送达之日与规定的日数不符",
    "Service by notice counts from the day that the rule gives, and from no other")

  public static let gates = [unknownPaper, twice, deemedDay]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    shut.require(isKnown(s), Self.unknownPaper, found: paper)
    let isServed = s.has(PaperServed.self) { $0.paper == paper && $0.result == .served }
    shut.require(!isServed, Self.twice, found: paper)
    let wanted: CivilDate? =
      switch mode {
      case .notice where result == .served: s.day.adding(days: s.number(.serviceNoticeDays))
      case .direct, .left, .post, .entrusted, .notice, .electronic: nil
      }
    shut.require(
      deemedOn == wanted, Self.deemedDay, found: deemedOn?.description ?? "—",
      wanted: wanted?.description ?? "—")
    return shut
  }

  /// An order by its number; a notice or a decision by the number of the paper that carried it, or
  /// by its case.
  private func isKnown(_ s: Situation) -> Bool {
    s.file.items.contains { $0.origin?.document == paper }
      || s.cases.files.contains { $0.order?.order == paper || $0.penalty?.number == paper }
  }

  /// The service, and the last day that follows where the order's term runs from it.
  public static func drafts(_ given: JSONValue, _ s: Situation) throws(ShutGates) -> [Draft] {
    let service = Draft(s.stream, type, on: s.day, given)
    guard given.text("result") == Result.served.rawValue, let paper = given.text("paper"),
      OrderState.isOpen(paper, s), let course = s.course(ofOrder: paper),
      course.term?.from == .served, course.servedOn == nil
    else { return [service] }
    let moved = OrderState.draft(
      movingTo: course.served(on: given.day("deemedOn") ?? s.day), "自送达起算", s)
    return [service] + (moved.map { [$0] } ?? [])
  }
}

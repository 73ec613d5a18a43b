import Associations
import EventModel
public import Events
import Law
import Rules
import WorkingDays

extension RectificationOrdered: Act {
  public static let commandName = "OrderRectification"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.onRegister
  /// The order's number is its paper's: the office's register gives it where the officer gives none.
  public static let given = fields.map { field in
    field.name == "order"
      ? Field.optional(field.name, field.kind, field.chinese, field.note) : field
  }

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
  static let findingUnknown = Gate(
    "order.findingUnknown", HouseRules.knownSubject, "所依据的条目不在该社会团体的记录中",
    "An entry that a finding names does not stand in the association's record")
  static let termMismatch = Gate(
    "order.termMismatch", CivilCode.periodStart, "整改期限与按所写期限推算的到期日不同",
    "The last day is not the one that the term, counted, gives")

  public static let gates = [
    numberUsed, dueTooEarly, withoutFinding, findingUnknown, termMismatch,
  ]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    shut.require(
      !s.has(RectificationOrdered.self) { $0.order == order }, Self.numberUsed, found: order)
    shut.require(dueOn > s.day, Self.dueTooEarly, found: "\(dueOn)", wanted: "> \(s.day)")
    shut.require(!(findings ?? []).isEmpty, Self.withoutFinding)
    let known = Set(s.file.items.compactMap { $0.origin?.id })
    for id in (findings ?? []).flatMap(\.because) where !known.contains(id) {
      shut.append(Obstacle(Self.findingUnknown, found: id.description))
    }
    // A term that runs from service is named as if it were served at once; the service moves it.
    if let term {
      let last = OrderTerm.lastDay(term, from: s.day, s.calendar).day
      shut.require(dueOn == last, Self.termMismatch, found: "\(dueOn)", wanted: "\(last)")
    }
    return shut
  }

  /// The findings that the order names: their entries, and the provisions that the house knows.
  public func grounds(_ s: Situation) -> Grounds? {
    guard let findings, !findings.isEmpty else { return nil }
    var because = Because()
    because.add(s.evidence(of: findings.flatMap(\.because)))
    var basis: [LegalBasis] = []
    for finding in findings {
      guard let cited = LegalBasis.cited(finding.basis), !basis.contains(cited) else { continue }
      basis.append(cited)
    }
    return Grounds(basis.isEmpty ? [RegistrationRegulation.penalisedActs] : basis, because)
  }
}

/// What stands between an order and what is done about it: one look for every later step.
enum OrderState {
  static let unknown = Gate(
    "order.unknown", HouseRules.knownSubject, "没有这一整改文书", "There is no such order")
  static let closed = Gate(
    "order.closed", HouseRules.knownSubject, "该整改文书已通过验收、撤回或被撤销",
    "The order has been passed, withdrawn or annulled")
  static let gates = [unknown, closed]

  /// Why nothing more can be done under an order, on the day of the situation.
  static func obstacles(_ order: String, _ s: Situation) -> [Obstacle] {
    guard s.has(RectificationOrdered.self, where: { $0.order == order }) else {
      return [Obstacle(unknown, found: order)]
    }
    return isOpen(order, s) ? [] : [Obstacle(closed, found: order)]
  }

  static func isOpen(_ order: String, _ s: Situation) -> Bool {
    s.x?.association.orders.open.contains { $0.order == order } ?? false
  }

  /// The entry that says which last day follows from a pause, a resumption or the service; nil
  /// where the promised day is that day already.
  static func draft(movingTo course: OrderCourse, _ reason: String, _ s: Situation) -> Draft? {
    let last = OrderTerm.lastDay(course, s.calendar).day
    guard last != course.promisedDueOn else { return nil }
    return Draft(
      s.stream, .rectificationExtended, on: s.day,
      .object([
        .init("dueOn", .string("\(last)")), .init("order", .string(course.order)),
        .init("reason", .string(reason)),
      ]))
  }
}

extension RectificationExtended: Act {
  public static let commandName = "ExtendRectification"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known

  static let notLater = Gate(
    "orderExtension.notLater", RegistrationRegulation.penalisedActs, "延期后的期限须晚于原期限",
    "The new last day must come after the present one")
  static let whilePaused = Gate(
    "orderExtension.whilePaused", RegistrationRegulation.penalisedActs, "期限中止期间不能延期，先恢复期限",
    "The term stands still; resume it before extending it")
  static let afterTheEnd = Gate(
    "orderExtension.afterTheEnd", RegistrationRegulation.penalisedActs, "期限届满后才延期，须写明理由",
    "The term has ended already; say why it is extended now", force: .judgement)

  public static let gates = OrderState.gates + [notLater, whilePaused, afterTheEnd]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut = OrderState.obstacles(order, s)
    guard shut.isEmpty, let course = s.course(ofOrder: order) else { return shut }
    let present = course.promisedDueOn
    shut.require(dueOn > present, Self.notLater, found: "\(dueOn)", wanted: "> \(present)")
    let isPaused = course.pauses.contains { $0.covers(s.day) }
    shut.require(!isPaused, Self.whilePaused)
    shut.require(s.day <= present, Self.afterTheEnd, found: "\(s.day)", wanted: "≤ \(present)")
    return shut
  }
}

extension RectificationReported: Act {
  public static let commandName = "ReportRectification"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer, .associationUser]
  public static let standing = StandingWanted.known

  static let unknownItem = Gate(
    "report.unknownItem", RegistrationRegulation.penalisedActs, "整改文书中没有这一事项",
    "The order has no such item")

  public static let gates = OrderState.gates + [unknownItem]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut = OrderState.obstacles(order, s)
    guard shut.isEmpty, let course = s.course(ofOrder: order) else { return shut }
    for item in items where !course.items.contains(item.code) {
      shut.append(
        Obstacle(
          Self.unknownItem, found: item.code, wanted: course.items.joined(separator: ", ")))
    }
    return shut
  }
}

extension RectificationVerified: Act {
  public static let commandName = "VerifyRectification"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known

  static let notReported = Gate(
    "verification.notReported", RegistrationRegulation.penalisedActs,
    "尚未提交整改报告，须写明理由", "No report was handed in; say why it is verified", force: .judgement)
  static let itemsMissing = Gate(
    "verification.openItemsMissing", RegistrationRegulation.penalisedActs,
    "验收未通过须列明未完成事项", "A failed verification names the open items")
  static let itemsGiven = Gate(
    "verification.openItemsGiven", RegistrationRegulation.penalisedActs,
    "验收通过时不得有未完成事项", "What passes has no open items")
  static let unknownItem = Gate(
    "verification.unknownItem", RegistrationRegulation.penalisedActs, "整改文书中没有这一事项",
    "The order has no such item")
  static let unreported = Gate(
    "verification.unreported", RegistrationRegulation.penalisedActs, "有事项未报告，不能通过验收",
    "An item was never reported on, so nothing can pass")

  public static let gates =
    OrderState.gates + [notReported, itemsMissing, itemsGiven, unknownItem, unreported]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut = OrderState.obstacles(order, s)
    guard shut.isEmpty, let course = s.course(ofOrder: order) else { return shut }
    let open = openItems ?? []
    shut.require(
      s.has(RectificationReported.self) { $0.order == order }, Self.notReported, found: order)
    switch verdict {
    case .failed:
      shut.require(!open.isEmpty, Self.itemsMissing)
      for code in open where !course.items.contains(code) {
        shut.append(
          Obstacle(Self.unknownItem, found: code, wanted: course.items.joined(separator: ", ")))
      }
    case .passed:
      shut.require(open.isEmpty, Self.itemsGiven, found: open.joined(separator: ", "))
      shut.require(
        course.unreported.isEmpty, Self.unreported,
        found: course.unreported.joined(separator: ", "))
    }
    return shut
  }
}

import Associations
public import EventModel
public import Events
import Law
import Rules
import WorkingDays

extension ReviewRequested: Act {
  public static let commandName = "RequestReview"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer, .associationUser]
  public static let standing = StandingWanted.known

  static let nothingDecided = Gate(
    "review.nothingDecided", LegalRemedies.review, "案件没有可复议、诉讼的决定",
    "The case holds no decision that could be reviewed")
  static let pending = Gate(
    "review.pending", LegalRemedies.review, "已有同一途径的复议、诉讼在办",
    "A review or a suit of this kind is under way")
  static let late = Gate(
    "review.late", LegalRemedies.review, "已过申请复议的期限，须写明理由",
    "The time to ask for review has passed; say why it is taken", force: .judgement)
  static let suitLate = Gate(
    "review.suitLate", LegalRemedies.suit, "已过起诉的期限，须写明理由",
    "The time to bring suit has passed; say why it is recorded", force: .judgement)

  public static let gates = [CaseGates.unknown, nothingDecided, pending, late, suitLate]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let found = CaseGates.find(self.case, s) else {
      return [Obstacle(CaseGates.unknown, found: self.case)]
    }
    guard let file = found.file, let decision = file.decision, decision.on <= s.day else {
      return [Obstacle(Self.nothingDecided, found: self.case)]
    }
    var shut: [Obstacle] = []
    let isPending = file.reviews.contains { $0.kind == kind && $0.outcome == nil }
    shut.require(!isPending, Self.pending, found: kind.rawValue)
    let known = file.known(decision)
    switch kind {
    case .review:
      let last = s.calendar.roll(known.adding(days: s.limits.remedies.reviewDays)).day
      shut.require(s.day <= last, Self.late, found: "\(s.day)", wanted: "≤ \(last)")
    case .suit:
      let last = s.calendar.roll(known.adding(months: s.limits.remedies.suitMonths)).day
      shut.require(s.day <= last, Self.suitLate, found: "\(s.day)", wanted: "≤ \(last)")
    }
    return shut
  }
}

extension CaseFile {
  /// The day on which a decision became known: its service where that is on record, else its own
  /// day.
  func known(_ decision: Step) -> CivilDate {
    let service = steps.first { $0.type == .paperServed && $0.on >= decision.on }
    return order?.servedOn ?? service?.on ?? decision.on
  }
}

/// A review body or a court has spoken. An annulment takes the decision away in the same breath, so
/// that no list, no penalty and no order outlives it.
extension ReviewDecided: Act {
  public static let commandName = "RecordReviewDecision"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let eyes = Eyes.two
  public static let standing = StandingWanted.known

  static let notRequested = Gate(
    "reviewDecision.notRequested", HouseRules.knownSubject, "没有在办的这一途径的复议、诉讼",
    "No review or suit of this kind is under way")
  static let otherGrounds = Gate(
    "reviewDecision.otherGrounds", CreditMeasures.objection,
    "该社会团体还因其他情形在名单上，不能整体移出；须另行作废该次列入的记录，并写明理由",
    "Other grounds keep the association on the list: void the one entry separately, and say so here",
    force: .judgement)

  public static let gates = [CaseGates.unknown, notRequested, otherGrounds]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let found = CaseGates.find(self.case, s) else {
      return [Obstacle(CaseGates.unknown, found: self.case)]
    }
    let wanted: ReviewRequested.Kind = by == .review ? .review : .suit
    guard let file = found.file,
      file.reviews.contains(where: { $0.kind == wanted && $0.outcome == nil })
    else { return [Obstacle(Self.notRequested, found: self.case)] }
    guard outcome == .annulled, let course = file.listing else { return [] }
    return Self.hasOtherGrounds(course, s) ? [Obstacle(Self.otherGrounds, found: self.case)] : []
  }

  private static func hasOtherGrounds(_ course: ListingCourse, _ s: Situation) -> Bool {
    let spell = s.spell(on: course.list)
    return (spell?.entries.count ?? 0) > 1
  }

  public static func drafts(_ given: JSONValue, _ s: Situation) throws(ShutGates) -> [Draft] {
    let decision = Draft(s.stream, type, on: s.day, given)
    guard given.text("outcome") == Outcome.annulled.rawValue, let by = given.text("by"),
      let text = given.text("case"), let reference = CaseReference(text),
      let file = s.cases[reference], let consequence = consequence(file, by, s)
    else { return [decision] }
    return [decision, consequence]
  }

  /// The entry that takes the annulled decision away; nil where nothing of it stands any more.
  private static func consequence(_ file: CaseFile, _ by: String, _ s: Situation) -> Draft? {
    switch file.course {
    case .order(let course):
      guard file.stage != .annulled, file.stage != .withdrawn else { return nil }
      return Draft(
        s.stream, .rectificationAnnulled, on: s.day,
        .object([
          .init("by", .string(by)), .init("order", .string(course.order)),
          .init("reason", .string("复议、诉讼决定撤销")),
        ]))
    case .penalty(let course):
      guard file.stage == .decided else { return nil }
      return Draft(
        s.stream, .penaltyAnnulled, on: s.day,
        .object([.init("by", .string(by)), .init("case", .string(course.number))]))
    case .listing(let course):
      guard file.stage == .listed || file.stage == .published, s.isListed(on: course.list),
        !hasOtherGrounds(course, s)
      else { return nil }
      let type: EventType =
        course.list == .abnormalList ? .abnormalListLeft : .seriousListLeft
      return Draft(s.stream, type, on: s.day, .object([.init("reason", .string("error"))]))
    case .plain, .cleanUp: return nil
    }
  }
}

extension Situation {
  /// The present stay on a list.
  func spell(on list: CreditList) -> ListHistory.Spell? {
    switch list {
    case .abnormalList: x?.association.abnormalList.current
    case .seriousList: x?.association.seriousList.current
    }
  }
}

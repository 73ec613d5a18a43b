import Associations
import EventModel
public import Events
import Law
import Rules

extension AdverseMatter {
  /// The list that is to be decided on, nil for a penalty.
  var list: CreditList? {
    switch self {
    case .penalty: nil
    case .abnormalList: .abnormalList
    case .seriousList: .seriousList
    }
  }
}

extension AdverseNoticeServed: Act {
  public static let commandName = "ServeAdverseNotice"
  public static let duties: [Duty] = [.complianceOfficer]
  public static let standing = StandingWanted.known

  static let caseUnknown = Gate(
    "notice.caseUnknown", PenaltyLaw.caseFiled, "该案号没有立案，或已作出决定",
    "No case of this number is filed, or it is decided")
  static let withoutCase = Gate(
    "notice.withoutCase", PenaltyLaw.caseFiled, "没有写明案号，须写明理由",
    "No case is named; say why", force: .judgement)
  static let withoutGround = Gate(
    "notice.withoutGround", CreditMeasures.noticeBeforeListing, "列入名单的告知须写明情形",
    "A notice before listing names the ground")
  static let noProposal = Gate(
    "notice.noProposal", CreditMeasures.noticeBeforeListing, "规则没有发现这一情形，须写明理由",
    "The rules do not find this ground; say why it is noticed", force: .judgement)
  static let replyTooShort = Gate(
    "notice.replyTooShort", CreditMeasures.noticeBeforeListing, "列入前的陈述申辩期限少于规定的工作日",
    "The time to answer is shorter than the working days that the law gives")
  static let hearingTooShort = Gate(
    "notice.hearingTooShort", PenaltyLaw.hearing, "要求听证的期限少于规定的工作日",
    "The time to ask for a hearing is shorter than the law gives")
  static let twice = Gate(
    "notice.twice", HouseRules.writtenReason, "已经告知，尚未决定；再次告知须写明理由",
    "Notice was given and nothing is decided yet; say why again", force: .judgement)

  public static let gates = [
    caseUnknown, withoutCase, withoutGround, noProposal, replyTooShort, hearingTooShort, twice,
  ]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let list = matter.list else { return beforePenalty(s) }
    var shut: [Obstacle] = []
    let last = s.workingDay(s.number(.listingReplyDays), after: s.day)
    shut.require(
      replyUntil >= last, Self.replyTooShort, found: "\(replyUntil)", wanted: "≥ \(last)")
    guard let ground else { return shut + [Obstacle(Self.withoutGround)] }
    let key = CaseFiles.listingKey(ground, subject)
    shut.require(
      ListingGates.proposal(list, ground, subject, s) != nil, Self.noProposal, found: key)
    shut.require(
      s.cases.openListing(list, ground: ground, subject: subject) == nil, Self.twice, found: key)
    return shut
  }

  private func beforePenalty(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    let last = s.workingDay(s.number(.hearingRequestDays), after: s.day)
    shut.require(
      replyUntil >= last, Self.hearingTooShort, found: "\(replyUntil)", wanted: "≥ \(last)")
    guard let number = self.case else { return shut + [Obstacle(Self.withoutCase)] }
    guard let file = s.penalty(number), !file.stage.isFinal, file.penalty?.filedOn != nil else {
      return shut + [Obstacle(Self.caseUnknown, found: number)]
    }
    shut.require(file.penalty?.noticedOn == nil, Self.twice, found: number)
    return shut
  }

  public func grounds(_ s: Situation) -> Grounds? {
    guard let list = matter.list, let ground else { return nil }
    return ListingGates.grounds(list, ground, subject, s)
  }
}

extension Situation {
  /// The penalty case of a number.
  func penalty(_ number: String) -> CaseFile? {
    cases.files.last { $0.penalty?.number == number }
  }
}

extension DefenceHeard: Act {
  public static let commandName = "HearDefence"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known

  static let noNotice = Gate(
    "defence.noNotice", PenaltyLaw.defence, "没有待决的事先告知，无可申辩",
    "No notice waits for an answer")
  static let late = Gate(
    "defence.late", PenaltyLaw.defence, "陈述申辩期限已过，听取的须写明理由",
    "The time to answer has passed; say why it is heard", force: .judgement)

  public static let gates = [noNotice, late]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let last = lastDay(s) else { return [Obstacle(Self.noNotice, found: self.case)] }
    return s.day <= last
      ? [] : [Obstacle(Self.late, found: "\(s.day)", wanted: "≤ \(last)")]
  }

  /// The last day to answer the notice; nil where none is open.
  private func lastDay(_ s: Situation) -> CivilDate? {
    if let list = matter.list {
      let course = s.cases.openListing(list, ground: ground, subject: subject)?.listing
      return course?.replyUntil
    }
    let open = s.cases.files.last { file in
      file.kind == .penalty && !file.stage.isFinal
        && (self.case == nil || file.penalty?.number == self.case)
    }
    return open?.penalty?.replyUntil
  }
}

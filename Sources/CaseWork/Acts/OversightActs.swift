import Associations
import EventModel
public import Events
import Law
import Rules

extension RandomInspectionConcluded: Act {
  public static let commandName = "ConcludeRandomInspection"
  public static let duties: [Duty] = [.complianceOfficer]
  public static let standing = StandingWanted.onRegister
  public static let looksAround = true

  static let unknownDraw = Gate(
    "randomInspection.unknownDraw", SupervisionRules.quota, "没有这一次抽取", "There is no such draw")
  static let notDrawn = Gate(
    "randomInspection.notDrawn", SupervisionRules.quota, "该社会团体不在抽中名单之内",
    "The association was not drawn in that draw")
  static let concluded = Gate(
    "randomInspection.concluded", SupervisionRules.results, "该次抽查已有结论",
    "This inspection has been concluded already")

  public static let gates = [unknownDraw, notDrawn, concluded]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    let drawn = s.draws.first { $0.identifier == draw }?.last(RandomInspectionDrawn.self)
    if let drawn {
      shut.require(
        drawn.event.drawn.contains(s.stream.identifier), Self.notDrawn,
        found: s.stream.identifier)
    } else {
      shut.append(Obstacle(Self.unknownDraw, found: draw))
    }
    shut.require(
      !s.has(RandomInspectionConcluded.self) { $0.draw == draw }, Self.concluded, found: draw)
    return shut
  }

  public func grounds(_ s: Situation) -> Grounds? {
    Grounds([SupervisionRules.results], Because())
  }
}

extension ContactAttempted: Act {
  public static let commandName = "AttemptContact"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.onRegister

  static let resultOfChannel = Gate(
    "contact.result", CreditMeasures.unreachable, "专用信函的结果为签收或者未签收；电话、上门的结果为已联系或者未联系上",
    "A letter is signed for or not; a call or a visit reaches somebody or nobody")
  static let letterInterval = Gate(
    "contact.letterInterval", CreditMeasures.unreachable,
    "与上一封未签收的专用信函的间隔不在规定天数之内，两封合起来不能认定无法联系",
    "Too soon or too late after the last unsigned letter: the two do not make it unreachable",
    force: .judgement)

  public static let gates = [resultOfChannel, letterInterval]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    shut.require(fits, Self.resultOfChannel, found: "\(channel.rawValue) \(result.rawValue)")
    let contacts = s.x?.association.contacts
    guard channel == .specialLetter, let last = contacts?.last, last.isUnsigned,
      contacts?.reachedSince == false
    else { return shut }
    let days = s.day.days(since: last.on)
    let (least, most) = (s.number(.lettersMinDays), s.number(.lettersMaxDays))
    shut.require(
      least <= days && days <= most, Self.letterInterval, found: "\(days)日",
      wanted: "\(least)–\(most)日")
    return shut
  }

  private var fits: Bool {
    switch (channel, result) {
    case (.specialLetter, .signed), (.specialLetter, .unsigned), (.phone, .reached),
      (.phone, .unreached), (.visit, .reached), (.visit, .unreached):
      true
    case (.specialLetter, .reached), (.specialLetter, .unreached), (.phone, .signed),
      (.phone, .unsigned), (.visit, .signed), (.visit, .unsigned):
      false
    }
  }
}

extension InterviewHeld: Act {
  public static let commandName = "HoldInterview"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.onRegister

  static let withoutFault = Gate(
    "interview.withoutFault", SupervisionRules.interview,
    "没有记录表明有违法违规情形，约谈须写明理由",
    "Nothing on record speaks against the body; say why it is called in", force: .judgement)

  public static let gates = [withoutFault]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    FaultsOnRecord(s).isAny ? [] : [Obstacle(Self.withoutFault)]
  }

  public func grounds(_ s: Situation) -> Grounds? {
    Grounds([SupervisionRules.interview], FaultsOnRecord(s).because)
  }
}

extension ComplaintReceived: Act {
  public static let commandName = "ReceiveComplaint"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.known
}

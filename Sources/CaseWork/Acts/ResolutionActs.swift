import Associations
import EventModel
public import Events
import Law
import WorkingDays

extension ResolutionAdopted: Act {
  public static let commandName = "AdoptResolution"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.active

  static let voted = Gate(
    "resolution.voted", HouseRules.numbering, "该会议已就此事项表决", "The meeting has voted on the item")
  static let tooManyVotes = Gate(
    "resolution.tooManyVotes", CharterModel.assemblyMajority, "票数之和超过实到人数",
    "More votes than were present")
  static let failed = Gate(
    "resolution.failed", CharterModel.assemblyMajority, "赞成票未达到规定比例，决议没有通过",
    "Too few votes for; the resolution failed")
  static let failedGrave = Gate(
    "resolution.failedGrave", CharterModel.charterChange,
    "修改章程、终止须达到更高的表决比例，决议没有通过",
    "A charter change or termination needs the larger majority; the resolution failed")
  static let tied = Gate(
    "resolution.tied", CharterModel.assemblyMajority,
    "恰为半数：章程规定半数以上的，须写明；规定过半数的，没有通过",
    "Exactly half: say so where the charter is content with half", force: .judgement)
  static let openElection = Gate(
    "resolution.openElection", OfficerRules.secretBallot, "选举须无记名投票",
    "An election is by secret ballot")
  static let openFeeVote = Gate(
    "resolution.openFeeVote", FeeRules.feeVote, "会费标准须无记名投票",
    "Fees are voted on by secret ballot")

  public static let gates = [
    AssemblyGates.notHeld, AssemblyGates.noQuorum, voted, tooManyVotes, failed, failedGrave, tied,
    openElection, openFeeVote,
  ]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    let record = Meeting(meeting, s)
    var shut = AssemblyGates.obstacles(record, meeting, wanting: Quorum.wanted(s))
    shut.require(!record.votes.contains { $0.event.item == item }, Self.voted, found: item)
    let subject = ResolutionSubject(item)
    switch subject {
    case .election: shut.require(secret, Self.openElection)
    case .fees: shut.require(secret, Self.openFeeVote)
    case .charter, .termination, .other: break
    }
    guard let present = record.sitting?.event.present else { return shut }
    return shut + count(present: present, subject, s)
  }

  private func count(
    present: Int, _ subject: ResolutionSubject, _ s: Situation
  ) -> [Obstacle] {
    var shut: [Obstacle] = []
    // Subtracted, not added up, so that no sum of stated numbers can overflow.
    let isPossible =
      present >= `for`
      && present - `for` >= against && present - `for` - against >= abstain
    guard isPossible else {
      return [Obstacle(Self.tooManyVotes, wanted: "≤ \(present)")]
    }
    switch Majority.outcome(self, present: present, s) {
    case .carried: break
    case .tied: shut.append(Obstacle(Self.tied, found: "\(`for`)/\(present)"))
    case .failed:
      switch subject {
      case .charter, .termination:
        shut.append(
          Obstacle(
            Self.failedGrave, found: "\(`for`)/\(present)", wanted: "≥ \(Majority.grave(s))"))
      case .fees, .election, .other:
        shut.append(Obstacle(Self.failed, found: "\(`for`)/\(present)", wanted: "> 1/2"))
      }
    }
    return shut
  }
}

extension FeeStandardAdopted: Act {
  public static let commandName = "AdoptFeeStandard"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.active

  static let noQuorum = Gate(
    "fee.noQuorum", FeeRules.feeVote, "制定会费标准须有规定比例的会员出席",
    "Too few were present to set fees")
  static let noResolution = Gate(
    "fee.noResolution", FeeRules.feeVote, "该会议没有以无记名投票通过会费标准",
    "The meeting did not pass fees by secret ballot")
  static let secondStandard = Gate(
    "fee.secondStandard", FeeRules.feeVote, "该会议已制定会费标准；再次修改须另开会员大会",
    "The meeting has set fees already; another change needs another meeting")
  static let noTier = Gate(
    "fee.noTier", FeeRules.fixedAmounts, "会费标准至少须有一档", "A standard has one tier at least")
  static let tooManyTiers = Gate(
    "fee.tooManyTiers", FeeRules.feeTiers, "会费档次过多；须写明理由", "More tiers than usual; say why",
    force: .judgement)
  static let publishedLate = Gate(
    "fee.publishedLate", FeeRules.feePublished, "未在规定期限内向全体会员公开；须写明理由",
    "Not published to the members in time; say why", force: .judgement)
  static let publishedEarly = Gate(
    "fee.publishedEarly", FeeRules.feePublished, "公开日期早于通过之日",
    "Published before it was passed")

  public static let gates = [
    AssemblyGates.notHeld, noQuorum, noResolution, secondStandard, noTier, tooManyTiers,
    publishedLate, publishedEarly,
  ]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    let record = Meeting(meeting, s)
    if let sitting = record.sitting?.event {
      // The notice asks for two thirds whatever a charter is content with.
      shut.require(
        Quorum.isMet(sitting, Quorum.model(s)), Self.noQuorum,
        found: "\(sitting.present)/\(sitting.eligible)", wanted: "≥ \(Quorum.model(s))")
    } else {
      shut.append(Obstacle(AssemblyGates.notHeld, found: meeting))
    }
    let vote = record.carried(.fees, s)
    shut.require(vote?.event.secret == true, Self.noResolution, found: meeting)
    shut.require(
      !s.has(FeeStandardAdopted.self) { $0.meeting == meeting }, Self.secondStandard,
      found: meeting)
    let tiers = s.number(.feeStandardMaxTiers)
    shut.require(tierCount > 0, Self.noTier)
    shut.require(
      tierCount <= tiers, Self.tooManyTiers, found: "\(tierCount)", wanted: "≤ \(tiers)")
    return shut + publication(of: vote, s)
  }

  private func publication(
    of vote: Dossier.Held<ResolutionAdopted>?, _ s: Situation
  ) -> [Obstacle] {
    guard let vote else { return [] }
    if let publishedOn, publishedOn < vote.on {
      return [Obstacle(Self.publishedEarly, found: "\(publishedOn)", wanted: "≥ \(vote.on)")]
    }
    let last = s.calendar.roll(vote.on.adding(days: s.number(.feeStandardPublishDays))).day
    var shut: [Obstacle] = []
    shut.require(
      (publishedOn ?? s.day) <= last, Self.publishedLate,
      found: publishedOn.map { "\($0)" }, wanted: "≤ \(last)")
    return shut
  }

  public func grounds(_ s: Situation) -> Grounds? {
    let record = Meeting(meeting, s)
    return .of(
      [FeeRules.feeVote], record.sitting?.evidence, record.carried(.fees, s)?.evidence)
  }
}

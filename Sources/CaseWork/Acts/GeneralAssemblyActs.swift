import Associations
import EventModel
public import Events
import Law

extension GeneralAssemblyConvened: Act {
  public static let commandName = "ConvokeGeneralAssembly"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.active

  static let numberUsed = Gate(
    "assembly.numberUsed", HouseRules.numbering, "该会议编号已使用", "The number stands on another meeting")
  static let past = Gate(
    "assembly.past", CharterModel.assemblyNotice, "会议日期早于召集之日",
    "The meeting lies before the day of the call")
  static let charterNotice = Gate(
    "assembly.charterNotice", CharterModel.assemblyNotice, "通知天数少于章程的规定",
    "Less notice than the charter asks for")
  static let shortNotice = Gate(
    "assembly.shortNotice", CharterModel.assemblyNotice,
    "通知天数少于一般要求，章程又没有规定；须写明理由", "Less notice than is usual, and the charter is silent; say why",
    force: .judgement)
  static let notDue = Gate(
    "assembly.notDue", CharterModel.reElectionApplied, "尚未到换届的时候；提前换届的，须写明理由",
    "No re-election is due yet; say why it comes early", force: .judgement)

  public static let gates = [numberUsed, past, charterNotice, shortNotice, notDue]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    shut.require(
      !s.has(GeneralAssemblyConvened.self) { $0.meeting == meeting }, Self.numberUsed,
      found: meeting)
    shut.require(
      meetingOn >= s.day, Self.past, found: "\(meetingOn)", wanted: "≥ \(s.day)")
    shut += notice(s)
    switch kind {
    case .reElection: shut += due(s)
    case .ordinary, .extraordinary: break
    }
    return shut
  }

  private func notice(_ s: Situation) -> [Obstacle] {
    let given = meetingOn.days(since: s.day)
    let charter = s.last(CharterApproved.self)?.event.noticeDays
    let wanted = charter ?? s.number(.assemblyNoticeDays)
    var shut: [Obstacle] = []
    shut.require(
      given >= wanted, charter == nil ? Self.shortNotice : Self.charterNotice,
      found: "\(given)日", wanted: "≥ \(wanted)日")
    return shut
  }

  private func due(_ s: Situation) -> [Obstacle] {
    guard let term = TermWindow(s) else { return [] }
    let opens = term.end.adding(months: -s.number(.reElectionApplyMonths))
    var shut: [Obstacle] = []
    shut.require(meetingOn >= opens, Self.notDue, found: "\(meetingOn)", wanted: "≥ \(opens)")
    return shut
  }
}

extension GeneralAssemblyHeld: Act {
  public static let commandName = "HoldGeneralAssembly"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.active

  static let notConvened = Gate(
    "assembly.notConvened", CharterModel.assemblyNotice, "没有召集这一会议",
    "No such meeting was called")
  static let heldAlready = Gate(
    "assembly.heldAlready", HouseRules.numbering, "该会议已记录召开", "The meeting is recorded as held")
  static let tooEarly = Gate(
    "assembly.tooEarly", CharterModel.assemblyNotice, "早于通知的会议日期",
    "Held before the day for which it was called")
  static let otherDay = Gate(
    "assembly.otherDay", CharterModel.assemblyNotice, "晚于通知的会议日期；须写明理由",
    "Held later than called for; say why", force: .judgement)
  static let tooManyPresent = Gate(
    "assembly.tooManyPresent", CharterModel.assemblyQuorum, "实到人数超过应到人数，或者应到为零",
    "More present than entitled, or nobody entitled")

  public static let gates = [notConvened, heldAlready, tooEarly, otherDay, tooManyPresent]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    let record = Meeting(meeting, s)
    shut.require(record.sitting == nil, Self.heldAlready, found: meeting)
    if let call = record.call {
      let on = call.event.meetingOn
      shut.require(s.day >= on, Self.tooEarly, found: "\(s.day)", wanted: "≥ \(on)")
      shut.require(s.day <= on, Self.otherDay, found: "\(s.day)", wanted: "\(on)")
    } else {
      shut.append(Obstacle(Self.notConvened, found: meeting))
    }
    shut.require(
      present <= eligible && eligible > 0, Self.tooManyPresent, found: "\(present)",
      wanted: "≤ \(eligible)")
    return shut
  }
}

/// What every decision of an assembly needs: that it sat, and that enough were there.
enum AssemblyGates {
  static let notHeld = Gate(
    "assembly.notHeld", CharterModel.assemblyQuorum, "该会议没有召开的记录", "The meeting was not held")
  static let noQuorum = Gate(
    "assembly.noQuorum", CharterModel.assemblyQuorum, "出席人数不足法定比例，决议无效",
    "Too few were present to decide")

  static func obstacles(
    _ meeting: Meeting, _ number: String, wanting wanted: Fraction
  ) -> [Obstacle] {
    guard let sitting = meeting.sitting?.event else {
      return [Obstacle(notHeld, found: number)]
    }
    var shut: [Obstacle] = []
    shut.require(
      Quorum.isMet(sitting, wanted), noQuorum, found: "\(sitting.present)/\(sitting.eligible)",
      wanted: "≥ \(wanted)")
    return shut
  }
}

import Associations
public import EventModel
public import Events
import Law
import Rules

extension MembershipReported: Act {
  public static let commandName = "ReportMembership"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.onRegister

  /// A total that is not the sum is kept as stated, and noted beside it.
  public static func drafts(_ given: JSONValue, _ s: Situation) throws(ShutGates) -> [Draft] {
    let report = Draft(s.stream, type, on: s.day, given)
    guard case .integer(let units)? = given["units"],
      case .integer(let persons)? = given["persons"],
      case .integer(let stated)? = given["statedTotal"]
    else { return [report] }
    let (sum, isTooLarge) = units.addingReportingOverflow(persons)
    if isTooLarge { throw ShutGates([Obstacle(impossible, found: "\(units) + \(persons)")]) }
    guard stated != sum else { return [report] }
    let note: [JSONValue.Member] = [
      .init("stated", .integer(stated)), .init("partsSum", .integer(sum)),
      .init("subject", .string("会员数")), .init("source", .string("会员数上报")),
    ]
    return [report, Draft(s.stream, .discrepancyNoted, on: s.day, .object(note))]
  }

  static let impossible = Gate(
    "membership.impossible", RegistrationRegulation.foundingMembers, "会员数大得不可能",
    "No body has so many members")

  public static let gates = [impossible]
}

extension MemberJoined: Act {
  public static let commandName = "AdmitMember"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.active

  static let alreadyMember = Gate(
    "member.already", WenzhouLayoutPlan.unifiedRegister, "已是本团体的会员", "A member already")
  static let creditNotChecked = Gate(
    "member.creditNotChecked", LocalPapers.creditCheckOnEntry,
    "入会前没有查询征信，或者查询已过有效期；须写明理由", "No credit check before joining, or too old a one; say why",
    force: .judgement)
  static let checkedLater = Gate(
    "member.checkedLater", LocalPapers.creditCheckOnEntry, "征信查询日晚于入会之日",
    "The credit check is dated after the joining")
  static let noReferee = Gate(
    "member.noReferee", LocalPapers.referee, "没有推荐人，或者推荐人不是会员；须写明理由",
    "No referee, or one who is no member; say why", force: .judgement)
  static let outOfArea = Gate(
    "member.outOfArea", WenzhouLayoutPlan.membersOfTrade, "会员不在本行政区域；须写明理由",
    "The member's seat lies outside the area; say why", force: .judgement)
  static let otherTrade = Gate(
    "member.otherTrade", WenzhouLayoutPlan.membersOfTrade, "会员不属于本行业；须写明理由",
    "The member is of another trade; say why", force: .judgement)
  static let tooManyUnits = Gate(
    "member.tooManyUnits", WenzhouLayoutPlan.researchUnits,
    "研究性社团的单位会员超过比例；须写明理由", "Too many unit members for a research body; say why",
    force: .judgement)

  public static let gates = [
    alreadyMember, creditNotChecked, checkedLater, noReferee, outOfArea, otherTrade, tooManyUnits,
  ]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    let register = MemberRegister(s.dossier)
    shut.require(register.member(member) == nil, Self.alreadyMember, found: member)
    shut += creditCheck(s)
    shut.require(isVouchedFor(by: register), Self.noReferee, found: referee)
    let items = s.x?.association.items
    shut.require(
      !MemberScope.isOutOfArea(self, of: items?.jurisdiction?.value), Self.outOfArea, found: area,
      wanted: items?.jurisdiction?.value)
    shut.require(
      !MemberScope.isOfOtherTrade(self, than: items?.industry?.value), Self.otherTrade,
      found: industry, wanted: items?.industry?.value)
    return shut + unitShare(s)
  }

  /// The paper asks for the credit of enterprises: a person has none to be looked up.
  private func creditCheck(_ s: Situation) -> [Obstacle] {
    if let creditCheckedOn, creditCheckedOn > s.day {
      return [Obstacle(Self.checkedLater, found: "\(creditCheckedOn)")]
    }
    guard memberKind == .unit else { return [] }
    let days = s.number(.memberRegisterCreditCheckDays)
    let isFresh = creditCheckedOn.map { s.day.days(since: $0) <= days } ?? false
    return isFresh
      ? []
      : [
        Obstacle(
          Self.creditNotChecked, found: creditCheckedOn.map { "\($0)" }, wanted: "≤ \(days)日")
      ]
  }

  /// The first members of a register that begins now have nobody on it to vouch for them.
  private func isVouchedFor(by register: MemberRegister) -> Bool {
    guard let referee, !referee.isEmpty else { return false }
    return register.members.isEmpty || register.member(referee) != nil
  }

  private func unitShare(_ s: Situation) -> [Obstacle] {
    guard memberKind == .unit, let association = s.x?.association,
      association.items.kind?.value == .research
    else { return [] }
    let now = MemberScope.unitShare(association, s.dossier)
    let after = MemberScope.UnitShare(
      association: association.identifier, units: (now?.units ?? 0).saturatingPlus(1),
      persons: now?.persons ?? 0, evidence: [])
    let percent = s.number(.researchMaxUnitPercent)
    var shut: [Obstacle] = []
    shut.require(
      !after.exceeds(percent: percent), Self.tooManyUnits,
      found: "\(after.units)/\(after.units.saturatingPlus(after.persons))", wanted: "≤ \(percent)%")
    return shut
  }
}

extension MemberLeft: Act {
  public static let commandName = "RecordMemberLeaving"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.onRegister

  static let leftAlready = Gate(
    "member.leftAlready", HouseRules.knownSubject, "该会员已经退会", "The member has left already")
  static let notOnRegister = Gate(
    "member.notOnRegister", HouseRules.knownSubject,
    "登记册上没有该会员；在建立登记册之前入会的，须写明理由",
    "Not on the register; say so where the member joined before there was one", force: .judgement)
  static let otherKind = Gate(
    "member.otherKind", HouseRules.knownSubject, "会员类别与入会时不同",
    "Joined as the other kind of member")
  static let expelledWithoutReason = Gate(
    "member.expelledWithoutReason", MarketRules.freeMembership, "除名须写明理由",
    "An expulsion gives its reason", force: .judgement)

  public static let gates = [leftAlready, notOnRegister, otherKind, expelledWithoutReason]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    let register = MemberRegister(s.dossier)
    if register.former.contains(member) {
      shut.append(Obstacle(Self.leftAlready, found: member))
    } else if let joined = register.member(member) {
      shut.require(
        joined.entry.memberKind == memberKind, Self.otherKind, found: memberKind.rawValue,
        wanted: joined.entry.memberKind.rawValue)
    } else {
      shut.append(Obstacle(Self.notOnRegister, found: member))
    }
    switch reason {
    case .expelled: shut.append(Obstacle(Self.expelledWithoutReason))
    case .resigned, .ceased: break
    }
    return shut
  }
}

extension CapacityReported: Act {
  public static let commandName = "ReportCapacity"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.onRegister
}

public import EventModel

/// An assembly of members or delegates was called (召集会员大会).
///
/// Basis: the association's charter (章程); notice periods differ by template.
public struct GeneralAssemblyConvened: Event {
  public static let type = EventType.generalAssemblyConvened
  public static let about = About(
    "召集会员大会", "An assembly of members or delegates was called.",
    basis: "the association's charter (章程); notice periods differ by template")
  public static let fields: [Field] = [
    .required("meeting", .text, "会议编号", "Number of the meeting, unique within the association."),
    .required("kind", .oneOf(Kind.self), "会议类别", "Sort of meeting."),
    .required("meetingOn", .date, "会议日期", "Day of the meeting."),
    .optional("agenda", .list(of: .text), "议程", "Items of the agenda."),
  ]

  /// Number of the meeting, unique within the association (会议编号).
  public let meeting: String
  /// Sort of meeting (会议类别).
  public let kind: Kind
  /// Day of the meeting (会议日期).
  public let meetingOn: CivilDate
  /// Items of the agenda (议程).
  public let agenda: [String]?

  public init(meeting: String, kind: Kind, meetingOn: CivilDate, agenda: [String]? = nil) {
    self.meeting = meeting
    self.kind = kind
    self.meetingOn = meetingOn
    self.agenda = agenda
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    agenda = try payload.optionalTexts("agenda")
    kind = try payload.choice("kind")
    meeting = try payload.text("meeting")
    meetingOn = try payload.date("meetingOn")
  }

  /// The sort of an assembly.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// Ordinary (例会).
    case ordinary = "ordinary"
    /// Extraordinary (临时会议).
    case extraordinary = "extraordinary"
    /// Re-election (换届会议).
    case reElection = "reElection"
  }
}

/// An assembly was held (召开会员大会).
///
/// Basis: the association's charter (章程); model charter: quorum of two thirds.
public struct GeneralAssemblyHeld: Event {
  public static let type = EventType.generalAssemblyHeld
  public static let about = About(
    "召开会员大会", "An assembly was held.",
    basis: "the association's charter (章程); model charter: quorum of two thirds")
  public static let fields: [Field] = [
    .required("meeting", .text, "会议编号", "Number of the meeting."),
    .required("eligible", .count, "应到人数", "Members or delegates entitled to attend."),
    .required("present", .count, "实到人数", "Those who attended."),
  ]

  /// Number of the meeting (会议编号).
  public let meeting: String
  /// Members or delegates entitled to attend (应到人数).
  public let eligible: Int
  /// Those who attended (实到人数).
  public let present: Int

  public init(meeting: String, eligible: Int, present: Int) {
    self.meeting = meeting
    self.eligible = eligible
    self.present = present
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    eligible = try payload.count("eligible")
    meeting = try payload.text("meeting")
    present = try payload.count("present")
  }
}

/// An assembly voted on an item (通过决议).
///
/// Basis: the association's charter (章程); model charter: half of those present.
public struct ResolutionAdopted: Event {
  public static let type = EventType.resolutionAdopted
  public static let about = About(
    "通过决议", "An assembly voted on an item.",
    basis: "the association's charter (章程); model charter: half of those present")
  public static let fields: [Field] = [
    .required("meeting", .text, "会议编号", "Number of the meeting."),
    .required("item", .text, "事项", "What was put to the vote."),
    .required("for", .count, "赞成票", "Votes for."),
    .required("against", .count, "反对票", "Votes against."),
    .required("abstain", .count, "弃权票", "Abstentions."),
    .required("secret", .flag, "无记名", "Whether the ballot was secret."),
  ]

  /// Number of the meeting (会议编号).
  public let meeting: String
  /// What was put to the vote (事项).
  public let item: String
  /// Votes for (赞成票).
  public let `for`: Int
  /// Votes against (反对票).
  public let against: Int
  /// Abstentions (弃权票).
  public let abstain: Int
  /// Whether the ballot was secret (无记名).
  public let secret: Bool

  public init(meeting: String, item: String, `for`: Int, against: Int, abstain: Int, secret: Bool) {
    self.meeting = meeting
    self.item = item
    self.for = `for`
    self.against = against
    self.abstain = abstain
    self.secret = secret
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    abstain = try payload.count("abstain")
    against = try payload.count("against")
    self.for = try payload.count("for")
    item = try payload.text("item")
    meeting = try payload.text("meeting")
    secret = try payload.flag("secret")
  }
}

/// An assembly set the membership fees (会费标准).
///
/// Usually at most four tiers; members are told within 30 days. A tier has one fixed amount, which
/// schema 1 had no place for.
///
/// Basis: 民发〔2014〕166号.
public struct FeeStandardAdopted: Event {
  public static let type = EventType.feeStandardAdopted
  public static let about = About(
    "会费标准", "An assembly set the membership fees.",
    basis: "民发〔2014〕166号")
  public static let schema = 2
  public static let olderShapes = [
    [
      Field.required("meeting", .text, "会议编号", "Number of the meeting."),
      Field.required("tiers", .count, "档次数", "How many tiers of fees there are."),
      Field.optional("publishedOn", .date, "公布日期", "Day on which members were told."),
    ]
  ]
  public static let fields: [Field] = [
    .required("meeting", .text, "会议编号", "Number of the meeting."),
    .required("tierCount", .count, "档次数", "How many tiers of fees there are."),
    .optional(
      "tiers", .list(of: .object(Tier.fields)), "会费档次",
      "Each tier; when given, as many as tierCount."),
    .optional("publishedOn", .date, "公布日期", "Day on which members were told."),
  ]

  /// Number of the meeting (会议编号).
  public let meeting: String
  /// How many tiers of fees there are (档次数).
  public let tierCount: Int
  /// Each tier; when given, as many as tierCount (会费档次).
  public let tiers: [Tier]?
  /// Day on which members were told (公布日期).
  public let publishedOn: CivilDate?

  public init(meeting: String, tierCount: Int, tiers: [Tier]? = nil, publishedOn: CivilDate? = nil)
  {
    self.meeting = meeting
    self.tierCount = tierCount
    self.tiers = tiers
    self.publishedOn = publishedOn
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    meeting = try payload.text("meeting")
    publishedOn = try payload.optionalDate("publishedOn")
    tierCount = try payload.count("tierCount")
    tiers = try payload.optionalObjects("tiers", Tier.init)
  }

  /// One tier of fees (会费档次).
  public struct Tier: Codable, Hashable, Sendable {
    public static let fields: [Field] = [
      .required("name", .text, "档次名称", "Name of the tier."),
      .required("amount", .fen, "会费金额", "Fee of a year."),
    ]

    /// Name of the tier (档次名称).
    public let name: String
    /// Fee of a year, in fen (会费金额).
    public let amount: Int64

    public init(name: String, amount: Int64) {
      self.name = name
      self.amount = amount
    }

    public init(_ payload: inout Payload) throws(PayloadFault) {
      amount = try payload.integer("amount")
      name = try payload.text("name")
    }
  }
}

/// One column of a view: the key of the contract and what people call it.
public struct Column: Hashable, Sendable {
  /// The key in JSON and CSV.
  public let key: String
  public let chinese: String
  public let english: String

  init(_ key: String, _ chinese: String, _ english: String) {
    self.key = key
    self.chinese = chinese
    self.english = english
  }
}

extension Column {
  static let association = Column("association", "编号", "association")
  static let name = Column("name", "名称", "name")
  static let since = Column("since", "起算日", "since")
  static let enteredOn = Column("enteredOn", "列入日", "entered on")
  static let grounds = Column("grounds", "情形", "grounds")
  public static let because = Column("because", "依据记录", "because")
  public static let basis = Column("basis", "法律依据", "basis")
}

extension View {
  /// The columns of the contract, in its order; rows are sorted by them in this order. What we add
  /// (`since` of the zombies) stands last.
  public var columns: [Column] {
    switch self {
    case .register: Self.registerColumns
    case .abnormalList: Self.abnormalListColumns
    case .blackList: Self.blackListColumns
    case .redList: Self.redListColumns
    case .zombies: Self.zombieColumns
    case .deadlines: Self.deadlineColumns
    case .proposals: Self.proposalColumns
    case .catalogue: Self.catalogueColumns
    case .decoupling: Self.decouplingColumns
    case .statistics: Self.statisticsColumns
    case .work: Self.workColumns
    case .officers: Self.officerColumns
    }
  }

  private static let abnormalListColumns: [Column] = [
    .association, .name, .since, .enteredOn, .grounds,
    Column("seriousFrom", "转入严重名单日", "serious from"),
  ]

  private static let blackListColumns: [Column] = [
    .association, .name, .since, .enteredOn, .grounds,
    Column("applyFrom", "可申请移出日", "may apply from"),
  ]

  private static let redListColumns: [Column] = [
    .association, .name, Column("reason", "事由", "reason"),
  ]

  private static let zombieColumns: [Column] = [
    .association, .name, Column("criteria", "标准", "criteria"),
    Column("level", "程度", "level"), .since,
  ]

  private static let deadlineColumns: [Column] = [
    .association, Column("obligation", "事项", "obligation"), Column("subject", "标的", "subject"),
    Column("dueOn", "到期日", "due on"), Column("state", "状态", "state"),
  ]

  private static let proposalColumns: [Column] = [
    .association, Column("action", "建议", "action"), Column("ground", "情形", "ground"),
    Column("subject", "标的", "subject"), Column("since", "自", "since"),
  ]

  private static let catalogueColumns: [Column] = [
    .association, .name, Column("eligible", "具备资质", "eligible"),
    Column("failing", "不符条件", "failing"),
  ]

  private static let decouplingColumns: [Column] = [
    .association, .name, Column("scope", "范围", "scope"),
    Column("separations", "已分离", "separations"), Column("completedOn", "完成日", "completed on"),
  ]

  private static let workColumns: [Column] = [
    .association, .name, Column("kind", "类别", "kind"), Column("subject", "标的", "subject"),
    Column("stage", "阶段", "stage"), Column("next", "下一步", "next"),
    Column("dueOn", "法定到期", "due on"), Column("targetOn", "内部期限", "target on"),
    Column("assignee", "承办", "assignee"), Column("priority", "缓急", "priority"),
    Column("waitingSince", "等待自", "waiting since"), Column("waited", "已等日数", "days waited"),
    Column("state", "状态", "state"), Column("case", "案件", "case"),
  ]

  private static let officerColumns: [Column] = [
    Column("office", "机构", "office"), Column("officer", "人员", "officer"),
    Column("duty", "职责", "duty"), Column("jurisdictions", "辖区", "jurisdictions"), .association,
    Column("from", "自", "from"), Column("to", "至", "to"),
  ]

  private static let registerColumns: [Column] = [
    .association, .name, Column("kind", "类别", "kind"),
    Column("jurisdiction", "辖区", "jurisdiction"), Column("industry", "行业", "industry"),
    Column("creditCode", "统一社会信用代码", "credit code"),
    Column("supervisor", "业务主管单位", "supervisor"), Column("status", "状态", "status"),
    Column("registeredOn", "登记日", "registered on"), Column("endedOn", "终止日", "ended on"),
    Column("termEndsOn", "任期届满日", "term ends on"), Column("grade", "等级", "grade"),
    Column("gradeValidTo", "等级有效期至", "grade valid to"), Column("credit", "信用", "credit"),
    Column("decoupling", "脱钩", "decoupling"), Column("separations", "已分离", "separations"),
    Column("unitMembers", "单位会员", "unit members"),
    Column("personMembers", "个人会员", "person members"),
    Column("partyForm", "党组织", "party form"),
    Column("fullTimeStaff", "专职人员", "full-time staff"),
    Column("lastActivityOn", "最近活动日", "last activity on"),
  ]

  private static let statisticsColumns: [Column] = [
    Column("jurisdiction", "辖区", "jurisdiction"), Column("total", "在册总数", "total"),
    Column("byKind", "按类别", "by kind"), Column("foundedByYear", "按成立年份", "founded by year"),
    Column("gradeAtLeast3", "3A及以上", "grade at least 3"), Column("graded", "有等级", "graded"),
    Column("withPartyOrganisation", "建立党组织", "with party organisation"),
    Column("membersAtMost100", "会员不超过100", "members at most 100"),
    Column("membersReported", "已报会员数", "members reported"),
    Column("unitMembers", "单位会员", "unit members"),
    Column("personMembers", "个人会员", "person members"),
    Column("decouplingOutstanding", "待脱钩", "decoupling outstanding"),
    Column("abnormal", "活动异常", "abnormal"), Column("serious", "严重违法失信", "serious"),
    Column("red", "红名单", "red"), Column("zombies", "僵尸型", "zombies"),
    Column("atRisk", "风险", "at risk"), Column("decoupled", "已脱钩", "decoupled"),
    Column("catalogueListed", "在购买目录", "catalogue listed"),
  ]
}

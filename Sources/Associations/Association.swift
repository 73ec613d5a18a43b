public import EventModel
public import Events

/// One association as its history made it (社会团体), as of the day up to which it was folded.
///
/// A fold knows no clock and no rule: what depends on the passing of time is asked of `Rules`.
public struct Association: Sendable {
  /// The identifier in `association/<id>`.
  public let identifier: String
  /// 登记事项
  public internal(set) var items = RegisterItems()
  /// 法律状态
  public internal(set) var standing = LegalStanding()
  /// 换届
  public internal(set) var term = TermOfOffice()
  /// 等级
  public internal(set) var grading = Grading()
  /// 会员
  public internal(set) var membership = Membership()
  /// 人员、场所、经费
  public internal(set) var capacity: Stated<CapacityReported>?
  /// The latest activity within the charter's scope (宗旨范围内最近一次活动).
  public internal(set) var lastActivity: Stated<CivilDate>?
  /// 年报、年检
  public internal(set) var reporting = Reporting()
  /// 住所联系
  public internal(set) var contacts = ContactRecord()
  /// 限期整改
  public internal(set) var orders = RectificationOrders()
  /// 处罚
  public internal(set) var penalties = Penalties()
  /// 活动异常名录
  public internal(set) var abnormalList = ListHistory()
  /// 严重违法失信名单
  public internal(set) var seriousList = ListHistory()
  /// Red-list honours since the last withdrawal, with their last day (红名单表彰).
  public internal(set) var redListHonours: [Stated<CivilDate?>] = []
  /// 党的组织与工作覆盖
  public internal(set) var party: Stated<PartyCoverageRecorded>?
  /// 脱钩
  public internal(set) var decoupling = Decoupling()
  /// The purchase catalogue's entry, while listed (购买服务目录).
  public internal(set) var purchaseListing: Evidence?
  /// The last completed liquidation (清算结束).
  public internal(set) var liquidated: Stated<Bool>?
  /// The last fact of the fold, whatever it says.
  public internal(set) var latest: Evidence?

  /// An association before its first entry.
  public init(_ identifier: String) {
    self.identifier = identifier
  }

  /// Folds one more fact, which must not come earlier in (effective day, position) than the last.
  public mutating func apply(_ fact: Fact) throws(UnreadableEntry) {
    latest = fact.evidence
    do {
      try fold(fact)
    } catch {
      throw UnreadableEntry(position: fact.evidence.position, fault: error)
    }
  }
}

/// The views (视图), by their stored names: those of the read-model contract first, then the
/// project's own.
public enum View: String, CaseIterable, Sendable {
  /// 登记簿
  case register
  /// 活动异常名录
  case abnormalList = "abnormal-list"
  /// 严重违法失信名单
  case blackList = "black-list"
  /// 红名单
  case redList = "red-list"
  /// 僵尸型
  case zombies
  /// 期限
  case deadlines
  /// 建议
  case proposals
  /// 承接目录
  case catalogue
  /// 脱钩
  case decoupling
  /// 统计
  case statistics
  /// 待办
  case work
  /// 任职
  case officers

  /// The views of the read-model contract; what is fast must stay fast in these.
  public static let contract: [View] = [
    .register, .abnormalList, .blackList, .redList, .zombies, .deadlines, .proposals, .catalogue,
    .decoupling, .statistics,
  ]

  /// What the view is called in Chinese.
  public var chinese: String {
    switch self {
    case .register: "登记簿"
    case .abnormalList: "活动异常名录"
    case .blackList: "严重违法失信名单"
    case .redList: "红名单"
    case .zombies: "僵尸型行业协会商会"
    case .deadlines: "法定期限"
    case .proposals: "待决建议"
    case .catalogue: "承接政府职能转移和购买服务资质"
    case .decoupling: "脱钩进度"
    case .statistics: "统计"
    case .work: "待办"
    case .officers: "任职授权"
    }
  }

  /// What the view is called in English.
  public var english: String {
    switch self {
    case .register: "Register"
    case .abnormalList: "Abnormal-operation list"
    case .blackList: "Serious-violation list"
    case .redList: "Red list"
    case .zombies: "Zombie associations"
    case .deadlines: "Statutory deadlines"
    case .proposals: "Open proposals"
    case .catalogue: "Eligibility for public services"
    case .decoupling: "Decoupling"
    case .statistics: "Statistics"
    case .work: "Work queue"
    case .officers: "Officers and their duties"
    }
  }
}

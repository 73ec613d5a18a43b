/// What a case is about (案件类别), by the stored name that begins a ``CaseReference``.
public enum CaseKind: String, CaseIterable, Sendable {
  /// 成立登记
  case founding
  /// 责令限期整改
  case rectification
  /// 列入活动异常名录
  case abnormalListing
  /// 列入严重违法失信名单
  case seriousListing
  /// 移出活动异常名录
  case leavingAbnormalList
  /// 移出严重违法失信名单
  case leavingSeriousList
  /// 行政处罚
  case penalty
  /// 等级评估
  case grading
  /// 脱钩
  case decoupling
  /// 合并、分立
  case merger
  /// 清算与注销
  case deregistration
  /// 僵尸型整治
  case zombie
  /// 换届
  case reElection
  /// 征求意见
  case consultation
  /// 待复核的提交
  case submission
  /// 撤销登记；only rules find it, and the revocation opens a deregistration
  case revocation
  /// 年度报告；only rules find it
  case annualReport
  /// 首次活动；only rules find it
  case firstActivity

  /// What the kind is called in Chinese.
  public var chinese: String {
    switch self {
    case .founding: "成立登记"
    case .rectification: "限期整改"
    case .abnormalListing: "列入活动异常名录"
    case .seriousListing: "列入严重违法失信名单"
    case .leavingAbnormalList: "移出活动异常名录"
    case .leavingSeriousList: "移出严重违法失信名单"
    case .penalty: "行政处罚"
    case .grading: "等级评估"
    case .decoupling: "脱钩"
    case .merger: "合并、分立"
    case .deregistration: "清算与注销"
    case .zombie: "僵尸型整治"
    case .reElection: "换届"
    case .consultation: "征求意见"
    case .submission: "待复核"
    case .revocation: "撤销登记"
    case .annualReport: "年度报告"
    case .firstActivity: "首次活动"
    }
  }
}

/// How people and entries name a case of one association (案件): `<kind>:<key>`.
public struct CaseReference: Hashable, Sendable, CustomStringConvertible {
  public let kind: CaseKind
  /// An order's number, a ground and its subject, a case number, or how manieth of its kind it is.
  public let key: String

  public init(_ kind: CaseKind, _ key: String) {
    self.kind = kind
    self.key = key
  }

  /// Reads `<kind>:<key>`; nil where the kind is unknown or the key is empty.
  public init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":"),
      let kind = CaseKind(rawValue: String(text[..<colon]))
    else { return nil }
    let key = String(text[text.index(after: colon)...])
    guard !key.isEmpty else { return nil }
    self.init(kind, key)
  }

  public var description: String { "\(kind.rawValue):\(key)" }
}

/// The two lists of Order 60 (信用名单).
public enum CreditList: Hashable, Sendable, CaseIterable {
  /// Abnormal-operation list.
  case abnormal
  /// Serious-violation list.
  case serious

  /// 活动异常名录 or 严重违法失信名单.
  public var chinese: String {
    switch self {
    case .abnormal: "活动异常名录"
    case .serious: "严重违法失信名单"
    }
  }
}

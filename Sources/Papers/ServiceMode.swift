/// How a paper is brought to an association (送达方式).
public enum ServiceMode: Hashable, Sendable, CaseIterable {
  /// Handed over (直接).
  case direct
  /// Left with a witness after refusal (留置).
  case left
  /// By post (邮寄).
  case post
  /// By another office (委托).
  case entrusted
  /// Through another body (转交).
  case forwarded
  /// By public notice (公告).
  case notice
  /// Electronically (电子).
  case electronic

  /// 直接, 留置, …
  public var chinese: String {
    switch self {
    case .direct: "直接"
    case .left: "留置"
    case .post: "邮寄"
    case .entrusted: "委托"
    case .forwarded: "转交"
    case .notice: "公告"
    case .electronic: "电子"
    }
  }
}

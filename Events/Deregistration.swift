public import EventModel

/// Liquidation began (清算开始).
///
/// Basis: 社会团体登记管理条例 (2016) Arts 19–20; 民法典 Arts 69–72.
public struct LiquidationStarted: Event {
  public static let type = EventType.liquidationStarted
  public static let about = About(
    "清算开始", "Liquidation began.",
    basis: "社会团体登记管理条例 (2016) Arts 19–20; 民法典 Arts 69–72")
  public static let fields: [Field] = [
    .required("cause", .text, "解散事由", "Why the association is wound up.")
  ]

  /// Why the association is wound up (解散事由).
  public let cause: String

  public init(cause: String) {
    self.cause = cause
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    cause = try payload.text("cause")
  }
}

/// Liquidation ended (清算结束).
///
/// Basis: 社会团体登记管理条例 (2016) Arts 21–22; 民法典 Art. 72.
public struct LiquidationCompleted: Event {
  public static let type = EventType.liquidationCompleted
  public static let about = About(
    "清算结束", "Liquidation ended.",
    basis: "社会团体登记管理条例 (2016) Arts 21–22; 民法典 Art. 72")
  public static let fields: [Field] = [
    .optional("surplusTo", .text, "剩余财产去向", "Who receives the surplus.")
  ]

  /// Who receives the surplus (剩余财产去向).
  public let surplusTo: String?

  public init(surplusTo: String? = nil) {
    self.surplusTo = surplusTo
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    surplusTo = try payload.optionalText("surplusTo")
  }
}

/// The association was struck off the register; its legal life ends (注销登记).
///
/// Basis: 社会团体登记管理条例 (2016) Arts 21, 23.
public struct AssociationDeregistered: Event {
  public static let type = EventType.associationDeregistered
  public static let about = About(
    "注销登记", "The association was struck off the register; its legal life ends.",
    basis: "社会团体登记管理条例 (2016) Arts 21, 23")
  public static let fields: [Field] = [
    .required("certificateSurrendered", .flag, "证书收缴", "Whether the certificate was handed back.")
  ]

  /// Whether the certificate was handed back (证书收缴).
  public let certificateSurrendered: Bool

  public init(certificateSurrendered: Bool) {
    self.certificateSurrendered = certificateSurrendered
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    certificateSurrendered = try payload.flag("certificateSurrendered")
  }
}

/// The registration was revoked (撤销登记、吊销证书).
///
/// The 2016 text mixes annulment for fraud with punishment, so the ground is kept apart. A revoked
/// association stays a legal person until it is deregistered (民法典 Art. 72).
///
/// Basis: 社会团体登记管理条例 (2016) Arts 29–33.
public struct RegistrationRevoked: Event {
  public static let type = EventType.registrationRevoked
  public static let about = About(
    "撤销登记、吊销证书", "The registration was revoked.",
    basis: "社会团体登记管理条例 (2016) Arts 29–33")
  public static let fields: [Field] = [
    .required("ground", .oneOf(Ground.self), "情形", "Why.")
  ]

  /// Why (情形).
  public let ground: Ground

  public init(ground: Ground) {
    self.ground = ground
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    ground = try payload.choice("ground")
  }

  /// Why a registration was revoked.
  public enum Ground: String, Codable, CaseIterable, Sendable {
    /// Obtained by fraud (骗取登记).
    case fraud = "fraud"
    /// No activity for a year (一年未开展活动).
    case noActivity = "noActivity"
    /// A serious violation (情节严重).
    case serious = "serious"
    /// Another law (其他法律).
    case otherLaw = "otherLaw"
  }
}

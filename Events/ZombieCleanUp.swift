public import EventModel

/// An officer confirmed that the association is dead in all but name (认定僵尸型).
///
/// Basis: 民发〔2021〕63号.
public struct ZombieConfirmed: Event {
  public static let type = EventType.zombieConfirmed
  public static let about = About(
    "认定僵尸型", "An officer confirmed that the association is dead in all but name.",
    basis: "民发〔2021〕63号")
  public static let fields: [Field] = [
    .required("criteria", .list(of: .text), "认定标准", "Criteria met (N1–N4, W1–W10)."),
    .required("route", .oneOf(Route.self), "处置方式", "What is to be done."),
  ]

  /// Criteria met (N1–N4, W1–W10) (认定标准).
  public let criteria: [String]
  /// What is to be done (处置方式).
  public let route: Route

  public init(criteria: [String], route: Route) {
    self.criteria = criteria
    self.route = route
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    criteria = try payload.texts("criteria")
    route = try payload.choice("route")
  }

  /// What is to be done with a zombie.
  public enum Route: String, Codable, CaseIterable, Sendable {
    /// Deregister (注销登记).
    case deregister = "deregister"
    /// Revoke (撤销登记、吊销证书).
    case revoke = "revoke"
    /// Put right (限期整改).
    case rectify = "rectify"
  }
}

/// The association came back to life (整改激活).
///
/// Basis: 民发〔2021〕63号.
public struct AssociationReactivated: Event {
  public static let type = EventType.associationReactivated
  public static let about = About(
    "整改激活", "The association came back to life.",
    basis: "民发〔2021〕63号")
  public static let fields: [Field] = [
    .required("means", .oneOf(Means.self), "激活方式", "By what means.")
  ]

  /// By what means (激活方式).
  public let means: Means

  public init(means: Means) {
    self.means = means
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    means = try payload.choice("means")
  }

  /// How an association came back to life.
  public enum Means: String, Codable, CaseIterable, Sendable {
    /// Put right (整改).
    case correct = "correct"
    /// Reorganised (重组).
    case reorganise = "reorganise"
    /// Merged (合并).
    case merge = "merge"
    /// Renamed (更名).
    case rename = "rename"
  }
}

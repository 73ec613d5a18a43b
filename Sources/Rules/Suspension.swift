public import Associations

/// A suspension (限期停止活动) runs on the day, both ends included.
///
/// > 社会团体登记管理条例 (2016), Article 30; the status reads so only while registered.
public enum Suspension {
  /// The decision that suspends the association on the day.
  public static func inForce(_ x: Examination) -> Penalties.Decision? {
    guard x.isActive else { return nil }
    return x.association.penalties.inForce.first { decision in
      guard let suspension = decision.suspension else { return false }
      return suspension.from <= x.day && x.day <= suspension.to
    }
  }
}

/// A term with its unit, so that no reader mistakes working days for calendar days.
public struct Term: Hashable, Sendable {
  /// What is counted.
  public enum Unit: Hashable, Sendable {
    /// Working days under the State Council's arrangements (工作日).
    case workingDays
    /// Calendar days (日).
    case days
    /// Calendar months (个月).
    case months
    /// Calendar years (年).
    case years
  }

  /// How many.
  public let count: Int
  /// Of what.
  public let unit: Unit

  public init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// `10个工作日`, `60日`, `6个月`, `2年`.
  public var chinese: String {
    switch unit {
    case .workingDays: "\(count)个工作日"
    case .days: "\(count)日"
    case .months: "\(count)个月"
    case .years: "\(count)年"
    }
  }
}

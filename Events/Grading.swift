public import EventModel

/// The association was graded (评定等级).
///
/// Under Order 39 a grade holds five years from the award; under the revised rules from 1 January
/// after it to 31 December of the fifth year.
///
/// Basis: 社会组织评估管理办法 (Order 39) Arts 26, 28; revised rules from 2026-03-01.
public struct GradeAwarded: Event {
  public static let type = EventType.gradeAwarded
  public static let about = About(
    "评定等级", "The association was graded.",
    basis: "社会组织评估管理办法 (Order 39) Arts 26, 28; revised rules from 2026-03-01")
  public static let fields: [Field] = [
    .required("grade", .number(1...5), "等级", "1 to 5 for 1A to 5A."),
    .optional("validFrom", .date, "有效期起", "First day on which it holds."),
    .optional("validTo", .date, "有效期至", "Last day on which it holds."),
  ]

  /// 1 to 5 for 1A to 5A (等级).
  public let grade: Int
  /// First day on which it holds (有效期起).
  public let validFrom: CivilDate?
  /// Last day on which it holds (有效期至).
  public let validTo: CivilDate?

  public init(grade: Int, validFrom: CivilDate? = nil, validTo: CivilDate? = nil) {
    self.grade = grade
    self.validFrom = validFrom
    self.validTo = validTo
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    grade = try payload.count("grade")
    validFrom = try payload.optionalDate("validFrom")
    validTo = try payload.optionalDate("validTo")
  }
}

/// A grade was lowered or cancelled (降低、取消等级).
///
/// Basis: 社会组织评估管理办法 (Order 39) Art. 30.
public struct GradeReduced: Event {
  public static let type = EventType.gradeReduced
  public static let about = About(
    "降低、取消等级", "A grade was lowered or cancelled.",
    basis: "社会组织评估管理办法 (Order 39) Art. 30")
  public static let fields: [Field] = [
    .required("to", .number(0...4), "降至", "The grade left; 0 is none."),
    .required("ground", .text, "依据", "Why."),
  ]

  /// The grade left; 0 is none (降至).
  public let to: Int
  /// Why (依据).
  public let ground: String

  public init(to: Int, ground: String) {
    self.to = to
    self.ground = ground
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    ground = try payload.text("ground")
    to = try payload.count("to")
  }
}

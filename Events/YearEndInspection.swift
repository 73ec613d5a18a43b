public import EventModel

/// The conclusion of a year-end inspection (年检结论).
public enum InspectionConclusion: String, Codable, CaseIterable, Sendable {
  /// Qualified (合格).
  case qualified = "qualified"
  /// Basically qualified (基本合格).
  case basicallyQualified = "basicallyQualified"
  /// Unqualified (不合格).
  case unqualified = "unqualified"
}

/// The association handed in its annual report (报送年度工作报告).
///
/// Basis: 社会团体登记管理条例 (2016) Art. 28.
public struct AnnualReportSubmitted: Event {
  public static let type = EventType.annualReportSubmitted
  public static let about = About(
    "报送年度工作报告", "The association handed in its annual report.",
    basis: "社会团体登记管理条例 (2016) Art. 28")
  public static let fields: [Field] = [
    .required("year", .year, "报告年度", "Year reported on."),
    .required("to", .oneOf(Recipient.self), "报送对象", "Who received it."),
  ]

  /// Year reported on (报告年度).
  public let year: Int
  /// Who received it (报送对象).
  public let to: Recipient

  public init(year: Int, to: Recipient) {
    self.year = year
    self.to = to
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    to = try payload.choice("to")
    year = try payload.count("year")
  }

  /// Who receives an annual report.
  public enum Recipient: String, Codable, CaseIterable, Sendable {
    /// Supervising authority, by 31 March (业务主管单位).
    case supervisor = "supervisor"
    /// Registration authority, by 31 May (登记管理机关).
    case registrar = "registrar"
  }
}

/// The registrar concluded a year's inspection (年检结论).
///
/// Basis: 社会团体登记管理条例 (2016) Arts 24, 28; 社会团体年度检查办法 from 2026-01-01 [unverified].
public struct YearEndInspectionConcluded: Event {
  public static let type = EventType.yearEndInspectionConcluded
  public static let about = About(
    "年检结论", "The registrar concluded a year's inspection.",
    basis: "社会团体登记管理条例 (2016) Arts 24, 28; 社会团体年度检查办法 from 2026-01-01 [unverified]")
  public static let fields: [Field] = [
    .required("year", .year, "年检年度", "Year inspected."),
    .required("conclusion", .oneOf(InspectionConclusion.self), "结论", "The conclusion."),
    .required("simplified", .flag, "简化年检", "Whether the simplified procedure was used."),
    .optional("reasons", .list(of: .text), "理由", "Reasons, by code or in words."),
  ]

  /// Year inspected (年检年度).
  public let year: Int
  /// The conclusion (结论).
  public let conclusion: InspectionConclusion
  /// Whether the simplified procedure was used (简化年检).
  public let simplified: Bool
  /// Reasons, by code or in words (理由).
  public let reasons: [String]?

  public init(
    year: Int, conclusion: InspectionConclusion, simplified: Bool, reasons: [String]? = nil
  ) {
    self.year = year
    self.conclusion = conclusion
    self.simplified = simplified
    self.reasons = reasons
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    conclusion = try payload.choice("conclusion")
    reasons = try payload.optionalTexts("reasons")
    simplified = try payload.flag("simplified")
    year = try payload.count("year")
  }
}

/// An earlier conclusion was changed (调整年检结论).
///
/// Basis: 社会团体年度检查办法 from 2026-01-01 [unverified].
public struct YearEndInspectionRevised: Event {
  public static let type = EventType.yearEndInspectionRevised
  public static let about = About(
    "调整年检结论", "An earlier conclusion was changed.",
    basis: "社会团体年度检查办法 from 2026-01-01 [unverified]")
  public static let fields: [Field] = [
    .required("year", .year, "年检年度", "Year inspected."),
    .required(
      "conclusion", .oneOf(InspectionConclusion.self), "结论", "The conclusion that now holds."),
    .required("ground", .text, "依据", "What came to light."),
  ]

  /// Year inspected (年检年度).
  public let year: Int
  /// The conclusion that now holds (结论).
  public let conclusion: InspectionConclusion
  /// What came to light (依据).
  public let ground: String

  public init(year: Int, conclusion: InspectionConclusion, ground: String) {
    self.year = year
    self.conclusion = conclusion
    self.ground = ground
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    conclusion = try payload.choice("conclusion")
    ground = try payload.text("ground")
    year = try payload.count("year")
  }
}

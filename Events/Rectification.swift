public import EventModel

/// An association was ordered to put named faults right by a day (责令限期整改).
///
/// No statute sets the length; an order not done by its day is trigger 3 of the abnormal list.
///
/// Basis: 社会团体登记管理条例 (2016) Art. 30; 社会组织信用信息管理办法 (Order 60) Art. 11(3).
public struct RectificationOrdered: Event {
  public static let type = EventType.rectificationOrdered
  public static let about = About(
    "责令限期整改", "An association was ordered to put named faults right by a day.",
    basis: "社会团体登记管理条例 (2016) Art. 30; 社会组织信用信息管理办法 (Order 60) Art. 11(3)")
  public static let fields: [Field] = [
    .required("order", .text, "整改文书号", "The order's number, unique within the association."),
    .required(
      "items", .list(of: .object(Item.fields)), "整改事项",
      "What must be put right, in the order's own sequence."),
    .required("dueOn", .date, "整改期限", "Last day to have it done."),
    .optional("officer", .text, "承办人", "Officer in charge."),
    .added(
      "findings", .list(of: .object(Finding.fields)), "所依据的发现", "What was found, and by which law."),
    .added("term", .object(Term.fields), "期限", "How the last day is counted."),
  ]

  /// The order's number, unique within the association (整改文书号).
  public let order: String
  /// What must be put right, in the order's own sequence (整改事项).
  public let items: [Item]
  /// Last day to have it done (整改期限).
  public let dueOn: CivilDate
  /// Officer in charge (承办人).
  public let officer: String?
  /// What was found, and by which law (所依据的发现).
  public let findings: [Finding]?
  /// How the last day is counted (期限).
  public let term: Term?

  public init(
    order: String, items: [Item], dueOn: CivilDate, officer: String? = nil,
    findings: [Finding]? = nil, term: Term? = nil
  ) {
    self.order = order
    self.items = items
    self.dueOn = dueOn
    self.officer = officer
    self.findings = findings
    self.term = term
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    dueOn = try payload.date("dueOn")
    findings = try payload.optionalObjects("findings", Finding.init)
    items = try payload.objects("items", Item.init)
    officer = try payload.optionalText("officer")
    order = try payload.text("order")
    term = try payload.optionalObject("term", Term.init)
  }

  /// One finding that led to the order (所依据的发现).
  public struct Finding: Codable, Hashable, Sendable {
    public static let fields: [Field] = [
      .required("rule", .text, "规则", "The rule that found it, or where it was found."),
      .required("because", .list(of: .entry, mayBeEmpty: true), "依据条目", "The entries behind it."),
      .required("basis", .text, "法律依据", "The provision."),
    ]

    /// The rule that found it, or where it was found (规则).
    public let rule: String
    /// The entries behind it (依据条目).
    public let because: [EventID]
    /// The provision (法律依据).
    public let basis: String

    public init(rule: String, because: [EventID], basis: String) {
      self.rule = rule
      self.because = because
      self.basis = basis
    }

    public init(_ payload: inout Payload) throws(PayloadFault) {
      basis = try payload.text("basis")
      because = try payload.eventIDs("because")
      rule = try payload.text("rule")
    }
  }

  /// How the last day is counted (期限).
  public struct Term: Codable, Hashable, Sendable {
    public static let fields: [Field] = [
      .required("length", .count, "长度", "How many days."),
      .required("unit", .oneOf(Unit.self), "单位", "Which days count."),
      .required("from", .oneOf(Start.self), "起算", "From which day."),
    ]

    /// How many days (长度).
    public let length: Int
    /// Which days count (单位).
    public let unit: Unit
    /// From which day (起算).
    public let from: Start

    public init(length: Int, unit: Unit, from: Start) {
      self.length = length
      self.unit = unit
      self.from = from
    }

    public init(_ payload: inout Payload) throws(PayloadFault) {
      from = try payload.choice("from")
      length = try payload.count("length")
      unit = try payload.choice("unit")
    }

    /// Which days count.
    public enum Unit: String, Codable, CaseIterable, Sendable {
      /// 工作日
      case workingDays = "workingDays"
      /// 日
      case days = "days"
    }

    /// From which day a term runs; that day itself is not counted.
    public enum Start: String, Codable, CaseIterable, Sendable {
      /// 责令之日
      case ordered = "ordered"
      /// 送达之日
      case served = "served"
    }
  }

  /// One fault to put right (整改事项).
  public struct Item: Codable, Hashable, Sendable {
    public static let fields: [Field] = [
      .required("code", .text, "事项代码", "Code of the item."),
      .required("text", .text, "事项内容", "What is at fault."),
    ]

    /// Code of the item (事项代码).
    public let code: String
    /// What is at fault (事项内容).
    public let text: String

    public init(code: String, text: String) {
      self.code = code
      self.text = text
    }

    public init(_ payload: inout Payload) throws(PayloadFault) {
      code = try payload.text("code")
      text = try payload.text("text")
    }
  }
}

/// An order's day was put off (延期整改).
///
/// Basis: no statutory length; each order sets its own.
public struct RectificationExtended: Event {
  public static let type = EventType.rectificationExtended
  public static let about = About(
    "延期整改", "An order's day was put off.",
    basis: "no statutory length; each order sets its own")
  public static let fields: [Field] = [
    .required("order", .text, "整改文书号", "The order."),
    .required("dueOn", .date, "整改期限", "The new last day."),
    .required("reason", .text, "理由", "Why."),
  ]

  /// The order (整改文书号).
  public let order: String
  /// The new last day (整改期限).
  public let dueOn: CivilDate
  /// Why (理由).
  public let reason: String

  public init(order: String, dueOn: CivilDate, reason: String) {
    self.order = order
    self.dueOn = dueOn
    self.reason = reason
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    dueOn = try payload.date("dueOn")
    order = try payload.text("order")
    reason = try payload.text("reason")
  }
}

/// The association reported what it has put right (提交整改报告).
///
/// Basis: 社会团体登记管理条例 (2016) Art. 30; 社会组织信用信息管理办法 (Order 60) Art. 11(3).
public struct RectificationReported: Event {
  public static let type = EventType.rectificationReported
  public static let about = About(
    "提交整改报告", "The association reported what it has put right.",
    basis: "社会团体登记管理条例 (2016) Art. 30; 社会组织信用信息管理办法 (Order 60) Art. 11(3)")
  public static let fields: [Field] = [
    .required("order", .text, "整改文书号", "The order."),
    .required("items", .list(of: .object(Item.fields)), "整改事项", "Items reported on."),
  ]

  /// The order (整改文书号).
  public let order: String
  /// Items reported on (整改事项).
  public let items: [Item]

  public init(order: String, items: [Item]) {
    self.order = order
    self.items = items
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    items = try payload.objects("items", Item.init)
    order = try payload.text("order")
  }

  /// One item reported as put right.
  public struct Item: Codable, Hashable, Sendable {
    public static let fields: [Field] = [
      .required("code", .text, "事项代码", "Code of the item."),
      .optional("evidence", .text, "佐证材料", "What proves it."),
    ]

    /// Code of the item (事项代码).
    public let code: String
    /// What proves it (佐证材料).
    public let evidence: String?

    public init(code: String, evidence: String? = nil) {
      self.code = code
      self.evidence = evidence
    }

    public init(_ payload: inout Payload) throws(PayloadFault) {
      code = try payload.text("code")
      evidence = try payload.optionalText("evidence")
    }
  }
}

/// The registrar checked what was put right (整改验收).
///
/// Basis: 社会组织信用信息管理办法 (Order 60) Arts 11(3), 14 [unverified].
public struct RectificationVerified: Event {
  public static let type = EventType.rectificationVerified
  public static let about = About(
    "整改验收", "The registrar checked what was put right.",
    basis: "社会组织信用信息管理办法 (Order 60) Arts 11(3), 14 [unverified]")
  public static let fields: [Field] = [
    .required("order", .text, "整改文书号", "The order."),
    .required("verdict", .oneOf(Verdict.self), "结论", "Whether it passed."),
    .optional("openItems", .list(of: .text), "未完成事项", "Codes of the items still open."),
  ]

  /// The order (整改文书号).
  public let order: String
  /// Whether it passed (结论).
  public let verdict: Verdict
  /// Codes of the items still open (未完成事项).
  public let openItems: [String]?

  public init(order: String, verdict: Verdict, openItems: [String]? = nil) {
    self.order = order
    self.verdict = verdict
    self.openItems = openItems
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    openItems = try payload.optionalTexts("openItems")
    order = try payload.text("order")
    verdict = try payload.choice("verdict")
  }

  /// The check's outcome.
  public enum Verdict: String, Codable, CaseIterable, Sendable {
    /// Passed (通过).
    case passed = "passed"
    /// Failed (未通过).
    case failed = "failed"
  }
}

/// An order was withdrawn (撤回整改).
///
/// Basis: no provision in the rulebook.
public struct RectificationWithdrawn: Event {
  public static let type = EventType.rectificationWithdrawn
  public static let about = About(
    "撤回整改", "An order was withdrawn.",
    basis: "no provision in the rulebook")
  public static let fields: [Field] = [
    .required("order", .text, "整改文书号", "The order."),
    .required("reason", .text, "理由", "Why."),
  ]

  /// The order (整改文书号).
  public let order: String
  /// Why (理由).
  public let reason: String

  public init(order: String, reason: String) {
    self.order = order
    self.reason = reason
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    order = try payload.text("order")
    reason = try payload.text("reason")
  }
}

/// A paper was served, or its service was tried (送达).
///
/// Basis: 行政处罚法 Art. 61.
public struct PaperServed: Event {
  public static let type = EventType.paperServed
  public static let about = About(
    "送达", "A paper was served, or its service was tried.",
    basis: "行政处罚法 Art. 61")
  public static let fields: [Field] = [
    .required("paper", .text, "文书号", "Number of the paper."),
    .required("mode", .oneOf(Mode.self), "送达方式", "How it was served."),
    .required("result", .oneOf(Result.self), "送达结果", "With what result."),
    .added(
      "deemedOn", .date, "视为送达日",
      "The day on which service by public notice counts as done."),
  ]

  /// Number of the paper (文书号).
  public let paper: String
  /// How it was served (送达方式).
  public let mode: Mode
  /// With what result (送达结果).
  public let result: Result
  /// The day on which service by public notice counts as done (视为送达日).
  public let deemedOn: CivilDate?

  public init(
    paper: String, mode: Mode, result: Result, deemedOn: CivilDate? = nil
  ) {
    self.paper = paper
    self.mode = mode
    self.result = result
    self.deemedOn = deemedOn
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    deemedOn = try payload.optionalDate("deemedOn")
    mode = try payload.choice("mode")
    paper = try payload.text("paper")
    result = try payload.choice("result")
  }

  /// A way of service (送达方式).
  public enum Mode: String, Codable, CaseIterable, Sendable {
    /// Handed over (直接送达).
    case direct = "direct"
    /// Left at the domicile (留置送达).
    case left = "left"
    /// By post (邮寄送达).
    case post = "post"
    /// Through another agency (委托送达).
    case entrusted = "entrusted"
    /// By public notice (公告送达).
    case notice = "notice"
    /// Electronically (电子送达).
    case electronic = "electronic"
  }

  /// What came of it.
  public enum Result: String, Codable, CaseIterable, Sendable {
    /// Served (已送达).
    case served = "served"
    /// Refused (拒收).
    case refused = "refused"
    /// Failed (未送达).
    case failed = "failed"
  }
}

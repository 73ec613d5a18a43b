public import EventModel

/// A catalogue of bodies that may serve the public (承接目录).
public enum ServiceCatalogue: String, Codable, CaseIterable, Sendable {
  /// Purchase of services (政府购买服务).
  case purchase = "purchase"
  /// Transfer of functions (职能转移).
  case transfer = "transfer"
}

/// The association was listed in a catalogue (目录列入).
///
/// Basis: local rules; 政府采购法 Art. 22.
public struct CatalogueListed: Event {
  public static let type = EventType.catalogueListed
  public static let about = About(
    "目录列入", "The association was listed in a catalogue.",
    basis: "local rules; 政府采购法 Art. 22")
  public static let fields: [Field] = [
    .required("catalogue", .oneOf(ServiceCatalogue.self), "目录", "Which catalogue."),
    .required("year", .year, "年度", "Year of the catalogue."),
    .optional("batch", .count, "批次", "Batch."),
  ]

  /// Which catalogue (目录).
  public let catalogue: ServiceCatalogue
  /// Year of the catalogue (年度).
  public let year: Int
  /// Batch (批次).
  public let batch: Int?

  public init(catalogue: ServiceCatalogue, year: Int, batch: Int? = nil) {
    self.catalogue = catalogue
    self.year = year
    self.batch = batch
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    batch = try payload.optionalCount("batch")
    catalogue = try payload.choice("catalogue")
    year = try payload.count("year")
  }
}

/// The association was taken out of a catalogue (目录移出).
///
/// Basis: local rules.
public struct CatalogueDelisted: Event {
  public static let type = EventType.catalogueDelisted
  public static let about = About(
    "目录移出", "The association was taken out of a catalogue.",
    basis: "local rules")
  public static let fields: [Field] = [
    .required("catalogue", .oneOf(ServiceCatalogue.self), "目录", "Which catalogue."),
    .required("reason", .text, "理由", "Why."),
  ]

  /// Which catalogue (目录).
  public let catalogue: ServiceCatalogue
  /// Why (理由).
  public let reason: String

  public init(catalogue: ServiceCatalogue, reason: String) {
    self.catalogue = catalogue
    self.reason = reason
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    catalogue = try payload.choice("catalogue")
    reason = try payload.text("reason")
  }
}

/// The association took on a contract or a function (承接).
///
/// Basis: 政府采购法 Art. 22.
public struct ContractAwarded: Event {
  public static let type = EventType.contractAwarded
  public static let about = About(
    "承接", "The association took on a contract or a function.",
    basis: "政府采购法 Art. 22")
  public static let fields: [Field] = [
    .required("contract", .text, "合同编号", "Number of the contract."),
    .required("purchaser", .text, "购买主体", "Who buys."),
    .required("amount", .fen, "合同金额", "Its amount."),
  ]

  /// Number of the contract (合同编号).
  public let contract: String
  /// Who buys (购买主体).
  public let purchaser: String
  /// Its amount, in fen (合同金额).
  public let amount: Int64

  public init(contract: String, purchaser: String, amount: Int64) {
    self.contract = contract
    self.purchaser = purchaser
    self.amount = amount
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    amount = try payload.integer("amount")
    contract = try payload.text("contract")
    purchaser = try payload.text("purchaser")
  }
}

/// A contract's results were scored (绩效评价).
///
/// Basis: local rules.
public struct ContractEvaluated: Event {
  public static let type = EventType.contractEvaluated
  public static let about = About(
    "绩效评价", "A contract's results were scored.",
    basis: "local rules")
  public static let fields: [Field] = [
    .required("contract", .text, "合同编号", "Number of the contract."),
    .required("score", .share, "绩效得分", "Score as a share of the full mark."),
    .added(
      "year", .year, "年度",
      "Year evaluated."),
    .added(
      "evaluator", .text, "评估机构",
      "Who evaluated."),
  ]

  /// Number of the contract (合同编号).
  public let contract: String
  /// Score as a share of the full mark (绩效得分).
  public let score: String
  /// Year evaluated (年度).
  public let year: Int?
  /// Who evaluated (评估机构).
  public let evaluator: String?

  public init(
    contract: String, score: String, year: Int? = nil, evaluator: String? = nil
  ) {
    self.contract = contract
    self.score = score
    self.year = year
    self.evaluator = evaluator
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    contract = try payload.text("contract")
    evaluator = try payload.optionalText("evaluator")
    score = try payload.text("score")
    year = try payload.optionalCount("year")
  }
}

/// A grant was paid (专项资金).
///
/// Basis: local rules.
public struct GrantPaid: Event {
  public static let type = EventType.grantPaid
  public static let about = About(
    "专项资金", "A grant was paid.",
    basis: "local rules")
  public static let fields: [Field] = [
    .required("fund", .text, "资金名称", "The fund."),
    .required("amount", .fen, "金额", "Its amount."),
    .added(
      "kind", .text, "资金类别",
      "Kind of grant."),
  ]

  /// The fund (资金名称).
  public let fund: String
  /// Its amount, in fen (金额).
  public let amount: Int64
  /// Kind of grant (资金类别).
  public let kind: String?

  public init(
    fund: String, amount: Int64, kind: String? = nil
  ) {
    self.fund = fund
    self.amount = amount
    self.kind = kind
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    amount = try payload.integer("amount")
    fund = try payload.text("fund")
    kind = try payload.optionalText("kind")
  }
}

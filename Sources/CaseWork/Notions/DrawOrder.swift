import EventModel
public import Events
public import Law
import Rules

/// What an officer gives for a draw (双随机抽取); everything else the house works out from it.
struct DrawOrder {
  static let fields: [Field] = [
    .required("jurisdiction", .jurisdiction, "辖区", "Area whose associations stand in the draw."),
    .required(
      "level", .oneOf(RandomInspectionDrawn.Level.self), "层级", "Level of the registrar."),
    .required("year", .year, "年度", "Year of the quota."),
    .required("seed", .text, "随机种子", "Seed from which the draw can be repeated."),
    .required("inspectorPool", .list(of: .text), "检查人员名录", "Inspectors to draw from."),
  ]

  let jurisdiction: String
  let level: RandomInspectionDrawn.Level
  let year: Int
  let seed: String
  let inspectorPool: [String]

  /// Reads what a command gave, once its shape has been checked.
  init(_ given: JSONValue) {
    do throws(PayloadFault) {
      self = try Payload.reading(given.canonicalBytes) { payload throws(PayloadFault) in
        try Self(&payload)
      }
    } catch {
      preconditionFailure("a draw that fits its shape cannot be read: \(error)")
    }
  }

  private init(_ payload: inout Payload) throws(PayloadFault) {
    inspectorPool = try payload.texts("inspectorPool")
    jurisdiction = try payload.text("jurisdiction")
    level = try payload.choice("level")
    seed = try payload.text("seed")
    year = Int(try payload.integer("year"))
  }

  /// The active associations of the registrar: those whose jurisdiction is the code, or begins with
  /// it (an area without a code of its own). A city's draw leaves its counties' bodies to them, for
  /// the quota is of one's own level (本级登记).
  func population(_ s: Situation) -> [String] {
    s.register.neighbours.filter {
      RepeatableDraw.isInPopulation($0.association, of: jurisdiction)
    }
    .map(\.identifier)
  }

  /// The yearly quota in per cent, on the day of the draw.
  func percent(_ s: Situation) -> Int {
    s.number(level.quotaParameter)
  }
}

extension RandomInspectionDrawn.Level {
  /// The parameter that holds the level's yearly quota in per cent.
  public var quotaParameter: Parameter {
    switch self {
    case .county: .drawPercentCounty
    case .city: .drawPercentCity
    case .province: .drawPercentProvince
    case .national: .drawPercentNational
    }
  }

  /// The level that a code of GB/T 2260 shows; nil for an area without a code of its own.
  static func shown(by jurisdiction: String) -> Self? {
    if jurisdiction.utf8.count > 6 { return nil }
    if jurisdiction == "100000" { return .national }
    if jurisdiction.hasSuffix("0000") { return .province }
    return jurisdiction.hasSuffix("00") ? .city : .county
  }
}

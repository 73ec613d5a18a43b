import Associations
public import EventModel
public import Events
import Law
import Rules

extension RandomInspectionDrawn: Act {
  public static let commandName = "DrawRandomInspection"
  public static let duties: [Duty] = [.complianceOfficer]
  public static let standing = StandingWanted.any
  public static let looksAround = true
  public static let given: [Field] = DrawOrder.fields

  static let numberUsed = Gate(
    "draw.numberUsed", HouseRules.numbering, "该编号已用于另一次抽取", "The number stands on another draw")
  static let nobody = Gate(
    "draw.nobody", SupervisionRules.quota, "该辖区没有登记状态的社会团体可供抽取",
    "The area has no active association to draw from")
  static let inspectorsShort = Gate(
    "draw.inspectors", SupervisionRules.inspectors, "检查人员名录的人数少于应抽取的人数",
    "The pool holds fewer inspectors than must be drawn")
  static let otherYear = Gate(
    "draw.year", SupervisionRules.quota, "年度与抽取之日的年份不符",
    "The quota's year is not the year of the draw")
  static let otherLevel = Gate(
    "draw.level", SupervisionRules.quota, "层级与辖区代码所示的层级不符，抽查比例可能有误",
    "The level is not the one that the code shows, so the quota may be another",
    force: .judgement)
  static let again = Gate(
    "draw.again", SupervisionRules.quota, "该辖区本年度已抽取，再次抽取须写明理由",
    "The area has been drawn from this year; say why it is again", force: .judgement)
  static let seedUsed = Gate(
    "draw.seedUsed", SupervisionRules.quota, "该辖区已用过这一随机种子，结果可以预知",
    "The seed was used in this area before, so its lots were known")

  public static let gates = [
    numberUsed, nobody, inspectorsShort, otherYear, otherLevel, again, seedUsed,
  ]

  public static func drafts(_ given: JSONValue, _ s: Situation) throws(ShutGates) -> [Draft] {
    let order = DrawOrder(given)
    let population = order.population(s)
    let pool = Set(order.inspectorPool)
    let inspectors = s.number(.drawInspectors)
    var shut: [Obstacle] = []
    shut.require(!population.isEmpty, nobody, found: order.jurisdiction)
    shut.require(
      pool.count >= inspectors, inspectorsShort, found: "\(pool.count)", wanted: "≥ \(inspectors)")
    guard shut.isEmpty else { throw ShutGates(shut) }
    let drawn = RepeatableDraw.ranked(population, seed: order.seed, lot: .association)
      .prefix(RepeatableDraw.quota(of: population.count, percent: order.percent(s)))
    let chosen = RepeatableDraw.ranked(order.inspectorPool, seed: order.seed, lot: .inspector)
      .prefix(inspectors)
    let data = JSONValue.object([
      .init("jurisdiction", .string(order.jurisdiction)),
      .init("population", .integer(Int64(population.count))),
      .init("drawn", .array(drawn.map { .string($0) })),
      .init("seed", .string(order.seed)),
      .init("inspectors", .array(chosen.map { .string($0) })),
      .init("inspectorPool", .array(order.inspectorPool.map { .string($0) })),
      .init("level", .string(order.level.rawValue)),
      .init("year", .integer(Int64(order.year))),
    ])
    return [Draft(s.stream, type, on: s.day, data)]
  }

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    shut.require(s.file.items.isEmpty, Self.numberUsed, found: s.stream.identifier)
    shut.require(year == s.day.year, Self.otherYear, found: year.map { "\($0)" })
    if let shown = Level.shown(by: jurisdiction) {
      shut.require(
        level == shown, Self.otherLevel, found: level?.rawValue, wanted: shown.rawValue)
    }
    let others = s.draws.filter { $0.identifier != s.stream.identifier }
      .flatMap { $0.all(RandomInspectionDrawn.self) }
      .filter { $0.event.jurisdiction == jurisdiction }
    let same = others.first { ($0.event.year ?? $0.on.year) == year }
    shut.require(same == nil, Self.again, found: same.map { "\($0.on)" })
    let used = others.first { $0.event.seed == seed }
    shut.require(used == nil, Self.seedUsed, found: used.map { "\($0.on)" })
    return shut
  }

  public func grounds(_ s: Situation) -> Grounds? {
    Grounds([SupervisionRules.quota, SupervisionRules.inspectors], Because())
  }
}

import Associations
public import Events
import Law
import Rules

extension CatalogueListed: Act {
  public static let commandName = "ListInCatalogue"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.active

  static let alreadyListed = Gate(
    "catalogue.alreadyListed", CatalogueConditions.batch, "已在该目录内（同一年度或者更晚年度）",
    "Listed in this catalogue already, for this year or a later one")
  static let batchOrder = Gate(
    "catalogue.batch", CatalogueConditions.batch, "批次从1起，且须晚于该单位此前列入的批次",
    "Batches count from 1, and come after the one in which the body was listed before")
  static let lowGrade = Gate(
    "catalogue.grade", CatalogueConditions.grade, "没有达到条件的有效等级；目录对等级只作优先，须写明理由",
    "No grade of the wanted level: catalogues prefer one, so say why", force: .judgement)
  static let onList = Gate(
    "catalogue.listed", CatalogueConditions.listed, "在信用名单上，或者规定年数内曾在名单上",
    "On a credit list, now or within the years looked at")
  static let penalised = Gate(
    "catalogue.penalty", CatalogueConditions.penalty, "规定年数内受过行政处罚",
    "Penalised within the years looked at")
  static let noPremises = Gate(
    "catalogue.premises", CatalogueConditions.premises, "没有固定办公场所", "No fixed premises")
  static let lateReport = Gate(
    "catalogue.report", CatalogueConditions.report, "最近一次年度报告未按时报送",
    "The last annual report was late or is missing")
  static let fewStaff = Gate(
    "catalogue.staff", CatalogueConditions.staff, "专职工作人员人数不足", "Too few full-time staff")

  public static let gates = [
    alreadyListed, batchOrder, lowGrade, onList, penalised, noPremises, lateReport, fewStaff,
  ]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    let listing = CatalogueStanding.listing(in: catalogue, s)
    shut.require(
      listing.map { $0.event.year < year } ?? true, Self.alreadyListed,
      found: listing.map { "\($0.event.year) \($0.on)" })
    if let batch {
      let before =
        s.all(CatalogueListed.self).filter { $0.event.catalogue == catalogue }
        .compactMap(\.event.batch).max() ?? 0
      shut.require(batch > before, Self.batchOrder, found: "\(batch)", wanted: "> \(before)")
    }
    if let x = s.x {
      shut += CatalogueStanding.failing(x).map { Self.obstacle(at: $0, x) }
    }
    return shut
  }

  private static func obstacle(
    at condition: CatalogueEligibility.Condition, _ x: Examination
  ) -> Obstacle {
    let limits = x.parameters.catalogue
    switch condition {
    case .grade:
      return Obstacle(
        lowGrade, found: GradeInForce.grade(x).map { "\($0)A" }, wanted: "≥ \(limits.minGrade)A")
    case .listed: return Obstacle(onList, wanted: "\(limits.cleanYears)年")
    case .penalty: return Obstacle(penalised, wanted: "\(limits.cleanYears)年")
    case .premises:
      return Obstacle(noPremises, found: x.association.capacity?.value.premises.rawValue)
    case .report: return Obstacle(lateReport, found: x.reports.due.last.map { "\($0.year)" })
    case .staff:
      return Obstacle(
        fewStaff, found: x.association.capacity.map { "\($0.value.fullTimeStaff)人" },
        wanted: "≥ \(limits.minStaff)人")
    }
  }

  public func grounds(_ s: Situation) -> Grounds? {
    guard let x = s.x else { return nil }
    let isAutomatic = GradeInForce.grade(x) == CatalogueStanding.automaticGrade
    return Grounds(
      isAutomatic
        ? [CatalogueConditions.autoListed, CatalogueConditions.supplier]
        : [CatalogueConditions.grade, CatalogueConditions.supplier],
      CatalogueEligibility.failing(x).because)
  }
}

extension CatalogueDelisted: Act {
  public static let commandName = "DelistFromCatalogue"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known

  static let notListed = Gate(
    "delisting.notListed", CatalogueConditions.delisting, "不在该目录内", "Not listed in this catalogue")

  public static let gates = [notListed]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    CatalogueStanding.listing(in: catalogue, s) == nil
      ? [Obstacle(Self.notListed, found: catalogue.rawValue)] : []
  }

  public func grounds(_ s: Situation) -> Grounds? {
    var because = Because()
    because.add(CatalogueStanding.listing(in: catalogue, s)?.evidence)
    if let x = s.x { because.add(CatalogueEligibility.failing(x).because) }
    return Grounds([CatalogueConditions.delisting], because)
  }
}

extension GrantPaid: Act {
  public static let commandName = "PayGrant"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.active

  static let lowGrade = Gate(
    "grant.grade", ZhongshanReply.grant, "没有达到扶持条件的有效等级",
    "No grade in force that opens the grants")
  static let onSeriousList = Gate(
    "grant.seriousList", CreditMeasures.sanctions, "在严重违法失信名单上，不给予资金资助",
    "On the serious list: no funding")
  static let onAbnormalList = Gate(
    "grant.abnormalList", CreditMeasures.xiamenAbnormalSanctions,
    "在活动异常名录上；有的地方因此不予资助，须写明理由",
    "On the abnormal list, for which some places withhold funding; say why", force: .judgement)

  public static let gates = [lowGrade, onSeriousList, onAbnormalList]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let x = s.x else { return [] }
    var shut: [Obstacle] = []
    let (grade, wanted) = (GradeInForce.grade(x) ?? 0, s.number(.grantMinGrade))
    shut.require(grade >= wanted, Self.lowGrade, found: "\(grade)A", wanted: "≥ \(wanted)A")
    let serious = x.association.seriousList.current
    shut.require(
      serious == nil, Self.onSeriousList, found: serious.map { "自\($0.enteredOn)" })
    let abnormal = x.association.abnormalList.current
    shut.require(
      abnormal == nil, Self.onAbnormalList, found: abnormal.map { "自\($0.enteredOn)" })
    return shut
  }

  public func grounds(_ s: Situation) -> Grounds? {
    guard let x = s.x else { return nil }
    var because = Because()
    because.add(GradeInForce.evidence(x))
    return Grounds([ZhongshanReply.grant], because)
  }
}

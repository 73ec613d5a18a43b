import Associations
import EventModel
public import Events
import Law
import Rules

extension ContractAwarded: Act {
  public static let commandName = "AwardContract"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.active

  static let numberUsed = Gate(
    "contract.numberUsed", HouseRules.numbering, "该合同编号已使用", "The number stands on another contract"
  )
  static let onSeriousList = Gate(
    "contract.seriousList", CreditMeasures.sanctions, "在严重违法失信名单上，不向其购买服务",
    "On the serious list: nothing is bought from it")
  static let majorViolation = Gate(
    "contract.majorViolation", CatalogueConditions.penalty,
    "规定年数内有重大违法记录（较大数额罚款或者限期停止活动）",
    "A major violation within the years looked at: a grave fine or a suspension")
  static let sanctioned = Gate(
    "contract.sanctioned", LocalPapers.incentivesAndSanctions,
    "有部门正对其采取失信惩戒措施，须写明理由",
    "A department's restriction is in force; say why nevertheless", force: .judgement)
  static let notListed = Gate(
    "contract.notListed", CatalogueConditions.batch,
    "不在承接目录内，也没有达到条件的有效等级，须写明理由",
    "Neither in a catalogue nor graded as high as one asks; say why", force: .judgement)
  static let notEvaluated = Gate(
    "contract.earlierNotEvaluated", LocalPapers.threeCatalogues,
    "以前年度的合同尚未评价，评价结果是本年度购买服务的依据，须写明理由",
    "An earlier year's contract has no evaluation, on which this year's purchase rests",
    force: .judgement)

  public static let gates = [
    numberUsed, onSeriousList, majorViolation, sanctioned, notListed, notEvaluated,
  ]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let x = s.x else { return [] }
    var shut: [Obstacle] = []
    shut.require(
      !s.has(ContractAwarded.self) { $0.contract == contract }, Self.numberUsed, found: contract)
    let serious = x.association.seriousList.current
    shut.require(
      serious == nil, Self.onSeriousList, found: serious.map { "自\($0.enteredOn)" })
    let years = x.parameters.catalogue.cleanYears
    let grave = (PenaltyGravity.graveFines(x) + PenaltyGravity.suspensions(x)).first {
      $0.day.map { $0 > s.day.adding(years: -years) } ?? true
    }
    shut.require(
      grave == nil, Self.majorViolation, found: grave?.subject, wanted: "\(years)年")
    let sanction = CreditMeasuresInForce.all(s).last {
      $0.event.kind == .sanction && CreditMeasuresInForce.stands(on: $0.event.list, s)
    }
    shut.require(
      sanction == nil, Self.sanctioned,
      found: sanction.map { "\($0.event.department)：\($0.event.measure)" })
    let grade = GradeInForce.grade(x) ?? 0
    shut.require(
      CatalogueStanding.isListed(s) || grade >= x.parameters.catalogue.minGrade, Self.notListed,
      found: "\(grade)A", wanted: "≥ \(x.parameters.catalogue.minGrade)A")
    let unscored = Self.withoutEvaluation(s).first
    shut.require(unscored == nil, Self.notEvaluated, found: unscored?.event.contract)
    return shut
  }

  /// The contracts of earlier years that nobody has scored.
  private static func withoutEvaluation(_ s: Situation) -> [Dossier.Held<ContractAwarded>] {
    s.all(ContractAwarded.self).filter { earlier in
      earlier.on.year < s.day.year
        && !s.has(ContractEvaluated.self) { $0.contract == earlier.event.contract }
    }
  }

  public func grounds(_ s: Situation) -> Grounds? {
    var because = Because()
    for catalogue in ServiceCatalogue.allCases {
      because.add(CatalogueStanding.listing(in: catalogue, s)?.evidence)
    }
    if let x = s.x { because.add(GradeInForce.evidence(x)) }
    return Grounds([CatalogueConditions.supplier], because)
  }
}

extension ContractEvaluated: Act {
  public static let commandName = "EvaluateContract"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.known

  static let unknownContract = Gate(
    "evaluation.unknownContract", HouseRules.knownSubject, "没有这一合同", "There is no such contract")
  static let twice = Gate(
    "evaluation.twice", LocalPapers.threeCatalogues, "该合同该年度已评价",
    "The contract has its score for this year")
  static let otherYear = Gate(
    "evaluation.year", LocalPapers.threeCatalogues, "评价年度须在合同签订之年至今之间",
    "The year evaluated lies before the contract or ahead")
  static let byPurchaser = Gate(
    "evaluation.thirdParty", LocalPapers.threeCatalogues, "评价应由第三方进行，评价者不应是购买主体",
    "A third party evaluates, not the purchaser", force: .judgement)

  public static let gates = [unknownContract, twice, otherYear, byPurchaser]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let awarded = s.last(ContractAwarded.self, where: { $0.contract == contract }) else {
      return [Obstacle(Self.unknownContract, found: contract)]
    }
    var shut: [Obstacle] = []
    let scored = year ?? s.day.year
    let before = s.all(ContractEvaluated.self).first {
      $0.event.contract == contract && ($0.event.year ?? $0.on.year) == scored
    }
    shut.require(before == nil, Self.twice, found: before.map { "\(scored)：\($0.event.score)" })
    shut.require(
      (awarded.on.year...max(awarded.on.year, s.day.year)).contains(scored), Self.otherYear,
      found: "\(scored)", wanted: "\(awarded.on.year)–\(s.day.year)")
    shut.require(evaluator != awarded.event.purchaser, Self.byPurchaser, found: evaluator)
    return shut
  }

  public func grounds(_ s: Situation) -> Grounds? {
    var because = Because()
    because.add(s.last(ContractAwarded.self) { $0.contract == contract }?.evidence)
    return Grounds([LocalPapers.threeCatalogues], because)
  }
}

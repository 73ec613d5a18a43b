import Associations
import EventModel
public import Events
import Law

extension CreditMeasureApplied: Act {
  public static let commandName = "ApplyCreditMeasure"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known

  static let notOnList = Gate(
    "measure.notOnList", CreditMeasures.sanctions, "该社会团体不在所依据的名单上",
    "The body does not stand on the list on which the measure rests")
  static let otherKind = Gate(
    "measure.kind", CreditMeasures.incentives, "激励依据红名单，惩戒依据活动异常名录或者严重违法失信名单",
    "Rewards rest on the red list, restrictions on the abnormal or the serious list")
  static let abnormalIsLocal = Gate(
    "measure.abnormalList", CreditMeasures.xiamenAbnormalSanctions,
    "依活动异常名录采取限制措施只有地方规定，须写明所依据的地方规定",
    "Restrictions for the abnormal list are local; name the local rule", force: .judgement)
  static let applied = Gate(
    "measure.applied", HouseRules.knownSubject, "该部门的同一措施正在执行",
    "The department's measure is in force already")

  public static let gates = [notOnList, otherKind, abnormalIsLocal, applied]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    shut.require(
      CreditMeasuresInForce.stands(on: list, s), Self.notOnList, found: list.rawValue)
    switch (kind, list) {
    case (.incentive, .redList), (.sanction, .seriousList): break
    case (.sanction, .abnormalList): shut.append(Obstacle(Self.abnormalIsLocal))
    case (.incentive, .abnormalList), (.incentive, .seriousList), (.sanction, .redList):
      shut.append(Obstacle(Self.otherKind, found: "\(kind.rawValue) \(list.rawValue)"))
    }
    let held = CreditMeasuresInForce.held(measure, by: department, s)
    shut.require(held == nil, Self.applied, found: held.map { "自\($0.on)" })
    return shut
  }

  public func grounds(_ s: Situation) -> Grounds? {
    let basis: LegalBasis =
      switch kind {
      case .incentive: CreditMeasures.incentives
      case .sanction: CreditMeasures.sanctions
      }
    return Grounds([basis], CreditMeasuresInForce.because(list, s))
  }
}

extension CreditMeasureLifted: Act {
  public static let commandName = "LiftCreditMeasure"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known

  static let notApplied = Gate(
    "lifting.notApplied", HouseRules.knownSubject, "该部门没有正在执行的这一措施",
    "The department has no such measure in force")
  static let stillListed = Gate(
    "lifting.stillListed", CreditMeasures.sanctions, "该社会团体仍在所依据的名单上，须写明理由",
    "The body still stands on the list on which the measure rests; say why", force: .judgement)

  public static let gates = [notApplied, stillListed]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let held = CreditMeasuresInForce.held(measure, by: department, s) else {
      return [Obstacle(Self.notApplied, found: "\(department)：\(measure)")]
    }
    var shut: [Obstacle] = []
    shut.require(
      !CreditMeasuresInForce.stands(on: held.event.list, s), Self.stillListed,
      found: held.event.list.rawValue)
    return shut
  }

  public func grounds(_ s: Situation) -> Grounds? {
    var because = Because()
    because.add(CreditMeasuresInForce.held(measure, by: department, s)?.evidence)
    return Grounds([CreditMeasures.sanctions, CreditMeasures.incentives], because)
  }
}

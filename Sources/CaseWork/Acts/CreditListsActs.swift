import Associations
public import EventModel
public import Events
import Law
import Rules
import WorkingDays

extension AbnormalListEntered: Act {
  public static let commandName = "EnterAbnormalList"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let eyes = Eyes.two
  public static let standing = StandingWanted.active

  static let onSeriousList = Gate(
    "abnormal.onSeriousList", CreditMeasures.movedToSeriousList, "已在严重违法失信名单，不再列入活动异常名录",
    "It stands on the serious list already")
  /// A charity's right to raise funds, and what other laws say: a person judges both.
  static let judgedGrounds: Set = [4, 7]

  public static let gates = ListingGates.entering + [onSeriousList]

  public static func drafts(_ given: JSONValue, _ s: Situation) throws(ShutGates) -> [Draft] {
    try ListingGates.checkJudged(given, judgedGrounds)
    return [Draft(s.stream, type, on: s.day, given)]
  }

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut = ListingGates.entering(
      .abnormalList, ground, subject, judged: Self.judgedGrounds.contains(ground), s)
    shut.require(s.x?.association.seriousList.current == nil, Self.onSeriousList)
    return shut
  }

  public func grounds(_ s: Situation) -> Grounds? {
    ListingGates.grounds(.abnormalList, ground, subject, s)
  }
}

extension SeriousListEntered: Act {
  public static let commandName = "EnterSeriousList"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let eyes = Eyes.two
  public static let standing = StandingWanted.known

  /// A change obtained by fraud, and what other laws say: a person judges both.
  static let judgedGrounds: Set = [2, 8]

  public static let gates = ListingGates.entering

  public static func drafts(_ given: JSONValue, _ s: Situation) throws(ShutGates) -> [Draft] {
    try ListingGates.checkJudged(given, judgedGrounds)
    return [Draft(s.stream, type, on: s.day, given)]
  }

  public func obstacles(_ s: Situation) -> [Obstacle] {
    ListingGates.entering(
      .seriousList, ground, subject, judged: Self.judgedGrounds.contains(ground), s)
  }

  public func grounds(_ s: Situation) -> Grounds? {
    ListingGates.grounds(.seriousList, ground, subject, s)
  }
}

extension ListingDeclined: Act {
  public static let commandName = "DeclineListing"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known

  static let nothingProposed = Gate(
    "declining.nothingProposed", HouseRules.writtenReason, "没有这一情形的建议，也没有事先告知，无可答复",
    "Nothing of this ground is proposed or noticed, so there is nothing to decline")

  public static let gates = [nothingProposed]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    let isProposed = ListingGates.proposal(list, ground, subject, s) != nil
    let isNoticed = s.cases.openListing(list, ground: ground, subject: subject) != nil
    return isProposed || isNoticed
      ? [] : [Obstacle(Self.nothingProposed, found: CaseFiles.listingKey(ground, subject))]
  }

  public func grounds(_ s: Situation) -> Grounds? {
    ListingGates.grounds(list, ground, subject, s)
  }
}

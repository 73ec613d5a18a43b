import Associations
import EventModel
public import Events
import Law
import Rules

extension ListingPublished: Act {
  public static let commandName = "PublishListing"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.known

  static let twice = Gate(
    "publication.twice", CreditMeasures.publicQuery, "本次列入已经公示",
    "This stay on the list has been made public already")
  static let endsEarly = Gate(
    "publication.endsEarly", CreditMeasures.publicQuery, "公示的末日须晚于公示之日",
    "The last day of publication must come after the first")

  public static let gates = [LeavingGates.notListed, twice, endsEarly]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard s.isListed(on: list) else {
      return [Obstacle(LeavingGates.notListed, found: list.rawValue)]
    }
    var shut: [Obstacle] = []
    let waits = s.cases.files.contains { $0.listing?.list == list && $0.stage == .listed }
    shut.require(waits, Self.twice, found: list.rawValue)
    if let until {
      shut.require(until > s.day, Self.endsEarly, found: "\(until)", wanted: "> \(s.day)")
    }
    return shut
  }
}

extension HonourGranted: Act {
  public static let commandName = "GrantHonour"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.active

  static let onSeriousList = Gate(
    "honour.onSeriousList", CreditMeasures.sanctions, "在严重违法失信名单上，不予表彰",
    "A body on the serious list is not honoured")
  static let onAbnormalList = Gate(
    "honour.onAbnormalList", LocalRedList.byHonour, "在活动异常名录上，不列入红名单",
    "A body on the abnormal list does not come on the red list")
  static let endsEarly = Gate(
    "honour.endsEarly", LocalRedList.byHonour, "有效期须晚于表彰之日",
    "The honour must hold beyond the day on which it is granted")

  public static let gates = [onSeriousList, onAbnormalList, endsEarly]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    shut.require(!s.isListed(on: .seriousList), Self.onSeriousList)
    if honour == .redList { shut.require(!s.isListed(on: .abnormalList), Self.onAbnormalList) }
    if let validTo {
      shut.require(validTo > s.day, Self.endsEarly, found: "\(validTo)", wanted: "> \(s.day)")
    }
    return shut
  }
}

extension HonourWithdrawn: Act {
  public static let commandName = "WithdrawHonour"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known

  static let notHeld = Gate(
    "honour.notHeld", LocalRedList.byHonour, "没有这一荣誉，或已撤销",
    "The association does not hold this honour")

  public static let gates = [notHeld]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    let granted = s.last(HonourGranted.self) { $0.honour == honour }
    let withdrawn = s.last(HonourWithdrawn.self) { $0.honour == honour }
    guard let granted else { return [Obstacle(Self.notHeld, found: honour.rawValue)] }
    let isGone =
      withdrawn.map {
        ($0.on, $0.evidence.position) > (granted.on, granted.evidence.position)
      } ?? false
    return isGone ? [Obstacle(Self.notHeld, found: honour.rawValue)] : []
  }
}

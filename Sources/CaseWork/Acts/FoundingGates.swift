import Associations
import EventModel
import Events
import Law

/// The conditions that an application for founding and the registration itself both meet (成立条件):
/// judged by the figures of the day, first those applied with, then those registered.
enum FoundingGates {
  static let noApplication = Gate(
    "founding.noApplication", RegistrationRegulation.foundingPapers, "没有成立登记的申请",
    "Nobody has applied for this body's registration")
  static let decided = Gate(
    "founding.decided", RegistrationRegulation.decisionWithin60Days, "该申请已有决定，须重新申请",
    "The application has been decided; a new one is needed")
  static let tooFewMembers = Gate(
    "founding.tooFewMembers", RegistrationRegulation.foundingMembers, "会员数不足",
    "Too few members")
  static let tooLittleMoney = Gate(
    "founding.funds", RegistrationRegulation.foundingFunds, "活动资金不足",
    "Too little money for activities")
  static let localName = Gate(
    "founding.localName", RegistrationRegulation.localName,
    "地方性社会团体的名称不得冠以「中国」「全国」「中华」等字样", "A local body's name begins with a national word")
  static let nationalWord = Gate(
    "founding.nationalWord", RegistrationRegulation.localName,
    "名称中含有「中国」「全国」「中华」字样，须说明不是冠名", "The name holds a national word; say why it is no claim",
    force: .judgement)
  static let nameTaken = Gate(
    "founding.nameTaken", RegistrationRegulation.name, "同一区域内已有同名的社会团体",
    "A body of this name is registered, or applied for, in the area")

  /// Whether an application waits for its decision.
  static func waiting(_ s: Situation) -> [Obstacle] {
    guard s.has(FoundingApplied.self) else { return [Obstacle(noApplication)] }
    return s.status == .refused ? [Obstacle(decided)] : []
  }

  /// The application under decision: the last one.
  static func application(_ s: Situation) -> Dossier.Held<FoundingApplied>? {
    s.last(FoundingApplied.self)
  }

  /// Members of one sort, or of both together: Article 10 gives a mixed body one figure for all,
  /// so 30 units and one person are too few where 30 units alone are enough.
  static func members(units: Int, persons: Int, _ s: Situation) -> [Obstacle] {
    let (parameter, count): (Parameter, Int) =
      switch (units > 0, persons > 0) {
      case (true, true): (.foundingMinMixed, units.saturatingPlus(persons))
      case (false, true): (.foundingMinPersons, persons)
      case (true, false), (false, false): (.foundingMinUnits, units)
      }
    let wanted = s.number(parameter)
    var shut: [Obstacle] = []
    shut.require(count >= wanted, tooFewMembers, found: "\(count)", wanted: "≥ \(wanted)")
    return shut
  }

  static func funds(_ funds: Int64, _ s: Situation) -> [Obstacle] {
    let wanted = s.number(.foundingMinFunds)
    var shut: [Obstacle] = []
    shut.require(
      funds >= Int64(wanted), tooLittleMoney, found: "\(funds)分", wanted: "≥ \(wanted)分")
    return shut
  }

  /// A name and the words in it, in the area where it is to be borne.
  static func name(_ name: String, in jurisdiction: String, _ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    if !Area.isNational(jurisdiction) {
      let prefix = AssociationName.nationalPrefix(name)
      shut.require(prefix == nil, localName, found: prefix)
      let inside = AssociationName.nationalWordInside(name)
      shut.require(inside == nil, nationalWord, found: inside)
    }
    let bearer = s.register.neighbours.first {
      $0.identifier != s.stream.identifier && $0.bearsItsName && $0.name == name
        && Area.overlap($0.jurisdiction ?? "", jurisdiction)
    }
    shut.require(bearer == nil, nameTaken, found: bearer?.identifier)
    return shut
  }
}

extension Int {
  /// The sum, or the largest number there is: stated counts may be as large as 64 bits hold.
  func saturatingPlus(_ other: Int) -> Int {
    let (sum, isTooLarge) = addingReportingOverflow(other)
    return isTooLarge ? .max : sum
  }
}

extension Surroundings.Neighbour {
  /// Applied for, registered or winding up: its name is not free.
  var bearsItsName: Bool {
    switch association.standing.status {
    case .applied, .preparing, .registered, .liquidating, .revoked: true
    case .refused, .merged, .deregistered, nil: false
    }
  }
}

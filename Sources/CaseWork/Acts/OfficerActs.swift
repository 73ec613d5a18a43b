import Associations
import EventModel
public import Events
import Law

extension OfficerElected: Act {
  public static let commandName = "ElectOfficer"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.active
  public static let looksAround = true

  static let tooOld = Gate(
    "officer.tooOld", OfficerRules.maxAge, "超过最高任职年龄", "Older than an officer may be")
  static let perhapsTooOld = Gate(
    "officer.perhapsTooOld", OfficerRules.maxAge,
    "当年满最高任职年龄以上；生日未到的，须写明", "Passes the age this year; say whether the birthday has come",
    force: .judgement)
  static let tooManyTerms = Gate(
    "officer.tooManyTerms", OfficerRules.maxTerms, "连任超过届数；经批准延长任期的，须写明理由",
    "More terms than admitted; say by what consent", force: .judgement)
  static let termMiscounted = Gate(
    "officer.termMiscounted", OfficerRules.maxTerms, "届次与记录不符；须写明理由",
    "Not the term that follows those on record; say why", force: .judgement)
  static let stillInOffice = Gate(
    "officer.civilServant", OfficerRules.civilServants, "现职公务员不得任职",
    "A serving civil servant may not be an officer")
  static let samePerson = Gate(
    "officer.samePerson", OfficerRules.postsApart, "会长和秘书长不得由同一人担任",
    "President and secretary-general would be one person")
  static let sameUnit = Gate(
    "officer.sameUnit", OfficerRules.postsApart, "会长和秘书长不得来自同一会员单位",
    "President and secretary-general would come from one unit")
  static let leadsElsewhere = Gate(
    "officer.leadsElsewhere", OfficerRules.oneAssociation,
    "此人已任其他社会团体的会长或者秘书长", "President or secretary-general of another body already")
  static let tooManyPosts = Gate(
    "officer.tooManyPosts", WenzhouLayoutPlan.officerPosts,
    "同一企业负责人在市域内兼任的副会长以上职务过多；须写明理由",
    "One enterprise head would hold too many such posts in the city; say why", force: .judgement)
  static let unfit = Gate(
    "officer.unfit", OfficerRules.vetting, "综合评价为 C 等，不宜任职", "Vetted C: unfit")
  static let notVetted = Gate(
    "officer.notVetted", WenzhouLayoutPlan.candidates,
    "会长人选没有有效的综合评价；须写明理由", "No vetting in force for a president; say why",
    force: .judgement)
  static let representativeNotPresident = Gate(
    "officer.representativeNotPresident", OfficerRules.legalRepresentative,
    "由副会长担任法定代表人；须写明理由", "A vice-president would represent the body; say by what consent",
    force: .judgement)
  static let representativeOfNoRank = Gate(
    "officer.representativeOfNoRank", OfficerRules.legalRepresentative,
    "法定代表人由会长担任，不得由该职务担任", "This post does not carry the representation")
  static let holdsAlready = Gate(
    "officer.holdsAlready", HouseRules.knownSubject, "此人这一届已任该职务",
    "Holds the post in this term already")

  public static let gates = [
    tooOld, perhapsTooOld, tooManyTerms, termMiscounted, stillInOffice, samePerson, sameUnit,
    leadsElsewhere, tooManyPosts, unfit, notVetted, representativeNotPresident,
    representativeOfNoRank, IdentityGates.representativeElsewhere, holdsAlready,
  ]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    shut.require(civilServant != true, Self.stillInOffice)
    return shut + age(s) + terms(s) + apart(s) + elsewhere(s) + vetting(s) + representation(s)
  }

  /// Only the year is kept: the person is over the age for certain in the year after next.
  private func age(_ s: Situation) -> [Obstacle] {
    guard let birthYear else { return [] }
    let (maximum, age) = (s.number(.officerMaxAge), s.day.year - birthYear)
    guard age > maximum else { return [] }
    let gate = age > maximum + 1 ? Self.tooOld : Self.perhapsTooOld
    return [Obstacle(gate, found: "\(age)", wanted: "≤ \(maximum)")]
  }

  private func terms(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    let maximum = s.number(.officerMaxTerms)
    shut.require(
      termNumber <= maximum, Self.tooManyTerms, found: "\(termNumber)", wanted: "≤ \(maximum)")
    let before = s.last(OfficerElected.self) { $0.person == person && $0.post == post }
    let isHeld = PostsHeld.inForce(s.dossier).contains {
      $0.person == person && $0.post == post && $0.election.termNumber == termNumber
    }
    shut.require(!isHeld, Self.holdsAlready, found: person)
    // Earlier terms may have been served before the record began, so the first one may be any.
    let follows = termNumber > 0 && before.map { termNumber - 1 == $0.event.termNumber } ?? true
    shut.require(
      follows || isHeld, Self.termMiscounted, found: "\(termNumber)",
      wanted: before.map { "\($0.event.termNumber) + 1" } ?? "≥ 1")
    return shut
  }

  private func apart(_ s: Situation) -> [Obstacle] {
    let counterpart: Post
    switch post {
    case .president: counterpart = .secretaryGeneral
    case .secretaryGeneral: counterpart = .president
    case .vicePresident, .supervisorChair: return []
    }
    guard let other = PostsHeld.inForce(s.dossier).first(where: { $0.post == counterpart })
    else { return [] }
    var shut: [Obstacle] = []
    shut.require(other.person != person, Self.samePerson, found: person)
    shut.require(
      unit == nil || other.unit != unit || other.person == person, Self.sameUnit, found: unit)
    return shut
  }

  private func elsewhere(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    let others = s.register.neighbours.filter { $0.identifier != s.stream.identifier }
    if PostsHeld.isLeading(post) {
      let leads = PostsHeld.all(Surroundings(others)).filter {
        $0.person == person && PostsHeld.isLeading($0.post)
      }
      shut.require(
        leads.isEmpty, Self.leadsElsewhere,
        found: leads.map(\.association).joined(separator: "、"))
    }
    guard PostsHeld.isVicePresidentOrAbove(post), let here = s.jurisdiction else { return shut }
    let inCity = others.filter { Area.isSameCity($0.jurisdiction ?? "", here) }
    let held = Set(
      PostsHeld.ofEnterpriseHead(person, unit: unit, Surroundings(inCity)).map(\.association))
    let maximum = s.number(.officerMaxPosts)
    shut.require(
      held.count + 1 <= maximum, Self.tooManyPosts, found: "\(held.count + 1)",
      wanted: "≤ \(maximum)")
    return shut
  }

  private func vetting(_ s: Situation) -> [Obstacle] {
    let last = s.last(OfficerVetted.self) { $0.person == person && $0.post == post }?.event
    let isInForce = last.map { s.day <= $0.validTo } ?? false
    if isInForce, last?.grade == .c { return [Obstacle(Self.unfit, found: person)] }
    guard post == .president else { return [] }
    return isInForce
      ? [] : [Obstacle(Self.notVetted, found: last.map { "≤ \($0.validTo)" })]
  }

  private func representation(_ s: Situation) -> [Obstacle] {
    guard legalRepresentative == true else { return [] }
    let elsewhere = IdentityGates.representative(person, s)
    switch post {
    case .president: return elsewhere
    case .vicePresident: return elsewhere + [Obstacle(Self.representativeNotPresident)]
    case .secretaryGeneral, .supervisorChair:
      return elsewhere + [Obstacle(Self.representativeOfNoRank, found: post.rawValue)]
    }
  }

  public func grounds(_ s: Situation) -> Grounds? {
    .of(
      [CharterModel.officers],
      s.last(OfficerVetted.self) { $0.person == person && $0.post == post }?.evidence)
  }
}

extension OfficerLeft: Act {
  public static let commandName = "RecordOfficerLeaving"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.onRegister

  static let notInPost = Gate(
    "officer.notInPost", HouseRules.knownSubject, "此人现不任该职务",
    "This person does not hold the post")

  public static let gates = [notInPost]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    let holds = PostsHeld.inForce(s.dossier).contains { $0.person == person && $0.post == post }
    return holds ? [] : [Obstacle(Self.notInPost, found: person)]
  }
}

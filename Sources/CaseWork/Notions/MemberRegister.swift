public import Associations
public import EventModel
public import Events

/// The register of an association's members (会员登记): who joined and has not left.
///
/// It knows the members that entries name; a body that only reports numbers has an empty register.
public struct MemberRegister: Sendable {
  /// One member.
  public struct Member: Sendable {
    public let entry: MemberJoined
    public let since: CivilDate
    public let evidence: Evidence
  }

  /// In the order in which they joined.
  public let members: [Member]
  /// Those who left and did not come back.
  public let former: Set<String>

  /// The register that an association's facts make.
  public init(_ dossier: Dossier) {
    var members: [Member] = []
    var former: Set<String> = []
    for item in dossier.items {
      if let joined: Dossier.Held<MemberJoined> = dossier.held(item) {
        members.removeAll { $0.entry.member == joined.event.member }
        members.append(
          Member(entry: joined.event, since: joined.on, evidence: joined.evidence))
        former.remove(joined.event.member)
      } else if let left: Dossier.Held<MemberLeft> = dossier.held(item) {
        members.removeAll { $0.entry.member == left.event.member }
        former.insert(left.event.member)
      }
    }
    self.members = members
    self.former = former
  }

  /// The member with a reference.
  public func member(_ reference: String) -> Member? {
    members.first { $0.entry.member == reference }
  }

  /// How many members two registers have in common (共有会员).
  public func shared(with other: MemberRegister) -> Int {
    let mine = Set(members.map(\.entry.member))
    return other.members.count { mine.contains($0.entry.member) }
  }
}

/// Members who, by the layout plan, should not be there (会员范围), and the unit share of research bodies.
///
/// > Wenzhou's draft of 2019, 四.2: members from the trade and the area only; research bodies have 10 %
/// > unit members at most. A draft: findings for a person to judge.
public enum MemberScope {
  /// A member outside the body's area or trade.
  public struct Stray: Sendable {
    public let association: String
    public let member: MemberRegister.Member
  }

  /// Whether a member's seat lies outside an association's area; false where either is not known.
  static func isOutOfArea(_ member: MemberJoined, of jurisdiction: String?) -> Bool {
    guard let area = member.area, let jurisdiction else { return false }
    return !Area.contains(jurisdiction, area)
  }

  /// Whether a member is of another trade than the association; false where either is not known.
  static func isOfOtherTrade(_ member: MemberJoined, than industry: String?) -> Bool {
    guard let own = member.industry, let industry, !industry.isEmpty else { return false }
    return !Trade.isSame(own, industry)
  }

  /// Members with a seat outside the body's area (区域外会员), by body and order of joining.
  public static func outOfArea(_ register: Surroundings) -> [Stray] {
    strays(register) { member, body in isOutOfArea(member, of: body.jurisdiction) }
  }

  /// Members of another trade (非本行业会员), by body and order of joining.
  public static func ofOtherTrade(_ register: Surroundings) -> [Stray] {
    strays(register) { member, body in
      isOfOtherTrade(member, than: body.association.items.industry?.value)
    }
  }

  private static func strays(
    _ register: Surroundings, _ matches: (MemberJoined, Surroundings.Neighbour) -> Bool
  ) -> [Stray] {
    register.neighbours.filter(\.isActive).flatMap { body in
      MemberRegister(body.dossier).members.filter { matches($0.entry, body) }
        .map { Stray(association: body.identifier, member: $0) }
    }
  }

  /// How many of a body's members are units.
  public struct UnitShare: Sendable {
    public let association: String
    public let units: Int
    public let persons: Int
    public let evidence: [Evidence]

    /// Whether the units are more than so many percent of all members.
    public func exceeds(percent: Int) -> Bool {
      // u/(u+p) > q/100 is u·(100−q) > q·p: no sum of stated numbers, which may be very large.
      guard percent < 100 else { return false }
      guard percent > 0 else { return units > 0 }
      return Fraction(percent, of: 100 - percent).isExceeded(by: units, of: persons)
    }
  }

  /// The unit share of every active research body (研究性社团) whose numbers are known.
  public static func researchShares(_ register: Surroundings) -> [UnitShare] {
    register.neighbours.filter { $0.isActive && $0.association.items.kind?.value == .research }
      .compactMap { unitShare($0.association, $0.dossier) }
  }

  /// The numbers reported and moved since; else the register's own; nil where there are neither.
  static func unitShare(_ association: Association, _ dossier: Dossier) -> UnitShare? {
    let membership = association.membership
    if let units = membership.units.count, let persons = membership.persons.count {
      return UnitShare(
        association: association.identifier, units: units, persons: persons,
        evidence: membership.units.evidence + membership.persons.evidence)
    }
    let members = MemberRegister(dossier).members
    guard !members.isEmpty else { return nil }
    let units = members.count { $0.entry.memberKind == .unit }
    return UnitShare(
      association: association.identifier, units: units, persons: members.count - units,
      evidence: members.map(\.evidence))
  }
}

import Associations
import EventModel
import Events

/// Bodies that serve one trade in one area, or bear one name (重复设立、业务交叉): what the review of a new
/// body looks for, and where a merger may be led to.
///
/// > 社会团体登记管理条例 (2016), Article 13(2); Wenzhou's draft of 2019, 三.1 and 四.5.
public enum SectorOverlap {
  /// A body as it is compared.
  public struct Profile: Hashable, Sendable {
    public let identifier: String
    public let name: String?
    public let industry: String?
    public let jurisdiction: String?

    public init(identifier: String, name: String?, industry: String?, jurisdiction: String?) {
      self.identifier = identifier
      self.name = name
      self.industry = industry
      self.jurisdiction = jurisdiction
    }

    init(_ body: Surroundings.Neighbour) {
      self.init(
        identifier: body.identifier, name: body.name,
        industry: body.association.items.industry?.value ?? nil, jurisdiction: body.jurisdiction)
    }
  }

  /// Two bodies that overlap, and how.
  public struct Pair: Hashable, Sendable {
    public let one: String
    public let other: String
    /// The same trade (同业).
    public let isSameTrade: Bool
    /// Similar names (名称相近).
    public let isSimilarName: Bool
    /// Registered in the very same area, not merely one inside the other.
    public let isSameArea: Bool
    /// Members whom both registers name (共有会员).
    public let sharedMembers: Int

    /// Bodies of one area and one trade, or with similar names and members in common, are those
    /// that the plan leads to merge (引导合并).
    public var isMergerCandidate: Bool {
      isSameArea && (isSameTrade || (isSimilarName && sharedMembers > 0))
    }
  }

  /// How two bodies overlap; nil where they do not, or share no ground.
  static func pair(
    _ one: Profile, _ other: Profile, sharedMembers: () -> Int
  ) -> Pair? {
    guard let here = one.jurisdiction, let there = other.jurisdiction, Area.overlap(here, there)
    else { return nil }
    let sameTrade = one.industry.flatMap { a in other.industry.map { Trade.isSame(a, $0) } }
    let similarName = one.name.flatMap { a in other.name.map { AssociationName.isSimilar(a, $0) } }
    guard sameTrade == true || similarName == true else { return nil }
    return Pair(
      one: one.identifier, other: other.identifier, isSameTrade: sameTrade == true,
      isSimilarName: similarName == true, isSameArea: here == there,
      sharedMembers: sharedMembers())
  }

  /// The bodies on the register that overlap with one that is being founded, or is there already,
  /// in the register's order.
  public static func of(
    _ body: Profile, members: MemberRegister, _ register: Surroundings
  ) -> [Pair] {
    register.neighbours.filter { $0.isOnRegister && $0.identifier != body.identifier }
      .compactMap { other in
        pair(body, Profile(other)) { members.shared(with: MemberRegister(other.dossier)) }
      }
  }

  /// Every pair of bodies on the register that overlap, each once, in the register's order.
  public static func pairs(_ register: Surroundings) -> [Pair] {
    let bodies = register.neighbours.filter(\.isOnRegister)
    let profiles = bodies.map { Profile($0) }
    let members = bodies.map { MemberRegister($0.dossier) }
    var pairs: [Pair] = []
    for first in bodies.indices {
      for second in bodies.indices.suffix(from: first + 1) {
        let found = pair(profiles[first], profiles[second]) {
          members[first].shared(with: members[second])
        }
        if let found { pairs.append(found) }
      }
    }
    return pairs
  }

  /// The pairs that could be led to merge (整合合并), in the register's order.
  public static func mergerCandidates(_ register: Surroundings) -> [Pair] {
    pairs(register).filter(\.isMergerCandidate)
  }
}

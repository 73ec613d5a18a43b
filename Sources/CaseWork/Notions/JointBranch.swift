import Associations
import EventModel
import Events

/// Party branches that several associations share (联合党支部).
///
/// > 中国共产党支部工作条例（试行）, Article 5; Wenzhou's draft of 2019, 四.8: at most five bodies.
public enum JointBranch {
  /// Associations that say, in one way or another, that they share a branch.
  public struct Group: Hashable, Sendable {
    /// By identifier, in code-point order.
    public let associations: [String]
    /// Pairs of which one names the other and is not named back.
    public let oneSided: [OneSided]
    /// Members that are not active associations.
    public let notActive: [String]
  }

  /// One body names another that does not name it.
  public struct OneSided: Hashable, Sendable {
    public let association: String
    public let names: String

    public init(association: String, names: String) {
      self.association = association
      self.names = names
    }
  }

  /// With whom a body shares a branch by its last record; nil where it is in none.
  static func partners(_ association: Association) -> [String]? {
    guard let party = association.party?.value else { return nil }
    switch party.form {
    case .joint: return party.sharedWith ?? []
    case .nothing, .instructor, .union, .branch, .generalBranch, .committee: return nil
    }
  }

  /// Every joint branch, by its first association.
  public static func groups(_ register: Surroundings) -> [Group] {
    var named: [String: [String]] = [:]
    for body in register.neighbours where body.isActive {
      if let partners = partners(body.association) { named[body.identifier] = partners }
    }
    var left = Set(named.keys).union(named.values.joined())
    var groups: [Group] = []
    while let start = left.min(by: { $0.precedesByCodePoints($1) }) {
      let members = connected(to: start, named)
      left.subtract(members)
      groups.append(group(members, named, register))
    }
    return groups
  }

  private static func connected(to start: String, _ named: [String: [String]]) -> Set<String> {
    var members: Set<String> = [start]
    var open = [start]
    while let next = open.popLast() {
      let around =
        (named[next] ?? []) + named.filter { $0.value.contains(next) }.map(\.key)
      for other in around where members.insert(other).inserted { open.append(other) }
    }
    return members
  }

  private static func group(
    _ members: Set<String>, _ named: [String: [String]], _ register: Surroundings
  ) -> Group {
    let sorted = members.sorted { $0.precedesByCodePoints($1) }
    let oneSided = sorted.flatMap { one in
      (named[one] ?? []).filter { !(named[$0] ?? []).contains(one) }
        .map { OneSided(association: one, names: $0) }
    }
    return Group(
      associations: sorted, oneSided: oneSided,
      notActive: sorted.filter { register.neighbour($0)?.isActive != true })
  }
}

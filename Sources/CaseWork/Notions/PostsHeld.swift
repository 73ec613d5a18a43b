public import Associations
public import EventModel
public import Events

/// A post that a person holds in an association (任职).
public struct PostHeld: Sendable {
  public let association: String
  public let election: OfficerElected
  public let since: CivilDate
  public let evidence: Evidence

  public var person: String { election.person }
  public var post: Post { election.post }
  public var unit: String? { election.unit }
}

/// Who holds which post, in one association and across all (兼职).
public enum PostsHeld {
  /// The posts held on the dossier's day: elected and not left. A new president or
  /// secretary-general takes the post from the one before, whose leaving need not be recorded.
  public static func inForce(_ dossier: Dossier) -> [PostHeld] {
    var posts: [PostHeld] = []
    for item in dossier.items {
      if let elected: Dossier.Held<OfficerElected> = dossier.held(item) {
        posts.removeAll { isReplaced($0, by: elected.event) }
        posts.append(
          PostHeld(
            association: dossier.identifier, election: elected.event, since: elected.on,
            evidence: elected.evidence))
      } else if let left: Dossier.Held<OfficerLeft> = dossier.held(item) {
        posts.removeAll { $0.person == left.event.person && $0.post == left.event.post }
      }
    }
    return posts
  }

  private static func isReplaced(_ held: PostHeld, by election: OfficerElected) -> Bool {
    guard held.post == election.post else { return false }
    switch election.post {
    case .president, .secretaryGeneral, .supervisorChair: return true
    case .vicePresident: return held.person == election.person
    }
  }

  /// Vice-president and above (副会长以上).
  public static func isVicePresidentOrAbove(_ post: Post) -> Bool {
    switch post {
    case .president, .vicePresident: true
    case .secretaryGeneral, .supervisorChair: false
    }
  }

  /// President or secretary-general, the two posts that are held in one association only.
  static func isLeading(_ post: Post) -> Bool {
    switch post {
    case .president, .secretaryGeneral: true
    case .vicePresident, .supervisorChair: false
    }
  }

  /// Every post held in an active association, by association.
  public static func all(_ register: Surroundings) -> [PostHeld] {
    register.neighbours.filter(\.isActive).flatMap { inForce($0.dossier) }
  }

  /// The posts of vice-president and above that one enterprise head holds (企业负责人兼职): the person's
  /// own, and those that others hold for the same unit.
  public static func ofEnterpriseHead(
    _ person: String, unit: String?, _ register: Surroundings
  ) -> [PostHeld] {
    all(register).filter {
      isVicePresidentOrAbove($0.post)
        && ($0.person == person || (unit != nil && $0.unit == unit))
    }
  }

  /// Persons with posts of vice-president and above in more associations than admitted, by person.
  public static func personsWithMore(
    than maximum: Int, _ register: Surroundings
  ) -> [(person: String, posts: [PostHeld])] {
    held(register, by: \.person, inMoreThan: maximum).map { (person: $0, posts: $1) }
  }

  /// Units with such posts in more associations than admitted, by unit.
  public static func unitsWithMore(
    than maximum: Int, _ register: Surroundings
  ) -> [(unit: String, posts: [PostHeld])] {
    held(register, by: \.unit, inMoreThan: maximum).map { (unit: $0, posts: $1) }
  }

  private static func held(
    _ register: Surroundings, by holder: (PostHeld) -> String?, inMoreThan maximum: Int
  ) -> [(String, [PostHeld])] {
    var byHolder: [String: [PostHeld]] = [:]
    for post in all(register) where isVicePresidentOrAbove(post.post) {
      if let key = holder(post) { byHolder[key, default: []].append(post) }
    }
    return byHolder.filter { Set($0.value.map(\.association)).count > maximum }
      .sorted { $0.key.precedesByCodePoints($1.key) }.map { ($0.key, $0.value) }
  }
}

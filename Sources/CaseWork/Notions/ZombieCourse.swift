import Associations
import Events
import Law
import Rules

/// How far an association has come on the way out of the zombie list (僵尸型整治), and what the
/// criteria given for it are worth.
enum ZombieCourse {
  /// The criteria that no rule can compute: they are a person's finding (W2, W3, W7).
  static let judged: [String: LegalBasis] = [
    "W2": WenzhouLayoutPlan.weakLeadership, "W3": WenzhouLayoutPlan.irregularActivity,
    "W7": WenzhouLayoutPlan.internalDisorder,
  ]

  /// The last confirmation that no reactivation followed.
  static func confirmed(_ s: Situation) -> Dossier.Held<ZombieConfirmed>? {
    guard let confirmed = s.last(ZombieConfirmed.self),
      s.all(AssociationReactivated.self, after: confirmed).isEmpty
    else { return nil }
    return confirmed
  }

  /// What the rules find of the criteria given, each by its name.
  static func findings(_ names: [String], _ x: Examination) -> [(name: String, finding: Finding)] {
    names.compactMap { name in
      ZombieFlag.Criterion(rawValue: name)?.finding(x).map { (name, $0) }
    }
  }

  /// The grounds on which the registration could be revoked: by the rules, or by the serious list.
  static func opensRevocation(_ x: Examination) -> Bool {
    Inactivity.revocation(x) != nil || MissedReports.revocation(x) != nil
      || x.association.seriousList.current != nil
  }
}

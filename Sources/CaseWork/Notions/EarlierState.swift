import Associations
import EventModel
import Events

extension Situation {
  /// The association on an earlier day, by what is known now; nil before its first entry.
  func association(on earlier: CivilDate) -> Association? {
    try? Dossier(dossier.identifier, dossier.items, through: earlier).association()
  }

  /// Every fact of a type that comes later in the fold than another fact.
  func all<E: Event, Earlier: Event>(
    _ type: E.Type, after earlier: Dossier.Held<Earlier>?
  ) -> [Dossier.Held<E>] {
    guard let earlier else { return all(type) }
    return all(type).filter { $0.comesAfter(earlier) }
  }
}

extension Dossier.Held {
  /// Whether this fact comes later in the fold than another.
  func comesAfter<Other: Event>(_ other: Dossier.Held<Other>) -> Bool {
    (on, evidence.position) > (other.on, other.evidence.position)
  }
}

public import Associations
import Events

/// Who represents an association in law (法定代表人), and that nobody represents two.
///
/// > 社会团体登记管理条例 (2016), Article 12(3).
public enum LegalRepresentative {
  /// The representative by the last entry that names one; nil where none does.
  public static func current(_ dossier: Dossier) -> String? {
    for item in dossier.items.reversed() {
      if let held: Dossier.Held<RegistrationItemChanged> = dossier.held(item),
        held.event.item == .legalRepresentative
      {
        return held.event.new.isEmpty ? nil : held.event.new
      }
      if let held: Dossier.Held<AssociationRegistered> = dossier.held(item),
        let person = held.event.legalRepresentative
      {
        return person
      }
      if let held: Dossier.Held<OfficerElected> = dossier.held(item),
        held.event.legalRepresentative == true
      {
        return held.event.person
      }
    }
    return nil
  }

  /// The bodies on the register, other than one, that a person represents.
  public static func elsewhere(
    _ person: String, than association: String, _ register: Surroundings
  ) -> [String] {
    register.neighbours.filter {
      $0.identifier != association && $0.isOnRegister && current($0.dossier) == person
    }
    .map(\.identifier)
  }
}

extension Surroundings.Neighbour {
  /// Registered, suspended or liquidating.
  var isOnRegister: Bool {
    switch association.standing.status {
    case .registered, .liquidating: true
    case .applied, .preparing, .refused, .revoked, .merged, .deregistered, nil: false
    }
  }
}

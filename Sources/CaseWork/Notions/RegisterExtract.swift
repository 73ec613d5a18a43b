import Associations
import Events

/// What the register says about one item of an association (登记事项), as the entries have it.
enum RegisterExtract {
  /// The value as a text; nil where no entry gives one, empty where it was cleared.
  static func value(of item: RegistrationItemChanged.Item, _ s: Situation) -> String? {
    let changed = s.last(RegistrationItemChanged.self) { $0.item == item }
    if let changed { return changed.event.new }
    guard let registered = s.last(AssociationRegistered.self)?.event else { return nil }
    switch item {
    case .name: return registered.name
    case .address: return registered.address
    case .scope: return registered.scope
    case .legalRepresentative: return LegalRepresentative.current(s.dossier)
    case .funds: return registered.funds.map { String($0) }
    case .supervisor: return registered.supervisor
    case .industry: return registered.industry
    case .creditCode: return registered.creditCode
    case .jurisdiction: return registered.jurisdiction
    case .purpose, .territory: return nil
    }
  }
}

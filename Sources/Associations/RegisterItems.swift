import EventModel
public import Events

/// What the register says about an association (登记事项): the last value that registration,
/// application or a change of registration gave; an empty text clears it.
public struct RegisterItems: Sendable {
  public private(set) var name: Stated<String?>?
  public private(set) var kind: Stated<AssociationKind>?
  public private(set) var jurisdiction: Stated<String?>?
  public private(set) var industry: Stated<String?>?
  public private(set) var creditCode: Stated<String?>?
  public private(set) var supervisor: Stated<String?>?

  mutating func apply(_ event: FoundingApplied, _ fact: Fact) {
    name = fact.stated(event.name)
    kind = fact.stated(event.kind)
    jurisdiction = fact.stated(event.jurisdiction)
    if let value = event.industry { industry = fact.stated(value) }
  }

  mutating func apply(_ event: AssociationRegistered, _ fact: Fact) {
    name = fact.stated(event.name)
    kind = fact.stated(event.kind)
    jurisdiction = fact.stated(event.jurisdiction)
    if let value = event.industry { industry = fact.stated(value) }
    if let value = event.creditCode { creditCode = fact.stated(value) }
    if let value = event.supervisor { supervisor = fact.stated(value) }
  }

  mutating func apply(_ event: RegistrationItemChanged, _ fact: Fact) {
    let value = fact.stated(event.new.isEmpty ? nil : event.new)
    switch event.item {
    case .name: name = value
    case .jurisdiction: jurisdiction = value
    case .industry: industry = value
    case .creditCode: creditCode = value
    case .supervisor: supervisor = value
    case .address, .purpose, .scope, .territory, .legalRepresentative, .funds: break
    }
  }
}

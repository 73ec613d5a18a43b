import EventModel
public import Events

/// How far an association is separated from the administration (脱钩).
public struct Decoupling: Sendable {
  /// The last approved plan.
  public private(set) var plan: Stated<DecouplingPlanned.Scope>?
  /// The separated items, each by its first entry (五分离).
  public private(set) var separated: [Stated<SeparationCompleted.Item>] = []
  /// The first completion.
  public private(set) var completed: Stated<Bool>?

  /// Whether any decoupling entry exists.
  public var isAny: Bool { plan != nil || !separated.isEmpty || completed != nil }

  /// The entries behind the state.
  public var evidence: [Evidence] {
    [plan?.evidence, completed?.evidence].compactMap(\.self) + separated.map(\.evidence)
  }

  mutating func apply(_ event: DecouplingPlanned, _ fact: Fact) {
    plan = fact.stated(event.scope)
  }

  mutating func apply(_ event: SeparationCompleted, _ fact: Fact) {
    guard !separated.contains(where: { $0.value == event.item }) else { return }
    separated.append(fact.stated(event.item))
  }

  mutating func complete(_ fact: Fact) {
    if completed == nil { completed = fact.stated(true) }
  }
}

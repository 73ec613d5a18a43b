public import EventModel
public import Events

/// One entry as the fold takes it: corrections are applied, voided entries are gone.
///
/// A fact borrows the stored bytes; it lives only while the history it came from does.
public struct Fact {
  /// The entry's type.
  public let type: EventType
  /// The version of the stored shape.
  public let schema: Int
  /// The day on which the fact holds, as corrected.
  public let effectiveOn: CivilDate
  /// The entry and the correction that decides it.
  public let evidence: Evidence
  /// The canonical bytes of `data`, as corrected.
  public let data: UnsafeBufferPointer<UInt8>

  public init(
    type: EventType, schema: Int, effectiveOn: CivilDate, evidence: Evidence,
    data: UnsafeBufferPointer<UInt8>
  ) {
    self.type = type
    self.schema = schema
    self.effectiveOn = effectiveOn
    self.evidence = evidence
    self.data = data
  }

  /// The typed event in the stored bytes.
  package func read<E: Event>(_: E.Type = E.self) throws(PayloadFault) -> E {
    var payload = Payload(data)
    return try E(&payload)
  }

  func stated<Value>(_ value: Value) -> Stated<Value> {
    Stated(value: value, on: effectiveOn, evidence: evidence)
  }
}

/// An entry whose stored bytes are not what its type says: the log was changed by hand.
public struct UnreadableEntry: Error, Hashable, Sendable {
  /// The entry's position.
  public let position: LogPosition
  /// What is wrong with its data.
  public let fault: PayloadFault

  public init(position: LogPosition, fault: PayloadFault) {
    self.position = position
    self.fault = fault
  }
}

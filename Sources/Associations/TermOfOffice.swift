public import EventModel
import Events

/// What decides when the officers' term ends (换届): re-elections, extensions, charter, registration.
public struct TermOfOffice: Sendable {
  /// The end of the term that the last re-election began.
  public private(set) var elected: Stated<CivilDate>?
  /// The end that an extension granted since the last re-election (none: since the registration).
  public private(set) var extended: Stated<CivilDate>?
  /// The years of a term by the last charter.
  public private(set) var charterYears: Stated<Int>?
  /// The years of a term by the registration.
  public private(set) var registrationYears: Stated<Int>?

  mutating func apply(_ event: ReElectionCompleted, _ fact: Fact) {
    elected = fact.stated(event.termTo)
    extended = nil
  }

  mutating func apply(_ event: ReElectionExtended, _ fact: Fact, isRegistered: Bool) {
    if elected != nil || isRegistered { extended = fact.stated(event.newEnd) }
  }

  mutating func apply(_ event: CharterApproved, _ fact: Fact) {
    charterYears = fact.stated(event.termYears)
  }

  mutating func apply(_ event: AssociationRegistered, _ fact: Fact) {
    if let years = event.termYears { registrationYears = fact.stated(years) }
  }
}

public import EventModel
import Events

/// The last two special letters to the registered domicile, and whether anybody was reached since
/// (住所联系): what "unreachable" rests on.
public struct ContactRecord: Sendable {
  /// One special letter (专用信函).
  public struct Letter: Sendable {
    public let on: CivilDate
    public let isUnsigned: Bool
    public let evidence: Evidence
  }

  public private(set) var secondLast: Letter?
  public private(set) var last: Letter?
  /// An attempt of any channel after the last letter was signed for or reached somebody.
  public private(set) var reachedSince = false

  mutating func apply(_ event: ContactAttempted, _ fact: Fact) {
    switch event.channel {
    case .specialLetter:
      secondLast = last
      last = Letter(
        on: fact.effectiveOn, isUnsigned: event.result == .unsigned, evidence: fact.evidence)
      reachedSince = false
    case .phone, .visit:
      switch event.result {
      case .signed, .reached: reachedSince = true
      case .unsigned, .unreached: break
      }
    }
  }
}

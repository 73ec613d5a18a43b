import Associations
import EventModel
import Events
import Law
import Rules

/// The present term of the officers, and the window in which the next election is prepared (换届).
struct TermWindow {
  /// The last day of the term, with an extension where one was granted.
  let end: CivilDate
  /// The last day without it.
  let ordinaryEnd: CivilDate
  /// Whether the term has been extended already.
  let isExtended: Bool
  /// The entry that began the present term: the last re-election, else the registration.
  private let start: (on: CivilDate, position: LogPosition)
  /// The years a term lasts, by charter, registration or parameter.
  let years: Int
  let evidence: [Evidence]

  /// Nil for a body that was never registered.
  init?(_ s: Situation) {
    guard let x = s.x, let end = TermEnd.day(x),
      let registered = x.association.standing.registeredOn
    else { return nil }
    let term = x.association.term
    years =
      term.charterYears?.value ?? term.registrationYears?.value
      ?? s.number(.reElectionTermYears)
    self.end = end
    ordinaryEnd = term.elected?.value ?? registered.adding(years: years)
    isExtended = term.extended != nil
    start =
      term.elected.map { ($0.on, $0.evidence.position) }
      ?? (registered, x.association.standing.registration?.evidence.position ?? 0)
    evidence = TermEnd.evidence(x)
  }

  /// The audits since the term began, in the fold's order (换届审计).
  func audits(_ s: Situation) -> [Dossier.Held<PreElectionAuditCompleted>] {
    s.all(PreElectionAuditCompleted.self).filter {
      ($0.on, $0.evidence.position) > (start.on, start.position)
    }
  }
}

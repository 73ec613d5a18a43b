public import Associations
public import EventModel

/// The day on which the officers' term ends (任期届满), and the entries that say so.
///
/// > Model charter: terms of at most five years, one extension. The last re-election decides, else the
/// > registration and the years of charter, registration or parameter; an extension replaces it.
public enum TermEnd {
  /// The last day of the term, nil for a body that was never registered nor elected.
  public static func day(_ x: Examination) -> CivilDate? {
    let term = x.association.term
    if let extended = term.extended { return extended.value }
    if let elected = term.elected { return elected.value }
    return x.association.standing.registeredOn?.adding(years: years(x))
  }

  private static func years(_ x: Examination) -> Int {
    x.association.term.charterYears?.value ?? x.association.term.registrationYears?.value
      ?? x.parameters.reElectionTermYears
  }

  /// The entries behind ``day(_:)``.
  public static func evidence(_ x: Examination) -> [Evidence] {
    let term = x.association.term
    if let elected = term.elected {
      return [elected.evidence, term.extended?.evidence].compactMap(\.self)
    }
    let years = term.charterYears?.evidence ?? term.registrationYears?.evidence
    return [x.association.standing.registration?.evidence, years, term.extended?.evidence]
      .compactMap(\.self)
  }
}

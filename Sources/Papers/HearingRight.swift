public import EventModel

/// The right to ask for a hearing before a penalty (听证).
public struct HearingRight: Hashable, Sendable {
  /// How long, from receipt of the notice.
  public let term: Term
  /// The last day, where the day of service is known when the notice is made.
  public let lastDay: CivilDate?
  /// The provision that gives the right, as it is cited.
  public let basis: String

  public init(term: Term, lastDay: CivilDate? = nil, basis: String) {
    self.term = term
    self.lastDay = lastDay
    self.basis = basis
  }

  var sentence: String {
    DefenceRight.opening(basis) + "你单位有权要求举行听证。要求听证的，应当自收到本告知书之日起"
      + DefenceRight.span(term, lastDay) + "向本机关提出；逾期未提出的，视为放弃听证权利。"
  }
}

public import EventModel
public import Events

/// The course of one entry on a credit list (列入名单): notice, defence, decision, publication.
public struct ListingCourse: Sendable {
  public let list: CreditList
  /// The ground; nil where a notice named none.
  public internal(set) var ground: Int?
  /// The year, order or case.
  public internal(set) var subject: String?
  /// The day of the notice (事先告知).
  public internal(set) var noticedOn: CivilDate?
  /// The last day to answer, as the notice names it.
  public internal(set) var replyUntil: CivilDate?
  public internal(set) var defence: DefenceHeard.Outcome?

  /// Whether it is about a ground and a subject; what is not stated matches anything.
  public func concerns(_ list: CreditList, _ ground: Int?, _ subject: String?) -> Bool {
    guard self.list == list else { return false }
    if let ground, let own = self.ground, ground != own { return false }
    if let subject, let own = self.subject, subject != own { return false }
    return true
  }
}

/// The course of one penalty case (行政处罚).
public struct PenaltyCourse: Sendable {
  /// The case's own number.
  public let number: String
  /// Number of the act in Article 30, paragraph 1; nil where the filing is not on record.
  public internal(set) var act: Int?
  public internal(set) var filedOn: CivilDate?
  public internal(set) var noticedOn: CivilDate?
  public internal(set) var replyUntil: CivilDate?
  public internal(set) var defence: DefenceHeard.Outcome?

  init(_ number: String) {
    self.number = number
  }
}

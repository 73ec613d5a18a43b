public import Associations
public import EventModel
public import Law

/// One association looked at on one day with the parameters of its jurisdiction: what every rule
/// is asked of. The day is handed in; no rule reads a clock.
public struct Examination: Sendable {
  /// The association as its history made it up to ``day``.
  public let association: Association
  /// E, the effective day of the question.
  public let day: CivilDate
  /// The parameters on that day for the association's jurisdiction.
  public let parameters: Parameters
  /// The annual reports owed; only for active associations, which alone the rules ask about.
  public let reports: OwedReports
  /// The entries that say which association this is, where, and in what legal state: every
  /// finding rests on them.
  public let identity: Because

  /// Looks at an association that was folded up to `day`.
  public init(
    _ association: Association, on day: CivilDate, _ parameters: Parameters
  ) {
    reports = OwedReports(of: association, on: day, parameters.reports)
    self.association = association
    self.day = day
    self.parameters = parameters
    var identity = Because()
    identity.add(association.items.name?.evidence)
    identity.add(association.items.jurisdiction?.evidence)
    for change in association.standing.changes { identity.add(change.evidence) }
    self.identity = identity
  }

  /// Registered or suspended: what the rules call active.
  public var isActive: Bool { association.standing.status == .registered }

  /// Active or liquidating: what stands on the register.
  public var isOnRegister: Bool {
    isActive || association.standing.status == .liquidating
  }

  /// The day that opens a window of so many years before E: days in it are later than this one.
  func yearsBack(_ years: Int) -> CivilDate { day.adding(years: -years) }
}

/// What a rule found: why, by which law, and where it applies from which day on which subject.
public struct Finding: Sendable {
  /// The entries beyond ``Examination/identity``.
  public let because: Because
  public let basis: LegalBasis
  /// The day from which the finding stands, where the rule gives one.
  public let day: CivilDate?
  /// The year, order, case or court case that it concerns.
  public let subject: String?
  /// A day of this finding was rolled outside the years of the holiday table.
  public let isCalendarAssumed: Bool

  init(
    _ basis: LegalBasis, day: CivilDate? = nil, subject: String? = nil,
    isCalendarAssumed: Bool = false, because evidence: [Evidence?] = []
  ) {
    var because = Because()
    for one in evidence { because.add(one) }
    self.because = because
    self.basis = basis
    self.day = day
    self.subject = subject
    self.isCalendarAssumed = isCalendarAssumed
  }
}

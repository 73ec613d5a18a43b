public import Associations
public import EventModel
import Events
public import Law
public import WorkingDays

/// The last day that the law sets for the next step of a case (法定期限), counted anew each time it is
/// asked: from the entries, the parameters and the calendar of the day. A day promised earlier
/// stays visible in the case (``CaseFile/promises``) but does not enter here.
public enum CaseDeadlines {
  /// A day and the provision that sets it.
  public struct Deadline: Hashable, Sendable {
    public let day: CivilDate
    public let basis: LegalBasis
    /// The day was rolled outside the years of the holiday table.
    public let isCalendarAssumed: Bool

    init(_ day: RolledDay, _ basis: LegalBasis) {
      self.day = day.day
      self.basis = basis
      isCalendarAssumed = day.isAssumed
    }
  }

  /// The deadline of the stage that a case has reached; nil where the law sets none.
  public static func deadline(
    _ file: CaseFile, _ x: Examination, _ limits: CaseLimits
  ) -> Deadline? {
    if file.isDone { return nil }
    let calendar = x.parameters.calendar
    switch file.kind {
    case .rectification:
      return file.order.map {
        Deadline(OrderTerm.lastDay($0, calendar), CreditMeasures.abnormalGround3)
      }
    case .abnormalListing, .seriousListing: return listing(file, calendar, limits)
    case .leavingAbnormalList:
      return Deadline(
        working(limits.listingLeaveDays, after: file.lastStepOn, calendar),
        CreditMeasures.removalPeriod)
    case .penalty: return penalty(file, calendar, limits)
    case .founding:
      let day = file.opened.adding(days: limits.foundingDecideDays)
      return Deadline(calendar.roll(day), RegistrationRegulation.decisionWithin60Days)
    case .deregistration:
      guard file.stage == .liquidated else { return nil }
      let day = file.lastStepOn.adding(days: limits.deregistrationApplyDays)
      return Deadline(calendar.roll(day), RegistrationRegulation.deregistration)
    case .reElection:
      return TermEnd.day(x).map {
        Deadline(RolledDay(day: $0, isAssumed: false), CharterModel.term)
      }
    case .leavingSeriousList, .grading, .decoupling, .merger, .zombie, .consultation, .submission,
      .revocation, .annualReport, .firstActivity:
      return nil
    }
  }

  /// The last day to answer a notice before listing: what the notice says, and never less than the
  /// working days that the law gives after its service.
  public static func listingReply(
    _ course: ListingCourse, _ calendar: WorkingCalendar, _ limits: CaseLimits
  ) -> RolledDay? {
    guard let noticed = course.noticedOn, let stated = course.replyUntil else { return nil }
    let least = working(limits.listingReplyDays, after: noticed, calendar)
    return stated > least.day ? RolledDay(day: stated, isAssumed: false) : least
  }

  /// The last day to answer a notice before a penalty, and to ask for a hearing.
  public static func penaltyReply(
    _ course: PenaltyCourse, _ calendar: WorkingCalendar, _ limits: CaseLimits
  ) -> RolledDay? {
    guard let noticed = course.noticedOn, let stated = course.replyUntil else { return nil }
    let least = working(limits.hearingRequestDays, after: noticed, calendar)
    return stated > least.day ? RolledDay(day: stated, isAssumed: false) : least
  }

  /// The last day to decide a penalty case.
  public static func penaltyDecision(
    _ filedOn: CivilDate, _ calendar: WorkingCalendar, _ limits: CaseLimits
  ) -> RolledDay {
    calendar.roll(filedOn.adding(days: limits.penaltyDecideDays))
  }

  private static func listing(
    _ file: CaseFile, _ calendar: WorkingCalendar, _ limits: CaseLimits
  ) -> Deadline? {
    switch file.stage {
    case .noticed:
      file.listing.flatMap { listingReply($0, calendar, limits) }
        .map { Deadline($0, CreditMeasures.noticeBeforeListing) }
    case .listed:
      Deadline(
        working(limits.creditEntryDays, after: file.lastStepOn, calendar),
        CreditMeasures.creditEntry)
    case _: nil
    }
  }

  private static func penalty(
    _ file: CaseFile, _ calendar: WorkingCalendar, _ limits: CaseLimits
  ) -> Deadline? {
    guard let filed = file.penalty?.filedOn else { return nil }
    return Deadline(
      penaltyDecision(filed, calendar, limits), PenaltyLaw.decisionWithin90Days)
  }

  private static func working(
    _ count: Int, after day: CivilDate, _ calendar: WorkingCalendar
  ) -> RolledDay {
    count > 0 ? calendar.workingDay(count, after: day) : calendar.roll(day)
  }
}

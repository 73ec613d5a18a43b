import Associations
import EventModel
import Law

/// No activity within the charter's scope (未按章程开展活动).
public enum Inactivity {
  /// No in-scope activity on or after the registration.
  static func neverActive(_ x: Examination) -> Bool {
    guard let registeredOn = x.association.standing.registeredOn else { return false }
    guard let last = x.association.lastActivity else { return true }
    return last.on < registeredOn
  }

  /// The end of the first year after the certificate.
  ///
  /// > 社会团体登记管理条例 (2016), Article 29: no activity for a year since the certificate.
  static func firstYearEnd(_ x: Examination) -> CivilDate? {
    x.association.standing.registeredOn?.adding(years: 1)
  }

  /// N2: a full year since the certificate without any activity.
  public static func firstYearWithoutActivity(_ x: Examination) -> Finding? {
    guard let end = firstYearEnd(x), x.day > end, neverActive(x) else { return nil }
    return Finding(ZombieNotice.noFirstActivity, day: end.next)
  }

  /// N3: active once, but not for so many months.
  public static func idle(_ x: Examination) -> Finding? {
    let months = x.parameters.zombieIdleMonths
    guard let registeredOn = x.association.standing.registeredOn,
      firstYearWithoutActivity(x) == nil, x.day > registeredOn.adding(months: months)
    else { return nil }
    let last = x.association.lastActivity
    if let last, last.on >= x.day.adding(months: -months) { return nil }
    let since = max(last?.on ?? registeredOn, registeredOn).adding(months: months).next
    return Finding(ZombieNotice.idle, day: since, because: [last?.evidence])
  }

  /// Revocation of a body that was never active.
  public static func revocation(_ x: Examination) -> Finding? {
    firstYearWithoutActivity(x).map {
      Finding(RegistrationRegulation.noActivity(on: x.day), day: $0.day)
    }
  }

  /// The first activity is still to come; due by the end of the first year.
  public static func firstActivityDue(_ x: Examination) -> Finding? {
    guard let end = firstYearEnd(x), neverActive(x) else { return nil }
    return Finding(RegistrationRegulation.noActivity(on: x.day), day: end)
  }
}

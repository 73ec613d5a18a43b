import Associations
import EventModel
import Law

/// Two special letters to the registered domicile came back unsigned, and nobody was reached since
/// (住所无法联系).
///
/// > 社会组织信用信息管理办法 (Order 60), Article 11(6). The interval between the letters is a
/// > parameter: the draft and the final text differ.
public enum Unreachable {
  /// N4 of the zombie criteria.
  public static func zombie(_ x: Examination) -> Finding? {
    letters(x).map { Finding(ZombieNotice.unreachable, day: $0.second.on, because: $0.evidence) }
  }

  /// Ground 6 of the abnormal list, from the day of the second letter.
  public static func listingGround(_ x: Examination) -> Finding? {
    letters(x).map {
      Finding(CreditMeasures.abnormalGround6, day: $0.second.on, because: $0.evidence)
    }
  }

  private struct Letters {
    let first: ContactRecord.Letter
    let second: ContactRecord.Letter
    var evidence: [Evidence?] { [first.evidence, second.evidence] }
  }

  private static func letters(_ x: Examination) -> Letters? {
    let contacts = x.association.contacts
    guard let first = contacts.secondLast, let second = contacts.last, first.isUnsigned,
      second.isUnsigned, !contacts.reachedSince
    else { return nil }
    let days = second.on.days(since: first.on)
    let limits = x.parameters.lettersDays
    guard limits.minimum <= days, days <= limits.maximum else { return nil }
    return Letters(first: first, second: second)
  }
}

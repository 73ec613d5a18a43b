import EventModel
import Law

/// W1: the officers' term is over and no re-election followed (长期不按章程换届).
public enum OverdueReElection {
  public static func zombie(_ x: Examination) -> Finding? {
    guard let end = TermEnd.day(x), x.day > end else { return nil }
    return Finding(
      WenzhouLayoutPlan.termOverrun, day: end.next, because: TermEnd.evidence(x))
  }
}

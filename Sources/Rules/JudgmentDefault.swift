import Associations
import Law

/// Ground 6 of the serious list: each uncleared report of a judgment defaulter (失信被执行人).
public enum JudgmentDefault {
  public static func listingGrounds(_ x: Examination) -> [Finding] {
    x.association.penalties.defaults.map { report in
      Finding(
        CreditMeasures.seriousGround6, day: report.on, subject: report.courtCase,
        because: [report.evidence])
    }
  }
}

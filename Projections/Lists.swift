import Associations
import EventModel
import Law
public import Rules

/// The abnormal-operation list (活动异常名录).
public enum AbnormalList {
  public static func row(_ x: Examination) -> Row? {
    x.association.abnormalList.current.map { spell in
      listRow(
        .abnormalList, x, spell, last: TwoYearsAbnormal.standsFrom(spell, x.parameters),
        basis: CreditMeasures.abnormalGround)
    }
  }
}

/// The serious-violation list (严重违法失信名单), the black list of the papers.
public enum BlackList {
  public static func row(_ x: Examination) -> Row? {
    x.association.seriousList.current.map { spell in
      listRow(
        .blackList, x, spell, last: LeavingTheSeriousList.mayApplyFrom(spell),
        basis: CreditMeasures.seriousGround)
    }
  }
}

private func listRow(
  _ view: View, _ x: Examination, _ spell: ListHistory.Spell, last: CivilDate,
  basis: (Int) -> LegalBasis?
) -> Row {
  let grounds = spell.grounds
  var because = x.identity
  because.add(spell.evidence)
  return Row(
    view,
    [
      .text(x.association.identifier), .text(x.association.items.name?.value), .date(spell.since),
      .date(spell.enteredOn), .numbers(grounds.map(Int64.init)), .date(last),
    ], because: because, basis: citations(grounds.compactMap(basis)))
}

/// The red list (红名单).
public enum RedList {
  public static func row(_ x: Examination) -> Row? {
    RedListing.finding(x).map { reason, finding in
      var because = x.identity
      because.add(finding.because)
      return Row(
        .redList,
        [
          .text(x.association.identifier), .text(x.association.items.name?.value),
          .text(reason.rawValue),
        ], because: because, basis: finding.basis.citation)
    }
  }
}

/// The citations of several rules, each once, in the order given.
func citations(_ bases: [LegalBasis]) -> String {
  var citations: [String] = []
  for basis in bases where !citations.contains(basis.citation) { citations.append(basis.citation) }
  return citations.joined(separator: "；")
}

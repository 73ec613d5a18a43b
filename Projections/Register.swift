import Associations
import EventModel
import Events
import Law
public import Rules

/// The register (登记簿): one row for every association with an entry.
public enum Register {
  /// Credit as the register shows it: the worst list that holds.
  package enum Credit: String, CaseIterable {
    case serious
    case abnormal
    case red
    case normal
  }

  public static func row(_ x: Examination) -> Row {
    let association = x.association
    let items = association.items
    let award = GradeInForce.award(x)
    let values: [Value] = [
      .text(association.identifier), .text(items.name?.value), .text(items.kind?.value.rawValue),
      .text(items.jurisdiction?.value), .text(items.industry?.value),
      .text(items.creditCode?.value), .text(items.supervisor?.value), .text(status(x)),
      .date(association.standing.registeredOn), .date(association.standing.ended?.on),
      .date(TermEnd.day(x)), .number(award?.grade), .date(award?.validTo),
      .text(credit(x).rawValue), .text(decoupling(association.decoupling)),
      .number(association.decoupling.separated.count),
      .number(association.membership.units.count), .number(association.membership.persons.count),
      .text(association.party?.value.form.rawValue),
      .number(association.capacity?.value.fullTimeStaff), .date(association.lastActivity?.on),
    ]
    return Row(
      .register, values, because: because(x),
      basis: RegistrationRegulation.registeredItems.citation)
  }

  /// While registered, the status reads `suspended` on every day of a suspension in force.
  static func status(_ x: Examination) -> String? {
    if Suspension.inForce(x) != nil { return "suspended" }
    return x.association.standing.status?.rawValue
  }

  static func credit(_ x: Examination) -> Credit {
    if x.association.seriousList.current != nil { return .serious }
    if x.association.abnormalList.current != nil { return .abnormal }
    return RedListing.finding(x) == nil ? .normal : .red
  }

  /// Completion wins over separation, which wins over the plan.
  private static func decoupling(_ state: Decoupling) -> String? {
    if state.completed != nil { return "completed" }
    if !state.separated.isEmpty { return "separating" }
    switch state.plan?.value {
    case .inScope: return "planned"
    case .deferred: return "deferred"
    case .exempt: return "exempt"
    case nil: return nil
    }
  }

  /// Every entry that set a value of the row.
  private static func because(_ x: Examination) -> Because {
    let association = x.association
    let items = association.items
    var because = x.identity
    because.add(items.kind?.evidence)
    because.add(items.industry?.evidence)
    because.add(items.creditCode?.evidence)
    because.add(items.supervisor?.evidence)
    because.add(TermEnd.evidence(x))
    because.add(GradeInForce.evidence(x))
    because.add(association.decoupling.evidence)
    because.add(association.membership.units.evidence)
    because.add(association.membership.persons.evidence)
    because.add(association.party?.evidence)
    because.add(association.capacity?.evidence)
    because.add(association.lastActivity?.evidence)
    because.add(creditEvidence(x))
    if because.isEmpty { because.add(association.latest) }
    return because
  }

  /// What puts the association on a list or keeps it off the red one.
  private static func creditEvidence(_ x: Examination) -> Because {
    var because = Because()
    for list in [x.association.abnormalList, x.association.seriousList] {
      for spell in list.spells { because.add(spell.evidence) }
    }
    because.add(x.association.penalties.inForce.map(\.evidence))
    if let red = RedListing.finding(x) { because.add(red.finding.because) }
    return because
  }
}

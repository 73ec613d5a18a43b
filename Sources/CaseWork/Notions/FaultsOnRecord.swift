import Associations
import EventModel
import Events
import Rules

/// What on record speaks against an association: the occasions on which its officers may be called
/// in (约谈), an order made, or a grade looked at again.
struct FaultsOnRecord {
  /// Whether anything does. A fault may lie in an absence, and then no entry shows it.
  private(set) var isAny = false
  /// The entries that show it.
  private(set) var because = Because()

  init(_ s: Situation) {
    guard let x = s.x else { return }
    for order in x.association.orders.open { add(order.evidence) }
    for spell in [x.association.abnormalList.current, x.association.seriousList.current] {
      if let spell { add(spell.evidence) }
    }
    if let flag = ZombieFlag.flag(x) { add(flag.because) }
    for proposal in ListingProposals.abnormal(x) + ListingProposals.serious(x) {
      add(proposal.finding.because)
    }
    if let last = x.association.reporting.latestConclusion, last.conclusion != .qualified {
      add([last.evidence])
    }
    for filed in UnsettledPenaltyCases.all(s) { add([filed.evidence]) }
    for complaint in s.all(ComplaintReceived.self) { add([complaint.evidence]) }
    for check in s.all(RandomInspectionConcluded.self) where !check.event.findings.isEmpty {
      add([check.evidence])
    }
  }

  private mutating func add(_ evidence: [Evidence]) {
    isAny = true
    because.add(evidence)
  }

  private mutating func add(_ other: Because) {
    isAny = true
    because.add(other)
  }
}

import Associations
import EventModel
import Events
import Law
public import Rules

/// Counts over the associations on the register (统计), built up one association at a time.
public struct Statistics: Sendable {
  /// The jurisdiction prefix asked for; nil: the whole log.
  public let prefix: String?
  private var total = 0
  private var byKind: [String: Int] = [:]
  private var foundedByYear: [String: Int] = [:]
  private var gradeAtLeast3 = 0
  private var graded = 0
  private var withPartyOrganisation = 0
  private var membersAtMost100 = 0
  private var membersReported = 0
  private var unitMembers = 0
  private var personMembers = 0
  private var decouplingOutstanding = 0
  private var abnormal = 0
  private var serious = 0
  private var red = 0
  private var zombies = 0
  private var atRisk = 0
  private var decoupled = 0
  private var catalogueListed = 0

  /// Counts of nothing yet.
  public init(prefix: String?) {
    self.prefix = prefix
  }

  /// Counts one association, if it is on the register; the caller has matched the prefix.
  public mutating func count(_ x: Examination) {
    guard x.isOnRegister else { return }
    let association = x.association
    total += 1
    if let kind = association.items.kind { byKind[kind.value.rawValue, default: 0] += 1 }
    if let founded = association.standing.registeredOn {
      foundedByYear[String(founded.year), default: 0] += 1
    }
    if let grade = GradeInForce.grade(x) {
      graded += 1
      if grade >= 3 { gradeAtLeast3 += 1 }
    }
    if let form = association.party?.value.form, form.isOrganisation { withPartyOrganisation += 1 }
    countMembers(association)
    countDecoupling(association)
    if association.abnormalList.current != nil { abnormal += 1 }
    if association.seriousList.current != nil { serious += 1 }
    if RedListing.finding(x) != nil { red += 1 }
    switch ZombieFlag.flag(x)?.level {
    case .zombie: zombies += 1
    case .atRisk: atRisk += 1
    case nil: break
    }
    if association.purchaseListing != nil { catalogueListed += 1 }
  }

  private mutating func countMembers(_ association: Association) {
    let units = association.membership.units.count
    let persons = association.membership.persons.count
    guard units != nil || persons != nil else { return }
    membersReported += 1
    unitMembers += units ?? 0
    personMembers += persons ?? 0
    if (units ?? 0) + (persons ?? 0) <= 100 { membersAtMost100 += 1 }
  }

  private mutating func countDecoupling(_ association: Association) {
    if association.decoupling.completed != nil {
      decoupled += 1
    } else if association.decoupling.plan?.value == .inScope {
      decouplingOutstanding += 1
    }
  }

  /// Adds the counts of other associations under the same prefix.
  public mutating func merge(_ other: Statistics) {
    total += other.total
    byKind.merge(other.byKind, uniquingKeysWith: +)
    foundedByYear.merge(other.foundedByYear, uniquingKeysWith: +)
    gradeAtLeast3 += other.gradeAtLeast3
    graded += other.graded
    withPartyOrganisation += other.withPartyOrganisation
    membersAtMost100 += other.membersAtMost100
    membersReported += other.membersReported
    unitMembers += other.unitMembers
    personMembers += other.personMembers
    decouplingOutstanding += other.decouplingOutstanding
    abnormal += other.abnormal
    serious += other.serious
    red += other.red
    zombies += other.zombies
    atRisk += other.atRisk
    decoupled += other.decoupled
    catalogueListed += other.catalogueListed
  }

  /// The row of the contract.
  public var row: Row {
    func sorted(_ counts: [String: Int]) -> Value {
      .counts(
        counts.sorted { $0.key.precedesByCodePoints($1.key) }
          .map { Value.Count(key: $0.key, count: Int64($0.value)) })
    }
    return Row(
      .statistics,
      [
        .text(prefix), .number(total), sorted(byKind), sorted(foundedByYear),
        .number(gradeAtLeast3), .number(graded), .number(withPartyOrganisation),
        .number(membersAtMost100), .number(membersReported), .number(unitMembers),
        .number(personMembers), .number(decouplingOutstanding), .number(abnormal),
        .number(serious), .number(red), .number(zombies), .number(atRisk), .number(decoupled),
        .number(catalogueListed),
      ], because: nil, basis: RegistrationRegulation.registeredItems.citation)
  }
}

extension PartyCoverageRecorded.Form {
  /// Forms that are a party organisation; an instructor or a union is coverage without one.
  fileprivate var isOrganisation: Bool {
    switch self {
    case .joint, .branch, .generalBranch, .committee: true
    case .nothing, .instructor, .union: false
    }
  }
}

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

  /// What one association adds to the counts: a small value, so that whoever keeps those of a whole
  /// register can count any part of it again without a fold.
  public struct Share: Sendable {
    fileprivate let kind: AssociationKind?
    fileprivate let foundedYear: Int?
    fileprivate let grade: UInt8
    fileprivate let level: ZombieFlag.Level?
    fileprivate let units: Int?
    fileprivate let persons: Int?
    fileprivate let hasPartyOrganisation: Bool
    fileprivate let isAbnormal: Bool
    fileprivate let isSerious: Bool
    fileprivate let isRed: Bool
    fileprivate let isDecoupled: Bool
    fileprivate let awaitsDecoupling: Bool
    fileprivate let isListedForPurchase: Bool

    /// The share of one association; nil where it is not on the register.
    public init?(_ x: Examination) {
      guard x.isOnRegister else { return nil }
      let association = x.association
      kind = association.items.kind?.value
      foundedYear = association.standing.registeredOn.map { Int($0.year) }
      grade = UInt8(GradeInForce.grade(x) ?? 0)
      level = ZombieFlag.flag(x)?.level
      units = association.membership.units.count
      persons = association.membership.persons.count
      hasPartyOrganisation = association.party?.value.form.isOrganisation ?? false
      isAbnormal = association.abnormalList.current != nil
      isSerious = association.seriousList.current != nil
      isRed = RedListing.finding(x) != nil
      isDecoupled = association.decoupling.completed != nil
      awaitsDecoupling = !isDecoupled && association.decoupling.plan?.value == .inScope
      isListedForPurchase = association.purchaseListing != nil
    }
  }

  /// Counts one association, if it is on the register; the caller has matched the prefix.
  public mutating func count(_ x: Examination) {
    if let share = Share(x) { count(share) }
  }

  /// Counts what one association adds; the caller has matched the prefix.
  public mutating func count(_ share: Share) {
    total += 1
    if let kind = share.kind { byKind[kind.rawValue, default: 0] += 1 }
    if let year = share.foundedYear { foundedByYear[String(year), default: 0] += 1 }
    if share.grade > 0 { graded += 1 }
    if share.grade >= 3 { gradeAtLeast3 += 1 }
    if share.hasPartyOrganisation { withPartyOrganisation += 1 }
    countMembers(share)
    if share.isDecoupled { decoupled += 1 }
    if share.awaitsDecoupling { decouplingOutstanding += 1 }
    if share.isAbnormal { abnormal += 1 }
    if share.isSerious { serious += 1 }
    if share.isRed { red += 1 }
    switch share.level {
    case .zombie: zombies += 1
    case .atRisk: atRisk += 1
    case nil: break
    }
    if share.isListedForPurchase { catalogueListed += 1 }
  }

  private mutating func countMembers(_ share: Share) {
    guard share.units != nil || share.persons != nil else { return }
    let (units, persons) = (share.units ?? 0, share.persons ?? 0)
    membersReported += 1
    unitMembers += units
    personMembers += persons
    if units + persons <= 100 { membersAtMost100 += 1 }
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

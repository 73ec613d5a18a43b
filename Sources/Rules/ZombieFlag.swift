public import Associations
public import EventModel

/// The zombie criteria that hold (僵尸型行业协会商会), national N and local W.
///
/// > 民发〔2021〕63号 (N1–N4, any one) and the ten exit criteria of Wenzhou's draft plan (W). W2, W3
/// > and W7 need a person's judgement: they enter through `ZombieConfirmed`. A flag is a projection,
/// > never a penalty.
public enum ZombieFlag {
  /// One criterion by its name in the contract.
  public enum Criterion: String, CaseIterable, Sendable {
    case missedReports = "N1"
    case noActivitySinceCertificate = "N2"
    case idle = "N3"
    case unreachable = "N4"
    case overdueReElection = "W1"
    case noPartyOrganisation = "W10"
    case noStaff = "W4"
    case noPremises = "W5"
    case noIncome = "W6"
    case lateInspection = "W8"
    case unqualifiedInspection = "W9"

    /// A national criterion; a single one makes a zombie.
    public var isNational: Bool {
      switch self {
      case .missedReports, .noActivitySinceCertificate, .idle, .unreachable: true
      case .overdueReElection, .noPartyOrganisation, .noStaff, .noPremises, .noIncome,
        .lateInspection, .unqualifiedInspection:
        false
      }
    }

    /// What the rule of this criterion finds; nil where it does not hold.
    public func finding(_ x: Examination) -> Finding? {
      switch self {
      case .missedReports: MissedReports.zombie(x)
      case .noActivitySinceCertificate: Inactivity.firstYearWithoutActivity(x)
      case .idle: Inactivity.idle(x)
      case .unreachable: Unreachable.zombie(x)
      case .overdueReElection: OverdueReElection.zombie(x)
      case .noPartyOrganisation: PartyOrganisationMissing.zombie(x)
      case .noStaff: WorkingConditions.noStaff(x)
      case .noPremises: WorkingConditions.noPremises(x)
      case .noIncome: WorkingConditions.noIncome(x)
      case .lateInspection: MissedReports.lastLateOrMissing(x)
      case .unqualifiedInspection: UnqualifiedInspection.zombie(x)
      }
    }
  }

  /// How serious the flag is.
  public enum Level: String, CaseIterable, Sendable {
    case zombie
    case atRisk = "at-risk"
  }

  /// A flag with all criteria that hold, in the text order of their names.
  public struct Flag: Sendable {
    public let level: Level
    public let criteria: [(criterion: Criterion, finding: Finding)]
    /// The first day on which enough of these criteria held together.
    public let since: CivilDate?
    /// The entries behind the criteria that hold and those that keep the others from holding.
    public let because: Because
  }

  /// The flag of an active association; nil where too few criteria hold.
  public static func flag(_ x: Examination) -> Flag? {
    guard x.isActive else { return nil }
    var criteria: [(criterion: Criterion, finding: Finding)] = []
    for criterion in Criterion.allCases {
      if let finding = criterion.finding(x) { criteria.append((criterion, finding)) }
    }
    guard let level = level(of: criteria.map(\.criterion), x) else { return nil }
    var because = examined(x)
    for (_, finding) in criteria { because.add(finding.because) }
    return Flag(
      level: level, criteria: criteria, since: since(level, criteria, x), because: because)
  }

  private static func since(
    _ level: Level, _ criteria: [(criterion: Criterion, finding: Finding)], _ x: Examination
  ) -> CivilDate? {
    switch level {
    case .zombie: return criteria.filter(\.criterion.isNational).compactMap(\.finding.day).min()
    case .atRisk:
      let days = criteria.compactMap(\.finding.day).sorted()
      return days.dropFirst(max(0, x.parameters.zombieLocalMinimum - 1)).first
    }
  }

  private static func level(of criteria: [Criterion], _ x: Examination) -> Level? {
    if criteria.contains(where: \.isNational) { return .zombie }
    return criteria.count >= x.parameters.zombieLocalMinimum ? .atRisk : nil
  }

  /// What speaks against a criterion that rests on an absence: the last activity, the present term,
  /// the reports handed in. Without these entries more criteria would seem to hold.
  private static func examined(_ x: Examination) -> Because {
    var because = Because()
    because.add(x.association.lastActivity?.evidence)
    because.add(TermEnd.evidence(x))
    for report in x.reports.due.suffix(max(1, x.parameters.zombieMissedReports)) {
      because.add(report.submission?.evidence)
    }
    return because
  }
}

import Associations
import EventModel
import Events
import Rules

/// Zhongshan's eight mechanisms of comprehensive supervision (年度报告、信息公开、联合执法、抽查审计、重大事项报告、
/// 信用信息应用、资金监管、法人治理), each a register of its own: how many entries, and the last.
enum SupervisionRegisters {
  static let columns: [Report.Column] = [
    .init("mechanism", "机制", "mechanism"), .init("entries", "记录数", "entries"),
    .init("last", "最近一次", "last"),
  ]

  /// The mechanisms in the order of the paper, and the entries of each.
  static let mechanisms: [(name: String, types: [EventType])] = [
    ("年度报告", [.annualReportSubmitted, .yearEndInspectionConcluded, .yearEndInspectionRevised]),
    ("信息公开", [.informationDisclosed, .listingPublished]),
    ("联合执法", [.jointEnforcementConducted]),
    ("抽查审计与双随机一公开", [.randomInspectionConcluded]),
    ("重大事项报告", [.majorMatterReported]),
    (
      "信用信息应用",
      [
        .abnormalListEntered, .abnormalListLeft, .seriousListEntered, .seriousListLeft,
        .honourGranted, .honourWithdrawn, .creditMeasureApplied, .creditMeasureLifted,
      ]
    ),
    ("资金监管", [.fundsAudited, .preElectionAuditCompleted, .grantPaid]),
    (
      "法人治理",
      [
        .charterApproved, .generalAssemblyHeld, .reElectionCompleted, .officerElected,
        .officerLeft, .feeStandardAdopted,
      ]
    ),
  ]

  static func lines(_ look: Look) -> [Report.Line] {
    guard look.x.isOnRegister else { return [] }
    return mechanisms.map { mechanism in
      let items = look.dossier.items.filter { mechanism.types.contains($0.type) }
      return Report.Line(
        [
          .text(mechanism.name), .number(Int64(items.count)),
          .day(items.map(\.effectiveOn).max()),
        ], items.map(\.evidence))
    }
  }
}

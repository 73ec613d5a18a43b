import Associations
import Desk
package import EventModel
package import Events
import Projections
import Replay
import Rules

/// All that anybody may see of one association.
package struct PublicRecord: Sendable {
  /// A year's conclusion (年检结论).
  package struct Conclusion: Sendable {
    package let year: Int
    package let conclusion: InspectionConclusion
  }

  /// A penalty decision within its period of publication (行政处罚决定).
  package struct Penalty: Sendable {
    package let caseNumber: String
    /// The paper's number; nil where none is recorded.
    package let document: String?
    package let decidedOn: CivilDate
    package let kinds: [PenaltyDecided.Kind]
    /// Fen.
    package let fine: Int64?
    package let suspension: (from: CivilDate, to: CivilDate)?
    package let agency: String?
    /// The last day on which it is shown.
    package let shownUntil: CivilDate
  }

  /// The items of the register.
  package let register: PublicRow
  /// The lists on which it stands today; none as of another day.
  package let lists: [(list: PublicRegister.List, row: PublicRow)]
  /// Newest report year first; none as of another day.
  package let conclusions: [Conclusion]
  /// Newest first; none as of another day. What is past its period is not there, and not counted.
  package let penalties: [Penalty]
  /// The day on which it stands, and the position.
  package let moment: Moment
  /// Whether only the items of the register are shown, because another day than today was asked.
  package var isRegisterOnly: Bool { moment.effective != moment.today }
}

extension AnnalsService {
  /// How many report years are shown: bad conclusions are not held against a body for ever.
  private static let yearsOfConclusions = 3

  /// One association as the public sees it; nil where it never was on the register by that day.
  ///
  /// - Parameter effective: nil for today; any other day shows the items of the register alone.
  package func publicRecord(
    of association: String, effective: CivilDate? = nil
  ) throws(ServiceFault) -> PublicRecord? {
    let moment = try moment(AskedMoment(effective: effective))
    guard StreamName.association(association) != nil else { return nil }
    let found = try rows(of: association, at: moment)
    guard let row = found[.register]?.first, case .text(let status)? = row["status"],
      PublicRegister.statuses.contains(status)
    else { return nil }
    guard moment.effective == moment.today else {
      // A suspension of the past is a penalty that is not shown any more.
      let plain: [String: Value] = status == "suspended" ? ["status": .text("registered")] : [:]
      return PublicRecord(
        register: PublicRow(row, PublicRegister.itemsAnyDay, replacing: plain), lists: [],
        conclusions: [], penalties: [], moment: moment)
    }
    var lists: [(list: PublicRegister.List, row: PublicRow)] = []
    for list in PublicRegister.List.allCases {
      guard let listed = found[list.view]?.first,
        try isPublished(list, association, today: moment.today)
      else { continue }
      lists.append((list, PublicRow(listed, list.items)))
    }
    let reading = try cases(of: association, at: moment)
    return PublicRecord(
      register: try today(row), lists: lists,
      conclusions: reading.x.map { Self.conclusions($0) } ?? [],
      penalties: reading.x.map { Self.penalties($0, reading.dossier) } ?? [], moment: moment)
  }

  private static func conclusions(_ x: Examination) -> [PublicRecord.Conclusion] {
    guard let latest = x.association.reporting.latestConclusion else { return [] }
    let first = max(latest.year - yearsOfConclusions + 1, x.day.year - yearsOfConclusions)
    guard first <= latest.year else { return [] }
    return (first...latest.year).reversed().compactMap { year in
      x.association.reporting.conclusion(for: year).map {
        PublicRecord.Conclusion(year: year, conclusion: $0.conclusion)
      }
    }
  }

  private static func penalties(
    _ x: Examination, _ dossier: Dossier
  ) -> [PublicRecord.Penalty] {
    PenaltyPublication.shown(x).reversed().map { decision in
      let item = dossier.item(at: decision.evidence.position)
      let held: Dossier.Held<PenaltyDecided>? = item.flatMap { dossier.held($0) }
      return PublicRecord.Penalty(
        caseNumber: decision.caseNumber, document: held?.origin?.document, decidedOn: decision.on,
        kinds: decision.kinds, fine: decision.fine, suspension: decision.suspension,
        agency: held?.event.agency, shownUntil: PenaltyPublication.lastDay(decision, x))
    }
  }
}

import Associations
import CaseWork
import EventModel
import Events
import Law
import Papers
import Rules

extension PaperAct {
  /// 移出活动异常名录决定书.
  func leaving(_ event: AbnormalListLeft) throws(PaperworkFault) -> AnyPaper {
    let reason: LeavingListContent.Reason =
      switch event.reason {
      case .rectified: .rectified
      case .sixMonths: .sixMonths
      case .error: .error
      }
    return try leaving(
      .abnormal, before.x?.association.abnormalList, reason, CreditMeasures.leaveAbnormalList)
  }

  /// 移出严重违法失信名单决定书.
  func leaving(_ event: SeriousListLeft) throws(PaperworkFault) -> AnyPaper {
    let reason: LeavingListContent.Reason =
      switch event.reason {
      case .twoYears: .twoYears
      case .deregistered: .deregistered
      case .error: .error
      }
    return try leaving(
      .serious, before.x?.association.seriousList, reason, CreditMeasures.leaveSeriousList)
  }

  private func leaving(
    _ list: Papers.CreditList, _ history: ListHistory?, _ reason: LeavingListContent.Reason,
    _ provision: LegalBasis
  ) throws(PaperworkFault) -> AnyPaper {
    guard let spell = history?.current, let entered = spell.entries.first else {
      throw .missing(.listing)
    }
    let listing = before.dossier.item(at: entered.evidence.position)
    return .leavingList(
      LeavingListContent(
        frame: try frame(.leavingList), list: list, listingNumber: listing?.origin?.document,
        listedOn: spell.enteredOn, reason: reason,
        verified: try verified(list, spell), basis: basis ?? provision.citation, leftOn: day,
        remedies: remedies))
  }

  /// The application, what the office looked at, and what it wrote.
  private func verified(
    _ list: Papers.CreditList, _ spell: ListHistory.Spell
  ) throws(PaperworkFault) -> String {
    var sentences: [String] = []
    let applied = before.last(ListingLeaveApplied.self) {
      $0.list == (list == .abnormal ? .abnormalList : .seriousList)
    }
    if let applied, applied.on >= spell.enteredOn {
      sentences.append("你单位于\(Self.chinese(applied.on))申请移出（记录 #\(applied.evidence.position)）")
    }
    let records = try evidence(notes?.because ?? [])
    sentences.append(
      records.isEmpty ? "本机关已经核实" : "本机关已经核实下列记录：\(records.joined(separator: "；"))")
    if let reason = notes?.justification { sentences.append(reason) }
    return sentences.joined(separator: "。")
  }
}

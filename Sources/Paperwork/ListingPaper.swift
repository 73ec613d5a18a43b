import Associations
import CaseWork
import EventModel
import Events
import Law
import Papers
import Rules

extension PaperAct {
  /// 列入事先告知书.
  func listingNotice(_ event: AdverseNoticeServed) throws(PaperworkFault) -> AnyPaper {
    let list = event.matter == .seriousList ? Papers.CreditList.serious : .abnormal
    guard let number = event.ground else { throw .missing(.ground) }
    let reason = ListingReason(list: list, ground: number, subject: event.subject)
    let basis = CreditMeasures.noticeBeforeListing
    return .listingNotice(
      ListingNoticeContent(
        frame: try frame(.listingNotice), list: list, findings: [try finding(reason)],
        grounds: [try ground(reason)], noticeBasis: basis.citation,
        consequences: [list == .abnormal ? stay : sanctions],
        defence: DefenceRight(
          term: Term(before.number(.listingReplyDays), .workingDays),
          lastDay: event.replyUntil, basis: basis.citation)))
  }

  /// 列入活动异常名录决定书.
  func abnormalListing(_ event: AbnormalListEntered) throws(PaperworkFault) -> AnyPaper {
    let reason = ListingReason(list: .abnormal, ground: event.ground, subject: event.subject)
    return .abnormalListing(
      AbnormalListingContent(
        frame: try frame(.abnormalListing), listing: try facts(reason, matter: .abnormalList),
        ifItStays: stay))
  }

  /// 列入严重违法失信名单决定书.
  func seriousListing(_ event: SeriousListEntered) throws(PaperworkFault) -> AnyPaper {
    let reason = ListingReason(list: .serious, ground: event.ground, subject: event.subject)
    let wasListed = before.x?.association.abnormalList.current != nil
    let isListed = after.x?.association.abnormalList.current != nil
    return .seriousListing(
      SeriousListingContent(
        frame: try frame(.seriousListing), listing: try facts(reason, matter: .seriousList),
        leavesAbnormalList: wasListed && !isListed, sanctions: [sanctions]))
  }

  private func facts(
    _ reason: ListingReason, matter: AdverseMatter
  ) throws(PaperworkFault) -> ListingFacts {
    let exit =
      reason.list == .abnormal ? CreditMeasures.leaveAbnormalList : CreditMeasures.leaveSeriousList
    return ListingFacts(
      findings: [try finding(reason)],
      notice: priorNotice { notice in
        notice.matter == matter && (notice.ground == nil || notice.ground == reason.ground)
          && (notice.subject == nil || notice.subject == reason.subject)
      }, grounds: [try ground(reason)], listedOn: day,
      leaving: Consequence(measure: exit.summary, basis: exit.citation), remedies: remedies)
  }

  /// What follows where the entry on the abnormal list stays.
  private var stay: Consequence {
    Consequence(
      measure: "列入满\(before.number(.abnormalToSeriousYears))年仍未移出的，列入严重违法失信名单",
      basis: CreditMeasures.seriousGround1.citation)
  }

  /// What the serious list brings, in the words of the measures.
  private var sanctions: Consequence {
    let text = CreditMeasures.sanctions.summary
    let opening = "列入严重违法失信名单的，"
    return Consequence(
      measure: text.hasPrefix(opening) ? String(text.dropFirst(opening.count)) : text,
      basis: CreditMeasures.sanctions.citation)
  }

  /// The notice that went before the act, and what came back; nil where none is on record.
  func priorNotice(_ fits: (AdverseNoticeServed) -> Bool) -> PriorNotice? {
    guard let notice = before.last(AdverseNoticeServed.self, where: fits),
      let number = notice.origin?.document
    else { return nil }
    let served = before.last(PaperServed.self) { $0.paper == number && $0.result != .failed }
    let heard = before.all(DefenceHeard.self).last { Self.answers($0, notice) }
    return PriorNotice(
      number: number, servedOn: served.map { $0.event.deemedOn ?? $0.on } ?? notice.on,
      answer: heard.map(Self.answer) ?? .none)
  }

  private static func answers(
    _ heard: Dossier.Held<DefenceHeard>, _ notice: Dossier.Held<AdverseNoticeServed>
  ) -> Bool {
    let (answer, told) = (heard.event, notice.event)
    guard heard.evidence.position > notice.evidence.position, answer.matter == told.matter,
      answer.case == told.case
    else { return false }
    return answer.ground == nil || answer.ground == told.ground
  }

  private static func answer(_ heard: Dossier.Held<DefenceHeard>) -> PriorNotice.Answer {
    let assessment =
      switch heard.event.outcome {
      case .upheld: "陈述、申辩的意见不成立，维持拟作出的决定"
      case .amended: "陈述、申辩的部分意见成立，已变更拟作出的决定"
      case .dropped: "陈述、申辩的意见成立"
      }
    return .heard(
      statement: "于\(chinese(heard.on))提出，内容见记录 #\(heard.evidence.position)",
      assessment: assessment)
  }
}

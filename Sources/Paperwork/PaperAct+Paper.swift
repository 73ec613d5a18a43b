import Associations
import EventModel
import Events
import Papers

extension PaperAct {
  /// The paper that carries the act.
  func paper() throws(PaperworkFault) -> AnyPaper {
    if let event: RectificationOrdered = event() { return try order(event) }
    if let event: AdverseNoticeServed = event() {
      return event.matter == .penalty ? try penaltyNotice(event) : try listingNotice(event)
    }
    if let event: AbnormalListEntered = event() { return try abnormalListing(event) }
    if let event: SeriousListEntered = event() { return try seriousListing(event) }
    if let event: AbnormalListLeft = event() { return try leaving(event) }
    if let event: SeriousListLeft = event() { return try leaving(event) }
    if let event: PenaltyDecided = event() { return try penaltyDecision(event) }
    if let event: AssociationDeregistered = event() { return try deregistration(event) }
    if let event: GradeAwarded = event() { return try gradeSheet(event) }
    throw .carriesNone(item.evidence.position, item.type)
  }

  /// The record of service for the paper (送达回证): what is filled in at the door is left empty.
  func receipt() throws(PaperworkFault) -> AnyPaper {
    let paper = try paper()
    let number = paper.number?.description ?? document ?? "无文号"
    return .serviceReceipt(
      ServiceReceiptContent(
        office: office, addressee: try addressee(),
        papers: [.init(title: paper.title, number: number)]))
  }
}

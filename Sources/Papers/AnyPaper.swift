/// One paper of any kind, ready to be set.
public enum AnyPaper: Hashable, Sendable {
  case rectificationOrder(RectificationOrderContent)
  case listingNotice(ListingNoticeContent)
  case abnormalListing(AbnormalListingContent)
  case seriousListing(SeriousListingContent)
  case leavingList(LeavingListContent)
  case penaltyNotice(PenaltyNoticeContent)
  case penaltyDecision(PenaltyDecisionContent)
  case serviceReceipt(ServiceReceiptContent)
  case gradeSheet(GradeSheetContent)
  case deregistrationDecision(DeregistrationDecisionContent)

  /// Which kind it is.
  public var kind: PaperKind {
    switch self {
    case .rectificationOrder: .rectificationOrder
    case .listingNotice: .listingNotice
    case .abnormalListing: .abnormalListing
    case .seriousListing: .seriousListing
    case .leavingList: .leavingList
    case .penaltyNotice: .penaltyNotice
    case .penaltyDecision: .penaltyDecision
    case .serviceReceipt: .serviceReceipt
    case .gradeSheet: .gradeSheet
    case .deregistrationDecision: .deregistrationDecision
    }
  }

  /// The title as printed: the kind's name, with the list's where there are two.
  public var title: String {
    switch layout {
    case .letter(let content): content.title
    case .form(let form): form.title
    }
  }

  /// The number in its text form; nil for forms, which have none.
  public var number: PaperNumber? {
    switch layout {
    case .letter(let content): content.frame.number
    case .form: nil
    }
  }

  /// How a kind is set.
  enum Layout {
    case letter(any PaperContent)
    case form(PaperForm)
  }

  var layout: Layout {
    switch self {
    case .rectificationOrder(let content): .letter(content)
    case .listingNotice(let content): .letter(content)
    case .abnormalListing(let content): .letter(content)
    case .seriousListing(let content): .letter(content)
    case .leavingList(let content): .letter(content)
    case .penaltyNotice(let content): .letter(content)
    case .penaltyDecision(let content): .letter(content)
    case .serviceReceipt(let content): .form(content.form)
    case .gradeSheet(let content): .form(content.form)
    case .deregistrationDecision(let content): .letter(content)
    }
  }
}

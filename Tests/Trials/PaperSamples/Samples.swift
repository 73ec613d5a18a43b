package import EventModel
import Law
package import Papers

/// One paper of each kind with invented facts; no district, association or person of this world.
package enum Samples {
  /// A paper of a kind.
  package static func paper(_ kind: PaperKind) -> AnyPaper {
    switch kind {
    case .rectificationOrder: .rectificationOrder(order(items: 3))
    case .listingNotice: .listingNotice(listingNotice)
    case .abnormalListing: .abnormalListing(abnormalListing)
    case .seriousListing: .seriousListing(seriousListing)
    case .leavingList: .leavingList(leavingList)
    case .penaltyNotice: .penaltyNotice(penaltyNotice)
    case .penaltyDecision: .penaltyDecision(penaltyDecision)
    case .serviceReceipt: .serviceReceipt(serviceReceipt)
    case .gradeSheet: .gradeSheet(gradeSheet)
    case .deregistrationDecision: .deregistrationDecision(deregistration)
    }
  }

  /// The place in an invented log.
  package static let pin = make(
    PaperPin(
      size: 182_960, root: "7c1e09aa53d0be44" + String(repeating: "0123456789abcdef", count: 3),
      publicPath: "/public/lg-0007"))

  package static let office = Office(
    name: "示例市示例区民政局", word: "示民", address: "示例市示例区示范路1号", telephone: "0000-00000000")

  package static let addressee = Addressee(
    name: "示例家具行业协会", creditCode: "51440307000000000P", domicile: "示例市示例区家具大道88号3层",
    legalRepresentative: "person/lg-0007-1", association: "lg-0007")

  static let remedies = Remedies(
    reviewDays: 60, suitMonths: 6, from: .receipt, reviewBody: "示例市示例区人民政府",
    court: "示例市示例区人民法院")

  /// The frame of a sample of a kind.
  package static func frame(
    _ kind: PaperKind, _ number: Int, on day: CivilDate, copies: [String] = []
  ) -> PaperFrame {
    PaperFrame(
      number: make(
        PaperNumber(officeWord: office.word, kind: kind, year: day.year, number: number)),
      office: office, addressee: addressee, issuedOn: day,
      contact: Contact(person: "社会组织管理科", telephone: "0000-00000001"), copies: copies)
  }

  /// What is written here is right or the program does not run.
  static func make<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("a sample is not of its own form") }
    return value
  }
}

/// The record of service of one or more papers (送达回证): known facts printed, the rest filled in by
/// hand at the door.
///
/// The day signed is the day of service. Refused: it is left with a witness, and the form says so.
public struct ServiceReceiptContent: Hashable, Sendable {
  /// A paper that is served.
  public struct ServedPaper: Hashable, Sendable {
    /// Its title.
    public let title: String
    /// Its number as text.
    public let number: String

    public init(title: String, number: String) {
      self.title = title
      self.number = number
    }
  }

  public let office: Office
  /// To whom.
  public let addressee: Addressee
  /// The addressee's telephone, nil where none is on record.
  public let telephone: String?
  /// The form's own running number, nil where the office keeps none.
  public let counter: CounterNumber?
  /// What is served.
  public let papers: [ServedPaper]
  /// Where; nil leaves the line empty for the hand.
  public let place: String?
  /// How; nil leaves every box empty for the hand.
  public let mode: ServiceMode?
  /// The number of the postal item (邮件单号), where it goes by post.
  public let postalNumber: String?

  public init(
    office: Office, addressee: Addressee, telephone: String? = nil,
    counter: CounterNumber? = nil, papers: [ServedPaper], place: String? = nil,
    mode: ServiceMode? = nil, postalNumber: String? = nil
  ) {
    self.office = office
    self.addressee = addressee
    self.telephone = telephone
    self.counter = counter
    self.papers = papers
    self.place = place
    self.mode = mode
    self.postalNumber = postalNumber
  }
}

extension ServiceReceiptContent {
  var form: PaperForm {
    PaperForm(
      title: PaperKind.serviceReceipt.chinese, office: office, counter: counter,
      rows: [
        FormRow("送达文书名称、文号", papers.map { "《\($0.title)》（\($0.number)）" }),
        FormRow("受送达人", recipient),
        FormRow("送达地点", place ?? ""),
        FormRow("送达方式", modes),
        FormRow("收件人签名或者盖章", [""], signed: Self.moment),
        FormRow("代收人、代收理由", ["", "与受送达人的关系："], signed: Self.moment),
        FormRow("拒收理由", [""], signed: Self.moment),
        FormRow("见证人签名", [""], signed: Self.moment),
        FormRow("送达人签名（两名）", [""], signed: Self.moment),
        FormRow("备注", ""),
      ],
      explanation: "收件人签收的日期为送达日期。拒绝签收的，送达人应当邀请见证人到场说明情况，写明拒收理由和日期，"
        + "由送达人和见证人签名或者盖章后留置送达。",
      signedOn: nil)
  }

  private static let moment = "年　　月　　日　　时　　分"

  private var recipient: [String] {
    [
      "名称：\(addressee.name)", "地址：\(addressee.domicile ?? "")", "电话：\(telephone ?? "")",
    ]
  }

  /// The boxes on two lines of their own, so that none is parted from its word.
  private var modes: [String] {
    let boxes = ServiceMode.allCases.map { each in
      let number = each == .post ? "（单号：\(postalNumber ?? "　　　　　　")）" : ""
      return "\(each == mode ? "☑" : "□")\(each.chinese)\(number)"
    }
    return [boxes.prefix(3), boxes.dropFirst(3)].map { $0.joined(separator: "　") }
  }
}

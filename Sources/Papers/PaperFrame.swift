public import EventModel

/// What every numbered paper carries around its text.
public struct PaperFrame: Hashable, Sendable {
  /// The number (文号).
  public let number: PaperNumber
  /// Who issues it.
  public let office: Office
  /// To whom.
  public let addressee: Addressee
  /// The day under the agency's name (成文日期): the day on which the second officer confirmed it.
  public let issuedOn: CivilDate
  /// Who answers questions, nil where the office's own address must do.
  public let contact: Contact?
  /// Who receives a copy (抄送), in order.
  public let copies: [String]

  public init(
    number: PaperNumber, office: Office, addressee: Addressee, issuedOn: CivilDate,
    contact: Contact? = nil, copies: [String] = []
  ) {
    self.number = number
    self.office = office
    self.addressee = addressee
    self.issuedOn = issuedOn
    self.contact = contact
    self.copies = copies
  }
}

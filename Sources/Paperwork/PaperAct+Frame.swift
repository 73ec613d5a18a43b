import Associations
import CaseWork
import EventModel
import Events
import Law
import Papers
import Rules

extension PaperAct {
  /// Number, office, addressee and day for a paper of a kind.
  func frame(_ kind: PaperKind) throws(PaperworkFault) -> PaperFrame {
    guard let document else { throw .notNumbered(item.evidence.position, kind) }
    guard let number = PaperNumber(document), number.kind == kind else {
      throw .foreignNumber(document, kind)
    }
    guard number.officeWord == office.word else {
      throw .otherOffice(number, word: office.word.isEmpty ? nil : office.word)
    }
    return PaperFrame(
      number: number, office: office, addressee: try addressee(), issuedOn: issuedOn)
  }

  /// The association as the register had it before the act.
  func addressee() throws(PaperworkFault) -> Addressee {
    guard let items = before.x?.association.items, let name = items.name?.value else {
      throw .missing(.name)
    }
    return Addressee(
      name: name, creditCode: items.creditCode?.value,
      domicile: registered(.address) { $0.address },
      legalRepresentative: registered(.legalRepresentative) { $0.legalRepresentative },
      association: stream.identifier)
  }

  /// An item of the register that the fold does not keep: as last changed, else as registered.
  private func registered(
    _ item: RegistrationItemChanged.Item, _ first: (AssociationRegistered) -> String?
  ) -> String? {
    let changed = before.dossier.last(RegistrationItemChanged.self) { $0.item == item }
    let registration = before.dossier.last(AssociationRegistered.self)
    if let changed, registration.map({ $0.on <= changed.on }) ?? true {
      return changed.event.new.isEmpty ? nil : changed.event.new
    }
    return registration.flatMap { first($0.event) }
  }

  /// Review and suit, by the terms of the jurisdiction on the day of issue.
  var remedies: Remedies {
    Remedies(
      reviewDays: before.table.number(.reviewDays, for: before.jurisdiction, on: issuedOn),
      suitMonths: before.table.number(.suitMonths, for: before.jurisdiction, on: issuedOn),
      from: .knowledge)
  }
}

import EventModel
import Events

/// The cases that the office itself makes, and how it handles all of them.
extension CaseFiles {
  mutating func takeConsultation(_ item: Dossier.Item, _ dossier: Dossier) {
    if let held: Dossier.Held<ConsultationHeld> = dossier.held(item) {
      let index = open(.consultation, .consulted, item)
      files[index].subject = "\(held.event.department) \(held.event.matter)"
      if let day = held.event.answerDueOn { promise(day, index, item) }
    } else if let held: Dossier.Held<ConsultationAnswered> = dossier.held(item) {
      let subject = "\(held.event.department) \(held.event.matter)"
      let asked = files.lastIndex {
        $0.kind == .consultation && $0.stage == .consulted && $0.subject == subject
      }
      if let asked { advance(asked, to: .answered, item) }
    }
  }

  mutating func takeSubmission(_ item: Dossier.Item, _ dossier: Dossier) {
    if let held: Dossier.Held<DecisionSubmitted> = dossier.held(item) {
      let index = open(.submission, held.event.submission, .submitted, item)
      files[index].subject = held.event.command
      return
    }
    let confirmed: Dossier.Held<DecisionConfirmed>? = dossier.held(item)
    let returned: Dossier.Held<DecisionReturned>? = dossier.held(item)
    let withdrawn: Dossier.Held<DecisionWithdrawn>? = dossier.held(item)
    let lapsed: Dossier.Held<DecisionLapsed>? = dossier.held(item)
    let stage: CaseStage =
      if confirmed != nil {
        .agreed
      } else if returned != nil {
        .returned
      } else if withdrawn != nil {
        .withdrawn
      } else {
        .lapsed
      }
    let submission =
      confirmed?.event.submission ?? returned?.event.submission ?? withdrawn?.event.submission
      ?? lapsed?.event.submission
    guard let submission, let index = files.lastIndex(where: { $0.key == submission }) else {
      return
    }
    advance(index, to: stage, item)
  }

  mutating func takeHandling(_ item: Dossier.Item, _ dossier: Dossier) {
    if let held: Dossier.Held<ReviewRequested> = dossier.held(item) {
      review(held.event.case, item) { file in
        file.reviews.append(
          CaseFile.Review(kind: held.event.kind, requestedOn: held.on, outcome: nil))
      }
    } else if let held: Dossier.Held<ReviewDecided> = dossier.held(item) {
      review(held.event.case, item) { file in
        let kind: ReviewRequested.Kind = held.event.by == .review ? .review : .suit
        let open = file.reviews.lastIndex { $0.kind == kind && $0.outcome == nil }
        if let open { file.reviews[open].outcome = held.event.outcome }
      }
    } else if let reference = CaseReference(of: item, dossier) {
      handlings[reference, default: CaseHandling()].take(item, dossier)
    }
  }

  private mutating func review(
    _ text: String, _ item: Dossier.Item, _ body: (inout CaseFile) -> Void
  ) {
    guard let reference = CaseReference(text),
      let index = files.lastIndex(where: { $0.reference == reference })
    else { return }
    body(&files[index])
    advance(index, item)
  }
}

extension CaseReference {
  /// The case that an act of handling names.
  init?(of item: Dossier.Item, _ dossier: Dossier) {
    guard case .object(let members)? = try? JSONParser.parse(item.data),
      case .string(let text)? = members.first(where: { $0.key == "case" })?.value
    else { return nil }
    self.init(text)
  }
}

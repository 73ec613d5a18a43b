import Associations
import CaseWork
import Desk
import EventModel
import EventStore
import Events
import Papers
import Rules
import WorkingDays

/// An act that is put on paper, and all that was known when it was done.
struct PaperAct {
  /// The act itself.
  let item: Dossier.Item
  let stream: StreamName
  let actor: Actor
  /// The number as it stands in the entry; nil where none does.
  let document: String?
  /// The day under the agency's name.
  let issuedOn: CivilDate
  /// The facts without the act, and with it: effective by the act's day, as known at issue.
  let before: Situation
  let after: Situation
  let office: Papers.Office
  let reader: LogReader

  /// The day on which the act takes effect.
  var day: CivilDate { item.effectiveOn }

  /// The act as an event of its type; nil where it is of another.
  func event<E: Event>(_: E.Type = E.self) -> E? {
    (after.dossier.held(item) as Dossier.Held<E>?)?.event
  }

  /// What the act's data carry beside its own fields.
  var notes: ActNotes? {
    try? Payload.reading(item.data) { payload throws(PayloadFault) in try ActNotes(&payload) }
  }

  /// The provisions of the act's `basis`, set for a sentence; nil where it names none.
  var basis: String? {
    notes?.basis.map { $0.split(separator: "；").joined(separator: "、") }
  }
}

extension PaperAct {
  /// Reads what was known of a stream at a position: the facts before an act, and with it.
  ///
  /// - Parameters:
  ///   - items: the facts of the stream that were known at `last`, the act among them.
  ///   - last: the last position that was known; for an act in the log, the end of its append.
  init(
    _ item: Dossier.Item, among items: [Dossier.Item], of stream: StreamName, actor: Actor,
    document: String?, issuedOn: CivilDate, through last: LogPosition, _ reader: LogReader
  ) throws(PaperworkFault) {
    let picture = try asking { () throws(DeskFault) in
      try StandingRecords.picture(reader, through: last)
    }
    func situation(_ items: [Dossier.Item]) throws(PaperworkFault) -> Situation {
      try asking { () throws(DeskFault) in
        try Desk.situation(
          stream, items, on: item.effectiveOn, today: issuedOn, picture.table, .national
        ) {
          Parameters(picture.table, for: $0, on: item.effectiveOn, calendar: .national)
        }
      }
    }
    let found = Desk.office(of: actor, in: picture.offices, on: issuedOn)
    guard let found else { throw .noOffice(jurisdiction: actor.jurisdiction) }
    self.item = item
    self.stream = stream
    self.actor = actor
    self.document = document
    self.issuedOn = issuedOn
    before = try situation(items.filter { $0.evidence.position < item.evidence.position })
    after = try situation(items)
    office = Papers.Office(
      name: found.opened.name, word: found.opened.word ?? "", address: found.opened.address,
      telephone: found.opened.telephone)
    self.reader = reader
  }
}

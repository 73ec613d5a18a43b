import Accounts
import CaseWork
import Desk
import EventModel
import EventStore
import Events
import Foundation
import HTTP
import Service
import Web
import Words

/// A draft of the officer who asks, with its act and its subject.
struct DraftContext {
  let call: Call
  var draft: Accounts.Draft
  let act: EventType
  let subject: FormSubject

  /// The draft in the address; only its owner finds it.
  init(_ call: Call) throws {
    guard let id = EventID(call.part("draft")) else {
      throw Problem(.notFound, "没有这份草稿", "no such draft")
    }
    let login = try call.officer().login
    let draft = try call.keeping { () throws(AccountFault) in
      try call.accounts.draft(id, for: login)
    }
    guard let act = CommandCatalogue.act(named: draft.act), let stream = draft.stream else {
      throw Problem(.notFound, "草稿没有写明办理的事项或对象", "the draft names no act or no subject")
    }
    try self.init(call, draft, act, stream)
  }

  init(_ call: Call, _ draft: Accounts.Draft, _ act: EventType, _ stream: StreamName) throws {
    self.call = call
    self.draft = draft
    self.act = act
    subject = try FormSubject(stream, for: act, call)
  }

  var step: DraftStep { DraftStep(draft.step) }

  /// The form of a filled draft: that of a correction has the fields of the entry it is about.
  static func form(_ act: EventType, _ values: FormValues, _ subject: FormSubject) -> ActForm {
    guard act == .entryCorrected, let entry = subject.entry(values.text("entry")),
      let type = EventType(rawValue: entry.type)
    else { return ActForm(act) }
    return ActForm(act, correcting: (type, entry.schema))
  }

  var values: FormValues {
    let plain = FormValues(kept: draft.fields, ActForm(act).fields)
    let form = Self.form(act, plain, subject)
    return FormValues(kept: draft.fields, form.fields)
  }

  var filled: FilledForm {
    let values = values
    let filled = FilledForm(
      Self.form(act, values, subject), values, today: call.service.today)
    guard act == .entryCorrected, let entry = subject.entry(values.text("entry")) else {
      return filled
    }
    return filled.leavingOut(unchanged: CorrectionPrefill.data(entry))
  }

  /// What the check page showed: if it is another when the form is sent, somebody typed meanwhile.
  var digest: String { AttachmentStore.digest(Data(draft.fields.utf8)) }

  var address: String { "/drafts/\(draft.id)" }
  func address(_ step: String) -> String { "\(address)/\(step)" }

  /// What was recorded since the officer looked.
  var newer: [Entry] { subject.newer(than: draft.expectedVersion ?? 0) }

  func command(_ filled: FilledForm) throws -> CaseCommand? {
    filled.command(on: subject.stream, by: try call.officer().actor)
  }

  mutating func keep(_ change: (inout Accounts.Draft) -> Void) throws {
    var changed = draft
    change(&changed)
    let wanted = changed
    draft = try call.keeping { () throws(AccountFault) in try call.accounts.save(wanted) }
  }

  func page(_ filled: FilledForm, _ faults: FormFaults = FormFaults()) -> FormPage {
    FormPage(
      call: call, form: filled.form, subject: subject, values: filled.values, faults: faults,
      draft: draft)
  }
}

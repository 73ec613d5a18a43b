import Associations
import CaseWork
import Desk
import EventModel
import EventStore
import Events
import HTTP
import Law
import Projections
import Rules
import Service
import Web
import Words
import WorkingDays

/// What an address that leads to a form fills in beforehand: fields by their names, or the case that
/// the act belongs to.
struct FormPrefill {
  private let form: ActForm
  private(set) var values = FormValues()

  /// Parameters that say where, not what.
  private static let reserved: Set<String> = [
    "act", "association", "stream", "case", "effective", "known", "position", "lang", "size",
  ]

  init(_ form: ActForm, _ query: [(name: String, value: String)]) {
    self.form = form
    for (name, value) in query where !value.isEmpty {
      if FormValues.isControl(name) {
        values[name] = value
      } else if !Self.reserved.contains(name) {
        fill(name, value)
      }
    }
    let reference = query.first { $0.name == "case" }.flatMap { CaseReference($0.value) }
    if let reference { fill(reference) }
  }

  /// One field by its name; one element where the field repeats.
  private mutating func fill(_ name: String, _ value: String) {
    guard let field = form.fields.first(where: { $0.name == name }), values.isBlank(name) else {
      return
    }
    switch field.kind {
    case .list(.choice, _): values[FormValues.name(name)] = value
    case .list(.object, _), .object, .eventData: return
    case .list: values[FormValues.name("\(name).0")] = value
    case .text, .textOrEmpty, .identifier, .person, .jurisdiction, .date, .year, .count, .number,
      .fen, .share, .flag, .choice, .entry, .sha256, .actor:
      values[FormValues.name(name)] = value
    }
  }

  /// What follows from the case: the order, the ground and its subject, the list.
  private mutating func fill(_ reference: CaseReference) {
    // The acts of a penalty name its case by the number alone, and know no other case.
    switch (form.act.family, reference.kind) {
    case (.penalty, .penalty): fill("case", reference.key)
    case (.penalty, _): break
    case (_, _): fill("case", reference.description)
    }
    // The second case of one number or ground has `#2` behind its key.
    let key = String(reference.key.prefix { $0 != "#" })
    switch reference.kind {
    case .rectification:
      fill("order", key)
      fill("paper", key)
    case .abnormalListing: listing(key, .abnormalList)
    case .seriousListing: listing(key, .seriousList)
    case .leavingAbnormalList: fill("list", CreditList.abnormalList.rawValue)
    case .leavingSeriousList: fill("list", CreditList.seriousList.rawValue)
    case .penalty: fill("matter", AdverseMatter.penalty.rawValue)
    case .submission: fill("submission", reference.key)
    case .annualReport: fill("year", reference.key)
    case .founding, .grading, .decoupling, .merger, .deregistration, .zombie, .reElection,
      .consultation, .revocation, .firstActivity:
      return
    }
  }

  /// `1/2023`: the ground and what it is about.
  private mutating func listing(_ key: String, _ list: CreditList) {
    let parts = key.split(separator: "/", maxSplits: 1).map(String.init)
    // A listing whose ground is not on record is named by its day.
    if let ground = parts.first, Int(ground) != nil {
      fill("ground", ground)
      if parts.count == 2 { fill("subject", parts[1]) }
    }
    fill("list", list.rawValue)
    fill("matter", list.rawValue)
  }
}

/// The data of the entry that a correction is about, to be changed where they are wrong.
enum CorrectionPrefill {
  /// The form with the entry's data as they hold now, unless something was typed there already.
  static func filling(
    _ values: FormValues, of form: ActForm, _ subject: FormSubject
  ) -> FormValues {
    guard form.act == .entryCorrected, values.isBlank("data"),
      let entry = subject.entry(values.text("entry")), let data = data(entry)
    else { return values }
    var filled = values
    let field = form.own.filter { $0.name == "data" }
    filled.fill(.object([.init("data", data)]), field, inside: "")
    return filled
  }

  static func data(_ entry: Entry) -> JSONValue? { try? JSONParser.parse(entry.data) }
}

/// What an order rests on, where it answers something that waits: the finding's entries and its law;
/// and who is in charge of it.
enum OrderPrefill {
  static func fill(_ values: inout FormValues, _ subject: FormSubject, _ call: Call) throws {
    if values.isBlank("officer"), let actor = call.caller.actor {
      values[FormValues.name("officer")] = actor.name
    }
    guard values.isBlank("findings"), let text = call.request.parameter("case"),
      let reference = CaseReference(text)
    else { return }
    let cases = try call.answering { () throws(ServiceFault) in
      try call.service.cases(of: subject.stream.identifier, at: try call.service.moment(.now))
    }
    guard let item = cases.work.first(where: { $0.reference == reference }) else { return }
    let path = "findings.0"
    // The paper says: found “in daily monitoring”.
    values[FormValues.name("\(path).rule")] = "日常监测"
    values[FormValues.name("\(path).basis")] =
      item.basis.first?.citation ?? ""
    let known = Set(item.because.positions)
    for (row, entry) in subject.entries.filter({ known.contains($0.position) }).enumerated() {
      values[FormValues.name("\(path).because.\(row)")] = entry.id.description
    }
  }
}

/// The first day that the law admits as the last one to answer a notice before a listing.
enum NoticePrefill {
  static func fill(_ values: inout FormValues, _ subject: FormSubject, _ call: Call) throws {
    let matter = values.text("matter")
    guard values.isBlank("replyUntil"), CreditList(rawValue: matter) != nil else { return }
    let cases = try call.answering { () throws(ServiceFault) in
      try call.service.cases(of: subject.stream.identifier, at: try call.service.moment(.now))
    }
    let last = call.service.calendar.workingDay(
      cases.limits.listingReplyDays, after: call.service.today)
    values[FormValues.name("replyUntil")] = last.day.description
  }
}

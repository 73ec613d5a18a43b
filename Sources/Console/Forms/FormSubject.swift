import Accounts
import CaseWork
import EventModel
import EventStore
import Events
import Projections
import Replay
import Service
import Web
import Words

/// What an act is about: its stream, found to lie where the officer may look.
struct FormSubject {
  let stream: StreamName
  /// Its entries as they stand now.
  let entries: [Entry]
  /// What people call it: the association's name, the stream's otherwise.
  let name: String

  /// The version that a form made now has seen.
  var version: Int64 { entries.last?.version ?? 0 }

  /// Refuses a stream outside the caller's area, or one that the act cannot stand in.
  init(_ stream: StreamName, for act: EventType, _ call: Call) throws {
    guard EventCatalogue.entry(of: act).streams.contains(stream.category) else {
      throw Problem(
        .badParameter, "“\(ActForm.title(act, .chinese))”不能记入 \(stream)",
        "“\(ActForm.title(act, .english))” cannot stand in \(stream)")
    }
    self.stream = stream
    entries = try call.answering { () throws(ServiceFault) in
      try call.service.entries(of: stream)
    }
    let isNew = entries.isEmpty
    switch stream.category {
    case .association:
      let area = try call.answering { () throws(ServiceFault) in
        try call.service.jurisdiction(of: stream.identifier)
      }
      guard isNew || call.caller.scope.covers(stream.identifier, in: area) else {
        throw Problem(
          .outsideArea, "该社会团体不在您的辖区内", "this association is outside your area")
      }
    case .rulebook, .office, .draw:
      guard isNew || call.caller.scope.covers(stream, in: Self.area(of: entries)) else {
        throw Problem(.outsideArea, "\(stream) 不在您的辖区内", "\(stream) is outside your area")
      }
    }
    name = try Self.name(stream, call)
  }

  /// The area that a draw names itself; a rulebook's and an office's stand in their names.
  private static func area(of entries: [Entry]) -> String? {
    let named = entries.lazy.compactMap { try? JSONParser.parse($0.data)["jurisdiction"] }.first
    guard case .string(let area)? = named else { return nil }
    return area
  }

  private static func name(_ stream: StreamName, _ call: Call) throws -> String {
    guard stream.category == .association else { return stream.description }
    return try AssociationName.of(stream.identifier, call)
  }

  /// The entries that were recorded after a version.
  func newer(than version: Int64) -> [Entry] { entries.filter { $0.version > version } }

  /// The entry under an identity.
  func entry(_ id: String) -> Entry? {
    EventID(TypedText.code(id)).flatMap { id in entries.first { $0.id == id } }
  }

  /// The address of the page that shows it.
  var address: String? {
    stream.category == .association
      ? "/associations/\(Address.encoded(stream.identifier))" : nil
  }
}

/// What an association is called today.
enum AssociationName {
  /// Its name in the register, or its identifier where nothing is recorded.
  static func of(_ association: String, _ call: Call) throws -> String {
    let rows = try call.answering { () throws(ServiceFault) in
      try call.service.rows(of: association, at: try call.service.moment(.now))
    }
    guard case .text(let name)? = rows[.register]?.first?.values[1] else { return association }
    return name
  }
}

extension Call {
  /// The account that is signed in; every route of the forms asks for one.
  func officer() throws -> (login: String, actor: Actor) {
    guard let account = caller.account else {
      throw Problem(.signInNeeded, "请登录", "sign in")
    }
    return (account.login, account.actor)
  }

  /// Asks the accounts and says their faults as problems.
  func keeping<Value>(_ body: () throws(AccountFault) -> Value) throws(Problem) -> Value {
    do throws(AccountFault) { return try body() } catch {
      switch error {
      case .unknownDraft:
        throw Problem(
          .notFound, "没有这份草稿：已删除、已过90天，或不是您的草稿",
          "no such draft: deleted, older than 90 days, or not yours")
      case .draftTooLarge(_, let limit):
        throw Problem(
          .misshapen, "填写的内容超过 \(limit / 1024) KiB，请以附件提交",
          "more than \(limit / 1024) KiB were typed; attach a file instead")
      case _:
        throw Problem(.storeFailed, "账户与草稿库：\(error)", "accounts and drafts: \(error)")
      }
    }
  }

  /// The token that every form carries.
  var tokenField: HTML {
    caller.formToken.map {
      #"<input type="hidden" name="form-token" value="\#($0)">"# as HTML
    } ?? .empty
  }

}

import Associations
import CaseWork
import Desk
import EventModel
import EventStore
import Events
import HTTP
import Papers
import Paperwork
import Service
import Web
import Words

/// Decisions that wait for a second officer (复核).
enum ConfirmationRoutes {
  static let all: [Route] =
    [
      Route(
        .get, "/confirmations", .act, .working { call in try ConfirmationList(call).response() })
    ]
    + routes("/confirmations/{association}/{submission}")
    + routes("/confirmations/{category}/{identifier}/{submission}")

  private static func routes(_ base: String) -> [Route] {
    [
      Route(.get, base, .act, .working { call in try page(call) }),
      Route(.post, base, .act, .waiting { call in try await ConfirmationSending.decide(call) }),
      Route(
        .post, base + "/withdraw", .act,
        .waiting { call in try await ConfirmationSending.withdraw(call) }),
      Route(.get, base + "/paper", .act, .working { call in try paper(call) }),
      Route(
        .get, base + "/done", .act,
        .working { call in try ConfirmationOutcome(call).response() }),
    ]
  }

  private static func page(_ call: Call) throws -> HTTPResponse {
    guard try call.moment().isCurrent else { return try HistoricPage.response(call) }
    let (stream, submission) = try ConfirmationAddress.read(call)
    guard let open = try ConfirmationAddress.open(submission, in: stream, call) else {
      return .seeOther(ConfirmationAddress.of(submission, in: stream) + "/done")
    }
    return try ConfirmationPage(call, open).response()
  }

  private static func paper(_ call: Call) throws -> HTTPResponse {
    let (stream, submission) = try ConfirmationAddress.read(call)
    guard let open = try ConfirmationAddress.open(submission, in: stream, call),
      let command = FourEyes.command(of: open.held, on: stream)
    else { return .seeOther(ConfirmationAddress.of(submission, in: stream) + "/done") }
    let draft = try PaperResponse.asking(call) { () throws(PaperworkFault) in
      try PaperDrafts.draft(of: command, at: call.service.desk, on: call.service.today)
    }
    return PaperResponse.make(draft.paper, .draft)
  }
}

/// Where a submission is found.
enum ConfirmationAddress {
  static func of(_ submission: String, in stream: StreamName) -> String {
    let place = Address.encoded(stream.identifier)
    let end = "\(place)/\(Address.encoded(submission))"
    switch stream.category {
    case .association: return "/confirmations/\(end)"
    case .rulebook, .office, .draw: return "/confirmations/\(stream.category.rawValue)/\(end)"
    }
  }

  /// The stream and the submission that an address names, the stream found to be in the caller's area.
  static func read(_ call: Call) throws -> (stream: StreamName, submission: String) {
    let submission = call.part("submission")
    if let association = call.association, let stream = StreamName.association(association) {
      return (stream, submission)
    }
    guard let stream = StreamName("\(call.part("category"))/\(call.part("identifier"))"),
      call.caller.scope.covers(stream, in: nil)
    else {
      throw Problem(.notFound, "没有这一提交，或不在您的辖区内", "no such submission in your area")
    }
    return (stream, submission)
  }

  /// The submission while it waits. An association's own user finds the association's alone.
  static func open(
    _ submission: String, in stream: StreamName, _ call: Call
  ) throws -> OpenSubmission? {
    let open = try call.answering { () throws(ServiceFault) in
      try call.service.openSubmission(submission, in: stream)
    }
    if let open, call.caller.isAssociationUser,
      try ConfirmationRole(call, open.held) != .submitter
    {
      throw Problem(.notFound, "没有这一提交", "no such submission")
    }
    return open
  }
}

/// Who a caller is to a submission.
enum ConfirmationRole {
  case submitter
  case confirmer
  case onlooker

  init(_ call: Call, _ held: Dossier.Held<DecisionSubmitted>) throws {
    let actor = try call.officer().actor
    if let submitter = held.origin.flatMap({ Actor($0.actor) }),
      FourEyes.isSamePerson(submitter, actor)
    {
      self = .submitter
    } else {
      self =
        call.caller.duties.isDisjoint(with: DecisionConfirmed.duties) ? .onlooker : .confirmer
    }
  }
}

/// What waits: for the caller, and of the caller's own.
struct ConfirmationList {
  private let call: Call

  init(_ call: Call) { self.call = call }

  func response() throws -> HTTPResponse {
    let all = try call.answering { () throws(ServiceFault) in
      try call.service.openSubmissions(in: call.caller.scope)
    }
    var (mine, own, others): ([OpenSubmission], [OpenSubmission], [OpenSubmission]) = ([], [], [])
    for one in all {
      switch try ConfirmationRole(call, one.held) {
      case .confirmer: mine.append(one)
      case .submitter: own.append(one)
      // An association sees what it submitted itself, not what an office is about to decide.
      case .onlooker: if !call.caller.isAssociationUser { others.append(one) }
      }
    }
    let head = Numbers.position(call.service.head)
    let none = EmptyState.html(
      call.say(
        "没有待您复核的提交（已查至 \(head)）。", "Nothing waits for your confirmation (looked up to \(head))."))
    let isConfirmer = !call.caller.duties.isDisjoint(with: DecisionConfirmed.duties)
    return Page(
      call.say("待复核", "Waiting for confirmation"), at: try call.service.moment(.now),
      in: .queue,
      main: """
        \(mine.isEmpty && isConfirmer ? none : .empty)\
        \(try table(call.say("待您复核", "For you to confirm"), mine))\
        \(try table(call.say("您提交的，待他人复核", "Yours, waiting for another officer"), own))\
        \(try table(call.say("待审批复核人员复核", "For the deciding officers"), others))\
        \(all.isEmpty && !isConfirmer ? none : .empty)
        """
    ).response(call)
  }

  private func table(_ caption: String, _ submissions: [OpenSubmission]) throws -> HTML {
    guard !submissions.isEmpty else { return .empty }
    let lines = try submissions.map { one -> DataTable.Line in
      let event = one.held.event
      let act = CommandCatalogue.act(named: event.command)
      let words = act.map { ActForm.title($0, call.language) } ?? event.command
      let name =
        one.stream.category == .association
        ? try AssociationName.of(one.stream.identifier, call) : one.stream.description
      let recorded = one.held.origin.map { TimeText.moment($0.recordedAt, call.language) } ?? "?"
      return DataTable.Line([
        Link.html(name, ConfirmationAddress.of(event.submission, in: one.stream)), .text(words),
        .text(one.held.origin?.actor ?? "?"), .text(recorded), .text("\(event.effectiveOn)"),
      ])
    }
    let columns = [
      DataTable.Column(call.say("对象", "Subject")), .init(call.say("事项", "Act")),
      .init(call.say("提交人", "Submitted by")), .init(call.say("提交时间", "Submitted")),
      .init(call.say("生效日期", "Effective")),
    ]
    let title = call.say("\(caption) · 共 \(lines.count) 件", "\(caption) · \(lines.count)")
    return DataTable(title, columns, lines).html(call)
  }
}

import CaseWork
import EventModel
import EventStore
import Events
import HTTP
import Service
import Web
import Words

/// What became of a submission: confirmed, returned, withdrawn or lapsed.
struct ConfirmationOutcome {
  private let call: Call
  private let stream: StreamName
  private let submission: String
  private let subject: FormSubject

  init(_ call: Call) throws {
    self.call = call
    (stream, submission) = try ConfirmationAddress.read(call)
    subject = try FormSubject(stream, for: .decisionConfirmed, call)
  }

  private func names(_ entry: Entry) -> Bool {
    (try? JSONParser.parse(entry.data))?["submission"] == .string(submission)
  }

  func response() throws -> HTTPResponse {
    let own = subject.entries.filter { EventType(rawValue: $0.type)?.family == .fourEyes }
      .filter(names)
    guard let submitted = own.first(where: { $0.type == EventType.decisionSubmitted.rawValue })
    else {
      throw Problem(.notFound, "没有这一提交：\(submission)", "there is no submission \(submission)")
    }
    guard let end = own.last, end.position != submitted.position else {
      return .seeOther(ConfirmationAddress.of(submission, in: stream))
    }
    if end.type == EventType.decisionConfirmed.rawValue {
      let written = subject.entries.filter { $0.cause == submitted.id }
      if let act = written.first {
        return try ReceiptPage(call, subject, act, written.map(\.position)).response()
      }
    }
    return try ended(submitted, end)
  }

  private func ended(_ submitted: Entry, _ end: Entry) throws -> HTTPResponse {
    let what = TypeWords.label(end.type, call.language)
    let data = (try? JSONParser.parse(end.data)) ?? .null
    var list = SummaryList()
    list.add(call.say("提交", "Submission"), EntryWords.line(submitted, call.language))
    list.add(call.say("结果", "Outcome"), "\(what) · \(EntryWords.recorded(end, call.language))")
    if case .string(let reason)? = data["reason"] {
      list.add(call.say("理由", "Reason"), reason)
    }
    let newer = subject.entries.filter {
      $0.position > submitted.position && $0.position < end.position
    }
    let between: HTML =
      newer.isEmpty
      ? .empty
      : "<h2>\(call.say("其间新增的记录", "Recorded between"))</h2>\(NewEntriesList.html(newer, call))"
    return Page(
      call.say("\(what) — \(subject.name)", "\(what) — \(subject.name)"),
      at: try call.service.moment(.now), in: .queue,
      main: """
        \(list.html)\(between)\
        <p>\(Link.html(call.say("返回待复核", "Back to what waits"), "/confirmations"))</p>
        """
    ).response(call)
  }
}

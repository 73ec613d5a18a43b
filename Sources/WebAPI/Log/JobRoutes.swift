import EventModel
import HTTP
import Service
import Web
import Words

/// Long work: a verification of everything, and how far it is.
enum JobRoutes {
  static let all = [verify, job]

  private static let verify = Operation(
    .post, "/verifications", .audit, "verify", .log,
    Sentence("核验日志、视图与附件", "Verify the log, the views and the attachments"),
    [.idempotencyKey],
    answers: [
      AnswerDescription(
        202, "已开始；进度见 Location", "begun; see Location", [("application/json", .reference("Job"))],
        [.location, .replayed])
    ],
    .waiting { call in
      try await Once.answer(call) { _ in
        accepted(call.service.beginVerification(), call)
      }
    })

  private static let job = Operation(
    .get, "/jobs/{job}", .own, "getJob", .log,
    Sentence("一项较长工作的进度与结果", "How far a job is, and what came of it"),
    [
      Parameter(
        "job", in: .path, .integer(1...Int(Int32.max)), "工作编号", "the job's number")
    ],
    answers: [.json(.reference("Job"), "进度", "the job")],
    .atOnce { call in
      guard let job = Int(call.part("job")).flatMap({ call.service.jobs.job($0) }),
        mayBeSeen(job.kind, by: call.caller)
      else {
        throw Problem(
          .notFound, "没有这项工作，或已久远；请重新开始", "there is no such job, or it was long ago; begin anew")
      }
      return .json(json(job, call.language))
    })

  /// The answer where an answer takes long: the job that puts it at hand, after which the same
  /// question is answered at once.
  static func accepted(_ job: Jobs.Job, _ call: Call) -> HTTPResponse {
    .json(
      json(job, call.language), status: 202,
      headers: [("Location", "/jobs/\(job.number)"), ("Retry-After", "2")])
  }

  /// How that answer is described.
  static let acceptedDescription = AnswerDescription(
    202, "须重放较长历史，已开始；进度见 Location，完成后以同一请求取得答复",
    "a long history is replayed: see Location, and ask again when that is done",
    [("application/json", .reference("Job"))], [.location])

  private static func json(_ job: Jobs.Job, _ language: Language) -> JSONValue {
    var (state, done, total) = ("waiting", Int64(0), Int64(0))
    var (finished, result, detail) = (JSONValue.null, JSONValue.null, JSONValue.null)
    switch job.state {
    case .waiting: break
    case .running(let read, let of, _): (state, done, total) = ("running", read, of)
    case .finished(let at, let outcome):
      finished = .string(at.description)
      switch outcome {
      case .success(let value): (state, result) = ("finished", value)
      case .failure(let fault):
        state = "failed"
        detail = .string(Sentence(fault.chinese, fault.english).in(language))
      }
    }
    return .object([
      .init("job", .integer(Int64(job.number))), .init("kind", .string(kind(job.kind))),
      .init("state", .string(state)), .init("askedAt", .string(job.askedAt.description)),
      .init("done", .integer(done)), .init("of", .integer(total)), .init("finishedAt", finished),
      .init("result", result), .init("detail", detail),
    ])
  }

  /// Numbers of jobs are easily guessed; what a verification or an audit found is for auditors.
  private static func mayBeSeen(_ kind: Jobs.Kind, by caller: Caller) -> Bool {
    switch kind {
    case .verification, .audit: caller.has(.audit)
    case .comparison, .statistics, .report: caller.has(.analyse)
    case .replay: caller.has(.read)
    }
  }

  private static func kind(_ kind: Jobs.Kind) -> String {
    switch kind {
    case .verification: "verification"
    case .replay: "replay"
    case .comparison: "comparison"
    case .statistics: "statistics"
    case .report: "report"
    case .audit: "audit"
    }
  }
}

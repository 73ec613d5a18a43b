import EventModel
import HTTP
import Service
import Web
import Words

/// A question about the past that takes a long replay: the work goes on as a job, and its address
/// shows how far it is until the answer stands there.
enum ReplayWait {
  /// The page that waits for the lists of a moment; nil where they are at hand.
  static func page(_ call: Call, _ moment: Moment) -> HTTPResponse? {
    guard call.service.takesLong(moment) else { return nil }
    let kind = Jobs.Kind.replay(effective: moment.effective, position: moment.position)
    return page(call, [("position", moment.position)], kind) { call.service.beginReplay(moment) }
  }

  /// The page that waits for any answer that a job puts at hand. The positions are written into the
  /// address first: what is asked there must stay the same while the log grows.
  static func page(
    _ call: Call, _ positions: [(name: String, position: LogPosition)], _ kind: Jobs.Kind,
    _ begin: () -> Jobs.Job
  ) -> HTTPResponse {
    let isPinned = positions.allSatisfy { call.request.parameter($0.name)?.isEmpty == false }
    guard isPinned else {
      var values: [String: String?] = [:]
      for (name, position) in positions { values[name] = String(position) }
      return .seeOther(call.address(setting: values))
    }
    if let last = call.service.jobs.latest(kind), let failure = last.failure,
      call.request.parameter("retry") == nil
    {
      return failed(failure, last, call)
    }
    let job = begin()
    let back = call.address(setting: ["retry": nil])
    let title = call.say("正在重放历史", "Replaying the past")
    var page = Page(
      title,
      main: """
        <p>\(JobWords.title(job.kind, call.language))</p>
        \(JobProgress.html(job, call))\(JobProgress.refresh(call, back))
        <p class="dim">\(leaving(call))</p>
        """)
    page.status = 202
    return page.response(call)
  }

  private static func leaving(_ call: Call) -> String {
    call.say(
      "可以离开此页，重放继续进行；稍后打开同一地址即见结果。",
      "You may leave this page, the work goes on; its answer will stand at this address.")
  }

  private static func failed(
    _ failure: Jobs.JobFailure, _ job: Jobs.Job, _ call: Call
  ) -> HTTPResponse {
    let retry = Link.html(call.say("重试", "Try again"), call.address(setting: ["retry": "1"]))
    var page = Page(
      call.say("重放未完成", "The replay failed"),
      main: """
        <p>\(JobWords.title(job.kind, call.language))</p>
        <p>\(Sentence(failure.chinese, failure.english).in(call.language))</p><p>\(retry)</p>
        """)
    page.status = 500
    return page.response(call)
  }
}

extension Jobs.Job {
  /// Why it failed; nil where it did not.
  var failure: Jobs.JobFailure? {
    guard case .finished(_, .failure(let failure)) = state else { return nil }
    return failure
  }
}

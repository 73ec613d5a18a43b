import EventModel
import HTTP
import Service
import Web
import Words

/// How far long work is: a bar, the same in words, and a link that asks again. The script asks by
/// itself every few seconds and says politely what changed.
enum JobProgress {
  static func html(_ job: Jobs.Job, _ call: Call) -> HTML {
    let words = JobWords.progress(job, at: call.service.clock(), call.language)
    return """
      <div id="progress" role="status"\(job.isFinished ? .empty : " data-poll" as HTML)>\
      \(bar(job, call))<p>\(words)</p></div>
      """
  }

  private static func bar(_ job: Jobs.Job, _ call: Call) -> HTML {
    let label = call.say("进度", "Progress")
    switch job.state {
    case .running(let done, let total, _) where total > 0:
      return """
        <progress aria-label="\(label)" max="\(total)" value="\(min(done, total))"></progress>
        """
    case .waiting, .running: return #"<progress aria-label="\#(label)"></progress>"#
    case .finished: return .empty
    }
  }

  /// The link that asks again.
  static func refresh(_ call: Call, _ address: String) -> HTML {
    "<p>\(Link.html(call.say("刷新进度", "Refresh progress"), address))</p>"
  }
}

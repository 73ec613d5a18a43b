import Accounts
import EventModel
import Service
import Web
import Words

/// When a browser's session ends, said in time and with the way to go on.
enum SessionNotice {
  /// Minutes before the end in which pages say so.
  private static let minutes: Int64 = 5

  /// The line at the top of a page, and the one at its foot that says until when somebody is signed in.
  static func html(_ call: Call, isKeptByBrowser: Bool) -> (top: HTML, foot: HTML) {
    // A page that the browser keeps would tell the time of another day.
    guard case .session(let session, _)? = call.caller.proof, !isKeptByBrowser else {
      return (.empty, .empty)
    }
    let say = call.language.say
    let left = (session.endsAt.milliseconds - call.accounts.now.milliseconds) / 1000
    let until = String(session.endsAt.localText.suffix(5))
    let foot: HTML = """
      <p class="dim">\(say("无操作时登录保持至 \(until)", "Signed in until \(until) if nothing is done"))</p>
      """
    guard left > minutes * 60 else {
      // Twelve hours are over: only signing in again helps, beside what is being written.
      return (
        """
        <p class="past" role="status">\(say(
          "本次登录将于 \(until) 结束。请保存，或在新窗口中",
          "This session ends at \(until). Save what you write, or in a new window "))\
        <a href="/sign-in" target="_blank" rel="noopener">\(say("重新登录", "sign in again"))</a></p>
        """, foot
      )
    }
    return (
      """
      <p class="past" id="session-end" role="status" data-seconds="\(left - minutes * 60)" hidden>\(say(
        "5 分钟后登录将因无操作结束。", "In 5 minutes your session ends, since nothing was done."))\
      <a href="/session" target="_blank" rel="noopener">\(say("继续登录", "Stay signed in"))</a></p>
      """, foot
    )
  }
}

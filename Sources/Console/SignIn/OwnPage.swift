import Accounts
import EventModel
import HTTP
import Service
import Web
import Words

/// `/me`: who one is, what the log lets one do, one's password, sessions and API tokens.
enum OwnPage {
  static func show(_ call: Call) throws -> HTTPResponse {
    try page(call, status: call.request.parameter("done").flatMap { done($0, call) })
      .response(call)
  }

  /// Ends the account's sessions on other machines.
  static func endSessions(_ call: Call) throws -> HTTPResponse {
    guard let secret = SessionCookie.secret(call.request) else { return .seeOther("/me") }
    do throws(AccountFault) { try call.accounts.endOtherSessions(than: secret) } catch {
      throw Problem(error)
    }
    return .seeOther("/me?done=sessions")
  }

  /// `/session`: asking for it keeps the session alive, as every page does.
  static func session(_ call: Call) throws -> HTTPResponse {
    guard case .session(let session, _)? = call.caller.proof else { return .seeOther("/me") }
    let until = session.endsAt.localText
    return Page(
      call.language.say("登录已延长", "You stay signed in"),
      main: """
        <p>\(call.language.say(
          "无操作时登录保持至 \(until)（北京时间）。可以关闭此页，回到原来的页面继续。",
          "Without a request you stay signed in until \(until) (Beijing time). Close this page and go "
            + "on where you were."))</p>
        """
    ).response(call)
  }

  private static func done(_ word: String, _ call: Call) -> String? {
    switch word {
    case "sessions": call.language.say("其他会话已结束。", "The other sessions have ended.")
    case "password":
      call.language.say(
        "密码已更换，其他会话已结束。", "The password is changed; other sessions have ended.")
    case "revoked": call.language.say("令牌已撤销。", "The token is revoked.")
    case _: nil
    }
  }

  /// The page, with a token that was just made where there is one.
  static func page(
    _ call: Call, status: String? = nil, made: HTML = .empty, faults: FieldFaults = FieldFaults()
  ) throws -> Page {
    let say = call.language.say
    guard let account = call.caller.account else { throw Problem(AccountFault.unknownLogin) }
    let roll = try call.answering { () throws(ServiceFault) in try call.service.roll() }
    let table = AppointmentTable(of: account.actor, in: roll, today: call.service.today, call)
    let note: HTML =
      status.map { #"<p class="note" role="status">\#($0)</p>"# } ?? .empty
    return Page(
      say("我的账户", "My account"),
      main: """
        \(faults.summary(say("有需要更正之处", "There is a problem")))\(note)\(made)\
        \(identity(account, call))
        <h2>\(say("职责", "Duties"))</h2>\(table.html)\(keeping(call))
        <h2>\(say("密码与会话", "Password and sessions"))</h2>\(sessions(account, call))
        <h2>\(say("接口令牌", "API tokens"))</h2>\(OwnTokens(account, call).html(faults))
        <h2>\(say("语言", "Language"))</h2>
        <p><a href="/me?lang=zh" lang="zh-CN" hreflang="zh-CN">中文</a> \
        <a href="/me?lang=en" lang="en" hreflang="en">English</a></p>
        """)
  }

  private static func identity(_ account: Account, _ call: Call) -> HTML {
    let say = call.language.say
    return """
      <dl class="facts"><dt>\(say("显示名", "Display name"))</dt><dd>\(account.displayName)</dd>\
      <dt>\(say("登录名", "Login"))</dt><dd>\(account.login)</dd>\
      <dt>\(say("日志中的办理人", "Actor in the log"))</dt><dd>\(account.actor.description)</dd></dl>
      """
  }

  private static func keeping(_ call: Call) -> HTML {
    guard call.caller.has(.keep) else { return .empty }
    return #"<p><a href="/accounts">\#(call.language.say("管理账户", "Manage accounts"))</a></p>"#
  }

  private static func sessions(_ account: Account, _ call: Call) -> HTML {
    let say = call.language.say
    let link: HTML = #"<a href="/me/password">\#(say("更换密码", "Change the password"))</a>"#
    guard case .session(let session, _)? = call.caller.proof else { return "<p>\(link)</p>" }
    let others = call.accounts.sessionCount(of: account.login) - 1
    let since = session.signedInAt.localText
    let words = say(
      "本次登录始于 \(since)（北京时间），另有 \(max(0, others)) 个会话。",
      "Signed in since \(since) (Beijing time); \(max(0, others)) other sessions.")
    let end =
      others > 0
      ? call.buttonForm("/me/sessions/end", say("结束其他会话", "End the other sessions")) : .empty
    return """
      <p>\(words)</p><p>\(link)</p>\(end)\
      <p>\(call.buttonForm("/sign-out", say("退出登录", "Sign out")))</p>
      """
  }
}

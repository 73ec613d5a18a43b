import Accounts
import EventModel
import HTTP
import Service
import Web
import Words

/// `/accounts/{account}`: one account, what the log knows of its actor, and what a keeper can do.
enum AccountPage {
  static func show(_ call: Call) throws -> HTTPResponse {
    let keeping = try Keeping(call)
    let account = try keeping.account()
    let act = call.request.parameter("done").flatMap { AccountAct(rawValue: $0) }
    return page(account, keeping, note: act?.done.in(call.language), call).response(call)
  }

  /// A new one-time link, shown once.
  static func link(_ call: Call) throws -> HTTPResponse {
    try call.requireSession()
    let account = try Keeping(call).account()
    do throws(AccountFault) { return try link(of: account, call) } catch { throw Problem(error) }
  }

  static func link(of account: Account, _ call: Call) throws(AccountFault) -> HTTPResponse {
    let say = call.language.say
    let address = "\(call.ownOrigin)/invitation/\(try call.accounts.invite(account.login))"
    return Page(
      say("一次性链接", "One-time link"),
      main: """
        <div class="note" role="status"><p>\(say(
          "请将此链接交给 \(account.login)（\(account.displayName)）本人，24 小时内有效，只显示这一次：",
          "Hand this link to \(account.login) (\(account.displayName)) in person. It is good for 24 hours "
            + "and shown this once:"))</p>\
        <p><input class="secret" readonly size="70" value="\(address)" \
        aria-label="\(say("一次性链接", "One-time link"))"></p></div>
        <p>\(say(
          "本人打开后设置密码。此前的链接已失效。", "Its owner opens it and chooses a password. Earlier links are void."))</p>
        <p><a href="/accounts/\(account.number)">\(say("返回该账户", "Back to the account"))</a></p>
        """
    ).response(call)
  }

  /// Ends a token of the account.
  static func revoke(_ call: Call) throws -> HTTPResponse {
    let account = try Keeping(call).account()
    do throws(AccountFault) {
      try call.accounts.revokeToken(call.part("token"), of: account.login)
    } catch {
      throw Problem(error)
    }
    return .seeOther("/accounts/\(account.number)?done=revoke")
  }

  // MARK: The page

  private static func page(
    _ account: Account, _ keeping: Keeping, note: String?, _ call: Call
  ) -> Page {
    let say = call.language.say
    let status: HTML = note.map { #"<p class="note" role="status">\#($0)</p>"# } ?? .empty
    let name = account.isErased ? say("已清除的账户", "An erased account") : account.login
    let appointments = AppointmentTable(
      of: account.actor, in: keeping.roll, today: call.service.today, call)
    return Page(
      say("账户 \(name)", "Account \(name)"),
      main: """
        \(status)\(facts(account, keeping, call))
        <h2>\(say("日志所知", "What the log knows"))</h2>\(appointments.html)
        \(account.isErased ? .empty : acts(account, call))
        <p><a href="/accounts">\(say("全部账户", "All accounts"))</a></p>
        """)
  }

  private static func facts(_ account: Account, _ keeping: Keeping, _ call: Call) -> HTML {
    let say = call.language.say
    let lockout = account.isErased ? nil : call.accounts.lockout(account.login)
    let rows: [(String, String)] = [
      (say("显示名", "Display name"), account.displayName),
      (say("日志中的办理人", "Actor in the log"), account.actor.description),
      (say("状态", "State"), keeping.state(of: account)),
      (say("建立", "Made"), account.createdAt.localText),
      (say("连续密码不符", "Wrong passwords in a row"), String(lockout?.failures ?? 0)),
      (say("会话", "Sessions"), String(call.accounts.sessionCount(of: account.login))),
    ]
    let lines = rows.map { "<dt>\($0.0)</dt><dd>\($0.1)</dd>" as HTML }
    return #"<dl class="facts">\#(lines)</dl>"#
  }

  private static func acts(_ account: Account, _ call: Call) -> HTML {
    let say = call.language.say
    let base = "/accounts/\(account.number)"
    let isOwn = account.number == call.caller.account?.number
    let buttons = AccountAct.allCases.filter { $0.isOffered(for: account, isOwn: isOwn) }
      .map { act -> HTML in
        "<li>\(call.buttonForm("\(base)/\(act.rawValue)", act.button.in(call.language)))</li>"
      }
    let link: HTML =
      account.isDisabled
      ? .empty
      : "<li>\(call.buttonForm("\(base)/link", say("新的一次性链接", "A new one-time link")))</li>"
    let erase: HTML =
      isOwn
      ? .empty
      : #"<li><a href="\#(base)/erase">\#(say("清除个人信息…", "Erase personal data…"))</a></li>"#
    return """
      <h2>\(say("办理", "What can be done"))</h2><ul class="acts">\(buttons)\(link)\(erase)</ul>
      <h2>\(say("接口令牌", "API tokens"))</h2>\
      \(TokenTable(account: account, revoking: "\(base)/tokens", call: call).html)
      """
  }
}

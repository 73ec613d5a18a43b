import Accounts
import HTTP
import Web
import Words

/// `/accounts/{account}/erase`: the interruption before an account's personal data are gone for ever.
enum ErasePage {
  static func show(_ call: Call) throws -> HTTPResponse {
    let account = try erasable(call)
    return page(account, FieldFaults(), call).response(call)
  }

  static func erase(_ call: Call) throws -> HTTPResponse {
    let account = try erasable(call)
    let typed = (try call.form()["login"] ?? "").trimmingBlanks
    guard typed.lowercased() == account.login.lowercased() else {
      var faults = FieldFaults()
      faults.add(
        "login",
        call.language.say(
          "与该账户的登录名不符，未清除。", "That is not this account's login; nothing was erased."))
      var page = page(account, faults, call)
      page.status = 422
      page.hasErrors = true
      return page.response(call)
    }
    do throws(AccountFault) { try call.accounts.erase(account.login) } catch {
      throw Problem(error)
    }
    return .seeOther("/accounts?done=erased")
  }

  private static func erasable(_ call: Call) throws(Problem) -> Account {
    let account = try Keeping(call).account()
    guard account.number != call.caller.account?.number, !account.isErased else {
      throw Problem(
        .stateForbids, "不能清除自己的账户，也不能再次清除",
        "nobody erases their own account, and none is erased twice")
    }
    return account
  }

  private static func page(_ account: Account, _ faults: FieldFaults, _ call: Call) -> Page {
    let say = call.language.say
    let login = LabelledInput(
      name: "login",
      label: say("为确认，请输入登录名 \(account.login)", "Type the login \(account.login) to confirm"),
      fault: faults["login"])
    return Page(
      say("清除个人信息", "Erase personal data"),
      main: """
        \(faults.summary(say("未清除", "Nothing was erased")))
        <p class="note">\(say(
          "账户 \(account.login)（\(account.displayName)）的登录名、显示名、密码、会话、令牌和草稿将被永久清除，不能恢复。"
            + "日志不变：其中只有办理人名称 \(account.actor)，此名称不再给别人。",
          "Login, display name, password, sessions, tokens and drafts of \(account.login) "
            + "(\(account.displayName)) will be gone for ever. The log is not touched: it knows only the "
            + "actor \(account.actor), which nobody is given again."))</p>
        <form method="post" action="\(call.request.target)" novalidate>\(call.tokenInput)\(login.html)
        <p><button>\(say("永久清除", "Erase for ever"))</button> \
        <a href="/accounts/\(account.number)">\(say("返回", "Back"))</a></p></form>
        """)
  }
}

import Accounts
import EventModel
import HTTP
import Web
import Words

/// `/accounts`: the keeper's list, and inviting somebody.
enum AccountsPage {
  /// What was typed to invite somebody.
  private struct Typed {
    var login = ""
    var name = ""
    var actor = ""
  }

  static func show(_ call: Call) throws -> HTTPResponse {
    let note =
      call.request.parameter("done") == "erased"
      ? call.language.say("个人信息已清除。", "Personal data are erased.") : nil
    return page(try Keeping(call), Typed(), FieldFaults(), note, call).response(call)
  }

  /// Makes an account and shows its one-time link.
  static func invite(_ call: Call) throws -> HTTPResponse {
    try call.requireSession()
    let form = try call.form()
    let keeping = try Keeping(call)
    let typed = Typed(
      login: (form["login"] ?? "").trimmingBlanks, name: (form["name"] ?? "").trimmingBlanks,
      actor: (form["actor"] ?? "").trimmingBlanks)
    var faults = FieldFaults()
    let actor = actor(typed, keeping, &faults, call)
    if let actor, faults.isEmpty {
      do throws(AccountFault) {
        let account = try call.accounts.create(
          login: typed.login, displayName: typed.name, actor: actor)
        return try AccountPage.link(of: account, call)
      } catch {
        faults.add(
          error == .actorTaken ? "actor" : "login", AccountWords.sentence(error).in(call.language))
      }
    }
    var page = page(keeping, typed, faults, nil, call)
    page.status = 422
    page.hasErrors = true
    return page.response(call)
  }

  private static func actor(
    _ typed: Typed, _ keeping: Keeping, _ faults: inout FieldFaults, _ call: Call
  ) -> Actor? {
    let say = call.language.say
    if !Account.isLogin(typed.login) {
      faults.add("login", AccountWords.sentence(.invalidLogin).in(call.language))
    }
    if !Account.isName(typed.name) {
      faults.add("name", AccountWords.sentence(.invalidDisplayName).in(call.language))
    }
    guard let actor = Actor(typed.actor), actor.role != .system else {
      faults.add(
        "actor",
        say(
          "应为 角色/辖区/名称，如 registrar/440307/li。",
          "Role, jurisdiction and name, like registrar/440307/li."))
      return nil
    }
    guard keeping.covers(actor) else {
      faults.add(
        "actor",
        say("不在您管理的辖区内，或在其他辖区任职。", "Outside the areas you keep, or appointed elsewhere."))
      return nil
    }
    return actor
  }

  // MARK: The page

  private static func page(
    _ keeping: Keeping, _ typed: Typed, _ faults: FieldFaults, _ note: String?, _ call: Call
  ) -> Page {
    let say = call.language.say
    let status: HTML = note.map { #"<p class="note" role="status">\#($0)</p>"# } ?? .empty
    return Page(
      say("账户", "Accounts"),
      main: """
        \(faults.summary(say("未建立账户", "No account was made")))\(status)
        <p>\(say(
          "谁可以登录。职责和辖区以日志中的任职授权为准，此处不能授予。",
          "Who may sign in. Duties and areas are the appointments in the log; they cannot be given here."))</p>
        \(table(keeping, call))
        <h2>\(say("邀请", "Invite"))</h2>\(form(typed, faults, call))
        """)
  }

  private static func table(_ keeping: Keeping, _ call: Call) -> HTML {
    let say = call.language.say
    let accounts = keeping.accounts
    let heads = [
      say("账户", "Account"), say("显示名", "Display name"), say("日志中的办理人", "Actor in the log"),
      say("现任职责", "Duties today"), say("状态", "State"),
    ].map { #"<th scope="col">\#($0)</th>"# as HTML }
    let rows = accounts.map { account -> HTML in
      let name = account.isErased ? say("（已清除）", "(erased)") : account.login
      return """
        <tr><td><a href="/accounts/\(account.number)">\(name)</a></td>\
        <td>\(account.displayName)</td><td>\(account.actor.description)</td>\
        <td>\(keeping.duties(of: account.actor))</td><td>\(keeping.state(of: account))</td></tr>
        """
    }
    return """
      <div class="scroll" tabindex="0" role="region" aria-label="\(say("账户", "Accounts"))">\
      <table><caption>\(say("您管理的账户：\(accounts.count)", "The accounts that you keep: \(accounts.count)"))</caption>\
      <thead><tr>\(heads)</tr></thead><tbody>\(rows)</tbody></table></div>
      """
  }

  private static func form(_ typed: Typed, _ faults: FieldFaults, _ call: Call) -> HTML {
    let say = call.language.say
    let inputs = [
      LabelledInput(
        name: "login", label: say("登录名", "Login"), value: typed.login, fault: faults["login"]),
      LabelledInput(
        name: "name", label: say("显示名", "Display name"),
        hint: say("只在页面上显示，可以清除。", "Shown on pages only; can be erased."), value: typed.name,
        fault: faults["name"]),
      LabelledInput(
        name: "actor", label: say("日志中的办理人", "Actor in the log"),
        hint: say(
          "角色/辖区/名称，如 registrar/440307/li；不用真实姓名，不可再给别人。",
          "Role/jurisdiction/name, like registrar/440307/li; no real name, never given to another."),
        value: typed.actor, fault: faults["actor"]),
    ]
    return """
      <form method="post" action="/accounts" novalidate>\(call.tokenInput)\(inputs.map(\.html))\
      <p><button>\(say("建立账户并生成链接", "Make the account and its link"))</button></p></form>
      """
  }
}

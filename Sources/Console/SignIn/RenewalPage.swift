import Accounts
import HTTP
import Service
import Web
import Words

/// `/me/password`: another password for the present one. All other sessions end.
enum RenewalPage {
  static func show(_ call: Call) throws -> HTTPResponse {
    try page(FieldFaults(), OwnAddress.checked(call.request.parameter("next")), call)
      .response(call)
  }

  static func renew(_ call: Call) async throws -> HTTPResponse {
    let form = try call.form()
    guard let account = call.caller.account else { throw Problem(AccountFault.unknownLogin) }
    let next = OwnAddress.checked(form["next"])
    let fields = PasswordFields(form)
    let present = form["present"] ?? ""
    var faults = FieldFaults()
    fields.check(login: account.login, &faults, call.language)
    if faults.isEmpty, fields.password == present {
      faults.add("password", call.language.say("须与现用密码不同。", "It must differ from the present one."))
    }
    guard faults.isEmpty else { return try refused(422, faults, next, call) }
    let outcome: SignInOutcome
    do throws(AccountFault) {
      try await call.accounts.renewPassword(
        account.login, present: present, new: fields.password)
      outcome = try await call.accounts.signIn(account.login, password: fields.password)
    } catch {
      return try refused(error, next, call)
    }
    guard case .signedIn(let session, let secret) = outcome else { return .seeOther("/sign-in") }
    return try SignInPage.begin(session, secret, call) { _ in next ?? "/me?done=password" }
  }

  private static func refused(
    _ fault: AccountFault, _ next: String?, _ call: Call
  ) throws -> HTTPResponse {
    let status: Int? =
      if fault == .wrongPassword { 422 } else if case .locked = fault { 429 } else if fault == .busy
      {
        503
      } else { nil }
    guard let status else { throw Problem(fault) }
    var faults = FieldFaults()
    faults.add("present", AccountWords.sentence(fault).in(call.language))
    return try refused(status, faults, next, call)
  }

  private static func refused(
    _ status: Int, _ faults: FieldFaults, _ next: String?, _ call: Call
  ) throws -> HTTPResponse {
    var page = try page(faults, next, call)
    page.status = status
    page.hasErrors = true
    return page.response(call)
  }

  private static func page(
    _ faults: FieldFaults, _ next: String?, _ call: Call
  ) throws(Problem) -> Page {
    let say = call.language.say
    guard let account = call.caller.account else { throw Problem(AccountFault.unknownLogin) }
    let present = LabelledInput(
      name: "present", label: say("现用密码", "Present password"), type: "password",
      autocomplete: "current-password", fault: faults["present"])
    let carried: HTML =
      next.map { #"<input type="hidden" name="next" value="\#($0)">"# } ?? .empty
    let note: HTML =
      account.mustRenew
      ? """
      <p class="note">\(say("系统管理员要求您更换密码，然后才能继续。", "The keeper wants you to choose a new password before you go on."))</p>
      """ : .empty
    return Page(
      say("更换密码", "Change the password"),
      main: """
        \(faults.summary(say("密码未更换", "The password is not changed")))\(note)
        <form method="post" action="/me/password" novalidate>\(call.tokenInput)\(carried)\
        <input name="login" value="\(account.login)" autocomplete="username" readonly hidden>\
        \(present.html)\(PasswordFields.html(faults, call.language))
        <p><button>\(say("更换", "Change it"))</button></p></form>
        <p class="dim">\(say("更换后，其他机器上的会话全部结束。", "Sessions on other machines end."))</p>
        """)
  }
}

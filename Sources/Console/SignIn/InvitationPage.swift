import Accounts
import HTTP
import Web
import Words

/// `/invitation/{link}`: whoever follows a one-time link chooses a password and is signed in.
enum InvitationPage {
  static func show(_ call: Call) throws -> HTTPResponse {
    let account = try invitee(call)
    if FirstStart.isWaiting(account) {
      return .seeOther("/setup/" + Address.encoded(call.part("link")))
    }
    return page(account, FieldFaults(), call).response(call)
  }

  static func accept(_ call: Call) async throws -> HTTPResponse {
    let account = try invitee(call)
    guard !FirstStart.isWaiting(account) else { throw Problem(AccountFault.unknownLink) }
    let fields = PasswordFields(try call.form())
    var faults = FieldFaults()
    fields.check(login: account.login, &faults, call.language)
    guard faults.isEmpty else {
      var page = page(account, faults, call)
      page.status = 422
      page.hasErrors = true
      return page.response(call)
    }
    return try await accept(call.part("link"), fields.password, call)
  }

  /// Uses the link up and signs its account in.
  static func accept(
    _ link: String, _ password: String, _ call: Call
  ) async throws -> HTTPResponse {
    let outcome: SignInOutcome
    do throws(AccountFault) {
      let account = try await call.accounts.accept(link, password: password)
      outcome = try await call.accounts.signIn(account.login, password: password)
    } catch {
      throw Problem(error)
    }
    guard case .signedIn(let session, let secret) = outcome else { return .seeOther("/sign-in") }
    return try SignInPage.begin(session, secret, call) { call.home($0) }
  }

  /// Whose link the address holds.
  static func invitee(_ call: Call) throws(Problem) -> Account {
    do throws(AccountFault) { return try call.accounts.invitee(call.part("link")) } catch {
      throw Problem(error)
    }
  }

  private static func page(_ account: Account, _ faults: FieldFaults, _ call: Call) -> Page {
    let say = call.language.say
    return Page(
      say("设置密码", "Choose a password"),
      main: """
        \(faults.summary(say("有需要更正之处", "There is a problem")))
        <p>\(say(
          "为账户 \(account.login)（\(account.displayName)）设置密码。此链接只能使用一次。",
          "For the account \(account.login) (\(account.displayName)). This link works once."))</p>
        <form method="post" action="\(call.request.target)" novalidate>\
        <input name="login" value="\(account.login)" autocomplete="username" readonly hidden>\
        \(PasswordFields.html(faults, call.language))
        <p><button>\(say("设置并登录", "Set it and sign in"))</button></p></form>
        """)
  }
}

import Accounts
import EventModel
import HTTP
import Service
import Web
import Words

/// `/sign-in` and `/sign-out`. The same words for an unknown login and for a wrong password.
enum SignInPage {
  /// What the form holds besides the password.
  struct Typed {
    var login = ""
    /// Where to go on; an address of this server, or none.
    var next: String?
    /// The key of a form that waits.
    var kept: String?
  }

  static func show(_ call: Call) -> HTTPResponse {
    let typed = Typed(
      next: OwnAddress.checked(call.request.parameter("next")),
      kept: call.request.parameter("kept"))
    return page(typed, call).response(call)
  }

  static func signIn(_ call: Call) async throws -> HTTPResponse {
    let form = try call.form()
    let typed = Typed(
      login: (form["login"] ?? "").trimmingBlanks, next: OwnAddress.checked(form["next"]),
      kept: form["kept"])
    let outcome: SignInOutcome
    do throws(AccountFault) {
      outcome = try await call.accounts.signIn(typed.login, password: form["password"] ?? "")
    } catch {
      throw Problem(error)
    }
    switch outcome {
    case .signedIn(let session, let secret):
      return try begin(session, secret, call) { caller in
        if let kept = typed.kept { return "/kept/" + Address.encoded(kept) }
        return typed.next ?? call.home(caller)
      }
    case .wrong:
      return refused(
        typed, 422, call.language.say("登录名或密码不正确。", "The login or the password is not right."), call
      )
    case .locked(let until):
      var response = refused(typed, 429, AccountWords.lock(until).in(call.language), call)
      let seconds = max(1, (until.milliseconds - call.accounts.now.milliseconds) / 1000)
      response.headers.append(("Retry-After", String(seconds)))
      return response
    case .disabled:
      return refused(
        typed, 403,
        call.language.say(
          "该账户已停用；请联系系统管理员。", "The account is disabled; ask the keeper."), call)
    case .busy:
      var response = refused(typed, 503, AccountWords.sentence(.busy).in(call.language), call)
      response.headers.append(("Retry-After", "3"))
      return response
    }
  }

  /// Gives the browser its new session; one that it had before ends, so that none can be planted.
  static func begin(
    _ session: Session, _ secret: SessionSecret, _ call: Call, to address: (Caller) -> String
  ) throws -> HTTPResponse {
    if let old = SessionCookie.secret(call.request) { try? call.accounts.signOut(old) }
    let caller = Caller(
      proof: .session(session, secret),
      appointments: try call.answering { () throws(ServiceFault) in
        try call.service.appointments(of: session.account.actor)
      })
    let next = address(caller)
    var response = HTTPResponse.seeOther(
      session.account.mustRenew ? Address.make("/me/password", [("next", next)]) : next)
    response.headers.append(SessionCookie.given(secret, isSecure: call.request.isSecure))
    return response
  }

  static func signOut(_ call: Call) throws -> HTTPResponse {
    if let secret = SessionCookie.secret(call.request) {
      do throws(AccountFault) { try call.accounts.signOut(secret) } catch { throw Problem(error) }
    }
    var response = HTTPResponse.seeOther("/signed-out")
    response.headers.append(SessionCookie.taken(isSecure: call.request.isSecure))
    return response
  }

  static func signedOut(_ call: Call) -> HTTPResponse {
    Page(
      call.language.say("已退出登录", "Signed out"),
      main: """
        <p>\(call.language.say(
          "本机上的会话已结束；草稿仍保存在您的账户中。",
          "The session on this machine has ended; your drafts are kept with your account."))</p>
        <p><a href="/sign-in">\(call.language.say("重新登录", "Sign in again"))</a></p>
        """
    ).response(call)
  }

  // MARK: The page

  private static func refused(
    _ typed: Typed, _ status: Int, _ words: String, _ call: Call
  ) -> HTTPResponse {
    var faults = FieldFaults()
    faults.add("login", words)
    var page = page(typed, call, faults)
    page.status = status
    page.hasErrors = true
    return page.response(call)
  }

  private static func page(
    _ typed: Typed, _ call: Call, _ faults: FieldFaults = FieldFaults()
  ) -> Page {
    let say = call.language.say
    let login = LabelledInput(
      name: "login", label: say("登录名", "Login"), autocomplete: "username", value: typed.login)
    let password = LabelledInput(
      name: "password", label: say("密码", "Password"), type: "password",
      autocomplete: "current-password")
    let carried = [("next", typed.next), ("kept", typed.kept)].compactMap { name, value in
      value.map { #"<input type="hidden" name="\#(name)" value="\#($0)">"# as HTML }
    }
    return Page(
      say("登录", "Sign in"),
      main: """
        \(faults.summary(say("未能登录", "You are not signed in")))\(before(typed, call))
        <form method="post" action="/sign-in" novalidate>\(carried)\(login.html)\(password.html)\
        <p><button>\(say("登录", "Sign in"))</button></p></form>
        <p class="dim">\(say(
          "忘记密码或没有账户，请向本机构的系统管理员要一次性链接。公众无需登录：",
          "Forgot the password, or no account yet? Ask your keeper for a one-time link. The public "
            + "needs no account: "))<a href="/public">\(say("公示信息", "public register"))</a></p>
        """)
  }

  /// What somebody should know before signing in.
  private static func before(_ typed: Typed, _ call: Call) -> HTML {
    let say = call.language.say
    var lines: HTML = .empty
    if let kept = typed.kept, call.accounts.keptForms.form(kept) != nil {
      lines += """
        <p class="note" role="status">\(say(
          "登录已失效。您提交的内容已暂存一小时，登录后可再次提交。",
          "Your session had ended. What you sent is kept for an hour; sign in to send it again."))</p>
        """
    }
    if let account = call.caller.account {
      let name = account.displayName
      lines += """
        <p>\(say("现以 \(name) 登录。", "You are signed in as \(name)."))\
        <a href="\(typed.next ?? call.home(call.caller))">\(say("继续", "Go on"))</a></p>
        """
    } else if let next = typed.next {
      // A link from elsewhere comes without the cookie; the same link from here brings it.
      lines += """
        <p>\(say("已在本浏览器登录？", "Signed in already in this browser?")) \
        <a href="\(next)">\(say("直接打开", "Open it"))</a></p>
        """
    }
    return lines
  }
}

extension String {
  /// Without blanks at either end, ideographic ones too: they come along when a login is pasted.
  var trimmingBlanks: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}

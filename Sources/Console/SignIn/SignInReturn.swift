import Accounts
import HTTP
import Web
import Words

/// Where somebody goes who was refused only for not being signed in, or not by this session: to sign
/// in and back to where they were, with everything they typed.
enum SignInReturn {
  /// The answer; nil where the refusal is to be told as it is.
  static func response(_ problem: Problem, _ call: Call) -> HTTPResponse? {
    switch problem.kind {
    case .signInNeeded: call.request.header("authorization") == nil ? toSignIn(call) : nil
    case .renewalNeeded: toRenewal(call)
    case .formExpired: again(problem, call)
    case .malformed, .badParameter, .crossSite, .notAllowed, .outsideArea, .notFound,
      .methodNotAllowed, .notAcceptable, .unsupportedType, .keyInFlight, .stateForbids, .lapsed,
      .versionMoved, .refusedByLaw, .misshapen, .keyReused, .versionNeeded, .keyNeeded, .tooMany,
      .busy, .storeFailed, .bodyTooLarge, .headersTooLarge, .notImplemented, .anotherLog:
      nil
    }
  }

  private static func toSignIn(_ call: Call) -> HTTPResponse? {
    if call.request.method == .get || call.request.method == .head {
      return .seeOther(Address.make("/sign-in", [("next", here(call))]))
    }
    if call.request.target == "/sign-out" { return .seeOther("/signed-out") }
    guard let form = KeptFormPage.form(of: call.request),
      let key = call.accounts.keptForms.keep(form)
    else { return nil }
    return .seeOther(Address.make("/sign-in", [("kept", key)]))
  }

  private static func toRenewal(_ call: Call) -> HTTPResponse? {
    let isSafe = call.request.method == .get || call.request.method == .head
    let kept = KeptFormPage.form(of: call.request).flatMap { call.accounts.keptForms.keep($0) }
    let next = isSafe ? here(call) : kept.map { "/kept/" + $0 }
    return .seeOther(Address.make("/me/password", next.map { [("next", $0)] } ?? []))
  }

  /// A form of an earlier session of this site. The router has found that it came from no other site,
  /// where browsers say so; where one does not say it, nothing is offered.
  private static func again(_ problem: Problem, _ call: Call) -> HTTPResponse? {
    guard call.request.header("origin") != nil, call.caller.formToken != nil,
      let form = KeptFormPage.form(of: call.request)
    else { return nil }
    var page = KeptFormPage.page(
      form,
      call.language.say(
        "这一表单属于此前的登录，尚未办理。请核对后再次提交。",
        "This form belongs to an earlier session and was not carried out. Check it, then send it again."
      ), call)
    page.status = problem.kind.status
    return page.response(call)
  }

  private static func here(_ call: Call) -> String {
    call.request.target + (call.request.rawQuery.map { "?" + $0 } ?? "")
  }
}

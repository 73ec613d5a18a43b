import Associations
import HTTP
import Service
import Web
import Words

extension Call {
  /// The fields of the form that was sent.
  func form() throws(Problem) -> FormFields {
    guard let fields = FormFields(request) else {
      throw Problem(
        .unsupportedType, "应为网页表单（application/x-www-form-urlencoded）",
        "send a form (application/x-www-form-urlencoded)")
    }
    return fields
  }

  /// Refuses a token: what leaks from a program must not make further tokens, links or accounts.
  func requireSession() throws(Problem) {
    guard case .session? = caller.proof else {
      throw Problem(
        .notAllowed, "须以密码登录后办理；令牌不能生成令牌、链接或账户",
        "sign in with the password for this; a token makes no tokens, links or accounts")
    }
  }

  /// The hidden input that shows a form to be this session's own; nothing where nobody is signed in.
  var tokenInput: HTML {
    guard let token = caller.formToken else { return .empty }
    return #"<input type="hidden" name="form-token" value="\#(token)">"#
  }

  /// A form of one button.
  func buttonForm(_ address: String, _ label: String, _ fields: [(String, String)] = []) -> HTML {
    let hidden = fields.map { #"<input type="hidden" name="\#($0.0)" value="\#($0.1)">"# as HTML }
    return """
      <form method="post" action="\(address)" class="inline">\(tokenInput)\(hidden)\
      <button>\(label)</button></form>
      """
  }

  /// This server's address as the browser wrote it, to be sent to somebody else.
  var ownOrigin: String {
    (request.isSecure ? "https://" : "http://") + (request.header("host") ?? "")
  }

  /// What the page shows first once somebody is signed in: what their duties are for.
  func home(_ caller: Caller) -> String {
    if caller.isAssociationUser, let association = caller.appointments.first?.association {
      return "/associations/" + Address.encoded(association)
    }
    return caller.has(.read) ? "/" : "/me"
  }
}

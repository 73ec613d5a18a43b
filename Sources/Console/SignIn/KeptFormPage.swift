import Accounts
import HTTP
import Web
import Words

/// A form whose sender had to sign in: shown again, to be sent with one button. Nothing typed is lost.
enum KeptFormPage {
  /// `/kept/{key}`, whoever has signed in now.
  static func show(_ call: Call) throws -> HTTPResponse {
    guard let form = call.accounts.keptForms.form(call.part("key")) else {
      throw Problem(
        .notFound, "没有暂存的表单，或已超过一小时；请重新填写",
        "no form waits here, or its hour is over; please fill it in again")
    }
    let say = call.language.say
    return page(
      form,
      say(
        "登录失效时提交的下列内容尚未办理。请核对后再次提交。",
        "The following was sent when the session had ended and was not carried out. Check it, then "
          + "send it again."), call
    ).response(call)
  }

  /// What a request sent as a form of this site; nil for anything else, and for passwords.
  static func form(of request: HTTPRequest) -> KeptForm? {
    guard request.method == .post, let form = FormFields(request),
      !form.fields.contains(where: { $0.name.lowercased().contains("password") })
    else { return nil }
    let query = request.rawQuery.map { "?" + $0 } ?? ""
    return KeptForm(
      address: request.target + query, fields: form.fields.filter { $0.name != "form-token" })
  }

  /// The page with the fields and the button.
  static func page(_ form: KeptForm, _ words: String, _ call: Call) -> Page {
    let say = call.language.say
    let rows = form.fields.filter { !$0.value.isEmpty }.map { field -> HTML in
      #"<tr><th scope="row">\#(field.name)</th><td class="typed">\#(field.value)</td></tr>"#
    }
    return Page(
      say("再次提交", "Send again"),
      main: """
        <p>\(words)</p>
        <div class="scroll" tabindex="0" role="region" aria-label="\(say("已填写的内容", "What was typed"))">\
        <table><caption>\(say("提交至 \(form.address)", "Sent to \(form.address)"))</caption>\
        <tbody>\(rows)</tbody></table></div>
        <p>\(call.buttonForm(form.address, say("再次提交", "Send again"), form.fields.map { ($0.name, $0.value) }))</p>
        """)
  }
}

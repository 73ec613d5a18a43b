import Accounts
import EventModel
import HTTP
import Service
import Web
import Words

/// The API tokens of the account that is signed in: making one, revoking one.
struct OwnTokens {
  private let account: Account
  private let call: Call

  init(_ account: Account, _ call: Call) {
    self.account = account
    self.call = call
  }

  /// Makes a token and shows its text, which nobody sees again.
  static func make(_ call: Call) throws -> HTTPResponse {
    try call.requireSession()
    let form = try call.form()
    guard let account = call.caller.account else { throw Problem(AccountFault.unknownLogin) }
    let say = call.language.say
    var faults = FieldFaults()
    var until: CivilDate?
    do { until = try AddressReading.effective(form["until"], "until") } catch {
      faults.add("until", error.fields.first?.says.in(call.language) ?? "")
    }
    let label = (form["label"] ?? "").trimmingBlanks
    if !Account.isName(label) {
      faults.add("label", AccountWords.sentence(.invalidLabel).in(call.language))
    }
    if let until, until < call.service.today {
      faults.add("until", say("不能早于今天。", "It cannot be before today."))
    }
    guard faults.isEmpty else {
      var page = try OwnPage.page(call, faults: faults)
      page.status = 422
      page.hasErrors = true
      return page.response(call)
    }
    do throws(AccountFault) {
      let made = try call.accounts.makeToken(for: account.login, label: label, expiresOn: until)
      return try shown(made.text, label, call)
    } catch {
      throw Problem(error)
    }
  }

  private static func shown(
    _ text: String, _ label: String, _ call: Call
  ) throws(AccountFault) -> HTTPResponse {
    let say = call.language.say
    let made: HTML = """
      <div class="note" role="status"><p>\(say(
        "令牌“\(label)”已生成。请立即复制，它只显示这一次：",
        "Token “\(label)” is made. Copy it now, it is shown this once:"))</p>\
      <p><input class="secret" readonly value="\(text)" aria-label="\(say("令牌", "Token"))" size="70"></p>\
      <p class="dim">\(say("使用：", "Use: "))<code>Authorization: Bearer …</code></p></div>
      """
    do { return try OwnPage.page(call, made: made).response(call) } catch {
      throw .unknownLogin
    }
  }

  static func revoke(_ call: Call) throws -> HTTPResponse {
    guard let account = call.caller.account else { throw Problem(AccountFault.unknownLogin) }
    do throws(AccountFault) {
      try call.accounts.revokeToken(call.part("token"), of: account.login)
    } catch {
      throw Problem(error)
    }
    return .seeOther("/me?done=revoked")
  }

  func html(_ faults: FieldFaults) -> HTML {
    let say = call.language.say
    let inputs = [
      LabelledInput(
        name: "label", label: say("用途", "What it is for"), fault: faults["label"]),
      LabelledInput(
        name: "until", label: say("有效至", "Good until"),
        hint: say("留空为不设期限，如 2027-12-31", "Empty: no end. Like 2027-12-31"),
        fault: faults["until"]),
    ]
    return """
      <p class="dim">\(say(
        "程序凭令牌以您的名义调用接口，权限与您相同。",
        "With a token a program uses the API in your name, with your rights."))</p>
      \(TokenTable(account: account, revoking: "/me/tokens", call: call).html)
      <form method="post" action="/me/tokens" novalidate>\(call.tokenInput)\(inputs.map(\.html))\
      <p><button>\(say("生成令牌", "Make a token"))</button></p></form>
      """
  }
}

/// The tokens of an account, each with a button that revokes it.
struct TokenTable {
  let account: Account
  /// The address under which they are revoked.
  let revoking: String
  let call: Call

  var html: HTML {
    let say = call.language.say
    let tokens = call.accounts.tokens(of: account.login)
    guard !tokens.isEmpty else {
      return "<p>\(say("此账户没有接口令牌。", "This account has no API tokens."))</p>"
    }
    let heads = [
      say("用途", "For"), say("编号", "Identifier"), say("生成", "Made"), say("有效至", "Until"),
      say("最近使用", "Last used"), say("撤销", "Revoke"),
    ].map { #"<th scope="col">\#($0)</th>"# as HTML }
    let rows = tokens.map { token -> HTML in
      let button = call.buttonForm(
        "\(revoking)/\(token.identifier)/revoke", say("撤销", "Revoke"))
      return """
        <tr><td>\(token.label)</td><td>\(token.identifier)</td><td>\(token.createdAt.localText)</td>\
        <td>\(token.expiresOn?.description ?? say("不限", "no end"))</td>\
        <td>\(token.lastUsedAt?.localText ?? say("未使用", "never"))</td><td>\(button)</td></tr>
        """
    }
    return """
      <div class="scroll" tabindex="0" role="region" aria-label="\(say("接口令牌", "API tokens"))">\
      <table><caption>\(say("接口令牌", "API tokens")) \(tokens.count)</caption>\
      <thead><tr>\(heads)</tr></thead><tbody>\(rows)</tbody></table></div>
      """
  }
}

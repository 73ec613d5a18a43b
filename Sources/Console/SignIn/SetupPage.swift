import Accounts
import Associations
import Events
import HTTP
import Service
import Web
import Words

/// `/setup/{link}`: the first keeper of a store opens the office and chooses login and password. A log
/// that has keepers already is not given another: whoever sets up says which of them they are.
enum SetupPage {
  static func show(_ call: Call) throws -> HTTPResponse {
    let account = try InvitationPage.invitee(call)
    guard FirstStart.isWaiting(account) else {
      return .seeOther("/invitation/" + Address.encoded(call.part("link")))
    }
    return page(SetupForm(), try keepers(call), FieldFaults(), call).response(call)
  }

  static func setUp(_ call: Call) async throws -> HTTPResponse {
    let account = try InvitationPage.invitee(call)
    guard FirstStart.isWaiting(account) else { throw Problem(AccountFault.unknownLink) }
    let fields = try call.form()
    let form = SetupForm(fields)
    let passwords = PasswordFields(fields)
    let known = try keepers(call)
    var faults = FieldFaults()
    let actor = form.actor(known, &faults, call)
    passwords.check(login: form.login, &faults, call.language)
    if let actor, call.accounts.accounts().contains(where: { $0.actor == actor }) {
      faults.add("login", AccountWords.sentence(.actorTaken).in(call.language))
    }
    if call.accounts.account(form.login).map({ $0.number != account.number }) == true {
      faults.add("login", AccountWords.sentence(.loginTaken).in(call.language))
    }
    guard let actor, faults.isEmpty else {
      var page = page(form, known, faults, call)
      page.status = 422
      page.hasErrors = true
      return page.response(call)
    }
    if known.isEmpty { try await FirstOffice(form: form, keeper: actor).open(call) }
    do throws(AccountFault) {
      try call.accounts.change(
        account.login, to: form.login, displayName: form.name, actor: actor)
    } catch {
      throw Problem(error)
    }
    return try await InvitationPage.accept(call.part("link"), passwords.password, call)
  }

  /// The keepers that the log has in force today.
  private static func keepers(_ call: Call) throws -> [String] {
    let roll = try call.answering { () throws(ServiceFault) in try call.service.roll() }
    let officers = roll.appointments
      .filter { $0.duty == .keeper && $0.holds(on: call.service.today) }.map(\.officer)
    return Set(officers).sorted()
  }

  private static func page(
    _ form: SetupForm, _ keepers: [String], _ faults: FieldFaults, _ call: Call
  ) -> Page {
    let say = call.language.say
    return Page(
      say("首次启用", "Setting up"),
      main: """
        \(faults.summary(say("有需要更正之处", "There is a problem")))
        <form method="post" action="\(call.request.target)" novalidate>
        \(keepers.isEmpty ? office(form, faults, call) : choice(form, keepers, faults, call))
        <h2>\(say("系统管理员本人", "The keeper, yourself"))</h2>
        \(person(form, faults, call))\(PasswordFields.html(faults, call.language))
        <p><button>\(say("启用并登录", "Set up and sign in"))</button></p></form>
        """)
  }

  private static func office(_ form: SetupForm, _ faults: FieldFaults, _ call: Call) -> HTML {
    let say = call.language.say
    let inputs = [
      LabelledInput(
        name: "jurisdiction", label: say("辖区代码", "Jurisdiction"),
        hint: say(
          "六位行政区划代码，如 440307；市级 440300 包括其所有区。",
          "The six digits of GB/T 2260, like 440307; 440300 takes in all districts of the city."),
        value: form.jurisdiction, fault: faults["jurisdiction"]),
      LabelledInput(
        name: "office", label: say("机关名称", "Name of the office"),
        hint: say("文书上使用的全称。", "In full, as papers have it."), autocomplete: "organization",
        value: form.office, fault: faults["office"]),
      LabelledInput(
        name: "word", label: say("发文机关代字", "Word of its paper numbers"),
        hint: say("如“示民”，用于文号 示民责改〔2026〕1号。", "Like 示民 in 示民责改〔2026〕1号."),
        value: form.word, fault: faults["word"]),
    ]
    return """
      <p>\(say(
        "这一存储尚无系统管理员。以下内容将作为最初两条办理记入日志：设立办理机构、任命系统管理员。",
        "This store has no keeper yet. What you fill in becomes the first two entries of its office: "
          + "the office opened, its keeper appointed."))</p>
      <h2>\(say("办理机构", "The office"))</h2>\(inputs.map(\.html))
      """
  }

  /// Which keeper of the log somebody is.
  private static func choice(
    _ form: SetupForm, _ keepers: [String], _ faults: FieldFaults, _ call: Call
  ) -> HTML {
    let say = call.language.say
    let options = keepers.map { keeper -> HTML in
      let chosen: HTML = keeper == form.keeper ? " selected" : .empty
      return #"<option value="\#(keeper)"\#(chosen)>\#(keeper)</option>"#
    }
    let fault = faults["keeper"].map { #"<span class="error">\#($0)</span>"# as HTML } ?? .empty
    return """
      <p>\(say(
        "日志中已有系统管理员。请选择您是其中哪一位；不再记入新的任命。",
        "The log has keepers already. Say which of them you are; nobody is appointed anew."))</p>
      <p class="field"><label for="keeper">\(say("办理人", "Actor"))</label>\(fault)\
      <select id="keeper" name="keeper">\(options)</select></p>
      """
  }

  private static func person(_ form: SetupForm, _ faults: FieldFaults, _ call: Call) -> HTML {
    let say = call.language.say
    let inputs = [
      LabelledInput(
        name: "login", label: say("登录名", "Login"),
        hint: say(
          "字母、数字、点、下划线、连字符；也用作日志中的办理人名称，以后不可更改，不要用真实姓名。",
          "Letters, digits, dots, underscores, hyphens. The log names you so for ever: no real name."
        ), autocomplete: "username", value: form.login, fault: faults["login"]),
      LabelledInput(
        name: "name", label: say("显示名", "Display name"),
        hint: say("只在页面上显示，不入日志，可以清除。", "Shown on pages only, never in the log; can be erased."),
        autocomplete: "name", value: form.name, fault: faults["name"]),
    ]
    return HTML(inputs.map(\.html))
  }
}

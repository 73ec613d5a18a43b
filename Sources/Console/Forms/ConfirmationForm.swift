import Accounts
import EventModel
import HTTP
import Web
import Words

/// The second officer's form: both things read, then yes, or no with a reason.
struct ConfirmationForm {
  private let call: Call
  private let page: ConfirmationPage
  private let isPossible: Bool

  init(_ call: Call, _ page: ConfirmationPage, isPossible: Bool) {
    self.call = call
    self.page = page
    self.isPossible = isPossible
  }

  func html() throws -> HTML {
    let identity = page.typed?["id"] ?? call.accounts.newIdentity().description
    return """
      <form class="act" method="post" action="\(page.sendingAddress)" novalidate>\
      \(call.tokenField)<input type="hidden" name="id" value="\(identity)">\
      <input type="hidden" name="version" value="\(page.version)">\
      \(isPossible ? ticks : .empty)\(verdict)\(reason)<div class="buttons">\
      <button>\(call.say("确认复核决定", "Send the decision"))</button></div></form>
      """
  }

  private func error(_ path: String) -> HTML {
    let wrong = page.faults.at(path)
    guard !wrong.isEmpty else { return .empty }
    let words = wrong.map { $0.says.in(call.language) }.joined(separator: "；")
    return #"<p class="error" id="e-\#(path)">\#(words)</p>"#
  }

  private func described(_ path: String) -> HTML {
    page.faults.at(path).isEmpty ? .empty : #" aria-describedby="e-\#(path)""#
  }

  private func frame(_ path: String) -> HTML {
    page.faults.at(path).isEmpty ? #"class="ask""# : #"class="ask wrong""#
  }

  private var ticks: HTML {
    """
    <fieldset \(frame("read"))\(described("read"))><legend>\(call.say("已阅", "Read"))</legend>\
    \(error("read"))\
    \(box("facts", FieldControl.anchor("read"), call.say("事实 已阅", "I have read the facts")))\
    \(box("basis", "basis-read", call.say("依据 已阅", "I have read the grounds")))</fieldset>
    """
  }

  private func box(_ name: String, _ id: String, _ words: String) -> HTML {
    let mark: HTML = page.typed?[name] == "1" ? " checked" : .empty
    return """
      <label for="\(id)"><input type="checkbox" id="\(id)" name="\(name)" value="1"\(mark)> \
      \(words)</label>
      """
  }

  private var verdict: HTML {
    var options = [("return", call.say("退回", "Return it"))]
    if isPossible { options.insert(("agree", call.say("同意", "Agree")), at: 0) }
    let buttons = options.enumerated().map { index, option -> HTML in
      let id = index == 0 ? FieldControl.anchor("verdict") : "verdict-\(index)"
      let mark: HTML = page.typed?["verdict"] == option.0 ? " checked" : .empty
      return """
        <label for="\(id)"><input type="radio" id="\(id)" name="verdict" \
        value="\(option.0)"\(mark)> \(option.1)</label>
        """
    }
    return """
      <fieldset \(frame("verdict"))\(described("verdict"))>\
      <legend>\(call.say("复核决定", "Decision"))</legend>\(error("verdict"))\(buttons)</fieldset>
      """
  }

  private var reason: HTML {
    let id = FieldControl.anchor("reason")
    return """
      <div \(frame("reason"))><label for="\(id)">\
      \(call.say("退回理由", "Reason for returning it"))</label>\(error("reason"))\
      <textarea id="\(id)" name="reason" rows="3"\(described("reason"))>\
      \("\n" + (page.typed?["reason"] ?? ""))</textarea></div>
      """
  }
}

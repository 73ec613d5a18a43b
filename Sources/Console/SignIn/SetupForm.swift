import Accounts
import EventModel
import HTTP
import Web
import Words

/// What was typed into the form of a first start.
struct SetupForm {
  var jurisdiction = ""
  var office = ""
  var word = ""
  var login = ""
  var name = ""
  /// Which keeper of the log somebody is, where there are keepers.
  var keeper = ""

  init() {}

  init(_ form: FormFields) {
    func text(_ name: String) -> String { (form[name] ?? "").trimmingBlanks }
    jurisdiction = text("jurisdiction")
    office = text("office")
    word = text("word")
    login = text("login")
    name = text("name")
    keeper = text("keeper")
  }

  /// Who the keeper will be in the log; nil where something is wrong, which is then said.
  func actor(_ keepers: [String], _ faults: inout FieldFaults, _ call: Call) -> Actor? {
    let say = call.language.say
    var actor: Actor?
    if !keepers.isEmpty {
      actor = keepers.contains(keeper) ? Actor(keeper) : nil
      if actor == nil { faults.add("keeper", say("请选择一位。", "Choose one.")) }
    } else if Jurisdiction(jurisdiction) == nil {
      faults.add("jurisdiction", say("应为六位数字，如 440307。", "Six digits, like 440307."))
    } else {
      actor = Actor("registrar/\(jurisdiction)/\(login)")
    }
    if keepers.isEmpty, office.isEmpty {
      faults.add("office", say("请填写机关名称。", "Give the name of the office."))
    }
    if !Account.isLogin(login) {
      faults.add("login", AccountWords.sentence(.invalidLogin).in(call.language))
    }
    if !Account.isName(name) {
      faults.add("name", AccountWords.sentence(.invalidDisplayName).in(call.language))
    }
    return actor
  }
}

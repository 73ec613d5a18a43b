import Accounts
import HTTP
import Web
import Words

/// A new password, typed twice: nobody is locked out by a slip. A password manager fills both.
struct PasswordFields {
  let password: String
  let repeated: String

  init(_ form: FormFields) {
    password = form["password"] ?? ""
    repeated = form["repeated"] ?? ""
  }

  /// Adds what speaks against it.
  func check(login: String, _ faults: inout FieldFaults, _ language: Language) {
    if let flaw = Password(password).flaw(login: login) {
      faults.add("password", AccountWords.flawWords(flaw).in(language))
    } else if password != repeated {
      faults.add("repeated", language.say("两次输入不一致。", "The two do not agree."))
    }
  }

  /// The two inputs.
  static func html(_ faults: FieldFaults, _ language: Language) -> HTML {
    let say = language.say
    let first = LabelledInput(
      name: "password", label: say("新密码", "New password"),
      hint: say(
        "至少 \(Password.leastCharacters) 个字符，可以粘贴；不要求数字或符号。",
        "At least \(Password.leastCharacters) characters; pasting works, no digits or signs are asked for."
      ), type: "password", autocomplete: "new-password", fault: faults["password"])
    let second = LabelledInput(
      name: "repeated", label: say("再输入一次", "Once more"), type: "password",
      autocomplete: "new-password", fault: faults["repeated"])
    return first.html + second.html
  }
}

import Accounts
import EventModel
import Foundation
import Web
import Words

/// `annals account`: who may sign in, from the terminal of the machine that holds the store.
///
/// What an account may do is not said here: duties come from the appointments in the log.
struct AccountCommand {
  /// What is asked, by the word typed.
  enum Action: String, CaseIterable {
    case add
    case link
    case token
    case list
    case disable
    case enable
    case unlock
    case renew
    case erase
  }

  let accounts: AccountStore
  let options: Options
  let language: Language

  static func run(_ options: Options, _ language: Language) throws -> CommandLineTool.Status {
    guard let word = options.words.first, let action = Action(rawValue: word) else {
      let known = Action.allCases.map(\.rawValue).joined(separator: " ")
      throw Refused(
        "没有 annals account \(options.words.first ?? "")；可用：\(known)。",
        "there is no annals account \(options.words.first ?? ""), only: \(known).")
    }
    guard FileManager.default.fileExists(atPath: options.store) else {
      throw Refused(
        "\(options.store) 不存在；请检查 --store。", "\(options.store) does not exist; check --store.")
    }
    do {
      let accounts = try AccountStore(at: options.store)
      defer { try? accounts.close() }
      try AccountCommand(accounts: accounts, options: options, language: language).run(action)
      return .done
    } catch let fault as AccountFault {
      throw Refused(AccountWords.sentence(fault))
    }
  }

  private func run(_ action: Action) throws {
    switch action {
    case .add: try add()
    case .link: try printLink(of: try login())
    case .token: try makeToken()
    case .list: list()
    case .disable:
      let login = try login()
      try accounts.disable(login)
      say("\(login) 已停用，其会话和链接已失效。", "\(login) is disabled; its sessions and links ended.")
    case .enable:
      let login = try login()
      try accounts.enable(login)
      say("\(login) 已启用。", "\(login) is enabled.")
    case .unlock:
      let login = try login()
      try accounts.unlock(login)
      say("\(login) 已解除锁定。", "\(login) is unlocked.")
    case .renew:
      let login = try login()
      try accounts.requireRenewal(login)
      say("\(login) 下次登录须更换密码。", "\(login) must choose a new password at the next sign-in.")
    case .erase:
      let login = try login()
      try accounts.erase(login)
      say(
        "\(login) 的登录名、显示名、密码、令牌和草稿已清除；日志中的办理人名称不变。",
        "login, display name, password, tokens and drafts of \(login) are erased; the actor in the "
          + "log stays.")
    }
  }

  private func say(_ chinese: String, _ english: String) {
    Terminal.print(Sentence(chinese, english).in(language))
  }

  private func login() throws -> String {
    guard options.words.count == 2 else {
      throw Refused(
        "请写登录名：annals account \(options.words[0]) 登录名",
        "name the account: annals account \(options.words[0]) LOGIN")
    }
    return options.words[1]
  }

  // MARK: Making

  private func add() throws {
    let login = try login()
    guard let text = options.value(.actor), let actor = Actor(text) else {
      throw Refused(
        "须以 --as 角色/辖区/名称 写明此人在日志中的名称，如 --as registrar/440307/li",
        "say with --as ROLE/JURISDICTION/NAME who this is in the log, like --as registrar/440307/li"
      )
    }
    let password = options.has(.passwordInput) ? readLine(strippingNewline: true) ?? "" : nil
    if let password, let flaw = Password(password).flaw(login: login) {
      throw AccountFault.password(flaw)
    }
    let account = try accounts.create(
      login: login, displayName: options.value(.name) ?? login, actor: actor)
    say("已建立账户 \(account.login)（\(account.actor)）。", "account \(account.login) (\(account.actor)).")
    guard let password else { return try printLink(of: login) }
    let secret = try accounts.invite(login)
    let accounts = accounts
    _ = try Waiting.forValue { try await accounts.accept(secret, password: password) }
  }

  private func printLink(of login: String) throws {
    let secret = try accounts.invite(login)
    say(
      "一次性链接（24 小时内有效，接在服务的网址之后，由本人打开设置密码）：",
      "one-time link, good for 24 hours, to follow the server's address; its owner opens it and "
        + "chooses a password:")
    Terminal.print("/invitation/\(secret)")
  }

  private func makeToken() throws {
    let login = try login()
    let until = try options.value(.until).map { (text) throws(UsageFault) -> CivilDate in
      guard let day = CivilDate(text) else { throw .badDate(.until, text) }
      return day
    }
    guard let label = options.value(.label) else {
      throw Refused("须以 --label 给令牌命名。", "name the token with --label.")
    }
    let made = try accounts.makeToken(for: login, label: label, expiresOn: until)
    // The token alone on standard output, so that a script can take it.
    Terminal.complain(
      Sentence(
        "令牌 \(made.token.identifier)（\(label)），只显示这一次：",
        "token \(made.token.identifier) (\(label)), shown this once:"
      ).in(language))
    Terminal.print(made.text)
  }

  // MARK: Listing

  private func list() {
    var table = TextTable(
      language == .chinese
        ? ["登录名", "显示名", "办理人", "状态", "令牌"]
        : ["login", "display name", "actor", "state", "tokens"])
    for account in accounts.accounts() {
      table.add([
        account.login, account.displayName, account.actor.description, state(of: account),
        String(accounts.tokens(of: account.login).count),
      ])
    }
    for line in table.lines { Terminal.print(line) }
  }

  private func state(of account: Account) -> String {
    let lock = accounts.lockout(account.login)?.lock(at: Instant(Date()))
    return AccountWords.state(account, lock: lock).in(language)
  }
}

import Accounts
import HTTP
import Web
import Words

/// What a keeper does with an account by one button.
enum AccountAct: String, CaseIterable, Sendable {
  case disable
  case enable
  case unlock
  case renew
  /// A token of the account; its buttons stand beside the tokens.
  case revoke

  var button: Sentence {
    switch self {
    case .disable: Sentence("停用", "Disable")
    case .enable: Sentence("启用", "Enable")
    case .unlock: Sentence("解除锁定", "Unlock")
    case .renew: Sentence("要求更换密码", "Require a new password")
    case .revoke: Sentence("撤销", "Revoke")
    }
  }

  var done: Sentence {
    switch self {
    case .disable:
      Sentence("账户已停用，其会话和链接已失效。", "The account is disabled; its sessions and links ended.")
    case .enable: Sentence("账户已启用。", "The account is enabled.")
    case .unlock: Sentence("已解除锁定。", "The account is unlocked.")
    case .renew:
      Sentence("下一次请求起须更换密码。", "A new password must be chosen from the next request on.")
    case .revoke: Sentence("令牌已撤销。", "The token is revoked.")
    }
  }

  /// Whether the button is there. Nobody shuts themselves out.
  func isOffered(for account: Account, isOwn: Bool) -> Bool {
    switch self {
    case .disable: !account.isDisabled && !isOwn
    case .enable: account.isDisabled
    case .unlock: !isOwn
    case .renew: account.hasPassword && !account.mustRenew
    case .revoke: false
    }
  }

  /// The routes of the acts that have one address each.
  static var routes: [Route] {
    allCases.filter { $0 != .revoke }.map { act in
      Route(.post, "/accounts/{account}/\(act.rawValue)", .keep, .atOnce { try act.carryOut($0) })
    }
  }

  private func carryOut(_ call: Call) throws -> HTTPResponse {
    let account = try Keeping(call).account()
    if self == .disable, account.number == call.caller.account?.number {
      throw Problem(
        .stateForbids, "不能停用自己的账户；请由另一位系统管理员办理",
        "nobody disables their own account; another keeper does it")
    }
    do throws(AccountFault) {
      switch self {
      case .disable: try call.accounts.disable(account.login)
      case .enable: try call.accounts.enable(account.login)
      case .unlock: try call.accounts.unlock(account.login)
      case .renew: try call.accounts.requireRenewal(account.login)
      case .revoke: break
      }
    } catch {
      throw Problem(error)
    }
    return .seeOther("/accounts/\(account.number)?done=\(rawValue)")
  }
}

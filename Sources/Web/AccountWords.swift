package import Accounts
package import EventModel
import Foundation
package import Words

/// Why the accounts refused, in words: what, and the way out. The same on the terminal and on pages.
package enum AccountWords {
  package static func sentence(_ fault: AccountFault) -> Sentence {
    switch fault {
    case .inUse: inUse
    case .notAccounts:
      Sentence("accounts.sqlite 不是账户文件。", "accounts.sqlite is no file of accounts.")
    case .newerLayout(let found, let known): newerLayout(found, known)
    case .layoutAltered(let what), .damaged(let what): damaged(what)
    case .readOnly:
      Sentence("账户文件不可写；请检查目录的权限。", "the accounts cannot be written; check permissions.")
    case .diskFull:
      Sentence("磁盘已满，未作改动；请腾出空间后重试。", "the disk is full; make room and try again.")
    case .closed: Sentence("账户已关闭。", "the accounts were closed.")
    case .system(let call, let path, let code): refused(call, path, code)
    case .database(let code, let message):
      Sentence("数据库拒绝了操作（\(code)：\(message)）。", "the database refused (\(code): \(message)).")
    case .invalidLogin: invalidLogin
    case .invalidDisplayName:
      Sentence("显示名须填写，不超过 200 字节。", "a display name is needed, of at most 200 bytes.")
    case .invalidLabel:
      Sentence("令牌须有名称，不超过 200 字节。", "a token needs a label, of at most 200 bytes.")
    case .loginTaken: Sentence("该登录名已有账户。", "another account has this login.")
    case .actorTaken: actorTaken
    case .unknownLogin: Sentence("没有这个账户。", "there is no such account.")
    case .disabled: Sentence("该账户已停用。", "the account is disabled.")
    case .password(let flaw): flawWords(flaw)
    case .wrongPassword: Sentence("现用密码不正确。", "the present password is not right.")
    case .locked(let until): lock(until)
    case .unknownLink: unknownLink
    case .expiredLink: expiredLink
    case .busy:
      Sentence("登录的人太多，请几秒后再试。", "too many are signing in; try again in some seconds.")
    case .unknownToken: Sentence("没有这个令牌。", "there is no such token.")
    case .unknownDraft: Sentence("没有这份草稿。", "there is no such draft.")
    case .draftNotAnObject: Sentence("草稿的内容无法识别。", "the draft cannot be read.")
    case .draftTooLarge(let bytes, let limit):
      Sentence("草稿 \(bytes) 字节，超过 \(limit) 字节。", "the draft has \(bytes) bytes, over \(limit).")
    }
  }

  private static let inUse = Sentence(
    "账户正由另一进程使用，多半是正在运行的 annals serve：请在网页“账户”中办理，或先停止该服务。",
    "another process has the accounts open, most likely a running annals serve: use its page "
      + "“Accounts”, or stop it first.")
  private static let invalidLogin = Sentence(
    "登录名须为 1 至 64 个字母、数字、点、下划线或连字符。",
    "a login is 1–64 letters, digits, dots, underscores or hyphens.")
  private static let actorTaken = Sentence(
    "该办理人名称已属于（或曾属于）另一账户，不能再给别人。",
    "another account acts, or once acted, as this actor; it is never given again.")
  private static let unknownLink = Sentence(
    "此链接不存在、已被新的链接取代或已用过；请向系统管理员另要一个。",
    "this link was never given out, was replaced, or has been used; ask the keeper for another.")
  private static let expiredLink = Sentence(
    "此链接已超过 24 小时；请向系统管理员另要一个。",
    "this link is older than 24 hours; ask the keeper for another.")

  private static func newerLayout(_ found: Int64, _ known: Int64) -> Sentence {
    Sentence(
      "账户文件由更新版本的程序写成（布局 \(found)，本程序只识别到 \(known)）；请升级程序，文件未作改动。",
      "the accounts were made by a later program (layout \(found), this one knows up to \(known)); "
        + "upgrade the program, the file was not touched.")
  }

  private static func damaged(_ what: String) -> Sentence {
    Sentence(
      "账户文件已损坏（\(what)）；请从备份恢复 accounts.sqlite。",
      "the accounts are damaged (\(what)); restore accounts.sqlite from a backup.")
  }

  private static func refused(_ call: String, _ path: String, _ code: Int32) -> Sentence {
    Sentence(
      "系统拒绝了对 \(path) 的 \(call) 操作：\(String(cString: strerror(code)))。",
      "the system refused \(call) on \(path): \(String(cString: strerror(code))).")
  }

  /// Why a password cannot be chosen.
  package static func flawWords(_ flaw: PasswordFlaw) -> Sentence {
    switch flaw {
    case .tooShort:
      Sentence(
        "密码至少 \(Password.leastCharacters) 个字符；长句子最好记。",
        "a password has at least \(Password.leastCharacters) characters; a long sentence is best.")
    case .tooLong:
      Sentence(
        "密码不超过 \(Password.mostBytes) 字节。", "a password has at most \(Password.mostBytes) bytes.")
    case .isLogin: Sentence("密码不能与登录名相同。", "the password must not be the login.")
    }
  }

  /// How an account stands.
  package static func state(_ account: Account, lock: Instant?) -> Sentence {
    if account.isErased { return Sentence("已清除", "erased") }
    if account.isDisabled { return Sentence("已停用", "disabled") }
    if let lock {
      return Sentence("锁定至 \(lock.localText)", "locked until \(lock.localText)")
    }
    if !account.hasPassword { return Sentence("尚未设密码", "no password yet") }
    return account.mustRenew
      ? Sentence("须更换密码", "must renew") : Sentence("可登录", "active")
  }

  /// Until when nobody can sign in, in Beijing time.
  package static func lock(_ until: Instant) -> Sentence {
    Sentence(
      "连续多次密码不符，已锁定至 \(until.localText)（北京时间）；系统管理员可以提前解除。",
      "too many wrong passwords in a row; locked until \(until.localText) (Beijing time), unless the "
        + "keeper unlocks it.")
  }
}

extension Problem {
  /// What the accounts refused.
  package init(_ fault: AccountFault) {
    let kind: Kind =
      switch fault {
      case .busy: .busy
      case .notAccounts, .newerLayout, .layoutAltered, .damaged, .inUse, .readOnly, .diskFull,
        .closed, .system, .database:
        .storeFailed
      case .unknownLogin, .unknownLink, .expiredLink, .unknownToken, .unknownDraft: .notFound
      case .loginTaken, .actorTaken, .disabled, .locked, .wrongPassword: .stateForbids
      case .invalidLogin, .invalidDisplayName, .invalidLabel, .password, .draftNotAnObject,
        .draftTooLarge:
        .misshapen
      }
    self.init(
      kind, AccountWords.sentence(fault), headers: fault == .busy ? [("Retry-After", "3")] : [])
  }
}

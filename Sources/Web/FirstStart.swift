package import Accounts
import EventModel

/// The first account of a new store: whoever follows its link becomes the first keeper.
///
/// It stands for nobody until then. Setting up gives it a login, a name and an actor of the log.
package enum FirstStart {
  private static let login = "first"
  private static let actorText = "system/CN/first"

  /// Whether an account is the one that waits to be set up.
  package static func isWaiting(_ account: Account) -> Bool {
    account.actor.description == actorText && !account.hasPassword
  }

  /// The path of the link for whoever sets this store up, made where nobody can have signed in yet;
  /// an earlier one is void. Nil where there are accounts.
  package static func link(_ accounts: AccountStore) throws(AccountFault) -> String? {
    if !accounts.hasAnyAccount, let actor = Actor(actorText) {
      _ = try accounts.create(login: login, displayName: "系统管理员", actor: actor)
    }
    guard let account = accounts.account(login), isWaiting(account), !account.isDisabled else {
      return nil
    }
    return "/setup/" + (try accounts.invite(login))
  }
}

import Accounts
import EventModel
import HTTP
import Service
import Web
import Words

/// Who sent a request: by token, by cookie, or nobody in particular.
struct Authentication: Sendable {
  private let accounts: AccountStore
  private let service: AnnalsService

  init(_ accounts: AccountStore, _ service: AnnalsService) {
    self.accounts = accounts
    self.service = service
  }

  /// The caller; a token that is not good is refused rather than taken for nobody.
  func caller(_ request: HTTPRequest) throws -> Caller {
    if let header = request.header("authorization") {
      guard let text = Self.bearer(header), let bearer = accounts.authenticate(token: text) else {
        throw Problem(
          .signInNeeded,
          .init("令牌无效、已撤销或已过期", "the token is unknown, revoked or expired"),
          headers: [("WWW-Authenticate", "Bearer error=\"invalid_token\"")])
      }
      return try caller(.token(bearer), bearer.account)
    }
    guard let secret = SessionCookie.secret(request), let session = accounts.session(secret) else {
      return .anybody
    }
    return try caller(.session(session, secret), session.account)
  }

  private func caller(_ proof: Caller.Proof, _ account: Account) throws -> Caller {
    do throws(ServiceFault) {
      return Caller(proof: proof, appointments: try service.appointments(of: account.actor))
    } catch {
      throw Problem(error, store: service.store)
    }
  }

  private static func bearer(_ header: String) -> String? {
    guard header.prefix(7).lowercased() == "bearer " else { return nil }
    return String(header.dropFirst(7))
  }
}

import HTTP
import Web

/// Signing in, one's own page, accounts.
enum SignInRoutes {
  static let all: [Route] = signingIn + own + accounts

  private static let signingIn = [
    Route(.get, "/sign-in", .open, .atOnce(SignInPage.show)),
    Route(.post, "/sign-in", .open, .waiting(SignInPage.signIn)),
    Route(.post, "/sign-out", .own, .atOnce(SignInPage.signOut)),
    Route(.get, "/signed-out", .open, .atOnce(SignInPage.signedOut)),
    Route(.get, "/setup/{link}", .open, .atOnce(SetupPage.show)),
    Route(.post, "/setup/{link}", .open, .waiting(SetupPage.setUp)),
    Route(.get, "/invitation/{link}", .open, .atOnce(InvitationPage.show)),
    Route(.post, "/invitation/{link}", .open, .waiting(InvitationPage.accept)),
    Route(.get, "/kept/{key}", .own, .atOnce(KeptFormPage.show)),
  ]

  private static let own = [
    Route(.get, "/me", .own, .atOnce(OwnPage.show)),
    Route(.get, "/session", .own, .atOnce(OwnPage.session)),
    Route(.get, "/me/password", .own, .atOnce(RenewalPage.show)),
    Route(.post, "/me/password", .own, .waiting(RenewalPage.renew)),
    Route(.post, "/me/sessions/end", .own, .working(OwnPage.endSessions)),
    Route(.post, "/me/tokens", .own, .working(OwnTokens.make)),
    Route(.post, "/me/tokens/{token}/revoke", .own, .working(OwnTokens.revoke)),
  ]

  private static let accounts =
    [
      Route(.get, "/accounts", .keep, .atOnce(AccountsPage.show)),
      Route(.post, "/accounts", .keep, .working(AccountsPage.invite)),
      Route(.get, "/accounts/{account}", .keep, .atOnce(AccountPage.show)),
      Route(.post, "/accounts/{account}/link", .keep, .working(AccountPage.link)),
      Route(
        .post, "/accounts/{account}/tokens/{token}/revoke", .keep, .working(AccountPage.revoke)),
      Route(.get, "/accounts/{account}/erase", .keep, .atOnce(ErasePage.show)),
      Route(.post, "/accounts/{account}/erase", .keep, .working(ErasePage.erase)),
    ] + AccountAct.routes
}

import Web

/// Signing in, one's own page, accounts.
enum SignInRoutes {
  static let all: [Route] = []
}

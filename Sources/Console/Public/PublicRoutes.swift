import Web

/// What the law publishes.
enum PublicRoutes {
  static let all: [Route] = []
}

import Web

/// Drafts, orders, decisions, papers.
enum FormRoutes {
  static let all: [Route] = []
}

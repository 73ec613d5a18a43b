import Web

/// Drafts, orders, decisions, papers.
enum FormRoutes {
  static let all: [Route] =
    DraftRoutes.all + ConfirmationRoutes.all + OrderRoutes.all + PaperRoutes.all
}

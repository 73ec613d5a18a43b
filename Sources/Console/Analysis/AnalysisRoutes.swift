import Web

/// Comparison, statistics, parameters, log, audit, verification.
enum AnalysisRoutes {
  static let all: [Route] =
    ComparePage.routes + VerifyPage.routes + JobPages.routes
}

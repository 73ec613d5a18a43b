import Web

/// Comparison, statistics, parameters, log, audit, verification.
enum AnalysisRoutes {
  static let all: [Route] =
    ComparePage.routes + StatisticsPage.routes + VerifyPage.routes + JobPages.routes
}

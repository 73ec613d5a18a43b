import Web

/// Comparison, statistics, parameters, log, audit, verification.
enum AnalysisRoutes {
  static let all: [Route] =
    ComparePage.routes + StatisticsPage.routes + ParameterPages.routes + HolidayPages.routes
    + DrawPages.routes + VerifyPage.routes + JobPages.routes
}

import Web

/// Comparison, statistics, parameters, log, audit, verification.
enum AnalysisRoutes {
  static let all: [Route] =
    ComparePage.routes + StatisticsPage.routes + ParameterPages.routes + HolidayPages.routes
    + DrawPages.routes + LogPage.routes + AuditPages.routes + ReportPages.routes
    + ExportsPage.routes + LogFile.routes + VerifyPage.routes + JobPages.routes
}

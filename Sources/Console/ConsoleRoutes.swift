package import HTTP
package import Web

/// Every page that people can open.
package enum ConsoleRoutes {
  package static let all: [Route] =
    Assets.routes + SignInRoutes.all + ReadingRoutes.all + AnalysisRoutes.all
    + FormRoutes.all + PublicRoutes.all + HelpRoutes.all

  /// A request that was refused, as a page; whoever is not signed in is sent to sign in and comes
  /// back to where they were.
  package static func refusal(_ problem: Problem, _ call: Call) -> HTTPResponse {
    SignInReturn.response(problem, call) ?? ProblemPage.response(problem, call)
  }
}

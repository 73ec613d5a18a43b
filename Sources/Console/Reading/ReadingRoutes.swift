import HTTP
import Projections
import Web

/// Work queue, register, associations, lists, why.
enum ReadingRoutes {
  static let all: [Route] =
    [
      Route(.get, "/", .own, .working(WorkbenchPage.respond)),
      Route(.get, "/queue", .read, .working(QueuePage.respond)),
      Route(.get, "/associations", .read, .working(RegisterPage.respond)),
      Route(.get, "/lists/{view}", .read, .working(ListPage.respond)),
      Route(.get, "/associations/{association}", .read, .working(OverviewPage.respond)),
      Route(.get, "/associations/{association}/history", .read, .working(HistoryPage.respond)),
      Route(.get, "/associations/{association}/duties", .read, .working(DutiesPage.respond)),
      Route(.get, "/associations/{association}/credit", .read, .working(CreditPage.respond)),
      Route(
        .get, "/associations/{association}/enforcement", .read,
        .working(EnforcementPage.respond)),
      Route(.get, "/associations/{association}/papers", .read, .working(PapersPage.respond)),
      Route(.get, "/associations/{association}/state", .read, .working(StatePage.respond)),
      Route(.get, "/associations/{association}/cases/{case}", .read, .working(CasePage.respond)),
      Route(.get, "/why/{view}/{association}", .read, .working(WhyPage.respond)),
      Route(.get, "/proofs/{view}/{association}", .read, .working(ProofBundle.respond)),
    ] + queueFiles + files(.proposals, "/proposals") + files(.deadlines, "/deadlines")

  private static let queueFiles = ListFile.Format.allCases.map { format in
    Route(
      .get, "/queue.\(format.rawValue)", .analyse,
      .working { call in try QueuePage.file(format, call) })
  }

  /// A list under an address of its own, with the files beside it.
  private static func files(_ view: View, _ path: String) -> [Route] {
    let page = Route(
      .get, path, .read, .working { call in try ListPage.respond(view, nil, call) })
    return [page]
      + ListFile.Format.allCases.map { format in
        Route(
          .get, "\(path).\(format.rawValue)", .analyse,
          .working { call in try ListFile.response(view, format, call) })
      }
  }
}

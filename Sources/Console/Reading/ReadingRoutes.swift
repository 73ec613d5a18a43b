import HTTP
import Projections
import Web

/// Work queue, register, associations, lists, why.
enum ReadingRoutes {
  static let all: [Route] =
    [
      Route(.get, "/lists/{view}", .read, .working(ListPage.respond))
    ] + files(.proposals, "/proposals") + files(.deadlines, "/deadlines")

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

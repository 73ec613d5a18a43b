import HTTP
import Web

/// What the law publishes. These pages never read the sign-in cookie.
enum PublicRoutes {
  static let all: [Route] = [
    Route(.get, "/public", .open, .working(PublicPages.search)),
    Route(.get, "/public/associations/{association}", .open, .working(PublicRecordPage.page)),
    Route(.get, "/public/lists/{view}", .open, .working(PublicPages.list)),
    Route(.get, "/public/grades", .open, .working(PublicPages.grades)),
  ]
}

package import EventModel
package import HTTP
package import Service

extension HTTPResponse {
  /// A JSON value as it stands now; it is asked for anew each time.
  package static func json(
    _ value: JSONValue, status: Int = 200, headers: [(String, String)] = []
  ) -> HTTPResponse {
    HTTPResponse(
      status: status,
      headers: [("Content-Type", "application/json"), ("Cache-Control", "no-store")] + headers,
      body: .bytes(value.canonicalBytes))
  }

  /// A JSON value with the position it stands on. A pinned moment never changes, so whoever asked
  /// may keep the answer.
  package static func json(
    _ value: JSONValue, at moment: Moment, headers: [(String, String)] = []
  ) -> HTTPResponse {
    json(value.canonicalBytes, at: moment, headers: headers)
  }

  /// The same from JSON that is written already.
  package static func json(
    _ bytes: [UInt8], at moment: Moment, headers: [(String, String)] = []
  ) -> HTTPResponse {
    HTTPResponse(
      status: 200,
      headers: [
        ("Content-Type", "application/json"), ("Cache-Control", moment.cacheControl),
        ("Log-Position", String(moment.position)),
      ] + headers, body: .bytes(bytes))
  }

  /// A page that is to be asked for by GET: after a form was taken.
  package static func seeOther(_ address: String) -> HTTPResponse {
    HTTPResponse(status: 303, headers: [("Location", address), ("Cache-Control", "no-store")])
  }
}

extension Moment {
  /// How long an answer about this moment may be kept by whoever asked, never by others.
  package var cacheControl: String {
    isPinned && !isCurrent ? "private, max-age=31536000, immutable" : "no-store"
  }
}

extension Problem {
  /// No such association, or none that this caller may know of.
  package static func noAssociation(_ identifier: String) -> Problem {
    Problem(
      .notFound, "该日没有 \(identifier) 的记录；请核对编号和生效日期",
      "there is no entry of \(identifier) by that day; check the identifier and the effective day")
  }
}

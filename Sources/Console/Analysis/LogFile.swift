import EventModel
import EventStore
import HTTP
import Service
import Synchronization
import Web
import Words

/// The log as JSON Lines: the very bytes that are hashed, as far as the caller may read them, sent in
/// bounded pieces.
enum LogFile {
  static let routes = [Route(.get, "/events.jsonl", .analyse, .working(answer))]

  private static let entriesAtOnce = 500

  private static func answer(_ call: Call) throws -> HTTPResponse {
    let moment = try call.moment()
    let sent = Atomic<Int64>(0)
    let stream = HTTPStream(
      .finite,
      next: {
        var query = EntryQuery(in: call.caller.scope)
        query.after = sent.load(ordering: .relaxed)
        query.through = moment.position
        query.limit = entriesAtOnce
        guard query.after < moment.position else { return .end }
        // A log that cannot be read must not look like a whole one.
        guard let page = try? call.service.entries(query), page.last > query.after else {
          return .broken
        }
        sent.store(page.last, ordering: .relaxed)
        return .bytes(page.entries.flatMap { $0.line + [0x0A] })
      })
    return HTTPResponse(
      status: 200,
      headers: [
        ("Content-Type", "application/jsonl"),
        ("Content-Disposition", "attachment; filename=\"log_P\(moment.position).jsonl\""),
        ("Cache-Control", "no-store"), ("Log-Position", String(moment.position)),
      ], body: .stream(stream))
  }
}

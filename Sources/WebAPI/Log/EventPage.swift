import EventModel
import EventStore
import HTTP
import Service
import Web
import Words

/// A page of entries in one of its formats.
enum EventPage {
  static func answer(_ call: Call) throws -> HTTPResponse {
    let type = try Acceptance.choose(
      ["application/jsonl", "application/json", "application/cloudevents-batch+json"],
      for: call.request)
    let query = try query(call)
    let page = try call.answering { () throws(ServiceFault) in try call.service.entries(query) }
    let next = page.hasMore ? address(call.request, after: page.last) : nil
    var headers = [
      ("Content-Type", type), ("Log-Position", String(page.head)),
      (
        "Cache-Control",
        isForGood(page, query) ? "private, max-age=31536000, immutable" : "no-store"
      ),
    ]
    if let next { headers.append(("Link", "<\(next)>; rel=\"next\"")) }
    let body: [UInt8] =
      switch type {
      case "application/json": json(page, next)
      case "application/cloudevents-batch+json": cloudEvents(page, call.service.log.logID)
      case _: page.entries.flatMap { $0.line + [0x0A] }
      }
    return HTTPResponse(status: 200, headers: headers, body: .bytes(body))
  }

  /// A full page that nothing can be added to. What the caller may see of it can change, so it is the
  /// caller's own.
  private static func isForGood(_ page: EntryPage, _ query: EntryQuery) -> Bool {
    query.scope.isEverything && page.entries.count == query.limit && page.hasMore
  }

  private static func query(_ call: Call) throws -> EntryQuery {
    var query = EntryQuery(in: call.caller.scope)
    query.after = LogPosition(try call.count("after", in: 0...Int(Int32.max), else: 0))
    query.limit = try call.count("limit", in: 1...1000, else: 100)
    query.types = Set(call.request.query.filter { $0.name == "type" }.map(\.value))
    query.stream = call.request.parameter("stream").flatMap { StreamName($0) }
    query.actor = call.request.parameter("actor")
    return query
  }

  /// The same question from another position on.
  private static func address(_ request: HTTPRequest, after position: LogPosition) -> String {
    var parts = (request.rawQuery ?? "").split(separator: "&").filter {
      !$0.hasPrefix("after=")
    }
    parts.insert("after=\(position)", at: 0)
    return request.target + "?" + parts.joined(separator: "&")
  }

  private static func json(_ page: EntryPage, _ next: String?) -> [UInt8] {
    var bytes = Array(#"{"entries":["#.utf8)
    for (index, entry) in page.entries.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += entry.line
    }
    bytes += #"],"head":\#(page.head),"last":\#(page.last),"next":"#.utf8
    (next.map { JSONValue.string($0) } ?? .null).writeCanonical(into: &bytes)
    bytes.append(UInt8(ascii: "}"))
    return bytes
  }

  private static func cloudEvents(_ page: EntryPage, _ logID: String) -> [UInt8] {
    var bytes = [UInt8(ascii: "[")]
    for (index, entry) in page.entries.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      CloudEvent.json(entry, logID).writeCanonical(into: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
    return bytes
  }
}

/// An entry as a CloudEvent 1.0: `time` is when it holds, `recordedtime` when it was written down, the
/// specification's own pair of extensions for two axes.
enum CloudEvent {
  static func json(_ entry: Entry, _ logID: String) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("specversion", .string("1.0")), .init("id", .string(entry.id.description)),
      .init("source", .string("urn:annals:log:\(logID)")), .init("type", .string(entry.type)),
      .init("subject", .string(entry.stream.description)),
      .init("time", .string("\(entry.effectiveOn)T00:00:00+08:00")),
      .init("recordedtime", .string(entry.recordedAt.description)),
      .init("sequence", .string(padded(entry.position, 19))),
      .init("streamversion", .string(padded(entry.version, 10))),
      .init("datacontenttype", .string("application/json")),
      .init("dataschema", .string("urn:annals:event:\(entry.type):\(entry.schema)")),
      .init("authtype", .string(entry.actor.hasPrefix("system/") ? "system" : "user")),
      .init("authid", .string(entry.actor)),
      .init("data", (try? JSONParser.parse(entry.data)) ?? .null),
    ]
    if let cause = entry.cause { members.append(.init("causationid", .string("\(cause)"))) }
    if let other = entry.confirmedBy { members.append(.init("confirmedby", .string(other))) }
    if let document = entry.document { members.append(.init("document", .string(document))) }
    return .object(members)
  }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

import Accounts
import EventModel
import EventStore
import Foundation
import HTTP
import Service
import Synchronization
import Web
import Words

/// One reader of the log as it grows, by server-sent events.
///
/// What is live and what is caught up with are one path: a commit only says that there is more, and
/// the entries are read from the log. At any time a feed holds one page of them; a reader that takes
/// nothing is cut by the HTTP layer and resumes where it was.
final class EventFeed: Sendable {
  /// Feeds that may be open at once in this process.
  private static let mostOpen = 2000
  private static let pageEntries = 256
  private static let heartbeatSeconds = 15
  private static let longestMinutes = 30
  private static let mostBytes = 64 << 20

  private static let open = Atomic<Int>(0)
  /// Reads for the feeds; two at a time, so that they take no thread from whoever waits for a page.
  private static let readers: OperationQueue = {
    let queue = OperationQueue()
    queue.name = "annals.feeds"
    queue.maxConcurrentOperationCount = 2
    return queue
  }()

  private struct Course {
    var after: LogPosition
    /// Bytes that were read and wait to be sent.
    var ready: [UInt8]
    var isReading = false
    var beats = false
    var sent = 0
    /// Ended in good order once what is ready is sent.
    var isOver = false
    var listener: Int?
    var stream: HTTPStream?
  }

  private let service: AnnalsService
  private let scope: Scope
  /// Whether the caller still may listen: a token may be revoked, an appointment may end.
  private let mayListen: @Sendable () -> Bool
  private let end = ContinuousClock.now + .seconds(60 * longestMinutes)
  private let course: Mutex<Course>

  private init(_ call: Call, after: LogPosition) {
    service = call.service
    scope = call.caller.scope
    mayListen = { Self.mayListen(call) }
    course = Mutex(Course(after: after, ready: Array("retry: 2000\n\n".utf8)))
  }

  static func answer(_ call: Call) throws -> HTTPResponse {
    let after = try start(call)
    guard open.add(1, ordering: .relaxed).newValue <= mostOpen else {
      open.subtract(1, ordering: .relaxed)
      throw Problem(
        .busy, Sentence("订阅者过多，请稍后再试", "too many listen; try again soon"),
        headers: [("Retry-After", "30")])
    }
    let feed = EventFeed(call, after: after)
    let stream = HTTPStream(.live, next: { feed.next() }, onClose: { feed.close() })
    feed.begin(stream)
    return HTTPResponse(
      status: 200,
      headers: [
        ("Content-Type", "text/event-stream"), ("Cache-Control", "no-store"),
        ("X-Accel-Buffering", "no"), ("Log-Position", String(call.service.head)),
      ], body: .stream(stream))
  }

  /// The position after which to begin: of the last event received, else of the address.
  private static func start(_ call: Call) throws -> LogPosition {
    let head = call.service.head
    guard let last = call.request.header("last-event-id") else {
      let after = LogPosition(try call.count("after", in: 0...Int(Int32.max), else: 0))
      guard after <= head else {
        throw Problem(
          .anotherLog,
          Sentence("日志只有 \(head) 条，未到 #\(after)", "the log has \(head) entries, not \(after)"))
      }
      return after
    }
    let parts = last.split(separator: ".")
    guard parts.count == 2, let position = LogPosition(parts[1]) else {
      throw Problem.parameter("Last-Event-ID", "应为 <日志编号>.<位置>", "must be <log>.<position>")
    }
    guard parts[0] == call.service.log.logID, position <= head else {
      throw Problem(
        .anotherLog,
        Sentence(
          "\(last) 不属于本日志（\(call.service.log.logID)，\(head) 条）；请从头读取",
          "\(last) is not of this log (\(call.service.log.logID), \(head) entries); begin anew"))
    }
    return position
  }

  private static func mayListen(_ call: Call) -> Bool {
    guard let actor = call.caller.actor, let login = call.caller.account?.login,
      let appointments = try? call.service.appointments(of: actor)
    else { return false }
    if case .token(let bearer)? = call.caller.proof {
      let tokens = call.accounts.tokens(of: login)
      guard tokens.contains(where: { $0.identifier == bearer.tokenIdentifier }) else {
        return false
      }
    }
    let now = Caller(proof: call.caller.proof, appointments: appointments)
    return now.has(.audit) && now.scope == call.caller.scope
  }

  // MARK: Pieces

  private func next() -> HTTPStream.Piece {
    let head = service.head
    let (piece, mustRead) = course.withLock { course -> (HTTPStream.Piece, LogPosition?) in
      if !course.ready.isEmpty {
        let bytes = course.ready
        course.ready = []
        course.sent += bytes.count
        return (.bytes(bytes), nil)
      }
      if course.isOver { return (.end, nil) }
      if course.sent >= Self.mostBytes || ContinuousClock.now >= end {
        course.isOver = true
        return (.bytes(Array(": end of this part; resume with Last-Event-ID\n\n".utf8)), nil)
      }
      if course.beats {
        course.beats = false
        return (.bytes(Array(": \(head)\n\n".utf8)), nil)
      }
      guard !course.isReading, head > course.after else { return (.wait, nil) }
      course.isReading = true
      return (.wait, course.after)
    }
    if let mustRead { Self.readers.addOperation { self.read(after: mustRead) } }
    return piece
  }

  private func read(after: LogPosition) {
    var query = EntryQuery(in: scope)
    query.after = after
    query.limit = Self.pageEntries
    let page = try? service.entries(query)
    let stream = course.withLock { course -> HTTPStream? in
      course.isReading = false
      if let page {
        course.after = page.last
        course.ready += bytes(page)
      } else {
        // The reader resumes where it was once the log can be read again.
        course.isOver = true
      }
      return course.stream
    }
    stream?.wake()
  }

  /// A page as events. Where everything in it was passed over, the position alone goes out: a client
  /// that resumes need not be led past it again.
  private func bytes(_ page: EntryPage) -> [UInt8] {
    var bytes: [UInt8] = []
    for entry in page.entries {
      bytes += "id: \(service.log.logID).\(entry.position)\ndata: ".utf8
      bytes += entry.line
      bytes += "\n\n".utf8
    }
    if page.entries.last?.position != page.last {
      bytes += "id: \(service.log.logID).\(page.last)\n\n".utf8
    }
    return bytes
  }

  // MARK: Beginning and end

  private func begin(_ stream: HTTPStream) {
    let listener = service.log.commits.listen { _ in stream.wake() }
    course.withLock { course in
      course.stream = stream
      course.listener = listener
    }
    beatLater()
  }

  private func beatLater() {
    DispatchQueue.global(qos: .utility)
      .asyncAfter(deadline: .now() + .seconds(Self.heartbeatSeconds)) { [weak self] in
        self?.beat()
      }
  }

  /// Says something to a client that may be gone, and ends where the caller may not listen any more.
  private func beat() {
    let isAllowed = mayListen()
    let stream = course.withLock { course -> HTTPStream? in
      course.beats = true
      if !isAllowed { course.isOver = true }
      return course.stream
    }
    guard let stream else { return }
    stream.wake()
    beatLater()
  }

  private func close() {
    Self.open.subtract(1, ordering: .relaxed)
    let listener = course.withLock { course -> Int? in
      course.stream = nil
      course.isOver = true
      return course.listener.take()
    }
    if let listener { service.log.commits.forget(listener) }
  }
}

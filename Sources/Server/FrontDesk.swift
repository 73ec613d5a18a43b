import Accounts
import Console
import Dispatch
import EventModel
import Foundation
import HTTP
import Service
import Synchronization
import Web
import WebAPI
import Words

/// Takes every request: finds its route and its caller, checks rights, has it answered, writes the
/// access log.
final class FrontDesk: Sendable {
  private let service: AnnalsService
  private let accounts: AccountStore
  private let accessLog: AccessLog
  private let router = Router(pages: ConsoleRoutes.all, programs: APIRoutes.all)
  private let authentication: Authentication
  private let admission: Admission
  private let workers = Workers()
  private let readers: Mutex<RateLimiter>
  private let guessers: Mutex<RateLimiter>
  private let requests = Atomic<Int64>(0)
  /// Tells this run's request numbers from those of another.
  private let run: String

  init(
    _ configuration: ServerConfiguration, _ service: AnnalsService, _ accounts: AccountStore,
    _ accessLog: AccessLog
  ) {
    self.service = service
    self.accounts = accounts
    self.accessLog = accessLog
    authentication = Authentication(accounts, service)
    admission = Admission(service: service)
    readers = Mutex(
      RateLimiter(burst: configuration.publicBurst, perSecond: configuration.publicPerSecond))
    guessers = Mutex(
      RateLimiter(burst: configuration.signInBurst, perSecond: configuration.signInPerSecond))
    run = String(service.clock().milliseconds / 1000, radix: 36)
  }

  private var nextNumber: String {
    "\(run)-\(requests.add(1, ordering: .relaxed).newValue)"
  }

  /// What the HTTP layer answers by itself, in the form of every other problem.
  func refusal(_ refusal: HTTPRefusal) -> HTTPResponse {
    let number = nextNumber
    var response = Problem(refusal).response(.chinese, instance: number)
    SecurityHeaders.add(to: &response, isOfPublic: false, isSecure: false)
    response.headers.append(("Request-Id", number))
    return response
  }

  func answer(_ request: HTTPRequest) -> HTTPAnswer {
    let visit = Visit(request, number: nextNumber, at: service.clock())
    switch router.find(request) {
    case .nothing:
      return .now(close(visit, refuse(visit, notFound(request))))
    case .otherMethods(let methods):
      let problem = Problem(
        .methodNotAllowed, .init("请用：\(list(methods))", "use: \(list(methods))"),
        headers: [("Allow", list(methods))])
      return .now(close(visit, refuse(visit, problem)))
    case .route(let route, let parts, let isPage):
      var visit = visit
      visit.route = route
      visit.parts = parts
      visit.isPage = isPage
      return answer(visit, route, parts)
    }
  }

  private func list(_ methods: [HTTPMethod]) -> String {
    methods.map(\.rawValue).joined(separator: ", ")
  }

  private func notFound(_ request: HTTPRequest) -> Problem {
    Problem(
      .notFound,
      Sentence(
        "没有 \(request.target) 这一地址；请核对，或从首页重新查找",
        "there is no address \(request.target); check it, or begin from the first page"))
  }

  private func answer(
    _ visit: Visit, _ route: Route, _ parts: [String: String]
  ) -> HTTPAnswer {
    var visit = visit
    let call: Call
    do {
      if route.right == .open { try limit(visit.request) }
      let caller =
        visit.request.isOfPublic ? Caller.anybody : try authentication.caller(visit.request)
      visit.caller = caller
      let association = try admission.admit(visit.request, route, parts, caller)
      visit.association = association
      call = Call(
        request: visit.request, caller: caller, language: visit.language, service: service,
        accounts: accounts, number: visit.number, parts: parts, association: association)
    } catch {
      return .now(close(visit, refuse(visit, error)))
    }
    let known = visit
    if let least = leastPosition(visit.request), least > service.head {
      return .later { await self.waiting(known, call, route, for: least) }
    }
    switch route.manner {
    case .atOnce(let body):
      return .now(close(known, Result { try body(call) }, call))
    case .atOnceElse(let quick, let body):
      do {
        if let response = try quick(call) { return .now(close(known, response)) }
      } catch {
        return .now(close(known, refuse(known, error)))
      }
      return .later { await self.working(known, call, body) }
    case .working(let body):
      return .later { await self.working(known, call, body) }
    case .waiting(let body):
      return .later { self.close(known, await Self.caught { try await body(call) }, call) }
    }
  }

  private func working(
    _ visit: Visit, _ call: Call, _ body: @escaping @Sendable (Call) throws -> HTTPResponse
  ) async -> HTTPResponse {
    close(visit, await workers.run { Result { try body(call) } }, call)
  }

  private static func caught(
    _ body: () async throws -> HTTPResponse
  ) async -> Result<HTTPResponse, any Error> {
    do { return .success(try await body()) } catch { return .failure(error) }
  }

  // MARK: Reading one's own writes

  /// A position that this log gave out is on its disk already; the wait is for other processes.
  private static let waits = 10

  private func leastPosition(_ request: HTTPRequest) -> LogPosition? {
    request.header("min-position").flatMap { LogPosition($0) }
  }

  /// Waits a little for a position that another request is about to write.
  private func waiting(
    _ visit: Visit, _ call: Call, _ route: Route, for position: LogPosition
  ) async -> HTTPResponse {
    for _ in 0..<Self.waits where service.head < position {
      try? await Task.sleep(for: .milliseconds(50))
    }
    guard service.head >= position else {
      let problem = Problem(
        .anotherLog,
        Sentence(
          "日志现至 #\(service.head)，没有 #\(position)；该位置来自另一日志，或日志由较早的备份恢复",
          "the log stands at \(service.head) and never was at \(position), which is another log's, or "
            + "this one was restored from an earlier backup"),
        headers: [("Log-Position", String(service.head))])
      return close(visit, refuse(visit, problem))
    }
    switch route.manner {
    case .atOnce(let body), .working(let body): return await working(visit, call, body)
    case .atOnceElse(let quick, let body):
      return await working(visit, call) { call in
        if let response = try quick(call) { return response }
        return try body(call)
      }
    case .waiting(let body):
      return close(visit, await Self.caught { try await body(call) }, call)
    }
  }

  // MARK: The share of an address

  /// What anybody may ask for is asked so often and no more: pages of the public, and passwords.
  private func limit(_ request: HTTPRequest) throws {
    let key = PublicAddress.key(request.remoteAddress)
    let now = service.clock()
    let admission: RateLimiter.Admission
    if request.path.first == "public" {
      admission = readers.withLock { $0.admit(key, at: now) }
    } else if request.method == .post {
      admission = guessers.withLock { $0.admit(key, at: now) }
    } else {
      return
    }
    switch admission {
    case .admitted: return
    case .refused(let seconds):
      throw Problem(
        .tooMany, Sentence("请 \(seconds) 秒后再试", "try again in \(seconds) seconds"),
        headers: [("Retry-After", String(seconds))])
    }
  }

  // MARK: Closing a visit

  private func close(
    _ visit: Visit, _ result: Result<HTTPResponse, any Error>, _ call: Call
  ) -> HTTPResponse {
    switch result {
    case .success(let response): close(visit, response)
    case .failure(let error): close(visit, refuse(visit, error))
    }
  }

  private func refuse(_ visit: Visit, _ error: any Error) -> HTTPResponse {
    let problem =
      error as? Problem
      ?? Problem(.storeFailed, Sentence("意外错误：\(error)", "unexpected error: \(error)"))
    guard Router.wantsPage(visit.request) else {
      return problem.response(visit.language, instance: visit.number)
    }
    let call = Call(
      request: visit.request, caller: visit.caller, language: visit.language, service: service,
      accounts: accounts, number: visit.number)
    return ConsoleRoutes.refusal(problem, call)
  }

  private func close(_ visit: Visit, _ response: HTTPResponse) -> HTTPResponse {
    var response = response
    SecurityHeaders.add(to: &response, for: visit.request)
    response.headers.append(("Request-Id", visit.number))
    if let cookie = visit.languageCookie { response.headers.append(cookie) }
    accessLog.append(visit.line(response, until: service.clock()))
    return response
  }
}

/// Work that may wait for the disk or replay the past, on a few threads of its own.
final class Workers: Sendable {
  private let queue: OperationQueue = {
    let queue = OperationQueue()
    queue.name = "annals.workers"
    queue.maxConcurrentOperationCount = 4
    return queue
  }()

  func run<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
      queue.addOperation { continuation.resume(returning: body()) }
    }
  }
}

/// What the limiter counts an address under: the address, or the network of an IPv6 caller.
enum PublicAddress {
  static func key(_ address: String) -> String {
    guard address.contains(":") else { return address }
    return address.split(separator: ":", omittingEmptySubsequences: false).prefix(4)
      .joined(separator: ":")
  }
}

import Accounts
import EventModel
import EventStore
import Foundation
import HTTP
import Server
import Service
import Synchronization
import Testing

/// A whole server of one test on a free port, with two districts and people of every duty in both.
/// Gone with the test; its clock stands still until it is moved.
final class ServedOffice: Sendable {
  static let password = "a password for tests"
  static let longgang = "440307"
  static let wenzhou = "330300"

  /// The duties, as the log has them.
  static let duties = [
    "keeper", "registrarClerk", "complianceOfficer", "decidingOfficer", "supervisor", "analyst",
    "associationUser",
  ]

  let store: String
  let log: EventLog
  let service: AnnalsService
  let accounts: AccountStore
  let accessLog: AccessLog
  let port: Int
  private let server: AnnalsServer
  private let clock: Time

  /// - Parameters:
  ///   - people: whether there are accounts of every duty in both districts, else a new store.
  ///   - cost: what a password costs; next to nothing, where nothing depends on it.
  init(
    people: Bool = true, cost: ScryptCost = ScryptCost(n: 16, r: 1, p: 1),
    _ change: (inout ServerConfiguration) -> Void = { _ in }
  ) async throws {
    store =
      FileManager.default.temporaryDirectory
      .appending(path: "annals-server-\(UUID().uuidString)").path
    let start = try #require(Instant(rfc3339: "2026-06-15T10:00:00+08:00"))
    let time = Time(start.milliseconds)
    clock = time
    let random: @Sendable () -> (UInt64, UInt64) = {
      (UInt64.random(in: 0 ... .max), UInt64.random(in: 0 ... .max))
    }
    log = try EventLog.create(
      at: store, LogSurroundings(clock: { time.now }, random: random))
    if people { _ = try await log.append(try Self.entries()) }
    service = try AnnalsService(log, store: store, clock: { time.now }, random: random)
    accounts = try AccountStore(
      at: store,
      AccountSurroundings(
        now: { time.now }, random: AccountSurroundings.system.random,
        cost: cost))
    accessLog = try AccessLog(at: store)
    var configuration = ServerConfiguration(HTTPConfiguration())
    change(&configuration)
    server = try AnnalsServer(
      configuration, service: service, accounts: accounts, accessLog: accessLog)
    port = server.port
    if people { try await makeAccounts() }
  }

  /// The hands of the test's clock.
  private final class Time: Sendable {
    private let milliseconds: Atomic<Int64>

    init(_ start: Int64) { milliseconds = Atomic(start) }

    var now: Instant { Instant(milliseconds: milliseconds.load(ordering: .relaxed)) }
    func add(_ more: Int64) { milliseconds.add(more, ordering: .relaxed) }
  }

  /// Lets time pass.
  func pass(minutes: Int64) { clock.add(minutes * 60_000) }

  deinit {
    server.stop(drainingSeconds: 0)
    accessLog.close()
    try? accounts.close()
    try? log.close()
    try? FileManager.default.removeItem(atPath: store)
  }

  /// The login of somebody: the duty and the district.
  static func login(_ duty: String, _ district: String) -> String { "\(duty)-\(district)" }

  static func association(_ district: String) -> String { "a-\(district)" }

  private static func actor(_ duty: String, _ district: String) -> String {
    (duty == "associationUser" ? "association" : "registrar") + "/\(district)/\(duty)"
  }

  private func makeAccounts() async throws {
    for district in [Self.longgang, Self.wenzhou] {
      for duty in Self.duties + ["nothing"] {
        try await makeAccount(
          Self.login(duty, district), as: Self.actor(duty, district))
      }
    }
  }

  /// An account that can sign in with the password of all.
  func makeAccount(_ login: String, as actor: String) async throws {
    _ = try accounts.create(
      login: login, displayName: "示例-\(login)-某", actor: try #require(Actor(actor)))
    _ = try await accounts.accept(try accounts.invite(login), password: Self.password)
  }

  // MARK: The log

  private static func entries() throws -> [NewEntry] {
    var entries: [NewEntry] = []
    func add(_ stream: String, _ type: String, _ data: String) throws {
      entries.append(
        NewEntry(
          stream: try #require(StreamName(stream)), type: type, effectiveOn: "2020-01-02",
          actor: "system/440307/setup",
          data: try JSONParser.parse(Array(data.utf8)).canonicalBytes))
    }
    for district in [longgang, wenzhou] {
      try add(
        "office/\(district)", "OfficeOpened",
        #"{"name":"示例民政局","jurisdiction":"\#(district)","word":"示民"}"#)
      for duty in duties {
        let own =
          duty == "associationUser" ? #","association":"\#(association(district))""# : ""
        try add(
          "office/\(district)", "OfficerAppointed",
          #"{"officer":"\#(actor(duty, district))","duty":"\#(duty)","jurisdictions":["\#(district)"]\#(own)}"#
        )
      }
      for name in [association(district), "b-\(district)"] {
        try add(
          "association/\(name)", "AssociationRegistered",
          #"{"name":"示例\#(name)协会","kind":"industryAssociation","jurisdiction":"\#(district)","directlyRegistered":true}"#
        )
      }
    }
    return entries
  }

  // MARK: Asking

  /// A browser in which somebody is signed in.
  func browser(_ duty: String, _ district: String = longgang) async throws -> TestBrowser {
    try await browser(login: Self.login(duty, district))
  }

  func browser(login: String) async throws -> TestBrowser {
    let outcome = try await accounts.signIn(login, password: Self.password)
    guard case .signedIn(_, let secret) = outcome else {
      throw Wire.Fault.unreadable("\(outcome)")
    }
    return TestBrowser(port: port, cookie: "annals=\(secret.cookie)", token: secret.formToken)
  }

  /// A browser in which nobody is.
  var stranger: TestBrowser { TestBrowser(port: port, cookie: nil, token: nil) }

  /// What the access log says so far.
  func accessLines() throws -> String {
    accessLog.flush()
    return try String(contentsOfFile: store + "/access.log", encoding: .utf8)
  }
}

/// A browser of one person: takes pages, sends forms as browsers do, follows no redirect by itself.
struct TestBrowser: Sendable {
  let port: Int
  var cookie: String?
  /// What the forms of its session carry.
  var token: String?

  var origin: String { "http://127.0.0.1:\(port)" }

  func get(_ target: String, _ headers: [String] = []) throws -> Answer {
    try Wire.ask(port, "GET", target, ["Accept: text/html"] + own + headers)
  }

  /// Sends a form with the token of its session and what a browser says of where it came from.
  func post(_ target: String, _ fields: [(String, String)] = []) throws -> Answer {
    try send(
      target, fields + (token.map { [("form-token", $0)] } ?? []),
      ["Origin: \(origin)", "Sec-Fetch-Site: same-origin"])
  }

  /// Sends a form with exactly these fields and headers beside the cookie.
  func send(
    _ target: String, _ fields: [(String, String)], _ headers: [String]
  ) throws -> Answer {
    let body = fields.map { "\(Self.encoded($0.0))=\(Self.encoded($0.1))" }.joined(separator: "&")
    return try Wire.ask(
      port, "POST", target,
      ["Accept: text/html", "Content-Type: application/x-www-form-urlencoded"] + own + headers,
      body: body)
  }

  private var own: [String] { cookie.map { ["Cookie: \($0)"] } ?? [] }

  private static func encoded(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text
  }
}

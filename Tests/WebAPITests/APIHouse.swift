import Accounts
import EventModel
import EventStore
import Exchange
import Foundation
import HTTP
import Replay
import Server
import Service
import Testing

/// A whole server of one test on a free port over a handful of associations, gone with the test.
///
/// `lg-0001` stands on the abnormal list and owes reports, `lg-0002` is clean and graded, `lg-0003` was
/// suspended once and has penalties old and new, `lg-0004` only applied, `xx-0001` is of another area.
final class APIHouse: Sendable {
  static let today: CivilDate = "2026-06-15"

  /// Who has a token, by login.
  enum Officer: String, CaseIterable {
    /// Keeps the system, as a program.
    case bridge
    /// Keeps the system, as an officer.
    case keeper
    case li
    case chen
    /// Only analyses.
    case zhou
    /// Supervises everywhere.
    case sun
    /// Has an account and no appointment.
    case nobody

    var actor: String {
      switch self {
      case .bridge: "system/440307/bridge"
      case .sun: "supervisor/CN/sun"
      case .keeper, .li, .chen, .zhou, .nobody: "registrar/440307/\(rawValue)"
      }
    }

    fileprivate var duties: [String] {
      switch self {
      case .bridge, .keeper: ["keeper"]
      case .li: ["registrarClerk", "complianceOfficer"]
      case .chen: ["decidingOfficer"]
      case .zhou: ["analyst"]
      case .sun: ["supervisor", "analyst"]
      case .nobody: []
      }
    }

    fileprivate var area: String { self == .sun ? "CN" : "440307" }
  }

  let store: String
  let log: EventLog
  let service: AnnalsService
  let accounts: AccountStore
  let port: Int
  private let accessLog: AccessLog
  private let server: AnnalsServer

  /// - Parameters:
  ///   - adding: further lines of the contract, each with its own moment of recording.
  ///   - longFrom: from so many entries on a replay is made as a job.
  init(
    adding lines: [String] = [], publicBurst: Int = 1000, longFrom: LogPosition = 300_000
  ) async throws {
    store =
      FileManager.default.temporaryDirectory.appending(path: "annals-api-\(UUID().uuidString)").path
    let clock: @Sendable () -> Instant = {
      .endOfDay(Self.today.previous).adding(milliseconds: 36_000_000)
    }
    let random: @Sendable () -> (UInt64, UInt64) = {
      (UInt64.random(in: 0 ... .max), UInt64.random(in: 0 ... .max))
    }
    log = try EventLog.create(at: store, LogSurroundings(clock: clock, random: random))
    try Self.write(APIStory.lines(Self.appointments) + lines, to: log, in: store)
    service = try AnnalsService(
      log, store: store, longFrom: longFrom, clock: clock, random: random)
    accounts = try AccountStore(
      at: store,
      AccountSurroundings(
        now: clock, random: AccountSurroundings.system.random, cost: ScryptCost(n: 16, r: 1, p: 1)))
    accessLog = try AccessLog(at: store)
    var configuration = ServerConfiguration(HTTPConfiguration())
    configuration.publicBurst = publicBurst
    server = try AnnalsServer(
      configuration, service: service, accounts: accounts, accessLog: accessLog)
    port = server.port
    for officer in Officer.allCases {
      _ = try accounts.create(
        login: officer.rawValue, displayName: officer.rawValue,
        actor: try #require(Actor(officer.actor)))
    }
  }

  deinit {
    server.stop(drainingSeconds: 0)
    accessLog.close()
    try? accounts.close()
    try? log.close()
    try? FileManager.default.removeItem(atPath: store)
  }

  /// A program with an officer's token.
  func client(_ officer: Officer) throws -> APIClient {
    APIClient(
      port: port, token: try accounts.makeToken(for: officer.rawValue, label: "test").text)
  }

  /// Somebody without a token.
  var anybody: APIClient { APIClient(port: port) }

  private static var appointments: [(actor: String, duty: String, area: String)] {
    Officer.allCases.flatMap { officer in
      officer.duties.map { (officer.actor, $0, officer.area) }
    }
  }

  private static func write(_ lines: [String], to log: EventLog, in folder: String) throws {
    let file = URL(filePath: folder).appending(path: "story.jsonl")
    let sorted = lines.sorted { APIStory.recordedAt($0) < APIStory.recordedAt($1) }
    try Data(sorted.joined(separator: "\n").utf8).write(to: file)
    let handle = try FileHandle(forReadingFrom: file)
    let report = try Importer.importFile(handle, into: log, partial: false)
    try handle.close()
    // A test that rests on a refused line would prove nothing.
    try #require(report.refused.isEmpty, "\(report.refused.map(\.faults))")
  }
}

extension Instant {
  func adding(milliseconds more: Int64) -> Instant {
    Instant(milliseconds: milliseconds + more)
  }
}

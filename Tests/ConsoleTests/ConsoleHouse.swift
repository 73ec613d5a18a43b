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

/// A whole server of one test on a free port: a store with a handful of associations of Longgang and
/// one of Xixian, an office with its officers, accounts that can sign in. Gone with the test.
///
/// `lg-0001` stands on the abnormal list for its report of 2019 and has an open order, `lg-0002` is
/// clean and was renamed, `lg-0003` was never active, `lg-0004` is wound up, `xx-0001` is elsewhere.
final class ConsoleHouse: Sendable {
  static let today: CivilDate = "2026-06-15"
  static let password = "Console-house-1"

  /// Who works here, by login; everybody of `registrar/440307/…` in Longgang.
  enum Officer: String, CaseIterable {
    /// System manager, everywhere.
    case keeper
    /// Register and enforcement.
    case li
    /// Decides and confirms.
    case chen
    /// Analyses.
    case zhou
    /// Supervises, everywhere.
    case sun
    /// The user of `lg-0001` itself.
    case member
    /// An account without any appointment.
    case nobody

    var actor: String {
      switch self {
      case .keeper: "system/440307/setup"
      case .li, .chen, .zhou: "registrar/440307/\(rawValue)"
      case .sun: "supervisor/440307/sun"
      case .member: "association/440307/lg-0001"
      case .nobody: "registrar/440307/nobody"
      }
    }

    fileprivate var duties: [String] {
      switch self {
      case .keeper: ["keeper"]
      case .li: ["registrarClerk", "complianceOfficer"]
      case .chen: ["decidingOfficer"]
      case .zhou: ["analyst"]
      case .sun: ["supervisor"]
      case .member: ["associationUser"]
      case .nobody: []
      }
    }

    fileprivate var area: String {
      switch self {
      case .keeper, .sun: "CN"
      case .li, .chen, .zhou, .member, .nobody: "440307"
      }
    }
  }

  let store: String
  let log: EventLog
  let service: AnnalsService
  let accounts: AccountStore
  private let accessLog: AccessLog
  private let server: AnnalsServer

  /// Opens a house.
  ///
  /// - Parameters:
  ///   - adding: further entries of the test's own, before the server starts.
  ///   - longFrom: from so many entries on the past is replayed by a job.
  init(
    longFrom: LogPosition = 300_000, adding: (ConsoleStory) -> Void = { _ in }
  ) async throws {
    store =
      FileManager.default.temporaryDirectory
      .appending(path: "annals-console-\(UUID().uuidString)").path
    let story = ConsoleStory()
    story.tellOffice()
    story.tellAssociations()
    adding(story)
    let clock: @Sendable () -> Instant = { Instant(rfc3339: "2026-06-15T10:00:00+08:00")! }
    log = try EventLog.create(
      at: store,
      LogSurroundings(
        clock: clock,
        random: { (UInt64.random(in: 0 ... .max), UInt64.random(in: 0 ... .max)) }))
    try story.write(to: log, in: store)
    service = try AnnalsService(
      log, store: store, longFrom: longFrom, clock: clock,
      random: { (UInt64.random(in: 0 ... .max), UInt64.random(in: 0 ... .max)) })
    let system = AccountSurroundings.system
    accounts = try AccountStore(
      at: store,
      AccountSurroundings(
        now: clock, random: system.random, cost: ScryptCost(n: 16, r: 1, p: 1)))
    accessLog = try AccessLog(at: store)
    server = try AnnalsServer(
      ServerConfiguration(HTTPConfiguration()), service: service, accounts: accounts,
      accessLog: accessLog)
    for officer in Officer.allCases { try await open(officer) }
  }

  deinit {
    server.stop(drainingSeconds: 0)
    accessLog.close()
    try? accounts.close()
    try? log.close()
    try? FileManager.default.removeItem(atPath: store)
  }

  private func open(_ officer: Officer) async throws {
    _ = try accounts.create(
      login: officer.rawValue, displayName: "示例 \(officer.rawValue)",
      actor: try #require(Actor(officer.actor)))
    let link = try accounts.invite(officer.rawValue)
    _ = try await accounts.accept(link, password: Self.password)
  }

  /// A browser in which an officer is signed in.
  func browser(_ officer: Officer) async throws -> Browser {
    let outcome = try await accounts.signIn(officer.rawValue, password: Self.password)
    guard case .signedIn(_, let secret) = outcome else { throw HouseFault.notSignedIn(officer) }
    return Browser(port: server.port, cookie: "annals=\(secret.cookie)", token: secret.formToken)
  }

  /// A browser in which nobody is signed in.
  var stranger: Browser { Browser(port: server.port, cookie: nil, token: nil) }

  /// A program with an officer's token.
  func token(_ officer: Officer) throws -> String {
    try accounts.makeToken(for: officer.rawValue, label: "test").text
  }

  enum HouseFault: Error {
    case notSignedIn(Officer)
  }
}

extension ConsoleStory {
  /// The office of Longgang with its officers.
  fileprivate func tellOffice() {
    record(
      "OfficeOpened", #"{"name":"示例区民政局","jurisdiction":"440307","word":"示民"}"#,
      on: "2015-01-05", in: "office/440307", by: "system/440307/setup")
    for officer in ConsoleHouse.Officer.allCases {
      for duty in officer.duties {
        let association = duty == "associationUser" ? #","association":"lg-0001""# : ""
        record(
          "OfficerAppointed",
          #"{"officer":"\#(officer.actor)","duty":"\#(duty)","#
            + #""jurisdictions":["\#(officer.area)"]\#(association)}"#,
          on: "2015-01-06", in: "office/440307", by: "system/440307/setup")
      }
    }
  }

  /// The associations of ``ConsoleHouse``.
  fileprivate func tellAssociations() {
    register("lg-0001", "示例家具行业协会", on: "2016-03-10")
    register("lg-0002", "示例物流商会", kind: "chamber", on: "2017-05-08")
    register("lg-0003", "示例眼镜协会", on: "2018-09-03")
    register("lg-0004", "示例印刷协会", on: "2016-06-01")
    register("xx-0001", "示例茶业协会", on: "2017-01-11", area: "610402")
    for year in 2016...2025 {
      let day = "\(year + 1)-04-20"
      for name in ["lg-0002", "xx-0001"] { report(name, year, on: day) }
      if year != 2019 { report("lg-0001", year, on: day) }
    }
    tellOrdersAndLists()
    tellChanges()
  }

  private func tellOrdersAndLists() {
    record(
      "AbnormalListEntered", #"{"ground":1,"subject":"2019"}"#, on: "2025-07-10",
      in: "association/lg-0001", recordedAt: "2025-07-13", document: "示民告〔2025〕31号",
      confirmedBy: "registrar/440307/chen")
    record(
      "RectificationOrdered",
      #"{"order":"示民责改〔2026〕12号","items":[{"code":"R03","text":"未按章程换届"}],"dueOn":"2026-07-01"}"#,
      on: "2026-05-06", in: "association/lg-0001", document: "示民责改〔2026〕12号")
    record(
      "ActivityHeld", #"{"category":"培训","withinScope":true}"#, on: "2026-03-03",
      in: "association/lg-0001")
    record(
      "ActivityHeld", #"{"category":"展会","withinScope":true}"#, on: "2026-03-04",
      in: "association/lg-0002")
  }

  private func tellChanges() {
    record(
      "RegistrationItemChanged", #"{"item":"name","old":"示例物流商会","new":"示例供应链商会"}"#,
      on: "2021-08-02", in: "association/lg-0002")
    record(
      "OfficerElected",
      #"{"person":"person/p-12","post":"president","termNumber":1,"birthYear":1970}"#,
      on: "2022-05-08", in: "association/lg-0002")
    record(
      "AssociationDeregistered", #"{"certificateSurrendered":true}"#, on: "2023-04-11",
      in: "association/lg-0004")
  }
}

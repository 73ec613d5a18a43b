import Foundation
import HTTP
import Words

/// `annals bench --serve`: the server in a process of its own, asked by many clients at once.
final class BenchServe {
  private let store: String
  private let associations: Int
  private let rounds: Int
  private let language: Language
  private let folder: String
  private var figures: [BenchFigure] = []
  /// Constant answers a second of the bare HTTP room, by round: what everything else is a share of.
  private var bare: [Double] = []

  private static let seconds = 4.0
  private static let perSecond = Sentence("次/秒", "requests/s")

  init(store: String, associations: Int, rounds: Int, folder: String, language: Language) {
    self.store = store
    self.associations = associations
    self.rounds = rounds
    self.folder = folder
    self.language = language
  }

  /// A server with one constant answer, on the room HTTP alone, until its input ends.
  static func hello() throws -> CommandLineTool.Status {
    let server = try HTTPServer(HTTPConfiguration()) { _ in
      .now(HTTPResponse(status: 200, type: "text/plain; charset=utf-8", text: "会志\n"))
    }
    Terminal.print("http://127.0.0.1:\(server.port)/")
    Terminal.flush()
    _ = try FileHandle.standardInput.readToEnd()
    server.stop(drainingSeconds: 1)
    return .done
  }

  func measure() throws {
    for line in BenchMachine.lines(folder: folder, language) { Terminal.print(line) }
    if !FileManager.default.fileExists(atPath: store + "/log.sqlite") {
      say("生成 \(associations) 家的日志", "making the log of \(associations) associations")
      try BenchServeStore.make(at: store, associations: associations, folder: folder)
    }
    let target = try BenchServeStore.target(store, associations: associations)
    try hello(target)
    let child = try BenchChild(["serve", "--store", store, "--port", "0"])
    defer { child.stop() }
    note("启动至可用", "start until ready", [child.startSeconds], BenchFigure.seconds)
    note("启动后内存", "memory after the start", [child.mebibytes("VmRSS")], BenchFigure.mebibytes)
    try serve(child, target)
    note(
      "服务内存峰值", "the server's peak memory", [child.mebibytes("VmHWM")], BenchFigure.mebibytes,
      .atMost(600))
    try yardsticks()
    for line in BenchFigure.lines(figures, language) { Terminal.print(line) }
  }

  // MARK: Loads

  private func hello(_ target: BenchTarget) throws {
    let child = try BenchChild(["bench", "--only", BenchPart.hello.rawValue])
    defer { child.stop() }
    say("裸应答", "bare answers")
    let outcomes = try load([.hello], clients: 64, child, target)
    bare = outcomes.map { $0.rate(.hello) }
    describe(.hello, outcomes, "裸应答，64 客户端", "bare answers, 64 clients")
  }

  private func serve(_ child: BenchChild, _ target: BenchTarget) throws {
    say("健康检查", "health")
    let health = try load([.hello], clients: 64, child, target)
    describe(.hello, health, "健康检查，64 客户端", "/health, 64 clients")
    say("单家查询", "reading one association")
    let reads = try load([.read], clients: 64, child, target)
    describe(.read, reads, "单家查询，64 客户端", "one association, 64 clients", .atLeast(20_000))
    say("九成查询一成命令", "nine reads to a command")
    let mixed = try load(
      [.read, .read, .read, .command, .read, .read, .read, .read, .read, .read], clients: 64,
      child, target)
    describe(.read, mixed, "混合中的查询", "reads of the mix 9:1, 64 clients")
    describe(.command, mixed, "混合中的命令", "commands of the mix 9:1")
    say("命令", "commands")
    let commands = try load([.command], clients: 64, child, target)
    describe(.command, commands, "命令，64 客户端", "commands, 64 clients", .atLeast(3000))
    say("名册一页", "a page of the register")
    let list = try load([.list], clients: 8, child, target)
    describe(
      .list, list, "名册 200 行，JSON，8 客户端", "register, 200 rows, JSON, 8 clients", nil, .atMost(10))
    size(.list, list, "　其字节", "  its bytes", nil)
    let page = try load([.page], clients: 8, child, target)
    describe(.page, page, "名册网页，8 客户端", "register, the page, 8 clients", nil, .atMost(10))
    size(.page, page, "　其字节", "  its bytes", .atMost(60 * 1024))
  }

  private func load(
    _ turns: [BenchScript.Kind], clients: Int, _ child: BenchChild, _ target: BenchTarget
  ) throws -> [BenchLoad.Outcome] {
    try (0..<rounds).map { round in
      try BenchLoad(port: child.port, clients: clients, seconds: Self.seconds).run { client in
        BenchScript(turns, client: client, of: clients, round: round, target)
      }
    }
  }

  private func describe(
    _ kind: BenchScript.Kind, _ outcomes: [BenchLoad.Outcome], _ chinese: String,
    _ english: String, _ target: BenchFigure.Target? = nil, _ late: BenchFigure.Target? = nil
  ) {
    let rates = outcomes.map { $0.rate(kind) }
    guard rates.contains(where: { $0 > 0 }) else {
      // Nothing is measured where nothing was answered; the statuses below say what came instead.
      figures.append(
        BenchFigure(Sentence(chinese + "：无应答", english + ": no answer"), [], Self.perSecond))
      return strange(kind, outcomes)
    }
    note(chinese, english, rates, Self.perSecond, target)
    note(
      "　÷ 裸应答", "  ÷ bare answers",
      [BenchFigure.median(rates) / max(1, BenchFigure.median(bare))], BenchFigure.ratio)
    note(
      "　中位", "  median", outcomes.map { $0.milliseconds(kind, 0.5) }, BenchFigure.milliseconds)
    note(
      "　p99", "  p99", outcomes.map { $0.milliseconds(kind, 0.99) }, BenchFigure.milliseconds, late)
    strange(kind, outcomes)
  }

  /// Answers that do not count, by their status.
  private func strange(_ kind: BenchScript.Kind, _ outcomes: [BenchLoad.Outcome]) {
    var strange: [Int: Int] = [:]
    for outcome in outcomes {
      strange.merge(outcome.strange[kind] ?? [:], uniquingKeysWith: +)
    }
    for (status, count) in strange.sorted(by: { $0.key < $1.key }) {
      note(
        "　答以 \(status)", "  answered \(status)", [Double(count)], Sentence("次", "times"))
    }
  }

  private func size(
    _ kind: BenchScript.Kind, _ outcomes: [BenchLoad.Outcome], _ chinese: String,
    _ english: String, _ target: BenchFigure.Target?
  ) {
    guard outcomes.contains(where: { $0.longestAnswer[kind] != nil }) else { return }
    let longest = outcomes.compactMap { $0.longestAnswer[kind] }.max() ?? 0
    note(chinese, english, [Double(longest)], Sentence("字节", "bytes"), target)
  }

  // MARK: Yardsticks

  private func yardsticks() throws {
    say("对照：SQLite、PostgreSQL", "yardsticks: SQLite, PostgreSQL")
    let rows = try BenchRows(folder: folder, rows: associations)
    note(
      "SQLite 按主键读一行，同一进程，1 线程", "SQLite, one row by key, in process, 1 thread",
      try (0..<rounds).map { _ in try rows.sqlite(seconds: 2) }, Self.perSecond)
    guard let postgres = try BenchPostgres(rows) else {
      figures.append(
        BenchFigure(
          Sentence("PostgreSQL（pgbench）：未测量", "PostgreSQL (pgbench): not measured"), [],
          Sentence("", "")))
      return
    }
    defer { postgres.clean() }
    let runs = try (0..<rounds).map { _ in try postgres.run(clients: 64, seconds: 4) }
    note(
      "PostgreSQL 按主键读一行，64 客户端", "PostgreSQL, one row by key, 64 clients",
      runs.map(\.rate), Self.perSecond)
    note(
      "　平均用时", "  mean time", runs.map(\.milliseconds), BenchFigure.milliseconds)
  }

  private func note(
    _ chinese: String, _ english: String, _ values: [Double], _ unit: Sentence,
    _ target: BenchFigure.Target? = nil
  ) {
    figures.append(BenchFigure(Sentence(chinese, english), values, unit, target))
  }

  private func say(_ chinese: String, _ english: String) {
    Terminal.complain(Sentence("… \(chinese)", "… \(english)").in(language))
  }
}

import EventModel
import EventStore
import Foundation
import Projections
import Words

/// One run of the benchmark: makes the log where none is given, measures, prints.
final class BenchRun {
  private let log: String
  private let isThere: Bool
  private let folder: String
  private var events: Int
  private var associations: Int
  private let rounds: Int
  private let language: Language
  private var figures: [BenchFigure] = []

  init(
    log: String, isThere: Bool, folder: String, events: Int, associations: Int, rounds: Int,
    language: Language
  ) {
    self.log = log
    self.isThere = isThere
    self.folder = folder
    self.events = events
    self.associations = associations
    self.rounds = rounds
    self.language = language
  }

  func measure(_ parts: [BenchPart]) throws {
    for line in BenchMachine.lines(folder: folder, language) { Terminal.print(line) }
    try makeLog(measuring: parts.contains(.import))
    Terminal.flush()
    for part in parts {
      say(part)
      switch part {
      case .import: try plain()
      case .append: try append()
      case .commands: try commands()
      case .scan: _ = try scan()
      case .replay: try replay()
      case .association: try association()
      case .verify: try verify()
      case .memory, .peak, .hello: try memory()
      case .disk: try disk()
      case .linearity: try linearity()
      }
    }
    for line in BenchFigure.lines(figures, language) { Terminal.print(line) }
  }

  private func say(_ part: BenchPart) {
    let word = part.rawValue
    Terminal.complain(Sentence("… 测量 \(word)", "… measuring \(word)").in(language))
  }

  private func note(
    _ chinese: String, _ english: String, _ values: [Double], _ unit: Sentence,
    _ target: BenchFigure.Target? = nil
  ) {
    figures.append(BenchFigure(Sentence(chinese, english), values, unit, target))
  }

  private func times(_ body: () throws -> Double) rethrows -> [Double] {
    try (0..<rounds).map { _ in try body() }
  }

  private func fresh(_ name: String) -> String {
    "\(folder)/\(name)-\(UUID().uuidString.prefix(8))"
  }

  // MARK: The log and its import

  private var importing: [Double] = []

  private func makeLog(measuring: Bool) throws {
    let reading = BenchReading(store: log)
    if isThere {
      events = Int(try reading.head().size)
      Terminal.print(
        Sentence("日志：\(log)，\(events) 条", "log: \(log), \(events) events").in(language))
      if !measuring { return }
      throw Refused("测量导入须新建日志：\(log) 已存在。", "import is measured on a new log; \(log) exists.")
    }
    let file = fresh("events") + ".jsonl"
    var generated = BenchLog(events: events, associations: associations)
    try generated.write(to: file)
    let mean = String(format: "%.1f", Double(generated.dataBytes) / Double(events))
    Terminal.print(
      Sentence(
        "日志：\(events) 条，\(associations) 家，data 平均 \(mean) 字节；每项 \(rounds) 轮，取中位数",
        "log: \(events) events, \(associations) associations, data of \(mean) bytes on average; "
          + "\(rounds) rounds each, their median"
      ).in(language))
    var closing: [Double] = []
    for round in 0..<(measuring ? rounds : 1) {
      let target = round == 0 ? log : fresh("import")
      let (first, last) = try BenchImport.importFile(file, into: target)
      importing.append(first + last)
      closing.append(last)
      if round > 0 { try FileManager.default.removeItem(atPath: target) }
    }
    try FileManager.default.removeItem(atPath: file)
    guard measuring else { return }
    note(
      "导入（含关闭）", "import, closing included", importing.map { Double(events) / $0 },
      BenchFigure.perSecond, .atLeast(60_000))
    note("　其中关闭", "  of it closing", closing, BenchFigure.seconds)
  }

  private func plain() throws {
    let thousands = try times { try copied(rowsPerCommit: 1000) }
    let whole = try times { try copied(rowsPerCommit: nil) }
    note(
      "朴素插入，每千条一提交", "plain inserts, commits of 1000", thousands.map { Double(events) / $0 },
      BenchFigure.perSecond)
    note(
      "朴素插入，一次提交", "plain inserts, one commit", whole.map { Double(events) / $0 },
      BenchFigure.perSecond)
    let own = BenchFigure.median(importing)
    note(
      "导入 ÷ 朴素插入（每千条）", "import ÷ plain (of 1000)", [BenchFigure.median(thousands) / own],
      BenchFigure.ratio, .atLeast(0.6))
    note(
      "导入 ÷ 朴素插入（一次）", "import ÷ plain (one commit)", [BenchFigure.median(whole) / own],
      BenchFigure.ratio)
  }

  private func copied(rowsPerCommit: Int?) throws -> Double {
    let path = fresh("plain")
    defer {
      for suffix in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: path + suffix)
      }
    }
    return try BenchPlain(at: path).copy(log, rowsPerCommit: rowsPerCommit)
  }

  // MARK: Appends

  /// Two thousand associations with the history of the generated log, and commands on all of them.
  private func commands() throws {
    let (store, associations) = (fresh("commands"), 2000)
    try BenchCommands.store(
      at: store, events: associations * BenchLog.entriesPerAssociation,
      associations: associations, folder: folder)
    var round = 0
    for (callers, target) in [(1, nil), (64, BenchFigure.Target.atLeast(2000))] {
      let rates = try times {
        round += 1
        return try BenchCommands.rate(
          callers: callers, seconds: 3, associations: associations, round: round, at: store)
      }
      note(
        "办理命令，\(callers) 个调用者", "commands, \(callers) callers", rates,
        Sentence("件/秒", "commands/s"), target)
    }
    try FileManager.default.removeItem(atPath: store)
  }

  private func append() throws {
    let plain = try times {
      try BenchPlain(at: fresh("single")).single(log, seconds: 2)
    }
    note("朴素插入，每条一提交", "plain inserts, a commit each", plain, BenchFigure.perSecond)
    for callers in [1, 8, 64] {
      let rates = try times {
        let store = fresh("append")
        defer { try? FileManager.default.removeItem(atPath: store) }
        return try BenchAppends.rate(callers: callers, seconds: 2, at: store)
      }
      let target: BenchFigure.Target? =
        callers == 1 ? .atLeast(3000) : callers == 64 ? .atLeast(15_000) : nil
      note(
        "持久追加，\(callers) 个调用者", "durable appends, callers: \(callers)", rates,
        BenchFigure.perSecond, target)
      if callers == 1 {
        note(
          "单条追加 ÷ 朴素单条", "single append ÷ plain",
          [BenchFigure.median(rates) / BenchFigure.median(plain)], BenchFigure.ratio)
      }
    }
  }

  // MARK: Reading

  private var threads: Int { ProcessInfo.processInfo.activeProcessorCount }

  private func scan() throws -> (one: Double, all: Double) {
    let reading = BenchReading(store: log)
    let one = try times { try reading.scan(threads: 1) }
    let all = try times { try reading.scan(threads: threads) }
    note("扫描，1 线程", "scan, 1 thread", rate(one), BenchFigure.perSecond)
    note("扫描，\(threads) 线程", "scan, threads: \(threads)", rate(all), BenchFigure.perSecond)
    return (BenchFigure.median(one), BenchFigure.median(all))
  }

  private func rate(_ seconds: [Double]) -> [Double] { seconds.map { Double(events) / $0 } }

  private func replay() throws {
    let reading = BenchReading(store: log)
    let last = BenchLog.lastDay
    let days = last.days(since: BenchLog.firstDay)
    let middle = BenchLog.firstDay.adding(days: days / 2)
    // The scan is measured again beside the replay, so that both meet the same machine.
    var one: [Double] = []
    var all: [Double] = []
    let every = try times {
      one.append(try reading.scan(threads: 1))
      all.append(try reading.scan(threads: threads))
      return try reading.replay(View.contract, on: last)
    }
    note(
      "重放全部视图，末日", "replay of every view, last day", rate(every), BenchFigure.perSecond,
      .atLeast(1_000_000))
    let own = BenchFigure.median(every)
    note(
      "　÷ 扫描，1 线程", "  ÷ scan, 1 thread", [BenchFigure.median(one) / own], BenchFigure.ratio,
      .atLeast(0.5))
    note(
      "　÷ 扫描，\(threads) 线程", "  ÷ scan, threads: \(threads)", [BenchFigure.median(all) / own],
      BenchFigure.ratio)
    note(
      "重放全部视图，中间日", "replay of every view, middle day",
      rate(try times { try reading.replay(View.contract, on: middle) }), BenchFigure.perSecond)
    note(
      "重放异常名录，末日", "replay of the abnormal list",
      rate(try times { try reading.replay([.abnormalList], on: last) }), BenchFigure.perSecond)
  }

  private func association() throws {
    let seconds = try BenchReading(store: log).associations(1000)
    guard !seconds.isEmpty else { return }
    note(
      "一家某日全部视图，中位", "one association, median", [BenchFigure.median(seconds) * 1000],
      BenchFigure.milliseconds, .atMost(2))
    note(
      "一家某日全部视图，p99", "one association, p99", [seconds[seconds.count * 99 / 100] * 1000],
      BenchFigure.milliseconds, .atMost(2))
  }

  private func verify() throws {
    let reading = BenchReading(store: log)
    let log = try times { try reading.verify() }
    let target = 4 * max(1, Double(events) / 1_000_000)
    note("核验日志", "verify the log", log, BenchFigure.seconds, .atMost(target))
    note(
      "annals verify 全部", "all of annals verify", try times { try reading.verifyWhole() },
      BenchFigure.seconds)
  }

  private func memory() throws {
    note(
      "重放的内存峰值", "peak memory of a replay", [try BenchMachine.replayPeakMebibytes(log)],
      BenchFigure.mebibytes, .atMost(2048))
    note(
      "本次测量的内存峰值", "peak memory of this run", [BenchMachine.peakMebibytes],
      BenchFigure.mebibytes)
  }

  private func disk() throws {
    note(
      "磁盘占用", "on disk", [Double(try BenchMachine.bytes(in: log)) / Double(events)],
      BenchFigure.bytes, .atMost(350))
  }

  /// Replays a log of a tenth in the same run: the time an event must stay the same.
  private func linearity() throws {
    guard events >= 2_000_000 else { return }
    let file = fresh("tenth") + ".jsonl"
    let store = fresh("tenth")
    defer { try? FileManager.default.removeItem(atPath: store) }
    var generated = BenchLog(events: events / 10, associations: max(1, associations / 10))
    try generated.write(to: file)
    _ = try BenchImport.importFile(file, into: store)
    try FileManager.default.removeItem(atPath: file)
    let day = BenchLog.lastDay
    let tenth = try times { try BenchReading(store: store).replay(View.contract, on: day) }
    let whole = try times { try BenchReading(store: log).replay(View.contract, on: day) }
    let each = BenchFigure.median(whole) / Double(events)
    note(
      "每条用时，全部 ÷ 十分之一", "time an event, whole ÷ a tenth",
      [each / (BenchFigure.median(tenth) / Double(events / 10))], BenchFigure.ratio, .atMost(1.15))
  }
}

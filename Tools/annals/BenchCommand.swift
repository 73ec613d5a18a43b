import EventModel
import Foundation
import Projections
import Words

/// What `--only` can pick.
enum BenchPart: String, CaseIterable {
  case `import`
  case append
  case commands
  case scan
  case replay
  case association
  case verify
  case memory
  case disk
  case linearity
  /// Replays once and prints this process's own peak; `memory` runs it as a process of its own.
  case peak
  /// Serves one constant answer; `--serve` runs it as a process of its own.
  case hello

  /// The parts of a run without `--only`.
  static let whole = allCases.filter { $0 != .peak && $0 != .hello }
}

/// `annals bench`: makes a log of a given size and measures on it, in one run and as ratios where
/// it can, since ratios carry over to other machines better than figures do.
enum BenchCommand {
  static func run(_ options: Options, _ language: Language) throws -> CommandLineTool.Status {
    let parts = try parts(options)
    if parts == [.peak] { return try peak(options) }
    if parts == [.hello] { return try BenchServe.hello() }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("annals-bench-\(UUID().uuidString.prefix(8))").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let given = options.value(.store)
    let log = given ?? folder + "/log"
    let isThere = FileManager.default.fileExists(atPath: log + "/log.sqlite")
    defer {
      try? FileManager.default.removeItem(atPath: folder)
      if !isThere, !options.has(.keep) { try? FileManager.default.removeItem(atPath: log) }
    }
    if options.has(.serve) {
      try BenchServe(
        store: log,
        associations: try options.number(.associations, else: 100_000, minimum: 1000),
        rounds: try options.number(.round, else: 3, minimum: 1), folder: folder, language: language
      ).measure()
      return .done
    }
    let events = try options.number(.events, else: 1_000_000, minimum: 1000)
    let share = max(1, events / BenchLog.entriesPerAssociation)
    let run = BenchRun(
      log: log, isThere: isThere, folder: folder, events: events,
      associations: try options.number(.associations, else: share, minimum: 1),
      rounds: try options.number(.round, else: 3, minimum: 1), language: language)
    if options.has(.keep), given == nil {
      throw Refused(
        "--keep 须与 --store 一起使用，指明日志保留在何处。",
        "--keep needs --store: where the log is kept.")
    }
    try run.measure(parts)
    return .done
  }

  private static func parts(_ options: Options) throws(UsageFault) -> [BenchPart] {
    guard let text = options.value(.only) else { return BenchPart.whole }
    guard let part = BenchPart(rawValue: text) else { throw .badValue(.only, text) }
    return [part]
  }

  private static func peak(_ options: Options) throws -> CommandLineTool.Status {
    _ = try BenchReading(store: options.store).replay(View.contract, on: BenchLog.lastDay)
    Terminal.print(String(format: "%.1f", BenchMachine.peakMebibytes))
    return .done
  }
}

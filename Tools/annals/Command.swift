import Words

/// The commands of `annals`, by the word typed.
enum Command: String, CaseIterable {
  case `import`
  case replay
  case history
  case compare
  case export
  case verify
  case record
  case print
  case attach
  case report
  case work
  case `case`
  case serve
  case account
  case demo
  case bench

  /// The version of the program.
  static let version = "0.1.0"

  /// The options a command knows beside `--help` and `--lang`.
  var options: [Options.Option] {
    switch self {
    case .import: [.store, .partial]
    case .replay:
      [.asOf, .knownAt, .view, .association, .jurisdiction, .format, .store]
    case .history: [.asOf, .knownAt, .format, .store]
    case .compare: [.asOf, .with, .knownAt, .view, .association, .jurisdiction, .format, .store]
    case .export: [.format, .after, .store]
    case .verify: [.against, .store]
    case .report: [.asOf, .knownAt, .association, .jurisdiction, .format, .store]
    case .work:
      [
        .mine, .unassigned, .overdue, .dueThisWeek, .kind, .association, .jurisdiction, .asOf,
        .knownAt, .format, .store,
      ]
    case .case: [.asOf, .knownAt, .format, .store]
    case .record:
      [
        .actor, .effective, .document, .reason, .attach, .data, .id, .expecting, .dryRun, .format,
        .store,
      ]
    case .print:
      [
        .receipt, .copy, .draft, .out, .actor, .effective, .document, .reason, .attach, .data,
        .store,
      ]
    case .attach: [.store]
    case .serve: [.port, .listen, .certificate, .key, .plainHTTP, .store]
    case .account: [.actor, .name, .passwordInput, .label, .until, .store]
    case .demo: [.check, .seed, .lines, .office, .store]
    case .bench: [.events, .associations, .only, .keep, .round, .serve, .store]
    }
  }

  /// How many words without a dash a command takes.
  var words: ClosedRange<Int> {
    switch self {
    case .import: 1...10_000
    case .history: 1...1
    case .record: 0...10_000
    case .print, .attach: 1...10_000
    case .report: 0...1
    case .case, .account: 1...2
    case .replay, .compare, .export, .verify, .work, .serve, .demo, .bench: 0...0
    }
  }

  func run(_ options: Options, _ language: Language) throws -> CommandLineTool.Status {
    switch self {
    case .import: try ImportCommand.run(options, language)
    case .replay: try ReplayCommand.run(options, language)
    case .history: try HistoryCommand.run(options, language)
    case .compare: try CompareCommand.run(options, language)
    case .export: try ExportCommand.run(options, language)
    case .verify: try VerifyCommand.run(options, language)
    case .report: try ReportCommand.run(options, language)
    case .work: try WorkCommand.run(options, language)
    case .case: try CaseTelling.run(options, language)
    case .record: try RecordCommand.run(options, language)
    case .print: try PrintCommand.run(options, language)
    case .attach: try AttachCommand.run(options, language)
    case .serve: try ServeCommand.run(options, language)
    case .account: try AccountCommand.run(options, language)
    case .demo: try DemoCommand.run(options, language)
    case .bench: try BenchCommand.run(options, language)
    }
  }
}

import CaseWork
import Desk
import EventModel
import EventStore
import Events
import Foundation
import Projections
import Replay
import Synchronization
import Words

@testable import annals

/// A walk carried out on a fresh log, and what came of each of its items.
struct WalkRun {
  /// What came of a step.
  struct Outcome {
    /// The entries written, in order.
    var entries: [Entry] = []
    var isSubmission = false
    /// Why nothing was carried out, as the program says it.
    var complaint: Sentence?
    /// The gates found shut.
    var obstacles: [Obstacle] = []
  }

  /// One item with what came of it.
  enum Told {
    case chapter(Walk.Words)
    case step(Walk.Step, Outcome)
    case look(Walk.Look, [View: [Row]])
    /// For each day the rows as known then and as known now.
    case daily(Walk.Daily, [(day: CivilDate, then: [Row], now: [Row])])
  }

  let walk: Walk
  let store: String
  private(set) var told: [Told] = []
  /// Where a step came to something else than the walk says.
  private(set) var surprises: [String] = []
  /// What `$names` stand for.
  private(set) var marks: [String: String] = [:]

  /// Carries out a walk from its first item to its last, in a folder of its own.
  init(_ walk: Walk) async throws {
    self.walk = walk
    store =
      FileManager.default.temporaryDirectory
      .appending(path: "walk-\(UUID().uuidString)").path
    let today = Today()
    let random = SequenceOfNumbers()
    let log = try EventLog.create(
      at: store,
      LogSurroundings(
        clock: { .endOfDay(today.day) }, random: { (random.next(), random.next()) }))
    let desk = Desk(
      log, store: store, today: { today.day }, random: { (random.next(), random.next()) })
    for item in walk.items {
      switch item {
      case .chapter(let words): told.append(.chapter(words))
      case .look(let look): told.append(.look(look, try rows(look)))
      case .daily(let daily): told.append(.daily(daily, try rows(daily)))
      case .step(let step):
        if step.day < today.day { surprises.append("\(step.day): the day goes back") }
        today.day = step.day
        told.append(.step(step, try await outcome(step, at: desk)))
      }
    }
    try log.close()
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: store)
  }

  // MARK: Steps

  /// The command that a step's line is, read by the program's own reader.
  private func command(_ step: Walk.Step) throws -> CaseCommand {
    var arguments = ShellWords(step.typed).arguments(marks)
    let name = arguments[0]
    arguments += ["--as", step.officer.rawValue]
    if !arguments.contains("--effective") { arguments += ["--effective", "\(step.day)"] }
    guard let act = CommandCatalogue.act(named: name) else { throw NoCommand(name: name) }
    return try RecordCommand.command(act, try Options(arguments, for: .record))
  }

  struct NoCommand: Error {
    let name: String
  }

  private mutating func outcome(_ step: Walk.Step, at desk: Desk) async throws -> Outcome {
    let command = try command(step)
    var outcome = Outcome()
    var came: Walk.Expected
    do throws(DeskFault) {
      let receipt = try await desk.perform(command)
      outcome.isSubmission = receipt.submission != nil
      outcome.entries = try written(receipt.positions)
      came = outcome.isSubmission ? .submitted : .recorded
      if let mark = step.mark {
        marks[mark] = receipt.submission ?? outcome.entries.first?.id.description
      }
    } catch {
      outcome.complaint = DeskWords.sentence(error)
      outcome.obstacles = Self.obstacles(error)
      came = .refused(outcome.obstacles.map(\.gate.name))
      if case .lapsed = error { came = .lapsed }
    }
    if came != step.expected {
      let words = outcome.complaint?.english ?? ""
      surprises.append(
        "\(step.day) \(step.typed): expected \(step.expected), came \(came) \(words)")
    }
    return outcome
  }

  private func written(_ positions: [LogPosition]) throws(DeskFault) -> [Entry] {
    do {
      let reader = try LogReader(at: store)
      var entries: [Entry] = []
      for position in positions {
        if let entry = try reader.entry(at: position) { entries.append(entry) }
      }
      return entries
    } catch {
      throw .store(error)
    }
  }

  private static func obstacles(_ fault: DeskFault) -> [Obstacle] {
    switch fault {
    case .refused(.obstacles(let obstacles)), .refused(.unauthorised(let obstacles)): obstacles
    case .refused(.misshapen), .lapsed, .versionConflict, .idReused, .attachmentMissing,
      .contended, .unknownType, .unreadable, .store, .append, .replay:
      []
    }
  }

  // MARK: Rows

  func rows(_ views: [View], on effective: CivilDate, known: CivilDate?) throws -> [View: [Row]] {
    try Replay.answer(
      Question(
        effective: effective, known: known.map { .endOfDay($0) }, views: views,
        association: walk.association), from: store
    ).rows
  }

  private func rows(_ look: Walk.Look) throws -> [View: [Row]] {
    try rows(look.views, on: look.effective, known: look.known)
  }

  private func rows(
    _ daily: Walk.Daily
  ) throws -> [(day: CivilDate, then: [Row], now: [Row])] {
    try daily.days.map { day in
      let then = try rows([daily.view], on: day, known: day)[daily.view] ?? []
      let now = try rows([daily.view], on: day, known: nil)[daily.view] ?? []
      return (day, then, now)
    }
  }
}

/// The day on which the walk stands.
final class Today: Sendable {
  private let value = Mutex<CivilDate>(CivilDate.admissible.lowerBound)

  var day: CivilDate {
    get { value.withLock { $0 } }
    set { value.withLock { $0 = newValue } }
  }
}

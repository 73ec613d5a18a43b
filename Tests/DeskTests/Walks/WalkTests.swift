import CaseWork
import EventModel
import EventStore
import Events
import Foundation
import Projections
import Testing
import WorkingDays

@testable import annals

@Suite("Walks through whole cases, and their documents")
struct WalkTests {
  private static let walks: [Walk] = [.wholeLife, .contestedListing]
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Docs/Walks")

  @Test(arguments: walks)
  func `Every step comes to what the walk says, and the document tells it`(
    _ walk: Walk
  ) async throws {
    let run = try await WalkRun(walk)
    defer { run.remove() }
    #expect(run.surprises.isEmpty, "\(run.surprises.joined(separator: "\n"))")
    let text = WalkDocument.markdown(run)
    let url = Self.folder.appending(path: walk.file + ".md")
    if ProcessInfo.processInfo.environment["ANNALS_REWRITE_DOCS"] == "1" {
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    let file = try String(contentsOf: url, encoding: .utf8)
    // Not `file == text`: a failure would print both documents whole.
    let isFresh = file == text
    #expect(isFresh, "stale: run ANNALS_REWRITE_DOCS=1 swift test --filter WalkTests")
    for value in run.marks.values { #expect(!text.contains(value), "an id in the document") }
  }

  @Test(arguments: walks)
  func `The log of a walk is sound, and its positions and days never go back`(
    _ walk: Walk
  ) async throws {
    let run = try await WalkRun(walk)
    defer { run.remove() }
    #expect(try LogVerifier.verify(at: run.store).findings.isEmpty)
    var last: LogPosition = 0
    var steps = 0
    for case .step(_, let outcome) in run.told {
      steps += 1
      for entry in outcome.entries {
        #expect(entry.position > last, "#\(entry.position) after #\(last)")
        last = entry.position
      }
    }
    #expect(last >= Int64(steps) / 2)
  }

  @Test(arguments: walks)
  func `Whatever takes two officers bears two names, and they differ`(
    _ walk: Walk
  ) async throws {
    let run = try await WalkRun(walk)
    defer { run.remove() }
    let stream = try #require(StreamName("association/\(walk.association)"))
    let entries = try LogReader(at: run.store).entries(ofStream: stream)
    for entry in entries {
      let type = try #require(EventType(rawValue: entry.type))
      guard type.act.eyes == .two else { continue }
      #expect(entry.confirmedBy != nil, "#\(entry.position) \(entry.type)")
      #expect(entry.confirmedBy != entry.actor)
    }
    let listings = entries.filter { $0.type == EventType.abnormalListEntered.rawValue }
    #expect(listings.count == (walk.file == "ContestedListing" ? 1 : 0))
  }

  @Test(arguments: walks)
  func `Offices work on working days`(_ walk: Walk) {
    for case .step(let step) in walk.items {
      #expect(WorkingCalendar.national.isWorkingDay(step.day), "\(step.day) \(step.typed)")
    }
  }

  @Test(arguments: walks)
  func `A shell reads every command as the walk does`(_ walk: Walk) throws {
    var script = ""
    var expected: [String] = []
    for case .step(let step) in walk.items {
      script += "printf '%s\\n' \(step.typed)\n"
      let names = walk.items.compactMap { if case .step(let step) = $0 { step.mark } else { nil } }
      expected += ShellWords(step.typed).arguments(Dictionary(names.map { ($0, "") }) { a, _ in a })
    }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script]
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(text == expected.map { $0 + "\n" }.joined())
  }

  @Test func `An annulled listing was in force until its annulment, as known now`() async throws {
    let run = try await WalkRun(.contestedListing)
    defer { run.remove() }
    func isListed(_ day: CivilDate, known: CivilDate?) throws -> Bool {
      try run.rows([.abnormalList], on: day, known: known)[.abnormalList]?.isEmpty == false
    }
    // Decided on 27 June, confirmed on the 28th; annulled on 30 August, confirmed on 2 September.
    #expect(try !isListed("2024-06-26", known: nil))
    #expect(try !isListed("2024-06-27", known: "2024-06-27"))
    #expect(try isListed("2024-06-27", known: nil))
    #expect(try isListed("2024-08-29", known: nil))
    #expect(try isListed("2024-09-01", known: "2024-09-01"))
    #expect(try !isListed("2024-08-30", known: nil))
  }

  @Test func `The whole life turns on the days that the law gives`() async throws {
    let run = try await WalkRun(.wholeLife)
    defer { run.remove() }
    func row(_ view: View, _ day: CivilDate) throws -> [Row] {
      try run.rows([view], on: day, known: nil)[view] ?? []
    }
    // 31 May 2020 is a Sunday: the last day is the Monday after it (Civil Code, Article 203).
    #expect(try row(.proposals, "2020-06-01").isEmpty)
    #expect(try row(.proposals, "2020-06-02").first?["since"] == .date("2020-06-02"))
    // Five years from 10 May 2016, as the charter says.
    #expect(try row(.register, "2021-04-19").first?["termEndsOn"] == .date("2021-05-10"))
    #expect(try row(.register, "2021-04-22").first?["termEndsOn"] == .date("2026-04-19"))
    #expect(try row(.register, "2024-03-14").first?["status"] == .text("liquidating"))
    #expect(try row(.register, "2024-03-15").first?["status"] == .text("deregistered"))
    #expect(try row(.deadlines, "2024-06-30").isEmpty)
  }

  @Test func `A refused attempt at the own submission is logged with the office`() async throws {
    let run = try await WalkRun(.contestedListing)
    defer { run.remove() }
    let office = try LogReader(at: run.store).entries(
      ofStream: #require(StreamName("office/440307")))
    let attempts = office.filter { $0.type == EventType.attemptRefused.rawValue }
    #expect(attempts.map(\.actor) == [Walk.Officer.decider.rawValue])
  }
}

extension Walk: CustomTestStringConvertible {
  var testDescription: String { file }
}

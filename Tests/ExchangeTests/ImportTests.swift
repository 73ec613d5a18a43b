import EventModel
import EventStore
import Events
import Exchange
import Foundation
import Testing

/// Proves "nothing of that file is appended" and its exceptions (events.md, section 1).
@Suite struct ImportTests {
  @Test func `A good file is appended in the order of its lines`() throws {
    let temporary = try TemporaryLog()
    let report = try temporary.imports(
      line(id: 1), line("AbnormalListLeft", #"{"reason":"rectified"}"#, id: 2),
      line(id: 3, stream: "association/lg-0008"))
    #expect(report.appended == 3)
    #expect(report.refused.isEmpty)
    #expect(report.isCommitted)
    let lines = try temporary.exported().map { try JSONParser.parse($0) }
    #expect(lines.map { $0["id"] } == (1...3).map { .string(identity($0).description) })
    #expect(lines.map { $0["position"] } == [.integer(1), .integer(2), .integer(3)])
    #expect(lines.map { $0["version"] } == [.integer(1), .integer(2), .integer(1)])
  }

  @Test func `One bad line keeps the whole file out, and every fault of every line is told`() throws
  {
    let temporary = try TemporaryLog()
    let report = try temporary.imports(
      line(), line("NoSuchThing"), line(),
      #"{"stream":"x","type":"AbnormalListEntered","effectiveOn":"2021-02-29","data":{"ground":9}}"#,
      "not JSON")
    #expect(!report.isCommitted)
    #expect(report.refused.map(\.number) == [2, 4, 5])
    #expect(report.fields(2) == ["type"])
    #expect(report.fields(4) == ["stream", "effectiveOn", "actor", "data.ground"])
    #expect(report.faults[5] == [.notJSON(.unexpected, byte: 2)])
    #expect(try temporary.log.head().size == 0)
  }

  @Test func `A partial import appends the good lines and keeps the bad ones as they stood`() throws
  {
    let temporary = try TemporaryLog()
    let report = try temporary.imports(line(id: 1), "{} ", line(id: 2), partial: true)
    #expect(report.isCommitted)
    #expect(report.appended == 2)
    #expect(report.refused.map(\.bytes) == [Array("{} ".utf8)])
    #expect(try temporary.log.head().size == 2)
  }

  @Test func `The same id with the same content is a duplicate, whenever it was recorded`() throws {
    let temporary = try TemporaryLog()
    _ = try temporary.imports(line(id: 1, recordedAt: "2020-06-22T01:30:00.000Z"))
    let again = try temporary.imports(
      line(id: 1, recordedAt: "2020-06-23T01:30:00.000Z"), line(id: 1), line(id: 2))
    #expect(again.duplicates == 2)
    #expect(again.appended == 1)
    #expect(try temporary.log.head().size == 2)
  }

  @Test func `The same id twice in one file is one entry`() throws {
    let temporary = try TemporaryLog()
    let report = try temporary.imports(line(id: 1), line(id: 1))
    #expect(report.appended == 1)
    #expect(report.duplicates == 1)
  }

  @Test func `An id used with other content is refused with the field that differs`() throws {
    let temporary = try TemporaryLog()
    _ = try temporary.imports(line(id: 1))
    let report = try temporary.imports(
      line("AbnormalListEntered", #"{"ground":2}"#, id: 1), line(id: 1, on: "2020-06-19"))
    #expect(
      report.faults == [
        1: [.log(.idReused(id: identity(1), position: 1, differsIn: .data))],
        2: [.log(.idReused(id: identity(1), position: 1, differsIn: .effectiveOn))],
      ])
    #expect(!report.isCommitted)
  }

  @Test func `A recording moment before the previous entry's is refused`() throws {
    let temporary = try TemporaryLog()
    let report = try temporary.imports(
      line(recordedAt: "2020-06-22T01:30:00.000Z"), line(recordedAt: "2020-06-22T01:30:00.000Z"),
      line(recordedAt: "2020-06-22T01:29:59.999Z"))
    let given = try #require(Instant(stored: "2020-06-22T01:29:59.999Z"))
    let previous = try #require(Instant(stored: "2020-06-22T01:30:00.000Z"))
    #expect(report.faults == [3: [.log(.clockWentBack(given: given, previous: previous))]])
  }

  @Test func `An export read into another log gives the same bytes and the same root`() throws {
    let first = try TemporaryLog()
    _ = try first.imports(
      line(id: 9, recordedAt: "2020-06-22T01:30:00.000Z"),
      line("InterviewHeld", #"{"matters":["\"甲\"\\\n","\u0001"]}"#),
      line("EntryVoided", #"{"entry":"\#(identity(9))","reason":"误录"}"#))
    let lines = try first.exported()
    #expect(lines.count == 3)
    let second = try TemporaryLog()
    let report = try second.imports(Array(lines.map { $0 + "\n" }.joined().utf8))
    #expect(report.appended == 3)
    #expect(try second.exported() == lines)
    #expect(try second.log.head() == first.log.head())
    let again = try first.imports(Array(lines.joined(separator: "\n").utf8))
    #expect(again.duplicates == 3)
  }
}

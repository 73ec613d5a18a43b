import EventModel
import EventStore
import Events
import Exchange
import Testing

/// Proves what a void or correction may name (events.md, section 2).
@Suite struct CorrectionTargetTests {
  private func void(
    _ target: Int
  ) -> String {
    line(
      "EntryVoided", #"{"entry":"\#(identity(target))","reason":"误录"}"#)
  }

  @Test func `The target may stand earlier in the same file, in either case of its id`() throws {
    let temporary = try TemporaryLog()
    let upper = identity(1).description.uppercased()
    let report = try temporary.imports(
      line(id: 1), void(1),
      line("EntryCorrected", #"{"entry":"\#(upper)","reason":"误录","data":{"ground":2}}"#))
    #expect(report.refused.isEmpty)
    #expect(report.appended == 3)
  }

  @Test func `A correction names a date or data`() throws {
    let temporary = try TemporaryLog()
    let report = try temporary.imports(
      line(id: 1), line("EntryCorrected", #"{"entry":"\#(identity(1))","reason":"误录"}"#))
    #expect(report.refused.map(\.number) == [2])
  }
}

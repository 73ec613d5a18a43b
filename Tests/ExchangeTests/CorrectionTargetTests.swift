import EventModel
import EventStore
import Events
import Exchange
import Testing

/// Proves what a void or correction may name (events.md, section 2).
@Suite struct CorrectionTargetTests {
  private func void(
    _ target: Int, id: Int? = nil, stream: String = "association/lg-0007"
  ) -> String {
    line(
      "EntryVoided", #"{"entry":"\#(identity(target))","reason":"误录"}"#, id: id, stream: stream)
  }

  private func correction(
    _ target: Int, _ what: String, stream: String = "association/lg-0007"
  ) -> String {
    line(
      "EntryCorrected", #"{"entry":"\#(identity(target))","reason":"误录",\#(what)}"#,
      stream: stream)
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

  @Test func `The target must stand earlier in the log`() throws {
    let temporary = try TemporaryLog()
    let report = try temporary.imports(void(1), line(id: 1), void(7))
    #expect(report.faults == [1: [.targetMissing(identity(1))], 3: [.targetMissing(identity(7))]])
  }

  @Test func `The target must stand in the same stream`() throws {
    let temporary = try TemporaryLog()
    let report = try temporary.imports(line(id: 1), void(1, stream: "association/lg-0008"))
    #expect(
      report.faults == [2: [.targetInOtherStream(identity(1), stream: "association/lg-0007")]])
  }

  @Test func `A void or correction is no target`() throws {
    let temporary = try TemporaryLog()
    let report = try temporary.imports(
      line(id: 1), void(1, id: 2), void(2), correction(2, #""effectiveOn":"2020-01-01""#))
    #expect(
      report.faults == [3: [.targetIsFix(identity(2))], 4: [.targetIsFix(identity(2))]])
  }

  @Test func `The data of a correction are checked against the target's type`() throws {
    let temporary = try TemporaryLog()
    let report = try temporary.imports(
      line(id: 1), correction(1, #""data":{"ground":8}"#),
      correction(1, #""data":{"reason":"error"}"#), correction(1, #""data":{"ground":7}"#))
    // The abnormal list has seven grounds; the eighth is of the other list.
    #expect(report.refused.map(\.number) == [2, 3])
    #expect(report.fields(2) == ["data.data.ground"])
    #expect(report.fields(3) == ["data.data.ground", "data.data.reason"])
  }

  @Test func `A correction names a date or data`() throws {
    let temporary = try TemporaryLog()
    let report = try temporary.imports(
      line(id: 1), line("EntryCorrected", #"{"entry":"\#(identity(1))","reason":"误录"}"#))
    #expect(report.refused.map(\.number) == [2])
  }

  @Test func `A parameter's effective day equals its from after every correction`() throws {
    let temporary = try TemporaryLog()
    let stream = "rulebook/440300"
    func data(from: String) -> String {
      #"{"basis":"深民〔2020〕1号","from":"\#(from)","parameter":"zombie.idleMonths","value":"12"}"#
    }
    let report = try temporary.imports(
      line("RuleParameterSet", data(from: "2020-07-01"), id: 1, stream: stream, on: "2020-07-01"),
      correction(1, #""effectiveOn":"2020-08-01""#, stream: stream),
      correction(1, #""data":\#(data(from: "2020-08-01"))"#, stream: stream),
      correction(
        1, #""effectiveOn":"2020-08-01","data":\#(data(from: "2020-08-01"))"#, stream: stream),
      // What is not named keeps its original value: the day of line 4 does not count here.
      correction(1, #""data":\#(data(from: "2020-07-01"))"#, stream: stream))
    #expect(
      report.faults == [
        2: [.parameterDayDiffers(effectiveOn: "2020-08-01", from: "2020-07-01")],
        3: [.parameterDayDiffers(effectiveOn: "2020-07-01", from: "2020-08-01")],
      ])
  }
}

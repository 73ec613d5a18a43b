import EventModel
import EventStore
import Service
import Testing

@Suite struct VerificationTests {
  private static let lines: [AnalysedLog.Line] = [
    .registered("lg-0001", on: "2016-03-10"), .registered("lg-0002", on: "2017-05-08"),
    .of("lg-0001", "GradeAwarded", #"{"grade":4}"#, on: "2019-05-05"),
  ]

  @Test func `A sound log is found sound, with what was examined`() async throws {
    let log = try AnalysedLog(Self.lines)
    let job = try await log.finished(log.service.beginVerification())
    let found = try #require(log.service.verification(of: job))
    #expect(found.isSound)
    #expect(found.head.size == 3)
    #expect(found.associations == 2)
    #expect(found.files == 0)
  }

  @Test func `A checkpoint is recognised, another root and a longer log are not`() throws {
    let log = try AnalysedLog(Self.lines)
    let pin = try log.service.health().head
    try log.add([.registered("lg-0003", on: "2020-01-01")])
    guard case .same(entriesSince: 1) = try log.service.compare(pin: pin) else {
      return #expect(Bool(false), "not recognised")
    }
    let other = LogHead(size: 2, root: pin.root)
    guard case .different = try log.service.compare(pin: other) else {
      return #expect(Bool(false), "taken for the same")
    }
    let longer = LogHead(size: 9, root: pin.root)
    guard case .shorter(size: 4) = try log.service.compare(pin: longer) else {
      return #expect(Bool(false), "not found shorter")
    }
  }

  @Test func `The proof of every entry leads to the root of every later size`() throws {
    let log = try AnalysedLog(Self.lines)
    for size: Int64 in 1...3 {
      for position in 1...size {
        let proof = try log.service.inclusion(of: position, inFirst: size)
        #expect(proof.holds, "\(position) of \(size)")
      }
    }
  }
}

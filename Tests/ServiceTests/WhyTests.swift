import EventModel
import EventStore
import Events
import Exchange
import Foundation
import Law
import Projections
import Replay
import Rules
import Testing

@testable import Service

/// Proves that an explanation says what the view says, and names the day on which it turns.
@Suite struct WhyTests {
  private static let first: [(String, String, String, String)] = [
    (
      "AssociationRegistered",
      #"{"name":"甲","kind":"chamber","jurisdiction":"440307","directlyRegistered":true,"termYears":4}"#,
      "2016-03-10", "association/a-1"
    ),
    (
      "AssociationRegistered",
      #"{"name":"乙","kind":"chamber","jurisdiction":"440307","directlyRegistered":true,"termYears":5}"#,
      "2018-05-10", "association/a-2"
    ),
    ("AnnualReportSubmitted", #"{"year":2018,"to":"registrar"}"#, "2019-04-02", "association/a-1"),
    ("AnnualReportSubmitted", #"{"year":2018,"to":"registrar"}"#, "2019-06-12", "association/a-2"),
    ("ActivityHeld", #"{"category":"培训","withinScope":true}"#, "2019-03-03", "association/a-2"),
    ("GradeAwarded", #"{"grade":4}"#, "2019-05-05", "association/a-1"),
    (
      "YearEndInspectionConcluded",
      #"{"year":2018,"conclusion":"qualified","simplified":false}"#, "2019-07-01",
      "association/a-1"
    ),
    (
      "RuleParameterSet",
      #"{"basis":"细则","from":"2020-01-01","parameter":"redList.inspections","value":"1"}"#,
      "2020-01-01", "rulebook/440307"
    ),
    (
      "RectificationOrdered",
      #"{"order":"o-1","items":[{"code":"R1","text":"换届"}],"dueOn":"2020-05-29"}"#,
      "2020-03-02", "association/a-2"
    ),
    (
      "PenaltyDecided", #"{"case":"p-1","kinds":["warning"],"agency":"示例区民政局"}"#, "2020-04-01",
      "association/a-2"
    ),
    (
      "AbnormalListEntered", #"{"ground":5,"subject":"p-1"}"#, "2020-04-20", "association/a-2"
    ),
    (
      "CapacityReported",
      #"{"fullTimeStaff":3,"premises":"fixed","income":{"dues":1,"government":0,"other":0,"services":0,"sponsorship":0}}"#,
      "2020-04-21", "association/a-1"
    ),
  ]

  /// A service over these entries; a late report of 2019 is recorded after all others.
  private func service() async throws -> AnnalsService {
    let store = FileManager.default.temporaryDirectory
      .appending(path: "annals-why-\(UUID().uuidString)").path
    let clock: @Sendable () -> Instant = { .endOfDay("2020-09-30") }
    let log = try EventLog.create(
      at: store,
      LogSurroundings(clock: clock, random: { (.random(in: 0 ... .max), .random(in: 0 ... .max)) }))
    for (type, data, day, stream) in Self.first {
      let recorded = try #require(Instant(rfc3339: "2020-07-01T10:00:00+08:00"))
      _ = try await log.append([
        NewEntry(
          stream: try #require(StreamName(stream)), type: type,
          effectiveOn: try #require(CivilDate(day)), recordedAt: recorded,
          actor: "registrar/440307/li",
          data: try JSONParser.parse(Array(data.utf8)).canonicalBytes)
      ])
    }
    _ = try await log.append([
      NewEntry(
        stream: try #require(StreamName("association/a-1")), type: "AnnualReportSubmitted",
        effectiveOn: "2020-05-28", actor: "registrar/440307/li",
        data: Array(#"{"to":"registrar","year":2019}"#.utf8))
    ])
    return try AnnalsService(log, store: store, clock: clock, random: { (1, 2) })
  }

  private func condition(_ answer: WhyAnswer, _ key: String) throws -> Condition {
    try #require(answer.conditions.first { $0.name.key == key }, "\(key)")
  }

  @Test func `Conditions and rows never disagree`() async throws {
    let service = try await service()
    let days: [CivilDate] = [
      "2016-03-10", "2017-12-31", "2019-05-05", "2019-06-01", "2020-03-31", "2020-05-30",
      "2020-06-01", "2020-06-02", "2020-08-31", "2022-01-01", "2024-06-30",
    ]
    for association in ["a-1", "a-2"] {
      for day in days {
        for position: LogPosition in [12, 13] {
          let moment = try service.moment(AskedMoment(effective: day, position: position))
          func why(_ view: View, _ parts: [String: String] = [:]) throws -> WhyAnswer {
            try service.why(WhyQuestion(view, association, parts: parts), at: moment)
          }
          try expectAgreement(why, "\(association) \(day) \(position)")
        }
      }
    }
  }

  private func expectAgreement(
    _ why: (View, [String: String]) throws -> WhyAnswer, _ comment: Comment
  ) throws {
    let red = try why(.redList, [:])
    guard !red.conditions.isEmpty else { return }
    let holds = { (answer: WhyAnswer, keys: [String]) in
      keys.allSatisfy { key in answer.conditions.first { $0.name.key == key }?.holds == true }
    }
    let byRecord = ["grade", "cleanYears", "noPenalty", "inspections"]
    let base = ["active", "offList.abnormalList", "offList.seriousList"]
    #expect(
      red.isHeld == (holds(red, base) && (holds(red, ["honour"]) || holds(red, byRecord))), comment
    )
    let zombie = try why(.zombies, [:])
    let national = ["N1", "N2", "N3", "N4"].contains { holds(zombie, ["criterion.\($0)"]) }
    #expect(
      zombie.isHeld
        == (holds(zombie, ["active"]) && (national || holds(zombie, ["localCriteria"]))),
      comment)
    let catalogue = try why(.catalogue, [:])
    if let row = catalogue.rows.first {
      #expect(row["eligible"] == .flag(catalogue.conditions.allSatisfy(\.holds)), comment)
    }
    let abnormal = try why(.abnormalList, [:])
    #expect(abnormal.isHeld == holds(abnormal, ["decision.abnormalList"]), comment)
    let proposals = try why(.proposals, ["action": "enterAbnormalList"])
    let open = proposals.conditions.filter { condition in
      condition.holds && !condition.isAnswered && condition.name.key.hasPrefix("ground.")
    }
    let expected = holds(proposals, ["active", "offList.seriousList"]) ? open.count : 0
    #expect(proposals.rows.count == expected, comment)
  }

  @Test func `A missing report names the due day that the calendar moved`() async throws {
    let service = try await service()
    let moment = try service.moment(AskedMoment(effective: "2020-08-31", position: 12))
    let answer = try service.why(
      WhyQuestion(
        .proposals, "a-1",
        parts: ["action": "enterAbnormalList", "ground": "1", "subject": "2019"]),
      at: moment)
    #expect(answer.isHeld)
    let ground = try condition(answer, "ground.abnormalList.1")
    #expect(ground.since == "2020-06-02")
    #expect(ground.absence == .init(type: .annualReportSubmitted, subject: "2019"))
    #expect(answer.moves.map(\.from) == ["2020-05-31"])
    #expect(answer.moves.map(\.to) == ["2020-06-01"])
    #expect(answer.parameters.first { $0.parameter == .annualReportDueOn }?.text == "05-31")
    // Today it is known that the report came in time.
    let today = try #require(answer.today)
    #expect(today.position == 13)
    #expect(today.changes.flatMap(\.causes).map(\.position) == [13])
  }

  @Test func `An absence says which conditions fail and from which day they would hold`()
    async throws
  {
    let service = try await service()
    let moment = try service.moment(AskedMoment(effective: "2020-08-31"))
    let answer = try service.why(WhyQuestion(.blackList, "a-2"), at: moment)
    #expect(!answer.isHeld)
    let twoYears = try condition(answer, "ground.seriousList.1")
    #expect(!twoYears.holds)
    #expect(twoYears.found == .date("2020-04-20"))
    #expect(twoYears.turnsOn == "2022-04-21")
    #expect(try !condition(answer, "decision.seriousList").holds)
    let later = try service.moment(AskedMoment(effective: "2022-04-21"))
    let turned = try service.why(WhyQuestion(.blackList, "a-2"), at: later)
    #expect(try condition(turned, "ground.seriousList.1").holds)
  }

  @Test func `A parameter that a rulebook sets is named with its entry`() async throws {
    let service = try await service()
    let moment = try service.moment(AskedMoment(effective: "2020-08-31"))
    let answer = try service.why(WhyQuestion(.redList, "a-1"), at: moment)
    let used = try #require(answer.parameters.first { $0.parameter == .redListInspections })
    #expect(used.text == "1")
    #expect(used.set?.position == 8)
    #expect(answer.positions.contains(8))
  }

  @Test func `The proof of the evidence can be checked without the log`() async throws {
    let service = try await service()
    let moment = try service.moment(AskedMoment(effective: "2020-08-31", position: 12))
    let answer = try service.why(WhyQuestion(.abnormalList, "a-2"), at: moment)
    let proof = try service.evidenceProof(of: answer.positions, at: moment)
    #expect(proof.members.map(\.position) == answer.positions)
    #expect(proof.head == answer.head)
    let hasher = TreeHasher()
    for member in proof.members {
      let leaf = member.line.withUnsafeBytes { hasher.leaf($0) }
      #expect(
        MerkleTree.includes(
          leaf, atLeaf: member.position - 1, size: 12, root: proof.head.root, path: member.path))
    }
  }
}

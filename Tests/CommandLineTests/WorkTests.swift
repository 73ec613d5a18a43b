import Foundation
import Testing

/// `annals work` and `annals case`, as an officer types them.
struct WorkTests {
  private static let lines = [
    #"{"id":"018f2c1e-7a10-7000-8000-000000000001","stream":"association/a-1","type":"AssociationRegistered","effectiveOn":"2018-03-01","recordedAt":"2018-03-02T04:00:00.000Z","actor":"registrar/440307/li","data":{"directlyRegistered":true,"jurisdiction":"440307","kind":"industryAssociation","name":"示例家具行业协会"}}"#,
    #"{"id":"018f2c1e-7a10-7000-8000-000000000002","stream":"association/a-1","type":"RectificationOrdered","effectiveOn":"2020-07-06","recordedAt":"2020-07-06T04:00:00.000Z","actor":"registrar/440307/li","data":{"dueOn":"2020-09-04","items":[{"code":"R1","text":"未换届"}],"order":"lg-r-1"}}"#,
    #"{"id":"018f2c1e-7a10-7000-8000-000000000003","stream":"association/a-1","type":"CaseAssigned","effectiveOn":"2020-07-06","recordedAt":"2020-07-06T05:00:00.000Z","actor":"registrar/440307/li","data":{"case":"rectification:lg-r-1","officer":"li"}}"#,
    #"{"id":"018f2c1e-7a10-7000-8000-000000000004","stream":"association/a-1","type":"RectificationExtended","effectiveOn":"2020-08-20","recordedAt":"2020-08-20T04:00:00.000Z","actor":"registrar/440307/li","data":{"dueOn":"2020-10-16","order":"lg-r-1","reason":"疫情"}}"#,
  ]

  private func store() throws -> Annals {
    let annals = try Annals()
    let file = annals.folder.appending(path: "lines.jsonl")
    try Data(Self.lines.joined(separator: "\n").utf8).write(to: file)
    #expect(try annals.run("import", file.path, "--store", path(annals)).status == 0)
    return annals
  }

  private func path(_ annals: Annals) -> String { annals.folder.appending(path: "log").path }

  private func work(_ annals: Annals, _ filters: String...) throws -> [String] {
    let run = try annals.run(
      ["work", "--as-of", "2020-08-31", "--format", "json", "--store", path(annals)] + filters)
    #expect(run.status == 0)
    return run.lines
  }

  @Test func `The filters give what an officer asks for`() throws {
    let annals = try store()
    let mine = try work(annals, "--mine", "registrar/440307/li")
    #expect(mine.count == 1)
    #expect(mine.first?.contains(#""case":"rectification:lg-r-1""#) == true)
    #expect(try work(annals, "--mine", "li") == mine)
    #expect(try work(annals, "--mine", "wu").isEmpty)
    #expect(try work(annals, "--kind", "rectification") == mine)
    let free = try work(annals, "--unassigned")
    #expect(!free.isEmpty && !free.contains(mine[0]))
    #expect(try work(annals).count == free.count + 1)
    #expect(try work(annals, "--overdue", "--kind", "rectification").isEmpty)
    #expect(try work(annals, "--due-this-week", "--kind", "rectification").isEmpty)
    #expect(try work(annals, "--jurisdiction", "3303").isEmpty)
  }

  @Test func `What falls due in the week is there from Monday to the day itself`() throws {
    let annals = try store()
    func isThere(_ day: String) throws -> Bool {
      let run = try annals.run(
        "work", "--as-of", day, "--due-this-week", "--kind", "rectification", "--format", "json",
        "--store", path(annals))
      return !run.lines.isEmpty
    }
    // 2020-10-16 is a Friday.
    #expect(try !isThere("2020-10-11"))
    #expect(try isThere("2020-10-12"))
    #expect(try isThere("2020-10-16"))
    #expect(try !isThere("2020-10-17"))
  }

  @Test func `A kind that does not exist is wrong usage`() throws {
    let annals = try store()
    #expect(try annals.run("work", "--kind", "zombies", "--store", path(annals)).status == 2)
  }

  @Test func `A case is told with every day promised, as known then`() throws {
    let annals = try store()
    func tell(_ more: String...) throws -> Annals.Run {
      try annals.run(
        ["case", "a-1", "rectification:lg-r-1", "--as-of", "2020-08-31", "--store", path(annals)]
          + more)
    }
    let now = try tell()
    #expect(now.output.contains("法定到期（推算）：2020-10-16"))
    #expect(now.output.contains("2020-09-04") && now.output.contains("延期整改"))
    let then = try tell("--known-at", "2020-08-01")
    #expect(then.output.contains("法定到期（推算）：2020-09-04"))
    #expect(!then.output.contains("2020-10-16"))
    let unknown = try annals.run("case", "a-1", "rectification:x", "--store", path(annals))
    #expect(unknown.status == 1)
    #expect(unknown.complaints.contains("rectification:lg-r-1"))
  }
}

import Foundation
import Testing

@Suite("The project's own types and streams on the command line")
struct AddedTypesTests {
  private static let appointed =
    #"{"stream":"office/440307","type":"OfficerAppointed","effectiveOn":"2020-09-01","#
    + #""recordedAt":"2020-09-15T04:00:00.000Z","actor":"registrar/440307/li","data":"#
    + #"{"officer":"registrar/440307/wang","duty":"keeper","jurisdictions":["4403"]}}"#

  private func imported() throws -> Annals {
    let annals = try Annals()
    let lines =
      Annals.sample + [
        Annals.line(
          "CaseAssigned", #"{"case":"listing:1","officer":"li","justification":"轮到"}"#,
          of: "lg-0007", on: "2020-08-02"),
        Self.appointed,
      ]
    try annals.write("a.jsonl", lines)
    let run = try annals.run("import", "a.jsonl")
    try #require(run.status == 0, "\(run.complaints)")
    return annals
  }

  @Test func `A history names them in Chinese and, when asked, as stored`() throws {
    let annals = try imported()
    #expect(try annals.run("history", "lg-0007").output.contains("指派承办"))
    let english = try annals.run("history", "lg-0007", "--lang", "en").output
    #expect(english.contains("CaseAssigned"))
    #expect(!english.contains("指派承办"))
    let json = try annals.run("history", "lg-0007", "--format", "json").output
    #expect(json.contains(#""justification":"轮到""#))
  }

  @Test func `An export holds them, is taken again as it stands, and verifies`() throws {
    let annals = try imported()
    let exported = try annals.run("export").lines
    #expect(exported.count == 5)
    #expect(exported.last?.contains(#""stream":"office/440307""#) == true)
    try annals.write("again.jsonl", exported)
    #expect(try annals.run("import", "again.jsonl", "--store", "two.store").status == 0)
    #expect(try annals.run("export", "--store", "two.store").lines == exported)
    #expect(try annals.run("verify", "--store", "two.store").status == 0)
  }

  @Test func `An office's type in an association's stream is refused in words`() throws {
    let annals = try Annals()
    let wrong = Self.appointed.replacingOccurrences(of: "office/440307", with: "association/a")
    try annals.write("a.jsonl", [wrong])
    let run = try annals.run("import", "a.jsonl")
    #expect(run.status == 1)
    #expect(run.complaints.contains("这种事件只能在 office 流中"))
  }
}

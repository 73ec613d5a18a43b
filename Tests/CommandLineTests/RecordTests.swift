import Foundation
import Testing

/// `annals record`, as an officer types it: what is wrong is said with its field, its law and the way
/// out, and a command that is refused or only shown leaves nothing behind.
struct RecordTests {
  private static let setup = [
    "OpenOffice office/440307 name=示例区民政局 word=示民 address=示例路1号 jurisdiction=440307",
    "AppointOfficer office/440307 officer=system/440307/setup duty=keeper jurisdictions=CN",
    "AppointOfficer office/440307 officer=registrar/440307/li duty=complianceOfficer jurisdictions=440307",
    "AppointOfficer office/440307 officer=registrar/440307/li duty=registrarClerk jurisdictions=440307",
  ]

  private func office() throws -> Annals {
    let annals = try Annals()
    for line in Self.setup {
      let run = try annals.run(
        ["record"] + line.split(separator: " ").map(String.init) + ["--as", "system/440307/setup"])
      #expect(run.status == 0, "\(run.complaints)")
    }
    let founded = try record(annals, "ApplyForFounding", Self.application + ["unitMembers=35"])
    #expect(founded.status == 0, "\(founded.complaints)")
    return annals
  }

  private static let application = [
    "name=示例区家具行业协会", "kind=industryAssociation", "jurisdiction=440307", "personMembers=0",
    "funds=5000000", "supervisorConsent=示工信〔2026〕3号", "partyBuilding=是",
  ]

  private func record(
    _ annals: Annals, _ command: String, _ words: [String]
  ) throws -> Annals.Run {
    try annals.run(
      ["record", command, "lg-1"] + words + ["--as", "registrar/440307/li"])
  }

  private func size(_ annals: Annals) throws -> Int { try annals.run("export").lines.count }

  @Test func `A refusal names every condition with its article, and nothing is written`() throws {
    let annals = try office()
    let before = try size(annals)
    let run = try annals.run(
      ["record", "ApplyForFounding", "lg-2"]
        + Self.application.map {
          $0.hasPrefix("name=") ? "name=示例区灯饰行业协会" : $0
        } + ["unitMembers=25", "--as", "registrar/440307/li"])
    #expect(run.status == 1)
    #expect(run.complaints.contains("会员数不足，现为 25，应为 ≥ 30"))
    #expect(run.complaints.contains("第十条"))
    #expect(try size(annals) == before)
  }

  @Test func `A dry run shows the entry and what it would change, and writes nothing`() throws {
    let annals = try office()
    let before = try size(annals)
    let run = try record(
      annals, "ReceiveComplaint", ["subject=乱收费", "channel=电话", "--dry-run", "--format", "json"])
    #expect(run.status == 0, "\(run.complaints)")
    #expect(run.output.contains(#""type":"ComplaintReceived""#))
    #expect(run.output.contains(#""version":1"#))
    #expect(try size(annals) == before)
  }

  @Test func `A value of the wrong shape is answered with one of the right shape`() throws {
    let annals = try office()
    let items = try record(
      annals, "OrderRectification", ["order=甲1号", "dueOn=2099-01-02", "items=R1"])
    #expect(items.status == 1)
    #expect(items.complaints.contains(#"items='[{"code":"文字","text":"文字"}]'"#))
    let day = try record(
      annals, "OrderRectification",
      ["order=甲1号", "dueOn=2026-13-01", #"items=[{"code":"R1","text":"未换届"}]"#])
    #expect(day.status == 1)
    #expect(day.complaints.contains("data.dueOn") && day.complaints.contains("2026-13-01"))
  }

  @Test func `An unknown command is answered with the ones that are like it`() throws {
    let annals = try office()
    let run = try record(annals, "OrderRectifcation", [])
    #expect(run.status == 1)
    #expect(run.complaints.contains("OrderRectification"))
  }

  @Test func `Nobody acts without saying who`() throws {
    let annals = try office()
    let run = try annals.run("record", "ReceiveComplaint", "lg-1", "subject=乱收费", "channel=电话")
    #expect(run.status == 1)
    #expect(run.complaints.contains("--as"))
  }

  @Test func `The list names every command, and a command its fields and its conditions`() throws {
    let annals = try Annals()
    let list = try annals.run("record")
    #expect(list.status == 0)
    #expect(list.output.contains("EnterAbnormalList") && list.output.contains("两人"))
    let one = try annals.run("record", "CompleteReElection")
    #expect(one.output.contains("termFrom") && one.output.contains("第二十七条"))
  }
}

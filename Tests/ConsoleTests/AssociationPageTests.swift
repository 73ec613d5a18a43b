import EventModel
import EventStore
import Foundation
import Testing

/// Proves what the pages of one association tell, and how they are found.
@Suite struct AssociationPageTests {
  @Test func `An association is found by former name, initials, person and post`() async throws {
    let house = try await ConsoleHouse()
    let browser = try await house.browser(.li)
    for typed in ["示例物流", "slwlsh", "p-12", "person/p-12", "会长", "会长 p-12", "lg-0002"] {
      let reply = try await browser.get("/associations?q=\(typed)")
      let isFound = reply.text.contains("示例供应链商会") && reply.text.contains("1 家")
      #expect(isFound, "\(typed)")
    }
    let former = try await browser.get("/associations?q=示例物流")
    #expect(former.text.contains("曾用名：示例物流商会"))
    // On a day before the change it bears that name and was never called otherwise.
    let before = try await browser.get("/associations?q=示例物流&effective=2020-01-01")
    #expect(before.text.contains(">示例物流商会</a>"))
    #expect(!before.text.contains("曾用名："))
    let elsewhere = try await browser.get("/associations?q=茶业")
    #expect(!elsewhere.text.contains("示例茶业协会"))
  }

  @Test func `Where nothing fits, the nearest names are offered`() async throws {
    let house = try await ConsoleHouse()
    let reply = try await house.browser(.li).get("/associations?q=示例家俱协会")
    #expect(reply.text.contains("名称最接近的"))
    #expect(reply.text.contains("示例家具行业协会"))
  }

  @Test func `Who only analyses finds no persons and reads nothing that entries say`() async throws
  {
    let house = try await ConsoleHouse()
    let browser = try await house.browser(.zhou)
    #expect(try await browser.get("/associations?q=p-12").text.contains("0 家"))
    let page = try await browser.get("/associations/lg-0002")
    #expect(page.status == 200)
    #expect(!page.text.contains("p-12"))
    #expect(!page.text.contains("/history"))
    let why = try await browser.get("/why/abnormal-list/lg-0001")
    #expect(!why.text.contains("/proofs/"))
    #expect(!why.text.contains("示民告"))
    #expect(try await browser.get("/proofs/abnormal-list/lg-0001").status == 403)
  }

  @Test func `What was not known then is counted, and shows what it changes`() async throws {
    let house = try await ConsoleHouse { story in
      story.record(
        "AnnualReportSubmitted", #"{"year":2019,"to":"registrar"}"#, on: "2020-05-28",
        in: "association/lg-0001", recordedAt: "2026-06-10")
    }
    let browser = try await house.browser(.li)
    let reply = try await browser.get(
      "/associations/lg-0001?effective=2025-08-31&known=2025-08-31")
    #expect(reply.text.contains("与今日所知不同"))
    #expect(reply.text.contains("以所选知悉日期隐去"))
    let why = try await browser.get(
      "/why/abnormal-list/lg-0001?effective=2025-08-31&known=2025-08-31")
    #expect(why.text.contains("2019年度，截止 2020-06-01，未见报送"))
    #expect(why.text.contains("2020-05-31 日 顺延至 2020-06-01 一"))
    let known = try await browser.get("/why/abnormal-list/lg-0001?effective=2025-08-31")
    #expect(known.text.contains("规则现未见所列情形仍成立"))
    let proposals = try await browser.get(
      "/why/proposals/lg-0001?effective=2025-08-31&action=leaveAbnormalList")
    #expect(proposals.text.contains("列入的情形均已消除"))
  }

  @Test func `A corrected or voided entry stays, struck, with its successor`() async throws {
    let house = try await ConsoleHouse { story in
      let wrong = story.record(
        "MembershipReported", #"{"units":900,"persons":0}"#, on: "2026-01-05",
        in: "association/lg-0002")
      story.record(
        "EntryCorrected", #"{"entry":"\#(wrong)","reason":"误录","data":{"units":90,"persons":0}}"#,
        on: "2026-01-06", in: "association/lg-0002")
      let twice = story.record(
        "ActivityHeld", #"{"category":"沙龙","withinScope":true}"#, on: "2026-02-05",
        in: "association/lg-0002")
      story.record(
        "EntryVoided", #"{"entry":"\#(twice)","reason":"重复"}"#, on: "2026-02-06",
        in: "association/lg-0002")
    }
    let browser = try await house.browser(.chen)
    let reply = try await browser.get("/associations/lg-0002/history")
    #expect(reply.text.contains("<del><strong>会员数上报</strong>"))
    #expect(reply.text.contains("已更正，见"))
    #expect(reply.text.contains("已作废，见"))
    #expect(reply.text.contains("显示原文"))
    let family = try await browser.get("/associations/lg-0002/history?family=Re-election")
    #expect(family.text.contains("负责人当选"))
    #expect(!family.text.contains("<strong>开展活动"))
    let state = try await browser.get("/associations/lg-0002/state")
    let row = try #require(state.text.firstMatch(of: #/<tr id="unitMembers">.*?<\/tr>/#)?.0)
    #expect(row.contains("<td>90</td>"))
    #expect(row.contains("更正"))
    #expect(row.contains("86"))
  }

  @Test func `A name's origin is the change, and what it was before`() async throws {
    let house = try await ConsoleHouse()
    let state = try await house.browser(.chen).get("/associations/lg-0002/state")
    let row = try #require(state.text.firstMatch(of: #/<tr id="name">.*?<\/tr>/#)?.0)
    #expect(row.contains("示例供应链商会"))
    #expect(row.contains("2021-08-02"))
    #expect(row.contains("示例物流商会"))
  }

  @Test func `A case tells its steps, its promised day and the day of the law`() async throws {
    let house = try await ConsoleHouse()
    let reply = try await house.browser(.li).get(
      "/associations/lg-0001/cases/rectification:示民责改〔2026〕12号")
    #expect(reply.status == 200)
    #expect(reply.text.contains("曾告知的期限"))
    #expect(reply.text.contains("2026-07-01 三"))
    #expect(reply.text.contains("责令限期整改"))
    let missing = try await house.browser(.li).get("/associations/lg-0001/cases/penalty:none")
    #expect(missing.status == 404)
  }

  @Test func `Before its first entry an association says when that is`() async throws {
    let house = try await ConsoleHouse()
    let reply = try await house.browser(.li).get("/associations/lg-0001?effective=2010-01-01")
    #expect(reply.status == 200)
    #expect(reply.text.contains("首条记录自2016年3月10日起"))
  }

  @Test func `An absence is explained with the day on which it would end`() async throws {
    let house = try await ConsoleHouse()
    let browser = try await house.browser(.li)
    let reply = try await browser.get("/why/black-list/lg-0001")
    #expect(reply.text.contains("不在“严重违法失信名单”"))
    #expect(reply.text.contains("如无新记录，自2027年7月11日起成立"))
    let zombie = try await browser.get("/why/zombies/lg-0002")
    #expect(zombie.text.contains("最近活动 2026-03-04"))
    #expect(try await browser.get("/why/statistics/lg-0001").status == 404)
    #expect(try await browser.get("/why/zombies/xx-0001").status == 403)
  }

  @Test func `The evidence can be taken away and checked without the log`() async throws {
    let house = try await ConsoleHouse()
    let browser = try await house.browser(.li)
    let page = try await browser.get("/why/abnormal-list/lg-0001?effective=2025-08-31")
    let address = try #require(page.text.firstMatch(of: #/href="(\/proofs\/[^"]+)"/#)?.1)
    let bundle = try await browser.get(String(address).replacing("&amp;", with: "&"))
    #expect(bundle.status == 200)
    let json = try JSONParser.parse(Array(bundle.text.utf8))
    guard case .integer(let size)? = json["size"], case .string(let root)? = json["root"],
      case .array(let entries)? = json["entries"]
    else { return #expect(Bool(false), "not a bundle") }
    #expect(!entries.isEmpty)
    let hasher = TreeHasher()
    for entry in entries {
      guard case .integer(let position)? = entry["position"],
        case .string(let line)? = entry["line"], case .array(let path)? = entry["path"]
      else { return #expect(Bool(false), "not an entry") }
      let hashes = path.compactMap { hash -> TreeHash? in
        if case .string(let text) = hash { TreeHash(text) } else { nil }
      }
      let leaf = Array(line.utf8).withUnsafeBytes { hasher.leaf($0) }
      #expect(
        MerkleTree.includes(
          leaf, atLeaf: position - 1, size: size, root: try #require(TreeHash(root)),
          path: hashes))
    }
  }
}

import Accounts
import CaseWork
import EventModel
import Events
import Testing
import Words

@testable import Console

/// Every act through the whole server: its form opens for whoever has the duty.
@Suite struct EveryFormTests {
  /// An officer of the house whose duties include the act.
  private func officer(_ act: EventType) -> ConsoleHouse.Officer? {
    let duties: [(ConsoleHouse.Officer, Set<Duty>)] = [
      (.li, [.registrarClerk, .complianceOfficer]), (.chen, [.decidingOfficer]),
      (.keeper, [.keeper]), (.sun, [.supervisor]), (.member, [.associationUser]),
    ]
    return duties.first { !$0.1.isDisjoint(with: act.act.duties) }?.0
  }

  private func address(_ act: EventType) -> String {
    let name = act.act.commandName
    switch EventCatalogue.entry(of: act).streams.first {
    case .association, nil:
      let isNew = act.act.standing == .unregistered
      return "/drafts/new?act=\(name)&association=\(isNew ? "lg-0099" : "lg-0001")"
    case .rulebook: return "/drafts/new?act=\(name)&stream=rulebook/440307"
    case .office: return "/drafts/new?act=\(name)&stream=office/440307"
    case .draw: return "/drafts/new?act=\(name)&stream=draw/lg-2026-1"
    }
  }

  @Test func `The form of every act opens, in both languages, within its size`() async throws {
    let house = try await ConsoleHouse()
    var browsers: [ConsoleHouse.Officer: Browser] = [:]
    for act in CommandCatalogue.acts {
      let name = act.act.commandName
      let officer = try #require(self.officer(act), "\(name) has no officer here")
      if browsers[officer] == nil { browsers[officer] = try await house.browser(officer) }
      let browser = try #require(browsers[officer])
      let page = try await browser.get(address(act))
      if act.family == .fourEyes {
        #expect(page.location == "/confirmations", "\(name)")
        continue
      }
      #expect(page.status == 200, "\(name): \(page.title)")
      #expect(page.title.hasPrefix("起草：\(ActForm.title(act, .chinese))"), "\(name)")
      for field in act.act.given where field.isRequired {
        #expect(page.has(field.chinese), "\(name) \(field.name)")
      }
      #expect(page.text.utf8.count < 60_000, "\(name) takes \(page.text.utf8.count) bytes")
      let english = try await browser.get(address(act) + "&lang=en")
      #expect(english.title.hasPrefix("Draft: "), "\(name): \(english.title)")
    }
    #expect(try house.accounts.drafts(of: "li").isEmpty)
  }

  @Test func `The page of acts leads to each that the duties allow, and to no other`()
    async throws
  {
    let house = try await ConsoleHouse()
    let page = try await house.browser(.li).get("/drafts/new")
    let duties: Set<Duty> = [.registrarClerk, .complianceOfficer]
    for act in CommandCatalogue.acts where act.family != .fourEyes {
      let isOwn = !duties.isDisjoint(with: act.act.duties)
      #expect(page.has(#"act=\#(act.act.commandName)""#) == isOwn, "\(act.act.commandName)")
    }
  }

  @Test func `Without a subject it is asked for, with what is known of it`() async throws {
    let house = try await ConsoleHouse()
    let li = try await house.browser(.li)
    #expect(try await li.get("/drafts/new?act=OrderRectification").has("社会团体编号"))
    let keeper = try await house.browser(.keeper)
    let page = try await keeper.get("/drafts/new?act=AppointOfficer")
    #expect(page.has("office/440307"))
    let bad = try await li.get("/drafts/new?act=OrderRectification&association=../x")
    #expect(bad.status == 400)
  }

  @Test(arguments: [
    ("abnormalListing:1/2024", "1", "2024"), ("abnormalListing:1/2024#2", "1", "2024"),
    ("seriousListing:7", "7", ""), ("seriousListing:2020-05-25", "", ""),
  ])
  func `A case fills in the ground and the subject that its name holds`(
    reference: String, ground: String, subject: String
  ) {
    let values = FormPrefill(ActForm(.adverseNoticeServed), [("case", reference)]).values
    #expect(values.text("ground") == ground && values.text("subject") == subject)
    #expect(values.text("case").isEmpty, "only a penalty's case has a number")
    let note = FormPrefill(ActForm(.caseCommented), [("case", reference)]).values
    #expect(note.text("case") == reference)
  }
}

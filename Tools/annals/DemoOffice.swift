import Accounts
import CaseWork
import Desk
import EventModel
import EventStore
import Events
import Foundation
import Web
import Words

/// The offices, officers and accounts of `annals demo --office`: five offices, every duty in
/// Longgang, one officer in Wenzhou. Everything goes through the desk, as an authority would do it.
struct DemoOffice {
  /// Somebody who works in the demonstration.
  private struct Officer {
    let login: String
    let name: String
    let actor: String
    let duties: [Duty]
    let jurisdictions: [String]
    var association: String?
  }

  private static let offices = [
    ("440307", "深圳市龙岗区民政局（演示）", "龙民示"),
    ("610100-XX", "西咸新区社会组织登记机关（演示）", "西咸示"),
    ("330100", "杭州市民政局（演示）", "杭民示"),
    ("330300", "温州市民政局（演示）", "温民示"),
    ("442000", "中山市民政局（演示）", "中民示"),
  ]

  private static let keeper = Officer(
    login: "zhou", name: "周某（系统管理）", actor: "registrar/440307/zhou", duties: [.keeper],
    jurisdictions: ["CN"])
  private static let officers = [
    Officer(
      login: "wu", name: "吴某（登记）", actor: "registrar/440307/wu", duties: [.registrarClerk],
      jurisdictions: ["440307"]),
    Officer(
      login: "li", name: "李某（承办）", actor: "registrar/440307/li", duties: [.complianceOfficer],
      jurisdictions: ["440307"]),
    Officer(
      login: "chen", name: "陈某（复核）", actor: "registrar/440307/chen", duties: [.decidingOfficer],
      jurisdictions: ["440307"]),
    Officer(
      login: "zheng", name: "郑某（监督）", actor: "registrar/440307/zheng", duties: [.supervisor],
      jurisdictions: ["440307"]),
    Officer(
      login: "wang", name: "王某（分析）", actor: "registrar/440307/wang", duties: [.analyst],
      jurisdictions: ["440307"]),
    Officer(
      login: "lg-0007", name: "lg-0007 的用户", actor: "association/440307/lg-0007",
      duties: [.associationUser], jurisdictions: ["440307"], association: "lg-0007"),
    Officer(
      login: "ye", name: "叶某（温州）", actor: "registrar/330300/ye",
      duties: [.registrarClerk, .complianceOfficer], jurisdictions: ["330300"]),
  ]

  let store: String
  let language: Language

  /// Opens the offices, appoints, makes the accounts and says the password once.
  func set() throws {
    let (desk, log) = try RecordCommand.open(store, mayCreate: false)
    defer { try? log.close() }
    let today = Instant(Date()).civilDate
    for command in try commands(today) {
      let result = Waiting.forValue { () async -> Result<Desk.Receipt, DeskFault> in
        do throws(DeskFault) { return .success(try await desk.perform(command)) } catch {
          return .failure(error)
        }
      }
      if case .failure(let fault) = result { throw Refused(DeskWords.sentence(fault)) }
    }
    do { try makeAccounts() } catch let fault as AccountFault {
      throw Refused(AccountWords.sentence(fault))
    }
  }

  /// The program opens the offices and appoints the keeper, who appoints everybody else.
  private func commands(_ today: CivilDate) throws -> [CaseCommand] {
    let setup = "system/440307/setup"
    var commands = try Self.offices.map { identifier, name, word in
      try command(
        .officeOpened, identifier, by: setup, on: today,
        ["name": .string(name), "jurisdiction": .string(identifier), "word": .string(word)])
    }
    for (officer, appointer) in [(Self.keeper, setup)]
      + Self.officers.map({ ($0, Self.keeper.actor) })
    {
      for duty in officer.duties {
        var given: [String: JSONValue] = [
          "officer": .string(officer.actor), "duty": .string(duty.rawValue),
          "jurisdictions": .array(officer.jurisdictions.map { .string($0) }),
        ]
        given["association"] = officer.association.map { .string($0) }
        let office = officer.actor.split(separator: "/")[1]
        commands.append(
          try command(.officerAppointed, String(office), by: appointer, on: today, given))
      }
    }
    return commands
  }

  private func command(
    _ act: EventType, _ office: String, by actor: String, on day: CivilDate,
    _ given: [String: JSONValue]
  ) throws -> CaseCommand {
    guard let stream = StreamName("office/\(office)"), let actor = Actor(actor) else {
      throw Refused("\(office)：不是机构编号", "\(office): no identifier of an office")
    }
    return CaseCommand(
      act, on: stream, given: .object(given.sorted { $0.key < $1.key }.map { .init($0, $1) }),
      effectiveOn: day, actor: actor)
  }

  // MARK: Accounts

  private func makeAccounts() throws {
    let accounts = try AccountStore(at: store)
    defer { try? accounts.close() }
    let password = Self.newPassword()
    var table = TextTable(
      language == .chinese
        ? ["登录名", "显示名", "职责", "辖区"] : ["login", "display name", "duties", "areas"])
    for officer in [Self.keeper] + Self.officers {
      guard let actor = Actor(officer.actor) else { continue }
      _ = try accounts.create(login: officer.login, displayName: officer.name, actor: actor)
      let secret = try accounts.invite(officer.login)
      _ = try Waiting.forValue { try await accounts.accept(secret, password: password) }
      table.add([
        officer.login, officer.name,
        officer.duties.map { StoredWords.duty($0, language) }.joined(separator: " "),
        officer.association ?? officer.jurisdictions.joined(separator: " "),
      ])
    }
    Terminal.print("")
    for line in table.lines { Terminal.print(line) }
    Terminal.print(
      Sentence(
        "以上演示账户的密码均为 \(password) ，只显示这一次，未存于任何文件。",
        "the password of all these accounts is \(password) ; it is shown this once and kept nowhere."
      ).in(language))
  }

  /// Four groups of four letters that nobody mixes up: 80 bits.
  private static func newPassword() -> String {
    let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
    let bytes = AccountSurroundings.system.random(16)
    let text = bytes.map { letters[Int($0) % letters.count] }
    return stride(from: 0, to: 16, by: 4).map { String(text[$0..<$0 + 4]) }.joined(separator: "-")
  }
}

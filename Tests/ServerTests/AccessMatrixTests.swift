import Accounts
import Console
import EventModel
import Events
import Foundation
import HTTP
import Server
import Testing
import Web
import WebAPI

/// Every address, opened as every kind of caller. What is expected stands here a second time, in words
/// of its own: the table of the code is compared with it, then the server with both.
@Suite struct AccessMatrixTests {
  /// Which duties have which right.
  private static let rights: [String: Set<String>] = [
    "read": [
      "keeper", "registrarClerk", "complianceOfficer", "decidingOfficer", "supervisor", "analyst",
      "associationUser",
    ],
    "analyse": [
      "registrarClerk", "complianceOfficer", "decidingOfficer", "supervisor", "analyst",
    ],
    "audit": ["keeper", "decidingOfficer", "supervisor", "analyst"],
    "act": [
      "keeper", "registrarClerk", "complianceOfficer", "decidingOfficer", "supervisor",
      "associationUser",
    ],
    "keep": ["keeper"],
  ]

  /// Parts of addresses behind which entries tell of persons.
  private static let personal = [
    "history", "timeline", "events", "events.jsonl", "entries", "cases", "papers", "orders",
    "drafts",
    "attachments", "access-log", "imports",
  ]

  /// Addresses that are open to everybody, by how they begin.
  private static let open = [
    "/public", "/assets", "/sign-in", "/signed-out", "/setup", "/invitation", "/health", "/ready",
    "/version", "/openapi", "/help", "/keyboard", "/accessibility", "/problems", "/robots.txt",
    "/favicon.ico",
  ]

  /// Somebody who asks.
  private struct Asker {
    let name: String
    let duty: String?
    let district: String?
    /// Nil: nobody is signed in.
    let token: String?
  }

  @Test func `The rights of every duty are these`() {
    for right in Right.allCases {
      let duties = right.duties.map { Set($0.map(\.rawValue)) }
      #expect(duties == Self.rights[right.rawValue], "\(right)")
    }
  }

  @Test func `Only what is published, signs in, tells of health or helps is open to everybody`() {
    for route in APIRoutes.all + ConsoleRoutes.all {
      let isOpen = Self.open.contains {
        route.template == $0 || route.template.hasPrefix($0 + "/")
          || route.template.hasPrefix($0 + ".")
      }
      #expect((route.right == .open) == isOpen, "\(route.template)")
      if route.right == .open, !route.isSafe {
        #expect(["/sign-in", "/setup/{link}", "/invitation/{link}"].contains(route.template))
      }
    }
  }

  @Test func `Every address answers or refuses every caller exactly as the table says`()
    async throws
  {
    let office = try await ServedOffice {
      ($0.publicBurst, $0.signInBurst) = (1_000_000, 1_000_000)
    }
    let askers = try Self.askers(office)
    var asked = 0
    for (routes, isPage) in [(APIRoutes.all, false), (ConsoleRoutes.all, true)] {
      for route in routes {
        for district in Self.districts(route) {
          for asker in askers {
            let answer = try Self.ask(office, route, district, asker, isPage: isPage)
            let isRefused = Self.isRefused(answer)
            let mayPass = Self.mayPass(asker, route, district)
            asked += 1
            #expect(
              isRefused != mayPass,
              "\(route.method.rawValue) \(route.template) \(district) as \(asker.name): \(answer.status)"
            )
          }
        }
      }
    }
    #expect(asked >= 17 * (APIRoutes.all.count + ConsoleRoutes.all.count))
  }

  // MARK: Asking

  private static func askers(_ office: ServedOffice) throws -> [Asker] {
    var askers = [Asker(name: "anybody", duty: nil, district: nil, token: nil)]
    for district in [ServedOffice.longgang, ServedOffice.wenzhou] {
      for duty in ServedOffice.duties + ["nothing"] {
        let login = ServedOffice.login(duty, district)
        askers.append(
          Asker(
            name: login, duty: duty, district: district,
            token: try office.accounts.makeToken(for: login, label: "matrix").text))
      }
    }
    return askers
  }

  /// The districts in which an address is tried: both where it names an association.
  private static func districts(_ route: Route) -> [String] {
    route.template.contains("{association}")
      ? [ServedOffice.longgang, ServedOffice.wenzhou] : [ServedOffice.longgang]
  }

  private static func ask(
    _ office: ServedOffice, _ route: Route, _ district: String, _ asker: Asker, isPage: Bool
  ) throws -> Answer {
    let target = "/" + route.parts.map { part($0, district) }.joined(separator: "/")
    var headers = ["Accept: \(isPage ? "text/html" : "application/json")"]
    if let token = asker.token { headers.append("Authorization: Bearer \(token)") }
    if !route.isSafe {
      headers.append(
        "Content-Type: " + (isPage ? "application/x-www-form-urlencoded" : "application/json"))
    }
    return try Wire.ask(
      office.port, route.method.rawValue, target, headers, wholeBody: route.method != .get)
  }

  private static func part(_ part: Route.Part, _ district: String) -> String {
    switch part {
    case .word(let word): word
    case .any("association"): ServedOffice.association(district)
    case .any("view"): "register"
    case .any("position"): "1"
    case .any("jurisdiction"), .any("office"): district
    case .any("account"): "999"
    case .any("link"), .any("key"): String(repeating: "A", count: 43)
    case .any("draft"), .any("job"): "01902c1e-7a10-7000-8000-000000000001"
    case .any("year"): "2020"
    case .any: "x"
    }
  }

  // MARK: What is expected

  private static func mayPass(_ asker: Asker, _ route: Route, _ district: String) -> Bool {
    let right = route.right.rawValue
    // Whoever is out already is told so and not asked to sign in for it.
    if right == "open" || route.template == "/sign-out" { return true }
    guard let duty = asker.duty else { return false }
    if right == "own" { return true }
    guard rights[right]?.contains(duty) == true else { return false }
    let words = route.template.split(separator: "/").map(String.init)
    if duty == "analyst", words.contains(where: personal.contains) { return false }
    let namesAssociation = words.contains("{association}")
    if duty == "associationUser" {
      let givesIn = ["drafts", "commands", "attachments"].contains(words.first)
      if words.first == "confirmations" { return false }
      let isPaper = route.template.hasPrefix("/papers/{position}")
      if right == "read", !namesAssociation, !isPaper { return false }
      if right == "act", !namesAssociation, !givesIn { return false }
    }
    return !namesAssociation || asker.district == district
  }

  /// Whether the door was shut: by 401, by the way to the sign-in page, or by one of the sentences with
  /// which a right, an area or personal data refuse. What a page itself refuses comes after the door.
  private static func isRefused(_ answer: Answer) -> Bool {
    if answer.status == 401 { return true }
    if answer.status == 303 { return answer.location?.hasPrefix("/sign-in?") == true }
    guard answer.status == 403 else { return false }
    return [
      "此页需要另一种职责", "不在您的辖区内", "涉及个人信息", "只能查阅本团体的页面",
    ].contains { answer.text.contains($0) }
  }
}

import Testing

/// What every page keeps to so that everybody can use it, found in its markup.
struct PageRules {
  private let text: String

  init(_ text: String) { self.text = text }

  /// What the page does against the rules; empty where it keeps them.
  var faults: [String] {
    var faults: [String] = []
    if text.utf8.count > 60_000 { faults.append("\(text.utf8.count) bytes") }
    if count("<h1") != 1 { faults.append("\(count("<h1")) main headings") }
    if count("<table>") != count("<caption>") { faults.append("a table without a caption") }
    if count("<th>") > 0 { faults.append("a head without a scope") }
    if text.contains(" style=") { faults.append("an inline style") }
    if text.contains("<script>") { faults.append("an inline script") }
    if text.contains("tabindex=\"1\"") { faults.append("an order of its own") }
    faults += repeatedIDs.map { "the id \($0) twice" }
    faults += unlabelled.map { "no label for \($0)" }
    for svg in text.matches(of: #/<svg[^>]*>/#) {
      if !svg.output.contains("role=\"img\"") || !svg.output.contains("aria-labelledby") {
        faults.append("a picture without a name")
      }
    }
    if count("<svg") != count("<desc") { faults.append("a picture without a message") }
    return faults
  }

  private func count(_ part: String) -> Int { text.ranges(of: part).count }

  private var ids: [String] {
    text.matches(of: #/ id="([^"]*)"/#).map { String($0.output.1) }
  }

  private var repeatedIDs: Set<String> {
    var seen: Set<String> = []
    return Set(ids.filter { !seen.insert($0).inserted })
  }

  /// Inputs that are neither hidden, nor named by a label, nor inside one.
  private var unlabelled: [String] {
    let named = Set(text.matches(of: #/<label for="([^"]*)"/#).map { String($0.output.1) })
    return text.matches(of: #/<(input|select|textarea)([^>]*)>/#).compactMap { match in
      let attributes = match.output.2
      if attributes.contains("type=\"hidden\"") { return nil }
      if let id = attributes.firstMatch(of: #/ id="([^"]*)"/#)?.output.1 {
        return named.contains(String(id)) ? nil : String(id)
      }
      let before = text[..<match.range.lowerBound]
      let opened = before.ranges(of: "<label").count
      return opened > before.ranges(of: "</label>").count ? nil : String(attributes)
    }
  }
}

@Suite struct PageRulesTests {
  private static let ofAuditors = [
    "/compare?view=register&effective=2016-01-01&with-effective=2026-06-15",
    "/compare?view=abnormal-list&effective=2025-06-30&with-effective=2025-08-31",
    "/statistics", "/statistics?series=years&lang=en", "/parameters", "/parameters/red.nothing",
    "/parameters/redList.minGrade", "/parameters/holidays/2026", "/draws", "/events", "/events/40",
    "/audit", "/audit/late", "/audit/proposals", "/audit/without-notice", "/reports",
    "/reports/party", "/reports/draws", "/exports", "/verify", "/jobs", "/audit?lang=en",
  ]
  private static let ofTheHouse = ["/events/1", "/help", "/keyboard", "/accessibility"]
  private static let ofThePublic = [
    "/public", "/public?q=示例", "/public/associations/lg-0001",
    "/public/associations/lg-0001?effective=2020-01-01", "/public/lists/abnormal-list",
    "/public/lists/red-list", "/public/grades", "/help?lang=en", "/keyboard?lang=en",
  ]

  @Test func `Pages of analysis and audit keep the rules of the house`() async throws {
    let house = try await ConsoleHouse()
    let sun = try await house.browser(.sun)
    for address in Self.ofAuditors + Self.ofTheHouse {
      let faults = PageRules(try await sun.get(address).text).faults
      #expect(faults.isEmpty, "\(address): \(faults)")
    }
  }

  @Test func `Pages of the public keep the rules of the house`() async throws {
    let house = try await ConsoleHouse()
    for address in Self.ofThePublic {
      let faults = PageRules(try await house.stranger.get(address).text).faults
      #expect(faults.isEmpty, "\(address): \(faults)")
    }
  }

  @Test func `Stylesheet and script stay small`() async throws {
    let house = try await ConsoleHouse()
    let style = try await house.stranger.get("/assets/annals.css", accept: "*/*")
    #expect(style.text.utf8.count <= 20_000)
    let script = try await house.stranger.get("/assets/annals.js", accept: "*/*")
    #expect(script.text.utf8.count <= 6_000)
  }
}

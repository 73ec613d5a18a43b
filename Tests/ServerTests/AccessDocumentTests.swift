import Console
import Foundation
import HTTP
import Server
import Testing
import Web
import WebAPI

@Suite("The reference of rights")
struct AccessDocumentTests {
  private static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Docs/Access.md")

  @Test func `Docs/Access.md says what the code does`() throws {
    let text = AccessDocument.markdown()
    if ProcessInfo.processInfo.environment["ANNALS_REWRITE_DOCS"] == "1" {
      try text.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    let file = try String(contentsOf: Self.file, encoding: .utf8)
    #expect(file == text, "stale: run ANNALS_REWRITE_DOCS=1 swift test --filter ServerTests")
  }

  @Test func `Every address is in it`() {
    let text = AccessDocument.markdown()
    for route in APIRoutes.all + ConsoleRoutes.all {
      #expect(text.contains("| `\(route.template)` | \(route.method.rawValue) |"))
    }
  }
}

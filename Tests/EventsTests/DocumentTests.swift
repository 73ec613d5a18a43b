import Events
import Foundation
import Law
import Testing

@Suite("The reference of all event types")
struct DocumentTests {
  @Test func `Docs/Events.md says what the catalogue says`() throws {
    let text = EventDocument.markdown()
    if ProcessInfo.processInfo.environment["ANNALS_REWRITE_DOCS"] == "1" {
      try FileManager.default.createDirectory(
        at: documentFile.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: documentFile, atomically: true, encoding: .utf8)
    }
    let file = try String(contentsOf: documentFile, encoding: .utf8)
    #expect(
      file == text, "stale: run ANNALS_REWRITE_DOCS=1 swift test --filter EventsTests")
  }

  @Test func `Every type, field and parameter is in it`() {
    let text = EventDocument.markdown()
    for entry in EventCatalogue.entries {
      #expect(text.contains("### `\(entry.type.rawValue)` \(entry.about.chinese)"))
      for fields in entry.shapes {
        for field in fields { #expect(text.contains("| `\(field.name)` |")) }
      }
    }
    for parameter in Parameter.allCases { #expect(text.contains("`\(parameter.rawValue)`")) }
  }
}

import CaseWork
import Foundation
import Testing

@Suite("The reference of all commands")
struct CommandDocumentTests {
  private static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Docs/Commands.md")

  @Test func `Docs/Commands.md says what the acts say`() throws {
    let text = CommandDocument.markdown()
    if ProcessInfo.processInfo.environment["ANNALS_REWRITE_DOCS"] == "1" {
      try text.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    let file = try String(contentsOf: Self.file, encoding: .utf8)
    #expect(file == text, "stale: run ANNALS_REWRITE_DOCS=1 swift test --filter CaseWorkTests")
  }

  @Test func `Every command and every gate is in it`() {
    let text = CommandDocument.markdown()
    for type in CommandCatalogue.acts {
      #expect(text.contains("### `\(type.act.commandName)`"))
      for gate in type.act.gates { #expect(text.contains("| `\(gate.name)` |")) }
    }
  }
}

import Foundation
import Law
import Testing

@Suite struct LawDocumentTests {
  /// `ANNALS_REWRITE_DOCS=1` writes the page instead of complaining about it.
  @Test func `Docs/Law.md says what the Law room says`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = root.appending(path: "Docs/Law.md")
    if ProcessInfo.processInfo.environment["ANNALS_REWRITE_DOCS"] == "1" {
      try FileManager.default.createDirectory(
        at: page.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(LawDocument.markdown().utf8).write(to: page)
    }
    let written = try String(contentsOf: page, encoding: .utf8)
    #expect(written == LawDocument.markdown(), "stale: run again with ANNALS_REWRITE_DOCS=1")
  }

  @Test func `Every row of a table has as many cells as the table's head`() {
    var cells: Int?
    for line in LawDocument.markdown().split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      guard line.hasPrefix("|") else {
        cells = nil
        continue
      }
      let count = line.split(separator: "|", omittingEmptySubsequences: false).count
      #expect(count == cells ?? count, "\(line)")
      cells = count
    }
  }
}

import CaseWork
import Events
import Foundation
import Projections
import Reports
import Testing

/// Docs/Mechanisms.md names commands, views and reports; each must exist.
struct MechanismsTests {
  private static let text: String = {
    let file = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Docs/Mechanisms.md")
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }()

  /// What stands between back quotes in the tables.
  private static let quoted: [String] = {
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") }
    return rows.flatMap { row in
      row.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
  }()

  @Test func `Every view and report that it shows exists`() {
    for command in Self.quoted where command.hasPrefix("annals ") {
      let words = command.split(separator: " ").map(String.init)
      switch words[1] {
      case "report": #expect(Report(rawValue: words[2]) != nil, "\(command)")
      case "replay" where words[2] == "--view":
        #expect(View(rawValue: words[3]) != nil, "\(command)")
      case "work", "history", "export", "print", "replay", "serve": break
      case _: Issue.record("unknown command in \(command)")
      }
    }
  }

  @Test func `Every command of record that it names exists, and every act is in it or general`() {
    let names = Set(CommandCatalogue.acts.map { $0.act.commandName })
    let capitalised = Self.quoted.filter { $0.first?.isUppercase == true && !$0.contains(" ") }
    let rules: Set = [
      "ListingProposals", "LeavingTheAbnormalList", "TwoYearsAbnormal", "RedListing",
      "CatalogueEligibility", "RepeatableDraw", "OwedReports", "PartyOrganisationMissing",
    ]
    for name in capitalised {
      #expect(names.contains(name) || rules.contains(name), "\(name) is no command and no rule")
    }
    #expect(capitalised.count > 60)
  }

  @Test func `Every report is named by a mechanism`() {
    for report in Report.allCases {
      #expect(
        Self.quoted.contains("annals report \(report.rawValue)"), "\(report.rawValue)")
    }
  }
}

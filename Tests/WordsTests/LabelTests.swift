import Associations
import EventModel
import Events
import Projections
import Rules
import Testing

@testable import Words

/// Every stored word that people meet has a label in both languages.
@Suite struct LabelTests {
  /// The closed sets inside a field's shape, however deep.
  private func choices(_ kind: FieldKind) -> [[String]] {
    switch kind {
    case .choice(let names): [names]
    case .list(let element, _): choices(element)
    case .object(let fields): fields.flatMap { choices($0.kind) }
    case .text, .textOrEmpty, .identifier, .person, .jurisdiction, .date, .year, .count, .number,
      .fen, .share, .flag, .entry, .sha256, .actor, .eventData:
      []
    }
  }

  private func isChinese(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }

  @Test func `Every choice of every field of every event has a label in both languages`() throws {
    var examined = 0
    for entry in EventCatalogue.entries {
      for names in entry.schemas.flatMap({ entry.fields(inSchema: $0) ?? [] })
        .flatMap({ choices($0.kind) })
      {
        let words = try #require(StoredWords.words(of: names), "\(entry.type) \(names)")
        for name in names {
          let label = try #require(words[name], "\(entry.type) \(name)")
          #expect(isChinese(label.chinese), "\(entry.type) \(name)")
          #expect(!isChinese(label.english) && label.english != name, "\(entry.type) \(name)")
          examined += 1
        }
      }
    }
    #expect(examined > 200)
  }

  /// The closed sets that stand in the columns of the views.
  private static let columns: [(String, [String])] = [
    ("kind", AssociationKind.allCases.map(\.rawValue)),
    ("byKind", AssociationKind.allCases.map(\.rawValue)),
    ("status", LegalStatus.allCases.map(\.rawValue) + ["suspended"]),
    ("credit", Register.Credit.allCases.map(\.rawValue)),
    ("decoupling", DecouplingProgress.words), ("scope", DecouplingProgress.words),
    ("partyForm", PartyCoverageRecorded.Form.allCases.map(\.rawValue)),
    ("reason", RedListing.Reason.allCases.map(\.rawValue)),
    ("criteria", ZombieFlag.Criterion.allCases.map(\.rawValue)),
    ("level", ZombieFlag.Level.allCases.map(\.rawValue)),
    ("obligation", Deadlines.Obligation.allCases.map(\.rawValue)),
    ("state", Deadlines.State.allCases.map(\.rawValue) + Work.State.allCases.map(\.rawValue)),
    ("action", Proposals.Action.allCases.map(\.rawValue)),
    ("ground", ["noActivity", "missedReports"]),
    ("failing", CatalogueEligibility.Condition.allCases.map(\.rawValue)),
    ("kind", CaseKind.allCases.map(\.rawValue)), ("stage", CaseStage.allCases.map(\.rawValue)),
    ("next", NextAct.allCases.map(\.rawValue)),
    ("priority", CasePrioritised.Priority.allCases.map(\.rawValue)),
    ("duty", OfficerAppointed.Duty.allCases.map(\.rawValue)),
    ("role", Actor.Role.allCases.map(\.rawValue)),
  ]

  @Test func `Every stored word of a view's column has a label in both languages`() throws {
    for (column, words) in Self.columns {
      for word in words {
        let chinese = StoredWords.label(word, in: column, .chinese)
        let english = StoredWords.label(word, in: column, .english)
        #expect(isChinese(chinese), "\(column) \(word)")
        #expect(!isChinese(english) && english != word, "\(column) \(word)")
      }
    }
  }

  /// Names, codes, days and numbers, which nobody translates.
  private static let bare: Set = [
    "association", "name", "jurisdiction", "industry", "creditCode", "supervisor", "registeredOn",
    "endedOn", "termEndsOn", "grade", "gradeValidTo", "separations", "unitMembers",
    "personMembers", "fullTimeStaff", "lastActivityOn", "since", "enteredOn", "grounds",
    "seriousFrom", "applyFrom", "subject", "dueOn", "eligible", "completedOn", "targetOn",
    "assignee", "waitingSince", "waited", "case", "office", "officer", "jurisdictions", "from",
    "to", "total", "foundedByYear", "gradeAtLeast3", "graded", "withPartyOrganisation",
    "membersAtMost100", "membersReported", "decouplingOutstanding", "abnormal", "serious", "red",
    "zombies", "atRisk", "decoupled", "catalogueListed",
  ]

  @Test func `Every column of every view has labels or holds what nobody translates`() {
    for view in View.allCases {
      for column in view.columns {
        let isLabelled = StoredWords.columns[column.key] != nil
        #expect(isLabelled != Self.bare.contains(column.key), "\(view) \(column.key)")
      }
    }
  }

  @Test func `The command line's English keeps the stored word`() {
    #expect(StoredWords.word("registered", in: "status", .english) == "registered")
    #expect(StoredWords.word("registered", in: "status", .chinese) == "登记")
    #expect(StoredWords.label("registered", in: "status", .english) == "Registered")
    #expect(StoredWords.label("registered", in: "status", .chinese) == "已登记")
  }

  @Test func `A word that nobody knows stays as it is`() {
    #expect(StoredWords.label("没有", in: "status", .english) == "没有")
    #expect(StoredWords.label("x", among: ["x", "y"], .chinese) == "x")
  }
}

/// The words of the column `decoupling`, which has no type of its own.
private enum DecouplingProgress {
  static let words =
    DecouplingPlanned.Scope.allCases.map(\.rawValue) + ["planned", "separating", "completed"]
}

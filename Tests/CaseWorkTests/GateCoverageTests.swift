import CaseWork
import Events
import Foundation
import Testing

/// Every gate is a promise to refuse; each must be seen refusing.
struct GateCoverageTests {
  /// The text of every test of deciders and of the desk, but this one.
  private static let tests: String = {
    let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let folders = [here, here.deletingLastPathComponent().appending(path: "DeskTests")]
    return folders.flatMap { folder in
      let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      return files.filter { $0.hasSuffix(".swift") && $0 != "GateCoverageTests.swift" }
        .compactMap { try? String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
    }.joined()
  }()

  @Test(arguments: EventType.allCases)
  func `A test names every gate of the act`(type: EventType) {
    for gate in type.act.gates {
      #expect(
        Self.tests.contains("\"\(gate.name)\""), "no test refuses at \(gate.name)")
    }
  }

  @Test func `A test names every gate that stands before all acts`() {
    for gate in Gate.ofEveryAct {
      #expect(
        Self.tests.contains("\"\(gate.name)\""), "no test refuses at \(gate.name)")
    }
  }

  @Test func `A gate has one name, and a name one gate`() {
    var known: [String: Gate] = [:]
    for gate in EventType.allCases.flatMap({ $0.act.gates }) + Gate.ofEveryAct {
      #expect(known[gate.name] == nil || known[gate.name] == gate)
      known[gate.name] = gate
    }
    #expect(!known.isEmpty)
  }

  @Test func `Every act of the event contract has a command of its own`() {
    let names = CommandCatalogue.acts.map { $0.act.commandName }
    #expect(Set(names).count == names.count)
    let silent = EventType.allCases.filter { !$0.act.isCommanded }
    #expect(
      Set(silent) == [
        .decisionSubmitted, .decisionLapsed, .attemptRefused, .paperNumbered,
      ])
  }
}

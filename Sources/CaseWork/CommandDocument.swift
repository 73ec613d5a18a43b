import EventModel
import Events
import Law
import Papers

/// The reference of all commands, `Docs/Commands.md`, written from the acts themselves: who may give
/// each, in what state of the association, and every gate with the provision it comes from.
///
/// A test compares the file with this text, so the document cannot promise what no decider does.
public enum CommandDocument {
  /// The whole document.
  public static func markdown() -> String {
    var text = preface + gates(Gate.ofEveryAct)
    for family in EventFamily.allCases {
      let acts = CommandCatalogue.acts.filter { $0.family == family }
      if acts.isEmpty { continue }
      text += "\n## \(family.english) (\(family.chinese))\n"
      for act in acts { text += section(act) }
    }
    return text
  }

  private static let preface = """
    # Commands (办理)

    What officers can do, each by a command that leads to an event of `Docs/Events.md`. A command is
    refused with every gate that it finds shut and the provision of each; nothing is written then.
    A gate marked *judgement* can be passed with a written reason (`justification`, `--reason`), which
    then stands in the event. **Two officers** means that one submits and another confirms. Provisions
    marked † were not seen in a source that can be relied on (`Docs/Law.md`).

    `annals record` lists the commands, `annals record COMMAND` the fields of one; `--dry-run` shows
    the entries and what they would change.

    ## Before every act (各项办理的共同条件)

    """

  private static func section(_ type: EventType) -> String {
    let act = type.act
    let about = EventCatalogue.entry(of: type).about
    var text = "\n### `\(act.commandName)` \(about.chinese)\n\n"
    text += "Leads to `\(type.rawValue)`. \(standing(act.standing)) "
    text += act.eyes == .two ? "**Two officers.** " : ""
    text += "Duties: \(act.duties.map { "`\($0.rawValue)`" }.joined(separator: ", ")).\n"
    if let kind = Numbering.kind(of: type, .null) {
      text += "Carried by a paper (\(kind.chinese)), which gets the office's next number.\n"
    }
    if act.given != type.shape.fields {
      let fields = act.given.map { "`\($0.name)`\($0.isRequired ? "" : "?")" }
      text += "\nThe command gives \(fields.joined(separator: ", ")); the rest is worked out.\n"
    }
    return text + (act.gates.isEmpty ? "" : "\n" + gates(act.gates))
  }

  private static func gates(_ gates: [Gate]) -> String {
    "| gate | shut when | 办理条件 | provision |\n|---|---|---|---|\n"
      + gates.map { gate in
        let force = gate.force == .judgement ? " *(judgement)*" : ""
        let mark = gate.basis.isVerified ? "" : " †"
        return "| `\(gate.name)` | \(gate.english)\(force) | \(gate.chinese) "
          + "| \(gate.basis.citation)\(mark) |\n"
      }.joined()
  }

  private static func standing(_ standing: StandingWanted) -> String {
    switch standing {
    case .unregistered: "For a body not yet registered."
    case .active: "For a registered body."
    case .onRegister: "For a body on the register."
    case .windingUp: "For a body that is liquidating or revoked."
    case .known: "For a body with any entry."
    case .any: "In any stream of the event's own."
    }
  }
}

package import Associations
package import EventModel
import Events
package import Rules

/// One case as people read it, and as JSON.
package struct CaseText {
  package let file: CaseFile
  package let x: Examination
  package let deadline: CaseDeadlines.Deadline?
  package let next: NextAct?
  package let language: Language

  package init(_ file: CaseFile, _ x: Examination, _ limits: CaseLimits, _ language: Language) {
    self.file = file
    self.x = x
    deadline = CaseDeadlines.deadline(file, x, limits)
    next = NextAct.after(file, x, limits)
    self.language = language
  }

  /// A stored word of the case as people read it.
  package func word(_ stored: String, _ column: String) -> String {
    StoredWords.word(stored, in: column, language)
  }

  // MARK: JSON

  package var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("association", .string(x.association.identifier)),
      .init("case", .string(file.reference.description)),
      .init("stage", .string(file.stage.rawValue)),
      .init("opened", .string("\(file.opened)")),
      .init("assignee", file.handling.assignee.map { .string($0) } ?? .null),
      .init("dueOn", deadline.map { .string("\($0.day)") } ?? .null),
      .init("targetOn", file.handling.targetOn.map { .string("\($0)") } ?? .null),
      .init("pausedUntil", file.pausedUntil.map { .string("\($0)") } ?? .null),
      .init("next", next.map { .string($0.rawValue) } ?? .null),
    ]
    members.append(.init("promises", .array(file.promises.map(Self.json))))
    members.append(.init("steps", .array(file.steps.map(Self.json))))
    members.append(.init("comments", .array(file.handling.comments.map { .string($0.text) })))
    return .object(members)
  }

  private static func json(_ promise: CaseFile.Promise) -> JSONValue {
    .object([
      .init("dueOn", .string("\(promise.dueOn)")), .init("on", .string("\(promise.on)")),
      .init("position", .integer(promise.evidence.position)),
      .init("statedBy", .string(promise.statedBy.rawValue)),
    ])
  }

  private static func json(_ step: CaseFile.Step) -> JSONValue {
    .object([
      .init("on", .string("\(step.on)")), .init("position", .integer(step.evidence.position)),
      .init("type", .string(step.type.rawValue)),
      .init("actor", step.origin.map { .string($0.actor) } ?? .null),
    ])
  }
}

import CaseWork
import EventModel
import Events

/// The shapes of commands and their answers.
enum CommandSchemas {
  static let all: [(name: String, schema: Schema)] =
    [
      ("Commands", commands), ("Command", command), ("CommandRequest", request),
      ("Receipt", receipt), ("Preview", preview),
    ]
    + CommandCatalogue.acts.map { type in
      (
        "Given-\(type.act.commandName)",
        Field.schema(type.act.given + Field.notes(beside: type.act.given))
          .described(EventCatalogue.entry(of: type).about.chinese, type.act.commandName)
      )
    }

  /// The shape of a field that every act may carry.
  static func note(_ name: String) -> Schema {
    guard let field = Field.ofEveryAct.first(where: { $0.name == name }) else { return .anything }
    return field.kind.schema(isRequired: field.isRequired).described(field.chinese, field.note)
  }

  static let name = Schema.choice(CommandCatalogue.acts.map { $0.act.commandName })

  private static let summary: [Schema.Member] = [
    .required("command", name), .required("event", Components.type),
    .required("family", .text), .required("chinese", .text), .required("english", .text),
    .required("duties", .list(.text)), .required("officers", .integer(1...2)),
  ]

  static let commands = Schema.object([.required("commands", .list(.object(summary)))])

  private static let gate = Schema.object([
    .required("gate", .text), .required("basis", .text), .required("chinese", .text),
    .required("english", .text), .required("passableWithReason", .flag),
    .required("verified", .flag),
  ])

  private static let field = Schema.object([
    .required("name", .text), .required("required", .flag), .required("chinese", .text),
    .required("note", .text), .required("schema", .anything),
  ])

  static let command = Schema.object(
    summary + [
      .required("basis", .text), .required("standing", .text),
      .required("fields", .list(field)), .required("notes", .list(field)),
      .required("gates", .list(gate)),
    ])

  static let request = Schema.object([
    .required("stream", .stream), .optional("effectiveOn", Schema.day),
    .optional("document", .text(1...1000)),
    .required(
      "given",
      Schema.object.described(
        "该命令的字段，见 Given-<命令>", "the command's fields, of the shape Given-<command>")),
  ])

  static let example: JSONValue = .object([
    .init("effectiveOn", .string("2026-11-02")),
    .init(
      "given",
      .object([
        .init("dueOn", .string("2026-12-31")),
        .init(
          "items",
          .array([
            .object([.init("code", .string("R03")), .init("text", .string("未按章程按期换届"))])
          ])),
      ])),
    .init("stream", .string("association/lg-0007")),
  ])

  static let receipt = Schema.object([
    .required("command", name), .required("stream", .stream),
    .required("positions", .list(.position, 1...1000)), .required("version", .position),
    .required("paper", Schema.text.orNull.described("文号", "the number of the paper")),
    .required(
      "submission",
      Schema.text.orNull.described("待复核的提交编号", "the submission that awaits another officer")),
  ])

  private static let row = Schema([("type", .array([.string("object"), .string("null")]))])

  static let preview = Schema.object([
    .required(
      "entries",
      .list(
        .object([
          .required("stream", .stream), .required("type", Components.type),
          .required("effectiveOn", .day), .required("data", .object),
        ]))),
    .required("paper", Schema.text.orNull), .required("awaitsConfirmation", .flag),
    .required("version", .position),
    .required(
      "changes",
      .list(
        .object([
          .required("association", .identifier), .required("view", .text),
          .required("before", row), .required("after", row),
        ]))),
  ])
}

extension Field {
  /// What every act may carry, without what the act itself has a field for.
  static func notes(beside own: [Field]) -> [Field] {
    ofEveryAct.filter { note in !own.contains { $0.name == note.name } }
  }
}

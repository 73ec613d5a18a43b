import EventModel
import HTTP
import Web
import Words

/// One operation as the document has it.
struct OperationDocument {
  private let operation: Operation

  init(_ operation: Operation) { self.operation = operation }

  var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("operationId", .string(operation.name)),
      .init("tags", .array([.string(operation.tag.rawValue)])),
      .init("summary", .string(both(operation.summary))),
      .init("parameters", .array(operation.parameters.map(\.json))),
      .init("responses", .object(responses)),
      .init("x-right", .string(operation.right.rawValue)),
    ]
    if let detail = operation.detail {
      members.append(.init("description", .string(both(detail))))
    }
    if let body = operation.body { members.append(.init("requestBody", self.body(body))) }
    if operation.right.needsAccount {
      members.append(.init("security", .array([.object([.init("token", .array([]))])])))
    }
    return .object(members)
  }

  private func both(_ sentence: Sentence) -> String {
    "\(sentence.chinese) · \(sentence.english)"
  }

  private func body(_ body: RequestBody) -> JSONValue {
    .object([
      .init("required", .bool(true)),
      .init(
        "content",
        .object(
          body.contents.map { type, schema in
            var content: [JSONValue.Member] = [.init("schema", schema.json)]
            if let example = body.example, type == "application/json" {
              content.append(.init("example", example))
            }
            return .init(type, .object(content))
          })),
    ])
  }

  // MARK: Answers

  private var responses: [JSONValue.Member] {
    operation.answers.map { .init(String($0.status), response($0)) }
      + Dictionary(grouping: operation.allProblems, by: \.status)
      .sorted { $0.key < $1.key }.map { status, kinds in
        .init(String(status), problem(kinds))
      }
  }

  private func response(_ answer: AnswerDescription) -> JSONValue {
    var members: [JSONValue.Member] = [.init("description", .string(both(answer.about)))]
    if !answer.contents.isEmpty {
      members.append(
        .init(
          "content",
          .object(
            answer.contents.map { .init($0.type, .object([.init("schema", $0.schema.json)])) })))
    }
    if !answer.headers.isEmpty {
      members.append(
        .init(
          "headers",
          .object(
            answer.headers.map { header in
              .init(
                header.rawValue,
                .object([
                  .init("description", .string(both(header.about))),
                  .init("required", .bool(header.isAlwaysThere)),
                  .init("schema", header.schema.json),
                ]))
            })))
    }
    return .object(members)
  }

  private func problem(_ kinds: [Problem.Kind]) -> JSONValue {
    let words = kinds.map { "`\($0.rawValue)` \(both($0.title))" }.joined(separator: "; ")
    return .object([
      .init("description", .string(words)),
      .init(
        "content",
        .object([
          .init(
            "application/problem+json",
            .object([.init("schema", Schema.reference("Problem").json)]))
        ])),
    ])
  }
}

extension Operation {
  /// Every problem that the operation can end in, each once.
  var allProblems: [Problem.Kind] {
    var kinds: [Problem.Kind] = [.malformed, .badParameter, .anotherLog, .storeFailed, .busy]
    if right.needsAccount { kinds += [.signInNeeded, .notAllowed] }
    if template.contains("{association}") { kinds.append(.outsideArea) }
    if template.contains("{") || parameters.contains(where: { $0.name == "position" }) {
      kinds.append(.notFound)
    }
    if template.hasPrefix("/public/") { kinds.append(.tooMany) }
    if Set(answers.flatMap { $0.contents.map(\.type) }).count > 1 { kinds.append(.notAcceptable) }
    if !(method == .get) { kinds += [.formExpired] }
    if body != nil { kinds += [.unsupportedType, .bodyTooLarge] }
    if parameters.contains(where: { $0.name == "Idempotency-Key" }) {
      kinds += [.keyNeeded, .keyInFlight, .keyReused]
    }
    var found: [Problem.Kind] = []
    for kind in kinds + problems where !found.contains(kind) { found.append(kind) }
    return found
  }
}

import EventModel
import HTTP
import Service
import Web
import Words

/// One thing that programs can ask for: its route, and beside it everything that the document says
/// of it. A request is checked by the description before it is answered, so what is not described
/// cannot be used.
struct Operation: Sendable {
  /// The chapters of the document.
  enum Tag: String, CaseIterable, Sendable {
    case service
    case reading
    case analysis
    case commands
    case log
    case account
    case `public`
  }

  let method: HTTPMethod
  let template: String
  let right: Right
  /// Its name in programs that are made from the document.
  let name: String
  let tag: Tag
  let summary: Sentence
  var detail: Sentence?
  var parameters: [Parameter] = []
  var body: RequestBody?
  let answers: [AnswerDescription]
  /// Problems beside those that follow from the right, the parameters and the body.
  var problems: [Problem.Kind] = []
  let manner: Route.Manner

  init(
    _ method: HTTPMethod, _ template: String, _ right: Right, _ name: String, _ tag: Tag,
    _ summary: Sentence, detail: Sentence? = nil, _ parameters: [Parameter] = [],
    body: RequestBody? = nil, answers: [AnswerDescription], problems: [Problem.Kind] = [],
    _ manner: Route.Manner
  ) {
    self.method = method
    self.template = template
    self.right = right
    self.name = name
    self.tag = tag
    self.summary = summary
    self.detail = detail
    self.parameters = parameters + Parameter.ofEveryOperation
    self.body = body
    self.answers = answers
    self.problems = problems
    self.manner = manner
  }

  /// The route, whose requests are checked by the description first.
  var route: Route {
    let check = RequestCheck(self)
    let manner: Route.Manner =
      switch manner {
      case .atOnce(let answer):
        .atOnce { call in
          try check.admit(call)
          return try answer(call)
        }
      case .atOnceElse(let quick, let answer):
        .atOnceElse(
          { call in
            try check.admit(call)
            return try quick(call)
          }, answer)
      case .working(let answer):
        .working { call in
          try check.admit(call)
          return try answer(call)
        }
      case .waiting(let answer):
        .waiting { call in
          try check.admit(call)
          return try await answer(call)
        }
      }
    return Route(method, template, right, manner)
  }
}

/// What an operation takes as its body.
struct RequestBody: Sendable {
  /// By media type.
  let contents: [(type: String, schema: Schema)]
  let example: JSONValue?

  init(_ contents: [(type: String, schema: Schema)], example: JSONValue? = nil) {
    self.contents = contents
    self.example = example
  }

  static func json(_ schema: Schema, example: JSONValue? = nil) -> RequestBody {
    RequestBody([("application/json", schema)], example: example)
  }
}

/// One of an operation's good answers.
struct AnswerDescription: Sendable {
  let status: Int
  let about: Sentence
  /// By media type; empty: no body.
  let contents: [(type: String, schema: Schema)]
  let headers: [AnswerHeader]

  init(
    _ status: Int, _ chinese: String, _ english: String,
    _ contents: [(type: String, schema: Schema)], _ headers: [AnswerHeader] = []
  ) {
    self.status = status
    about = Sentence(chinese, english)
    self.contents = contents
    self.headers = headers
  }

  static func json(
    _ schema: Schema, _ chinese: String, _ english: String, _ headers: [AnswerHeader] = []
  ) -> AnswerDescription {
    AnswerDescription(200, chinese, english, [("application/json", schema)], headers)
  }
}

/// A header that an answer carries.
enum AnswerHeader: String, CaseIterable, Sendable {
  case eTag = "ETag"
  case location = "Location"
  case logPosition = "Log-Position"
  case replayed = "Idempotency-Replayed"

  /// Whether every such answer carries it.
  var isAlwaysThere: Bool { self != .replayed }

  var schema: Schema {
    switch self {
    case .eTag: .text(matching: "^\"[^\"]+\"$")
    case .location: .text
    case .logPosition: .position
    case .replayed: .choice(["true"])
    }
  }

  var about: Sentence {
    switch self {
    case .eTag: Sentence("强校验值：流名与版本", "the strong validator: stream and version")
    case .location: Sentence("新记录的地址", "where the new thing stands")
    case .logPosition: Sentence("答复所依据的日志位置", "the position of the log that the answer rests on")
    case .replayed: Sentence("此前已办理，此为当时的答复", "done before; this is the answer of then")
    }
  }
}

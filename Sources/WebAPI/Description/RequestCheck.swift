import HTTP
import Web
import Words

/// Checks a request by its operation's description: names that are not described, values that are
/// not of their shape, bodies of another type are refused before anything is done.
struct RequestCheck: Sendable {
  private let query: [String: Parameter]
  private let requiredQuery: [String]
  private let headers: [Parameter]
  private let path: [Parameter]
  private let bodyTypes: [String]

  init(_ operation: Operation) {
    query = Dictionary(
      uniqueKeysWithValues: operation.parameters.filter { $0.place == .query }.map { ($0.name, $0) }
    )
    requiredQuery = operation.parameters.filter { $0.place == .query && $0.isRequired }.map(\.name)
    headers = operation.parameters.filter { $0.place == .header }
    // An association's own shape is the router's matter: it finds it, or says that there is none.
    path = operation.parameters.filter { $0.place == .path && $0.name != "association" }
    bodyTypes = operation.body?.contents.map(\.type) ?? []
  }

  func admit(_ call: Call) throws(Problem) {
    for header in headers {
      guard let value = call.request.header(header.name) else { continue }
      guard header.shape.admits(value) else { throw Self.refusal(header) }
    }
    for parameter in path where !parameter.shape.admits(call.part(parameter.name)) {
      throw Problem(
        .notFound,
        Sentence(
          "\(parameter.name)：\(parameter.shape.wanted.chinese)",
          "\(parameter.name): \(parameter.shape.wanted.english)"))
    }
    if !call.request.query.isEmpty || !requiredQuery.isEmpty { try admitQuery(call.request) }
    if !bodyTypes.isEmpty { try admitBody(call.request) }
  }

  private func admitQuery(_ request: HTTPRequest) throws(Problem) {
    var counts: [String: Int] = [:]
    for (name, value) in request.query {
      guard let parameter = query[name] else {
        throw .parameter(
          name, "没有这个参数；可用：\(query.keys.sorted().joined(separator: " "))",
          "no such parameter; there are: \(query.keys.sorted().joined(separator: " "))")
      }
      guard parameter.shape.admits(value) else { throw Self.refusal(parameter) }
      counts[name, default: 0] += 1
      let most = parameter.isRepeated ? 20 : 1
      guard counts[name, default: 0] <= most else {
        throw .parameter(name, "至多给出 \(most) 次", "may be given \(most) times at most")
      }
    }
    for name in requiredQuery where counts[name] == nil {
      throw .parameter(name, "必须给出", "must be given")
    }
  }

  private func admitBody(_ request: HTTPRequest) throws(Problem) {
    let type = (request.header("content-type") ?? "").prefix { $0 != ";" }
      .lowercased().filter { !$0.isWhitespace }
    guard bodyTypes.contains(type) else {
      throw Problem(
        .unsupportedType,
        Sentence(
          "Content-Type 应为 \(bodyTypes.joined(separator: " 或 "))",
          "Content-Type must be \(bodyTypes.joined(separator: " or "))"),
        headers: [("Accept", bodyTypes.joined(separator: ", "))])
    }
  }

  private static func refusal(_ parameter: Parameter) -> Problem {
    .parameter(
      parameter.name, parameter.shape.wanted.chinese, parameter.shape.wanted.english)
  }
}

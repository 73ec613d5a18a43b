import Accounts
import EventModel
import HTTP
import Web
import Words

/// One request on its way through the server, and its line in the access log.
struct Visit: Sendable {
  let request: HTTPRequest
  let number: String
  let at: Instant
  let language: Language
  var route: Route?
  var isPage = false
  var caller = Caller.anybody

  init(_ request: HTTPRequest, number: String, at moment: Instant) {
    self.request = request
    self.number = number
    at = moment
    language = Self.language(request)
  }

  /// `?lang=`, else the cookie that it set, else what the browser prefers, else Chinese.
  private static func language(_ request: HTTPRequest) -> Language {
    if let chosen = request.parameter("lang").flatMap({ Language(rawValue: $0) }) { return chosen }
    if let kept = request.cookie("annals-lang").flatMap({ Language(rawValue: $0) }) { return kept }
    let preferred = request.header("accept-language")?.prefix(2).lowercased()
    return preferred == "en" ? .english : .chinese
  }

  /// What happened, without anything personal: no login, no address, no search text.
  func line(_ response: HTTPResponse, until end: Instant) -> AccessLine {
    AccessLine(
      at: at, actor: caller.actor,
      route: route.map { "\($0.method.rawValue) \($0.template)" } ?? "-",
      association: nil, view: nil, effective: nil, known: nil, status: response.status,
      bytes: response.body.count, microseconds: Int(end.milliseconds - at.milliseconds) * 1000)
  }
}

extension HTTPBody {
  /// Bytes, as far as they are known beforehand.
  var count: Int {
    switch self {
    case .bytes(let bytes): bytes.count
    case .shared(let buffer): buffer.count
    case .stream: 0
    }
  }
}

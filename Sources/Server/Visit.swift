import Accounts
import EventModel
import HTTP
import Projections
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
  var parts: [String: String] = [:]
  /// The association of the address, once it is known to be one that the caller may read of.
  var association: String?

  init(_ request: HTTPRequest, number: String, at moment: Instant) {
    self.request = request
    self.number = number
    at = moment
    language = Self.language(request)
  }

  /// What `?lang=` asks for; nil where it does not, or for a language that is not spoken here.
  private static func chosen(_ request: HTTPRequest) -> Language? {
    request.parameter("lang").flatMap { Language(rawValue: $0) }
  }

  /// `?lang=`, else the cookie that it set, else what the browser prefers, else Chinese. The public's
  /// pages read no cookie at all.
  private static func language(_ request: HTTPRequest) -> Language {
    if let chosen = chosen(request) { return chosen }
    if !request.isOfPublic,
      let kept = request.cookie(cookieName).flatMap({ Language(rawValue: $0) })
    {
      return kept
    }
    let preferred = request.header("accept-language")?.prefix(2).lowercased()
    return preferred == "en" ? .english : .chinese
  }

  private static let cookieName = "annals-lang"

  /// The header that lets a browser keep the language that was chosen; nil where none was.
  var languageCookie: (String, String)? {
    guard isPage, !request.isOfPublic, let chosen = Self.chosen(request) else { return nil }
    let secure = request.isSecure ? "; Secure" : ""
    return (
      "Set-Cookie",
      "\(Self.cookieName)=\(chosen.rawValue); Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax"
        + secure
    )
  }

  /// What happened, without anything personal: no login, no address, no search text, nothing that
  /// was typed and is not one of the words, days and associations that there are.
  func line(_ response: HTTPResponse, until end: Instant) -> AccessLine {
    let view = (parts["view"] ?? request.parameter("view")).flatMap { View(rawValue: $0) }
    return AccessLine(
      at: at, actor: caller.actor,
      route: route.map { "\($0.method.rawValue) \($0.template)" } ?? "-",
      association: association, view: view?.rawValue,
      effective: try? AddressReading.effective(request.parameter("effective"), "effective"),
      known: try? AddressReading.known(request.parameter("known"), "known"),
      status: response.status, bytes: response.body.count,
      microseconds: Int(end.milliseconds - at.milliseconds) * 1000)
  }
}

extension HTTPRequest {
  /// Whether it asks for what the law publishes, or for what pages are drawn with: no cookie is read.
  var isOfPublic: Bool { path.first == "public" || path.first == "assets" }
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

package import EventModel
package import HTTP
package import Words

/// Why a request was not carried out, as RFC 9457 has it: a kind that programs know, words that
/// people read, and whatever helps to go on.
package struct Problem: Error, Sendable {
  /// The kinds, by the last part of their `type`.
  package enum Kind: String, CaseIterable, Sendable {
    case malformed
    case badParameter = "bad-parameter"
    case signInNeeded = "sign-in-needed"
    case crossSite = "cross-site"
    case formExpired = "form-expired"
    case renewalNeeded = "renewal-needed"
    case notAllowed = "not-allowed"
    case outsideArea = "outside-area"
    case notFound = "not-found"
    case methodNotAllowed = "method-not-allowed"
    case notAcceptable = "not-acceptable"
    case unsupportedType = "unsupported-type"
    case keyInFlight = "key-in-flight"
    case stateForbids = "state-forbids"
    case lapsed
    case versionMoved = "version-moved"
    case refusedByLaw = "refused-by-law"
    case misshapen
    case keyReused = "key-reused"
    case versionNeeded = "version-needed"
    case keyNeeded = "key-needed"
    case tooMany = "too-many"
    case busy
    case storeFailed = "store-failed"
    case bodyTooLarge = "body-too-large"
    case headersTooLarge = "headers-too-large"
    case notImplemented = "not-implemented"
    case anotherLog = "another-log"

    package var status: Int {
      switch self {
      case .malformed, .badParameter, .keyNeeded: 400
      case .signInNeeded: 401
      case .crossSite, .formExpired, .renewalNeeded, .notAllowed, .outsideArea: 403
      case .notFound: 404
      case .methodNotAllowed: 405
      case .notAcceptable: 406
      case .keyInFlight, .stateForbids, .lapsed, .anotherLog: 409
      case .versionMoved: 412
      case .bodyTooLarge: 413
      case .unsupportedType: 415
      case .refusedByLaw, .misshapen, .keyReused: 422
      case .versionNeeded: 428
      case .tooMany: 429
      case .headersTooLarge: 431
      case .busy: 503
      case .storeFailed: 500
      case .notImplemented: 501
      }
    }

    /// What it is called.
    package var title: Sentence {
      switch self {
      case .malformed: Sentence("请求无法识别", "The request cannot be read")
      case .badParameter: Sentence("参数不可用", "A parameter cannot be used")
      case .signInNeeded: Sentence("须先登录", "Sign in first")
      case .crossSite: Sentence("请求来自另一网站", "The request came from another site")
      case .formExpired: Sentence("表单已失效，请重新打开", "The form has expired, open it again")
      case .renewalNeeded: Sentence("须先更换密码", "Choose a new password first")
      case .notAllowed: Sentence("职责不包括此项", "Your duties do not include this")
      case .outsideArea: Sentence("不在可见范围内", "Outside your area")
      case .notFound: Sentence("没有这一页或这一记录", "There is no such page or record")
      case .methodNotAllowed: Sentence("此处不接受该方法", "This method is not taken here")
      case .notAcceptable: Sentence("没有所要的格式", "There is no such format")
      case .unsupportedType: Sentence("提交内容的格式不对", "The body has another format than this takes")
      case .keyInFlight: Sentence("同一请求正在办理", "The same request is being carried out")
      case .stateForbids: Sentence("现状不允许", "The present state forbids it")
      case .lapsed: Sentence("提交已失效", "The submission has lapsed")
      case .versionMoved: Sentence("记录已有变化", "The record has moved")
      case .refusedByLaw: Sentence("不符合办理条件", "Conditions are not met")
      case .misshapen: Sentence("内容不合规格", "The content is not of its shape")
      case .keyReused: Sentence("同一幂等键已用于其他内容", "The key was used for another content")
      case .versionNeeded: Sentence("须写明所见版本", "Say which version you saw")
      case .keyNeeded: Sentence("须附幂等键", "An idempotency key is needed")
      case .tooMany: Sentence("请求过于频繁", "Too many requests")
      case .busy: Sentence("服务繁忙", "The service is busy")
      case .storeFailed: Sentence("存储故障", "The store failed")
      case .bodyTooLarge: Sentence("提交的内容过大", "The body is too large")
      case .headersTooLarge: Sentence("请求头过大", "The headers are too large")
      case .notImplemented: Sentence("不支持的方法或编码", "The method or coding is not known")
      case .anotherLog: Sentence("来自另一日志", "It belongs to another log")
      }
    }
  }

  package let kind: Kind
  /// What is wrong here, and the way out.
  package let detail: Sentence
  /// The fields that are wrong, with what is wrong with each.
  package var fields: [(name: String, says: Sentence)] = []
  /// Further members of the answer.
  package var members: [JSONValue.Member] = []
  package var headers: [(String, String)] = []

  package init(
    _ kind: Kind, _ detail: Sentence, fields: [(name: String, says: Sentence)] = [],
    members: [JSONValue.Member] = [], headers: [(String, String)] = []
  ) {
    self.kind = kind
    self.detail = detail
    self.fields = fields
    self.members = members
    self.headers = headers
  }

  package init(
    _ kind: Kind, _ chinese: String, _ english: String, members: [JSONValue.Member] = []
  ) {
    self.init(kind, Sentence(chinese, english), members: members)
  }

  /// A parameter of the address or body that cannot be used.
  package static func parameter(
    _ name: String, _ chinese: String, _ english: String
  ) -> Problem {
    Problem(
      .badParameter, Sentence("\(name)：\(chinese)", "\(name): \(english)"),
      fields: [(name, Sentence(chinese, english))])
  }

  /// The answer for a program.
  ///
  /// - Parameter instance: the request's number, by which its line in the server's log is found.
  package func json(_ language: Language, instance: String) -> JSONValue {
    var all: [JSONValue.Member] = [
      .init("type", .string("urn:annals:problem:\(kind.rawValue)")),
      .init("title", .string(kind.title.in(language))),
      .init("status", .integer(Int64(kind.status))),
      .init("detail", .string(detail.in(language))),
      .init("instance", .string("urn:annals:request:\(instance)")),
    ]
    if !fields.isEmpty {
      all.append(
        .init(
          "fields",
          .array(
            fields.map { field in
              .object([
                .init("name", .string(field.name)),
                .init("detail", .string(field.says.in(language))),
              ])
            })))
    }
    return .object(all + members)
  }

  /// The response for a program.
  package func response(_ language: Language, instance: String) -> HTTPResponse {
    var response = HTTPResponse(
      status: kind.status, type: "application/problem+json",
      text: json(language, instance: instance).canonicalText)
    response.headers += [("Cache-Control", "no-store"), ("Content-Language", language.tag)]
    response.headers += headers
    return response
  }
}

extension Language {
  /// The tag of RFC 5646.
  package var tag: String {
    switch self {
    case .chinese: "zh-CN"
    case .english: "en"
    }
  }
}

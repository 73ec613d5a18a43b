/// Why the server answers by itself, without asking the handler.
package enum HTTPRefusal: Sendable, Hashable, CaseIterable {
  /// The target or a header cannot be read, or the length of the body is told in two ways.
  case malformed
  /// The method is none of `HTTPMethod`.
  case unknownMethod
  /// A transfer coding other than `chunked`.
  case unknownCoding
  /// The body is longer than this method and path may send.
  case bodyTooLarge
  /// The headers are longer than `maximumHeaderBytes`.
  case headersTooLarge
  /// The bodies being received take all the memory set aside for them.
  case tooManyBodies
  /// The server is stopping and the work was not done in time.
  case stopping
  /// The handler's response cannot be sent.
  case faultyResponse

  package var status: Int {
    switch self {
    case .malformed: 400
    case .unknownMethod, .unknownCoding: 501
    case .bodyTooLarge: 413
    case .headersTooLarge: 431
    case .tooManyBodies, .stopping: 503
    case .faultyResponse: 500
    }
  }

  /// A plain problem document (RFC 9457), the answer where the configuration gives none.
  package var response: HTTPResponse {
    let title =
      switch self {
      case .malformed: "请求无法识别 · The request cannot be read"
      case .unknownMethod: "不支持的请求方法 · Unknown method"
      case .unknownCoding: "不支持的传输编码 · Unknown transfer coding"
      case .bodyTooLarge: "提交的内容过大 · The body is too large"
      case .headersTooLarge: "请求头过大 · The headers are too large"
      case .tooManyBodies: "服务繁忙，请稍后再试 · Too many uploads at once"
      case .stopping: "服务正在停止 · The service is stopping"
      case .faultyResponse: "服务器内部错误 · Internal error"
      }
    var response = HTTPResponse(
      status: status, type: "application/problem+json",
      text: #"{"status":\#(status),"title":"\#(title)","type":"about:blank"}"#)
    if status == 503 { response.headers.append(("Retry-After", "5")) }
    return response
  }
}

import HTTP
import Web
import Words

extension Problem {
  /// What the HTTP layer refused before anybody looked at the request.
  init(_ refusal: HTTPRefusal) {
    let (kind, words): (Kind, Sentence) =
      switch refusal {
      case .malformed:
        (
          .malformed,
          Sentence("地址、请求头或长度无法识别", "the address, a header or the length cannot be read")
        )
      case .unknownMethod:
        (
          .methodNotAllowed,
          Sentence("请用 GET、HEAD、POST、PUT 或 DELETE", "use GET, HEAD, POST, PUT or DELETE")
        )
      case .unknownCoding:
        (.notImplemented, Sentence("传输编码只能是 chunked", "the only transfer coding is chunked"))
      case .bodyTooLarge: (.bodyTooLarge, Sentence("请分次提交", "send it in parts"))
      case .headersTooLarge: (.headersTooLarge, Sentence("请缩短请求头", "shorten the headers"))
      case .tooManyBodies: (.busy, Sentence("同时上传过多", "too many uploads at once"))
      case .stopping: (.busy, Sentence("服务正在停止", "the service is stopping"))
      case .faultyResponse: (.storeFailed, Sentence("答复无法发送", "the answer could not be sent"))
      }
    self.init(
      kind, words,
      headers: kind == .busy
        ? [("Retry-After", "5")]
        : kind == .methodNotAllowed ? [("Allow", "GET, HEAD, POST, PUT, DELETE")] : [])
  }
}

import CaseWork
import EventModel
import HTTP
import Web
import Words

/// The OpenAPI 3.1 document, written from the operations themselves.
enum OpenAPIDocument {
  static let version = "1.0.0"

  static func json(_ operations: [Operation]) -> JSONValue {
    .object([
      .init("openapi", .string("3.1.0")), .init("info", info),
      .init("servers", .array([.object([.init("url", .string("/"))])])),
      .init("tags", .array(Operation.Tag.allCases.map { tag($0) })),
      .init("paths", paths(operations)),
      .init(
        "components",
        .object([
          .init(
            "schemas",
            .object(
              (SharedTerms.all + Components.schemas).map {
                .init($0.name, SharedTerms.inside($0.schema.json))
              })),
          .init(
            "securitySchemes",
            .object([
              .init(
                "token",
                .object([
                  .init("type", .string("http")), .init("scheme", .string("bearer")),
                  .init(
                    "description",
                    .string("账户的 API 令牌：annals account token · an account's API token")),
                ]))
            ])),
        ])),
    ])
  }

  private static let info: JSONValue = .object([
    .init("title", .string("会志 Annals")),
    .init("version", .string(version)),
    .init(
      "summary",
      .string("行业协会商会监管办案的事件日志 · An event log for the authorities that supervise associations")),
    .init(
      "description",
      .string(
        """
        两条时间轴：`effective` 是事实与规则成立的日子，`known` 是此时已记录的才算。凡错误都是 problem+json。\
        写入须附 Idempotency-Key；已有记录的流须以 If-Match 写明所见版本。

        Two axes: on `effective` facts hold and rules are evaluated, by `known` something was recorded. \
        Every error is problem+json. Every write carries an Idempotency-Key; a write to a stream that has \
        entries names the version seen in If-Match.
        """)),
    .init(
      "license",
      .object([
        .init("name", .string("Apache 2.0")), .init("identifier", .string("Apache-2.0")),
      ])),
  ])

  private static func tag(_ tag: Operation.Tag) -> JSONValue {
    .object([
      .init("name", .string(tag.rawValue)), .init("description", .string(tag.about)),
    ])
  }

  private static func paths(_ operations: [Operation]) -> JSONValue {
    var paths: [(template: String, members: [JSONValue.Member])] = []
    for operation in operations {
      let member = JSONValue.Member(
        operation.method.rawValue.lowercased(),
        SharedTerms.referring(OperationDocument(operation).json))
      if let index = paths.firstIndex(where: { $0.template == operation.template }) {
        paths[index].members.append(member)
      } else {
        paths.append((operation.template, [member]))
      }
    }
    return .object(paths.map { .init($0.template, .object($0.members)) })
  }
}

extension Operation.Tag {
  fileprivate var about: String {
    switch self {
    case .service: "服务本身 · the service itself"
    case .reading: "视图与单个社会团体 · views and single associations"
    case .analysis: "比较、统计、台账 · comparisons, statistics, reports"
    case .commands: "办理 · what officers do"
    case .log: "日志、证明与核验 · the log, proofs and verification"
    case .account: "令牌与附件 · tokens and attachments"
    case .public: "公开查询，不需登录 · for anybody, without signing in"
    }
  }
}

import EventModel
import HTTP
import Service
import Web
import Words

/// The service itself: how it is, and what it can be asked for.
enum ServiceRoutes {
  static let all = [health, document]

  private static let health = Operation(
    .get, "/health", .open, "health", .service,
    Sentence("服务是否正常", "Whether the service is well"),
    answers: [
      .json(
        .object([
          .required("status", .choice(["ok"])), .required("position", .position),
        ]), "正常", "it is well", [.logPosition])
    ],
    .atOnce { call in
      .json(
        .object([
          .init("status", .string("ok")), .init("position", .integer(call.service.head)),
        ]), headers: [("Log-Position", String(call.service.head))])
    })

  private static let document = Operation(
    .get, "/openapi.json", .open, "openAPI", .service,
    Sentence("本说明（OpenAPI 3.1）", "This document (OpenAPI 3.1)"),
    answers: [.json(.object, "OpenAPI 3.1", "OpenAPI 3.1")],
    .atOnce { _ in
      HTTPResponse(
        status: 200,
        headers: [("Content-Type", "application/json"), ("Cache-Control", "max-age=300")],
        body: .shared(APIRoutes.document))
    })
}

import EventModel
import HTTP
import Service
import Web

/// Whether the service is well, for whoever watches over the machine.
enum HealthRoutes {
  static let all = [
    Route(
      .get, "/health", .open,
      .atOnce { call in
        .json(
          .object([
            .init("status", .string("ok")), .init("position", .integer(call.service.head)),
          ]))
      })
  ]
}

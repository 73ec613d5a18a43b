import Associations
import EventModel
import Events
import HTTP
import Service
import Web
import Words

/// The register of rectification orders (整改台账), one order, and its papers.
enum OrderRoutes {
  static let all: [Route] = [
    Route(.get, "/orders", .read, .working { call in try OrdersPage(call).response() }),
    Route(
      .get, "/associations/{association}/orders/{order}", .read,
      .working { call in try OrderPage(call).response() }),
    Route(
      .get, "/associations/{association}/orders/{order}/notice", .read,
      .working { call in try paper(call, isReceipt: false) }),
    Route(
      .get, "/associations/{association}/orders/{order}/receipt", .read,
      .working { call in try paper(call, isReceipt: true) }),
  ]

  private static func paper(_ call: Call, isReceipt: Bool) throws -> HTTPResponse {
    let reading = try OrderReading(call)
    return try PaperRoutes.issued(
      call,
      reading.file.steps.first { $0.type == .rectificationOrdered }?.evidence.position
        ?? reading.file.evidence[0].position, isReceipt: isReceipt)
  }
}

/// Where an order is found.
enum OrderAddress {
  static func of(_ order: String, of association: String) -> String {
    "/associations/\(Address.encoded(association))/orders/\(Address.encoded(order))"
  }
}

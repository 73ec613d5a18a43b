package import EventModel
package import HTTP
package import Web

/// Everything that programs can ask for.
package enum APIRoutes {
  static let operations: [Operation] =
    ServiceRoutes.all + ViewRoutes.all + AssociationRoutes.all + WhyRoutes.all
    + AnalysisRoutes.all
    + CommandRoutes.all + EventRoutes.all + ProofRoutes.all + JobRoutes.all + AttachmentRoutes.all
    + TokenRoutes.all + PublicRoutes.all

  package static let all: [Route] = operations.map(\.route)

  /// The OpenAPI document, sent from one place in memory.
  package static let document = HTTPBuffer(documentValue.canonicalBytes)

  package static var documentValue: JSONValue { OpenAPIDocument.json(operations) }

  /// The longest body in bytes that a method and path may send.
  package static func maximumBodyBytes(_ method: HTTPMethod, _ path: [String]) -> Int {
    switch path.first {
    case "events": EventIntake.mostBytes
    case "attachments": AttachmentRoutes.mostBytes
    case _: 1 << 20
    }
  }
}

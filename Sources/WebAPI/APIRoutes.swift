package import Web

/// Everything that programs can ask for.
package enum APIRoutes {
  package static let all: [Route] = HealthRoutes.all + AssociationRoutes.all
}

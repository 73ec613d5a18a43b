import Web

enum OrderRoutes { static let all: [Route] = [] }
enum OrderAddress { static func of(_ order: String, of association: String) -> String { "/associations/\(Address.encoded(association))/orders/\(Address.encoded(order))" } }

import EventModel
import HTTP
import Projections
import Replay
import Service
import Web

/// One association: its row in the register, with the version of its stream as the validator.
enum AssociationRoutes {
  static let all = [
    Route(.get, "/associations/{association}", .read, .atOnce(association))
  ]

  private static func association(_ call: Call) throws -> HTTPResponse {
    let identifier = call.part("association")
    let moment = try call.moment()
    let page = try call.answering { () throws(ServiceFault) in
      try call.service.rows(one(identifier, call), at: moment)
    }
    guard let row = page.rows.first else { throw Problem.noAssociation(identifier) }
    return .json(row.json, at: page.moment)
  }

  private static func one(_ identifier: String, _ call: Call) -> RowQuery {
    var query = RowQuery(.register, in: call.caller.scope)
    query.association = identifier
    return query
  }
}

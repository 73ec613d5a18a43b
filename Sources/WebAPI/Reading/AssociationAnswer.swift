import EventModel
import HTTP
import Projections
import Replay
import Service
import Web

/// The row of one association: from the live picture at once, of the past after a replay of its
/// stream.
enum AssociationAnswer {
  /// Today, as known now; nil where another moment is asked for or the picture has to be mended.
  static func now(_ call: Call) throws -> HTTPResponse? {
    let request = call.request
    if request.rawQuery != nil,
      request.query.contains(where: { ["effective", "known", "position"].contains($0.name) })
    {
      return nil
    }
    let association = call.part("association")
    let found = try call.answering { () throws(ServiceFault) in
      try call.service.standing(of: association)
    }
    guard let standing = found.standing, let row = standing.rows(in: .register).first else {
      throw Problem.noAssociation(association)
    }
    return response(
      row, call, version: standing.version, position: found.position, cacheControl: "no-store")
  }

  /// At another moment.
  static func then(_ call: Call) throws -> HTTPResponse {
    let association = call.part("association")
    let moment = try call.moment()
    let rows = try call.answering { () throws(ServiceFault) in
      try call.service.rows(of: association, at: moment)
    }
    guard let row = rows[.register]?.first else { throw Problem.noAssociation(association) }
    guard let stream = StreamName.association(association) else {
      throw Problem.noAssociation(association)
    }
    let version = try call.answering { () throws(ServiceFault) in
      try call.service.version(of: stream)
    }
    return response(
      row, call, version: version, position: moment.position, cacheControl: moment.cacheControl)
  }

  private static func response(
    _ row: Row, _ call: Call, version: Int64, position: LogPosition, cacheControl: String
  ) -> HTTPResponse {
    var body: [UInt8] = []
    body.reserveCapacity(1024)
    row.writeCanonical(into: &body)
    // Time and parameters change a row without an entry of its stream: its bytes are in the validator.
    let tag = "\"association/\(call.part("association"))@\(version).\(checksum(body))\""
    let headers = [
      ("ETag", tag), ("Cache-Control", cacheControl), ("Log-Position", String(position)),
    ]
    if call.request.header("if-none-match").map({ Self.list($0, contains: tag) }) == true {
      return HTTPResponse(status: 304, headers: headers)
    }
    return HTTPResponse(
      status: 200, headers: [("Content-Type", "application/json")] + headers, body: .bytes(body))
  }

  /// Whether `If-None-Match` names a validator; it compares weakly (RFC 9110, 13.1.2).
  private static func list(_ header: String, contains tag: String) -> Bool {
    header.split(separator: ",").contains { part in
      var text = part.drop { $0 == " " }
      while text.last == " " { text.removeLast() }
      if text.hasPrefix("W/") { text = text.dropFirst(2) }
      return text == "*" || text == tag
    }
  }

  /// FNV-1a: tells two texts of one row apart, and is no secret.
  private static func checksum(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String(hash, radix: 16)
  }
}

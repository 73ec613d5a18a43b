import EventModel
import Foundation

/// Where a page of rows ended: the last row's own place in the order, so that the next page begins
/// after it even where rows came or went meanwhile. To a reader it is an opaque text.
struct PageToken: Hashable, Sendable {
  let association: String
  let ordinal: Int
  /// The value of the column by which the rows are sorted, as JSON; nil in the contract's order.
  let key: String?

  init(association: String, ordinal: Int, key: String?) {
    self.association = association
    self.ordinal = ordinal
    self.key = key
  }

  /// Reads what ``text`` wrote; nil for any other text.
  init?(_ text: String) {
    var base64 = text.replacingOccurrences(of: "-", with: "+")
      .replacingOccurrences(of: "_", with: "/")
    while base64.utf8.count % 4 != 0 { base64 += "=" }
    guard let bytes = Data(base64Encoded: base64),
      case .array(let parts)? = try? JSONParser.parse(Array(bytes)), (2...3).contains(parts.count),
      case .string(let association) = parts[0], case .integer(let ordinal) = parts[1],
      let ordinal = Int32(exactly: ordinal)
    else { return nil }
    self.association = association
    self.ordinal = Int(ordinal)
    if parts.count == 3 {
      guard case .string(let key) = parts[2] else { return nil }
      self.key = key
    } else {
      key = nil
    }
  }

  var text: String {
    var parts: [JSONValue] = [.string(association), .integer(Int64(ordinal))]
    if let key { parts.append(.string(key)) }
    return Data(JSONValue.array(parts).canonicalBytes).base64EncodedString()
      .replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
      .replacingOccurrences(of: "=", with: "")
  }
}

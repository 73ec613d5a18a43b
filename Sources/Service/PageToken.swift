import Foundation

/// Where a page of rows ended: the last row's own place in the order, so that the next page begins
/// after it even where rows came or went meanwhile. To a reader it is an opaque text.
package struct PageToken: Hashable, Sendable {
  package let association: String
  package let ordinal: Int
  /// The value of the column by which the rows are sorted, as JSON; nil in the contract's order.
  let key: String?

  package init(association: String, ordinal: Int, key: String?) {
    self.association = association
    self.ordinal = ordinal
    self.key = key
  }

  /// Reads what ``text`` wrote; nil for any other text.
  package init?(_ text: String) {
    let parts = text.split(separator: "~", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let ordinal = Int32(parts[0]), ordinal >= 0 else {
      return nil
    }
    association = String(parts[1])
    self.ordinal = Int(ordinal)
    key = parts.count == 3 ? Self.text(fromBase64URL: parts[2]) : nil
  }

  /// `0~lg-0007`, and after another `~` the sorting value in base64url.
  package var text: String {
    let place = "\(ordinal)~\(association)"
    guard let key else { return place }
    let base64 = Data(key.utf8).base64EncodedString()
      .replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
      .replacingOccurrences(of: "=", with: "")
    return place + "~" + base64
  }

  private static func text(fromBase64URL text: Substring) -> String? {
    var base64 = text.replacingOccurrences(of: "-", with: "+")
      .replacingOccurrences(of: "_", with: "/")
    while base64.utf8.count % 4 != 0 { base64 += "=" }
    return Data(base64Encoded: base64).map { String(decoding: $0, as: UTF8.self) }
  }
}

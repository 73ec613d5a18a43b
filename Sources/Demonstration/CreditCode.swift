/// Unified social credit codes (统一社会信用代码, GB 32100-2015) for bodies that do not exist.
///
/// `51` is civil affairs and social association, then the registrar's area, then a body code
/// (GB 11714) beginning with `XX`, which no issuer gives out; both check characters are right, so
/// that software that checks codes accepts the demonstration.
enum CreditCode {
  /// The alphabet of GB 32100: no I, O, Z, S, V.
  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

  /// The code of the `serial`-th invented body, registered in a six-digit area.
  static func made(area: String, serial: Int) -> String {
    let digits = String(serial)
    let body = "XX" + String(repeating: "0", count: 6 - digits.count) + digits
    let code = "51" + area + body + bodyCheck(body)
    return code + check(code)
  }

  /// GB 11714: weights 3 7 9 10 5 8 4 2 over 0–9 and A = 10 …; ten is written X, eleven 0.
  private static func bodyCheck(_ body: String) -> String {
    let weights = [3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(body.utf8, weights).reduce(0) { sum, pair in
      sum + (pair.0 < 0x41 ? Int(pair.0) - 0x30 : Int(pair.0) - 0x41 + 10) * pair.1
    }
    switch 11 - sum % 11 {
    case 10: return "X"
    case 11: return "0"
    case let digit: return String(digit)
    }
  }

  /// GB 32100: weights 3^i mod 31 over places in the alphabet.
  private static func check(_ code: String) -> String {
    var weight = 1
    var sum = 0
    for byte in code.utf8 {
      guard let value = alphabet.firstIndex(of: byte) else {
        preconditionFailure("\(code) is not of the alphabet of GB 32100")
      }
      sum += value * weight
      weight = weight * 3 % 31
    }
    return String(decoding: [alphabet[(31 - sum % 31) % 31]], as: UTF8.self)
  }
}

import Demonstration
import EventModel
import Testing

@Suite struct CreditCodeTests {
  /// GB 32100-2015 written anew from the standard: Horner's scheme instead of a table of weights.
  static func isValid(_ code: String) -> Bool {
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    let values = code.compactMap { alphabet.firstIndex(of: $0) }
    guard code.count == 18, values.count == 18 else { return false }
    // Σ vᵢ·3ⁱ over all eighteen places (the check character counts once) is 0 modulo 31.
    let sum = values.dropLast().reversed().reduce(0) { ($0 * 3 + $1) % 31 }
    return (sum + values[17]) % 31 == 0 && isBodyCode(String(code.dropFirst(8).prefix(9)))
  }

  /// GB 11714: the body code's own check character.
  static func isBodyCode(_ code: String) -> Bool {
    let letters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let values = code.dropLast().compactMap { letters.firstIndex(of: $0) }
    guard values.count == 8, let last = code.last else { return false }
    let sum = zip(values, [3, 7, 9, 10, 5, 8, 4, 2]).map(*).reduce(0, +)
    let check = last == "X" ? 10 : Int(String(last)) ?? 99
    return (sum + check) % 11 == 0
  }

  @Test(arguments: ["12100000401359321Q", "11622700013944908W", "11341700003244799H"])
  func `Real codes pass the check, and fail with one character changed`(code: String) {
    #expect(Self.isValid(code))
    let changed = code.dropLast() + (code.hasSuffix("Q") ? "R" : "Q")
    #expect(!Self.isValid(String(changed)))
  }

  @Test func `Every code of the history is valid, unique, and of no real body`() {
    var codes: [String] = []
    for event in history {
      if event.type == "AssociationRegistered", case .string(let code)? = event.data["creditCode"] {
        codes.append(code)
      }
      if event.data["item"] == .string("creditCode"), case .string(let code)? = event.data["new"] {
        codes.append(code)
      }
    }
    #expect(codes.count > 850)
    #expect(Set(codes).count == codes.count)
    for code in codes {
      #expect(Self.isValid(code), "\(code)")
      #expect(code.hasPrefix("51") && code.dropFirst(8).hasPrefix("XX"), "\(code)")
    }
  }
}

/// A fraction as charters and the law use it (三分之二以上): never a floating-point number.
public struct Fraction: Hashable, Sendable, CustomStringConvertible {
  public let numerator: Int
  public let denominator: Int

  /// - Precondition: the denominator is not 0.
  public init(_ numerator: Int, of denominator: Int) {
    precondition(denominator > 0, "a fraction of nothing")
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Reads a share as events store it: a decimal from 0 to 1.
  ///
  /// Thirds have no decimal, so 0.66, 0.667 and their like are read as two thirds and 0.33 as one:
  /// 20 of 30 must be enough where a charter says two thirds.
  public init?(share text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = Int(parts[0]), whole == 0 || whole == 1 else { return nil }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard decimals.count <= 9, let fraction = Int(decimals.isEmpty ? "0" : String(decimals))
    else { return nil }
    let scale = decimals.reduce(1) { scale, _ in scale * 10 }
    let value = whole * scale + fraction
    if decimals.count >= 2 {
      for thirds in 1...2 {
        let cut = thirds * scale / 3
        let rounded = (2 * thirds * scale + 3) / 6
        if value == cut || value == rounded {
          self.init(thirds, of: 3)
          return
        }
      }
    }
    self.init(value, of: scale)
  }

  /// Whether a part of a whole is at least this fraction (以上, which includes the number: 民法典 1259).
  public func isReached(by part: Int, of whole: Int) -> Bool {
    let (left, right) = products(part, whole)
    return left >= right
  }

  /// Whether a part of a whole is more than this fraction (超过, which excludes the number).
  public func isExceeded(by part: Int, of whole: Int) -> Bool {
    let (left, right) = products(part, whole)
    return left > right
  }

  /// Cross products in full width: stated counts may be as large as 64 bits hold.
  private func products(_ part: Int, _ whole: Int) -> (Wide, Wide) {
    (
      Wide(part.multipliedFullWidth(by: denominator)),
      Wide(numerator.multipliedFullWidth(by: whole))
    )
  }

  private struct Wide: Comparable {
    let high: Int
    let low: UInt

    init(_ product: (high: Int, low: UInt)) { (high, low) = product }

    static func < (left: Wide, right: Wide) -> Bool {
      (left.high, left.low) < (right.high, right.low)
    }
  }

  public var description: String { "\(numerator)/\(denominator)" }

  /// More than half (过半数).
  public static func isMoreThanHalf(_ part: Int, of whole: Int) -> Bool {
    Fraction(1, of: 2).isExceeded(by: part, of: whole)
  }
  /// Half or more (半数以上).
  public static func isHalfOrMore(_ part: Int, of whole: Int) -> Bool {
    Fraction(1, of: 2).isReached(by: part, of: whole)
  }
}

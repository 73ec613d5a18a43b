/// A small deterministic generator (SplitMix64, Steele, Lea and Flood 2014).
///
/// The same seed gives the same history on every machine and with every standard library, so the
/// choices below are written out instead of leaning on `shuffled(using:)` and `random(in:using:)`.
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of the range; the slight bias of the remainder does not matter for a demonstration.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() >> 33) % range.count
  }

  /// True `share` times in a hundred.
  mutating func chance(_ share: Int) -> Bool { number(1...100) <= share }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(0...elements.count - 1)]
  }

  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for index in elements.indices.dropFirst() { elements.swapAt(index, number(0...index)) }
    return elements
  }

  /// `total` in `count` parts of at least `minimum` each, of uneven size.
  mutating func parts(of total: Int, count: Int, atLeast minimum: Int) -> [Int] {
    let weights = (0..<count).map { _ in number(1...100) }
    let rest = total - minimum * count
    let weightSum = weights.reduce(0, +)
    var parts = weights.map { minimum + rest * $0 / weightSum }
    var missing = total - parts.reduce(0, +)
    var index = 0
    while missing > 0 {
      parts[index % count] += 1
      missing -= 1
      index += 1
    }
    return parts
  }
}

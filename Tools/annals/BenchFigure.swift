import Foundation
import Words

/// One measured figure: what, how much, of which unit, and what it should be.
struct BenchFigure {
  /// What the project asks of a figure.
  enum Target {
    case atLeast(Double)
    case atMost(Double)

    func isMet(by value: Double) -> Bool {
      switch self {
      case .atLeast(let limit): value >= limit
      case .atMost(let limit): value <= limit
      }
    }
  }

  let what: Sentence
  /// One value a round.
  let values: [Double]
  let unit: Sentence
  let target: Target?

  init(_ what: Sentence, _ values: [Double], _ unit: Sentence, _ target: Target? = nil) {
    self.what = what
    self.values = values
    self.unit = unit
    self.target = target
  }

  /// The value in the middle; with an even number of rounds the mean of both in the middle.
  var median: Double { Self.median(values) }

  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return 0 }
    let middle = sorted.count / 2
    guard sorted.count.isMultiple(of: 2) else { return sorted[middle] }
    return (sorted[middle - 1] + sorted[middle]) / 2
  }

  // MARK: Units

  static let perSecond = Sentence("条/秒", "events/s")
  static let seconds = Sentence("秒", "s")
  static let milliseconds = Sentence("毫秒", "ms")
  static let ratio = Sentence("倍", "ratio")
  static let mebibytes = Sentence("MiB", "MiB")
  static let bytes = Sentence("字节/条", "bytes/event")
}

// MARK: - The table

extension BenchFigure {
  static func lines(_ figures: [BenchFigure], _ language: Language) -> [String] {
    var table = TextTable([
      Sentence("项目", "what").in(language), Sentence("结果", "figure").in(language),
      Sentence("单位", "unit").in(language), Sentence("各轮", "rounds").in(language),
      Sentence("指标", "target").in(language), Sentence("结论", "verdict").in(language),
    ])
    for figure in figures { table.add(figure.cells(language)) }
    return table.lines
  }

  private func cells(_ language: Language) -> [String] {
    let spread =
      if values.count > 1, let least = values.min(), let most = values.max() {
        "\(Self.text(least))–\(Self.text(most))"
      } else { "" }
    let verdict = target.map { target in
      let words = target.isMet(by: median) ? Sentence("达标", "met") : Sentence("未达标", "missed")
      return words.in(language)
    }
    let limit = target.map { target in
      switch target {
      case .atLeast(let limit): "≥ \(Self.text(limit))"
      case .atMost(let limit): "≤ \(Self.text(limit))"
      }
    }
    return [
      what.in(language), Self.text(median), unit.in(language), spread, limit ?? "", verdict ?? "",
    ]
  }

  /// Three digits or more, thousands apart: 1,234,567 or 12.3 or 0.613.
  static func text(_ value: Double) -> String {
    if value < 1 { return String(format: "%.3f", value) }
    if value < 10 { return String(format: "%.2f", value) }
    if value < 100 { return String(format: "%.1f", value) }
    var digits = Array(String(Int(value.rounded())))
    var at = digits.count - 3
    while at > 0 {
      digits.insert(",", at: at)
      at -= 3
    }
    return String(digits)
  }
}

/// Time by the machine's monotonic clock.
enum BenchClock {
  static func seconds<Result>(_ body: () throws -> Result) rethrows -> (Double, Result) {
    let start = ContinuousClock.now
    let result = try body()
    return (seconds(since: start), result)
  }

  static func seconds(since start: ContinuousClock.Instant) -> Double {
    let parts = (ContinuousClock.now - start).components
    return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
  }
}

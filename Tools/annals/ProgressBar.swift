import Foundation
import Synchronization
import Words

/// A bar with rate and time left, drawn on a terminal for work that takes over a second.
final class ProgressBar: Sendable {
  private struct State {
    var shownAt: ContinuousClock.Instant?
    var isShown = false
  }

  private let label: String
  private let unit: String
  private let language: Language
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  init(_ label: String, unit: String, _ language: Language) {
    self.label = label
    self.unit = unit
    self.language = language
  }

  /// Shows how much is done; may be called from any thread, as often as is convenient.
  func show(_ done: Int64, of total: Int64) {
    guard Terminal.isErrorTerminal else { return }
    let now = ContinuousClock.now
    let elapsed = now - start
    guard elapsed > .seconds(1) else { return }
    let due = state.withLock { state -> Bool in
      if let shown = state.shownAt, now - shown < .milliseconds(100) { return false }
      state.shownAt = now
      state.isShown = true
      return true
    }
    if due { Terminal.draw("\r\u{1B}[K" + line(done, total, elapsed)) }
  }

  private func line(_ done: Int64, _ total: Int64, _ elapsed: Duration) -> String {
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    let share = total > 0 ? min(1, Double(done) / Double(total)) : 0
    let rate = Double(done) / max(seconds, 0.001)
    let left = rate > 0 ? Double(max(0, total - done)) / rate : 0
    let filled = Int(share * 24)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
    let percent = Int(share * 100)
    switch language {
    case .chinese:
      return "\(label) \(bar) \(percent)%  \(Int(rate)) \(unit)/秒  还需 \(Int(left.rounded(.up))) 秒"
    case .english:
      return "\(label) \(bar) \(percent)%  \(Int(rate)) \(unit)/s  \(Int(left.rounded(.up))) s left"
    }
  }

  /// Takes the bar away.
  func finish() {
    if state.withLock({ $0.isShown }) { Terminal.draw("\r\u{1B}[K") }
  }
}

/// Lets one through at a time, in the order of coming (先到先办).
///
/// A command that looks around – is the name free, does the person hold a post elsewhere – decides on
/// streams that its append does not guard. One process alone writes to a log, so it is enough that
/// no two such commands are between their look and their append at once.
///
/// Commands whose papers take a number from an office's register go through as well: there the append
/// would refuse the second of two, and all but one would be decided in vain, round after round.
actor Turnstile {
  private var isTaken = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  /// Waits until nobody is inside, and goes in.
  func enter() async {
    if !isTaken {
      isTaken = true
      return
    }
    await withCheckedContinuation { waiting.append($0) }
  }

  /// Goes out; the next one is in.
  func leave() {
    if waiting.isEmpty {
      isTaken = false
    } else {
      waiting.removeFirst().resume()
    }
  }
}

import Foundation
import Synchronization

/// Standard output and standard error, and what is known of the terminal behind them.
enum Terminal {
  /// Whether standard output is a terminal; only then are colours used.
  static let isOutputTerminal = isatty(STDOUT_FILENO) == 1
  /// Whether standard error is a terminal; only then is a progress bar drawn.
  static let isErrorTerminal = isatty(STDERR_FILENO) == 1

  private static let pending = Mutex<[UInt8]>([])
  private static let pendingLimit = 1 << 16

  /// Writes a line to standard output.
  static func print(_ text: String) {
    pending.withLock { bytes in
      bytes.append(contentsOf: text.utf8)
      bytes.append(0x0A)
      if bytes.count >= pendingLimit { write(&bytes, to: STDOUT_FILENO) }
    }
  }

  /// Writes a line of bytes to standard output.
  static func print(_ line: UnsafeBufferPointer<UInt8>) {
    pending.withLock { bytes in
      bytes.append(contentsOf: line)
      bytes.append(0x0A)
      if bytes.count >= pendingLimit { write(&bytes, to: STDOUT_FILENO) }
    }
  }

  /// Writes a line to standard error, after all that was printed before it.
  static func complain(_ text: String) {
    flush()
    draw(text + "\n")
  }

  /// Writes to standard error without a line end, for the progress bar.
  static func draw(_ text: String) {
    var bytes = Array(text.utf8)
    write(&bytes, to: STDERR_FILENO)
  }

  /// Hands everything printed so far to the system.
  static func flush() {
    pending.withLock { write(&$0, to: STDOUT_FILENO) }
  }

  /// Writes all bytes, or drops them where nobody reads any more.
  private static func write(_ bytes: inout [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = Foundation.write(
          descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        done += count
      }
    }
    bytes.removeAll(keepingCapacity: true)
  }

  /// Bold on a terminal.
  static func bold(_ text: String) -> String {
    isOutputTerminal ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }
}

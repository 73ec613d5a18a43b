import Foundation

/// Standard output and standard error, and what is known of the terminal behind them.
enum Terminal {
  /// Whether standard output is a terminal; only then are colours used.
  static let isOutputTerminal = isatty(STDOUT_FILENO) == 1
  /// Whether standard error is a terminal; only then is a progress bar drawn.
  static let isErrorTerminal = isatty(STDERR_FILENO) == 1

  /// Writes a line to standard output.
  static func print(_ text: String) {
    write(text + "\n", to: stdout)
  }

  /// Writes a line to standard error.
  static func complain(_ text: String) {
    write(text + "\n", to: stderr)
  }

  /// Writes to standard error without a line end, for the progress bar.
  static func draw(_ text: String) {
    write(text, to: stderr)
    fflush(stderr)
  }

  /// Writes bytes to standard output.
  static func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    fwrite(bytes.baseAddress, 1, bytes.count, stdout)
  }

  private static func write(_ text: String, to file: UnsafeMutablePointer<FILE>?) {
    var text = text
    text.withUTF8 { bytes in
      _ = fwrite(bytes.baseAddress, 1, bytes.count, file)
    }
  }

  /// Bold on a terminal.
  static func bold(_ text: String) -> String {
    isOutputTerminal ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  /// Dimmed on a terminal.
  static func dimmed(_ text: String) -> String {
    isOutputTerminal ? "\u{1B}[2m\(text)\u{1B}[0m" : text
  }
}

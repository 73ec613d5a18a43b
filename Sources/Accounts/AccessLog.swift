internal import Dispatch
internal import EventModel
internal import Foundation
internal import Synchronization

/// Appends a line for each request to `access.log` in the store's folder, which only its owner reads.
///
/// Lines gather in memory for a second; a request never waits for the disk. After 64 MiB the file
/// becomes `access.log.1`, that one `access.log.2`, and so on; eight old ones are kept.
package final class AccessLog: Sendable {
  /// How large a file grows and how much waits, in bytes and milliseconds.
  package struct Limits: Hashable, Sendable {
    /// Bytes after which a new file is begun: 64 MiB.
    package var fileBytes = 64 << 20
    /// Old files that are kept.
    package var oldFiles = 8
    /// Bytes after which what waits is written before its second is over.
    package var gatheredBytes = 256 << 10
    /// Bytes beyond which lines are dropped and counted, on a device that takes no more.
    package var mostBytes = 8 << 20

    package init() {}
  }

  private struct Gathered {
    var bytes: [UInt8] = []
    var dropped = 0
    var isFlushPlanned = false
    var isClosed = false
  }

  private struct Target {
    /// Negative once closed.
    var descriptor: Int32
    var size: Int
  }

  private static let gatheringMilliseconds = 1000

  private let path: String
  private let limits: Limits
  private let gathered = Mutex(Gathered())
  private let target: Mutex<Target>
  private let queue = DispatchQueue(label: "annals.access-log")

  /// Opens `access.log` in a folder, to go on where it ends.
  package init(at folder: String, limits: Limits = Limits()) throws(AccountFault) {
    path = folder + "/access.log"
    self.limits = limits
    target = Mutex(try Self.open(path))
  }

  deinit { close() }

  /// Notes a request; once closed, nothing.
  package func append(_ line: AccessLine) {
    var written: [UInt8] = []
    written.reserveCapacity(320)
    line.write(into: &written)
    let delay = gathered.withLock { gathered -> Int? in
      guard !gathered.isClosed else { return nil }
      guard gathered.bytes.count + written.count <= limits.mostBytes else {
        gathered.dropped += 1
        return nil
      }
      let wasFull = gathered.bytes.count >= limits.gatheredBytes
      gathered.bytes += written
      if !wasFull, gathered.bytes.count >= limits.gatheredBytes { return 0 }
      guard !gathered.isFlushPlanned else { return nil }
      gathered.isFlushPlanned = true
      return Self.gatheringMilliseconds
    }
    guard let delay else { return }
    queue.asyncAfter(deadline: .now() + .milliseconds(delay)) { [weak self] in self?.flush() }
  }

  /// Writes what has gathered. What the device does not take waits for the next time.
  package func flush() {
    target.withLock { target in
      guard target.descriptor >= 0 else { return }
      let (bytes, dropped) = gathered.withLock { gathered in
        defer { (gathered.bytes, gathered.dropped, gathered.isFlushPlanned) = ([], 0, false) }
        return (gathered.bytes, gathered.dropped)
      }
      var lines = bytes
      if dropped > 0 { lines += "{\"dropped\":\(dropped)}\n".utf8 }
      if target.size > 0, target.size + lines.count > limits.fileBytes { rotate(&target) }
      let written = Self.write(lines, to: target)
      target.size += written
      if written < lines.count { putBack(lines[written...]) }
    }
  }

  /// Keeps lines that the device did not take, as far as there is room.
  private func putBack(_ lines: ArraySlice<UInt8>) {
    gathered.withLock { gathered in
      if lines.count + gathered.bytes.count <= limits.mostBytes {
        gathered.bytes.insert(contentsOf: lines, at: 0)
      } else {
        gathered.dropped += lines.count { $0 == UInt8(ascii: "\n") }
      }
    }
  }

  /// Writes what has gathered and closes the file.
  package func close() {
    gathered.withLock { $0.isClosed = true }
    flush()
    target.withLock { target in
      guard target.descriptor >= 0 else { return }
      Foundation.close(target.descriptor)
      target.descriptor = -1
    }
  }
}

// MARK: - Files

extension AccessLog {
  private static func open(_ path: String) throws(AccountFault) -> Target {
    let opened = Foundation.open(
      path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard opened >= 0 else { throw .system(call: "open", path: path, code: errno) }
    fchmod(opened, 0o600)
    return Target(descriptor: opened, size: Int(lseek(opened, 0, SEEK_END)))
  }

  /// Begins a new file; where that cannot be, the old one goes on.
  private func rotate(_ target: inout Target) {
    for number in stride(from: limits.oldFiles - 1, through: 1, by: -1) {
      rename("\(path).\(number)", "\(path).\(number + 1)")
    }
    rename(path, "\(path).1")
    guard let opened = try? Self.open(path) else { return }
    Foundation.close(target.descriptor)
    target = opened
  }

  /// Writes lines at the file's end; tells how many bytes of whole lines the device took.
  private static func write(_ lines: [UInt8], to target: Target) -> Int {
    var done = 0
    while done < lines.count {
      let count = lines[done...].withUnsafeBytes {
        Foundation.write(target.descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      done += count
    }
    let whole = lines[..<done].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    // A line of which only a part found room would spoil the next one.
    if whole < done { ftruncate(target.descriptor, off_t(target.size + whole)) }
    return whole
  }
}

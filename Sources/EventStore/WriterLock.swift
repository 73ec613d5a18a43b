internal import EventModel
internal import Foundation

/// The lock that keeps a second writer out, also one in the same process.
///
/// It is an advisory lock of the kernel on `writer.lock`, so it falls with its process and never has
/// to be cleared by hand. The note in the file only tells people who holds it.
final class WriterLock {
  private var descriptor: Int32

  init(folder: String, now: Instant) throws(StoreError) {
    let path = folder + "/writer.lock"
    let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard opened >= 0 else {
      let code = errno
      switch code {
      case EACCES, EROFS, EPERM: throw .readOnly(path: folder)
      case ENOSPC, EDQUOT: throw .diskFull
      case ENOENT, ENOTDIR: throw .missing(path: folder)
      default: throw .system(call: "open", path: path, code: code)
      }
    }
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      let holder = Self.patientHolder(opened)
      close(opened)
      guard code == EWOULDBLOCK else { throw .system(call: "flock", path: path, code: code) }
      throw .locked(by: holder)
    }
    descriptor = opened
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    let host = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    // The note may stay unwritten (a full disk): the lock holds all the same.
    let note = Array("pid=\(getpid())\nhost=\(host)\nsince=\(now)\n".utf8)
    ftruncate(opened, 0)
    _ = pwrite(opened, note, note.count, 0)
  }

  deinit { release() }

  func release() {
    guard descriptor >= 0 else { return }
    ftruncate(descriptor, 0)
    close(descriptor)
    descriptor = -1
  }

  /// The holder's note. One who has only just taken the lock may not have written it yet.
  private static func patientHolder(_ descriptor: Int32) -> LockHolder? {
    for _ in 0..<10 {
      if let holder = holder(descriptor) { return holder }
      usleep(10_000)
    }
    return nil
  }

  private static func holder(_ descriptor: Int32) -> LockHolder? {
    var bytes = [UInt8](repeating: 0, count: 1024)
    let length = pread(descriptor, &bytes, bytes.count, 0)
    guard length > 0 else { return nil }
    var facts: [Substring: Substring] = [:]
    for line in String(decoding: bytes.prefix(length), as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: "=", maxSplits: 1)
      if parts.count == 2 { facts[parts[0]] = parts[1] }
    }
    guard let process = facts["pid"].flatMap({ Int32($0) }), let host = facts["host"],
      let since = facts["since"].flatMap({ Instant(stored: String($0)) })
    else { return nil }
    return LockHolder(process: process, host: String(host), since: since)
  }
}

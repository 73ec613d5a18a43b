import CCrypto
import CaseWork
import EventModel
public import Events
public import Foundation

/// The files that entries name by their SHA-256 (附件): beside the log, in
/// `<store>/attachments/ab/cdef…`, each under its own hash, so that a file cannot be replaced unseen.
public enum AttachmentStore {
  /// What is wrong with a file that an entry names.
  public enum Fault: Error, Hashable, Sendable {
    case missing(sha256: String)
    case altered(sha256: String, found: String)
    case unreadable(path: String)
    case unwritable(path: String)
  }

  /// The place of a file in a store.
  public static func path(_ sha256: String, in store: String) -> String {
    "\(store)/attachments/\(sha256.prefix(2))/\(sha256.dropFirst(2))"
  }

  /// Puts a file into the store; returns what an entry says of it. The same file twice is one file.
  ///
  /// - Parameter name: what the file is called to people.
  public static func put(
    _ bytes: Data, named name: String, in store: String
  ) throws(Fault) -> ActNotes.Attachment {
    let sha256 = digest(bytes)
    let path = path(sha256, in: store)
    do {
      if !FileManager.default.fileExists(atPath: path) {
        try FileManager.default.createDirectory(
          atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try bytes.write(to: URL(fileURLWithPath: path), options: .atomic)
      }
    } catch {
      throw .unwritable(path: path)
    }
    return ActNotes.Attachment(bytes: bytes.count, name: name, sha256: sha256)
  }

  /// The bytes of a file, checked against its hash.
  public static func get(_ sha256: String, in store: String) throws(Fault) -> Data {
    let path = path(sha256, in: store)
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(sha256: sha256) }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path: path)
    }
    let found = digest(bytes)
    guard found == sha256 else { throw .altered(sha256: sha256, found: found) }
    return bytes
  }

  /// The SHA-256 of some bytes, in lower-case hexadecimal.
  public static func digest(_ bytes: Data) -> String {
    var hash = [UInt8](repeating: 0, count: 32)
    let done = bytes.withUnsafeBytes {
      EVP_Digest($0.baseAddress, $0.count, &hash, nil, EVP_sha256(), nil)
    }
    precondition(done == 1, "libcrypto has SHA-256")
    return hash.map { byte in
      let text = String(byte, radix: 16)
      return byte < 16 ? "0" + text : text
    }.joined()
  }
}

extension Desk {
  /// A command that names a file which nobody put into the store would leave an entry without its
  /// evidence; files come first.
  func checkAttachments(of command: CaseCommand) throws(DeskFault) {
    guard case .array(let list)? = command.given["attachments"] else { return }
    for attachment in list {
      guard case .string(let sha256)? = attachment["sha256"] else { continue }
      if !FileManager.default.fileExists(atPath: AttachmentStore.path(sha256, in: store)) {
        throw .attachmentMissing(sha256: sha256)
      }
    }
  }
}

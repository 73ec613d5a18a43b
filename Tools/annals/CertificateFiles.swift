import CCrypto
import Foundation
import HTTP
import Words

/// A certificate and its key from files, looked at before a server is begun: what is wrong with them
/// is said in words, not by browsers later.
struct CertificateFiles {
  let tls: HTTPConfiguration.TLS
  /// What to know about them although they can be used.
  let warnings: [Sentence]

  /// Reads both; a key with a passphrase cannot be used, since nobody is there to type it.
  init(certificate: String, key: String) throws(Refused) {
    let chain = try Self.text(certificate)
    let secret = try Self.text(key)
    guard let leaf = Self.bio(chain, { PEM_read_bio_X509($0, nil, nil, nil) }) else {
      throw Refused(
        "\(certificate) 中没有 PEM 格式的证书（以 -----BEGIN CERTIFICATE----- 开头）。",
        "\(certificate) holds no certificate in PEM (it begins with -----BEGIN CERTIFICATE-----).")
    }
    defer { X509_free(leaf) }
    // Asked for a passphrase, it gives none rather than wait at the terminal.
    guard let own = Self.bio(secret, { PEM_read_bio_PrivateKey($0, nil, { _, _, _, _ in 0 }, nil) })
    else {
      throw Refused(
        "\(key) 中没有可用的 PEM 私钥；私钥不能带口令。",
        "\(key) holds no usable private key in PEM; it must not have a passphrase.")
    }
    defer { EVP_PKEY_free(own) }
    guard X509_check_private_key(leaf, own) == 1 else {
      throw Refused(
        "私钥 \(key) 与证书 \(certificate) 不匹配；证书文件中须先写服务器自己的证书，再写中间证书。",
        "the key \(key) does not match the certificate \(certificate); the server's own certificate "
          + "stands first in its file, then the chain.")
    }
    tls = HTTPConfiguration.TLS(certificatePEM: chain, keyPEM: secret)
    warnings = Self.age(leaf, certificate) + Self.openness(key)
  }

  private static func text(_ path: String) throws(Refused) -> String {
    do { return try String(contentsOfFile: path, encoding: .utf8) } catch {
      let exists = FileManager.default.fileExists(atPath: path)
      throw exists
        ? Refused("\(path) 读不到；请检查权限。", "\(path) cannot be read; check its permissions.")
        : Refused("没有文件 \(path)。", "there is no file \(path).")
    }
  }

  /// Lends a text to a reader of the library.
  private static func bio<Found>(_ text: String, _ read: (OpaquePointer) -> Found?) -> Found? {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBytes { bytes -> Found? in
      guard let bio = BIO_new_mem_buf(bytes.baseAddress, Int32(bytes.count)) else { return nil }
      defer { BIO_free(bio) }
      return read(bio)
    }
  }

  private static func age(_ certificate: OpaquePointer, _ path: String) -> [Sentence] {
    var (days, seconds): (Int32, Int32) = (0, 0)
    guard ASN1_TIME_diff(&days, &seconds, nil, X509_get0_notAfter(certificate)) == 1 else {
      return []
    }
    if days < 0 || seconds < 0 {
      return [Sentence("证书 \(path) 已过期，浏览器将拒绝。", "\(path) has expired; browsers will refuse it.")]
    }
    guard days < 30 else { return [] }
    return [Sentence("证书 \(path) 将在 \(days) 天后过期。", "\(path) expires in \(days) days.")]
  }

  private static func openness(_ key: String) -> [Sentence] {
    let attributes = try? FileManager.default.attributesOfItem(atPath: key)
    let mode = (attributes?[.posixPermissions] as? NSNumber)?.intValue ?? 0
    guard mode & 0o004 != 0 else { return [] }
    return [
      Sentence("私钥 \(key) 人人可读；请 chmod 600。", "anybody can read the key \(key); chmod 600 it.")
    ]
  }
}

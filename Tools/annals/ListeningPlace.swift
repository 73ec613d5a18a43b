import Foundation
import HTTP
import Words

/// Where a server listens and whether it may: passwords cross the network only under TLS, unless
/// whoever starts it says plainly that they shall not be protected.
struct ListeningPlace {
  private(set) var configuration: HTTPConfiguration
  let warnings: [Sentence]
  private let address: String

  init(_ options: Options) throws {
    let named = options.value(.listen) ?? "127.0.0.1"
    address = named == "localhost" ? "127.0.0.1" : named
    var http = HTTPConfiguration(port: try options.number(.port, else: 8080))
    http.address = address
    http.threads = max(2, ProcessInfo.processInfo.activeProcessorCount)
    let usual = http.maximumBodyBytes
    http.maximumBodyBytes = { method, path in
      // Whoever has not signed in yet has little to say.
      ["sign-in", "setup", "invitation"].contains(path.first) ? 16 << 10 : usual(method, path)
    }
    switch (options.value(.certificate), options.value(.key)) {
    case (let certificate?, let key?):
      let files = try CertificateFiles(certificate: certificate, key: key)
      http.tls = files.tls
      warnings = files.warnings
    case (nil, nil):
      warnings = try Self.plain(address, options)
    case (nil, _?), (_?, nil):
      throw Refused(
        "--certificate 和 --key 须同时给出。", "--certificate and --key are given together or not at all.")
    }
    configuration = http
  }

  /// Without TLS only this machine is served.
  private static func plain(_ address: String, _ options: Options) throws(Refused) -> [Sentence] {
    guard !isLoopback(address) else { return [] }
    guard options.has(.plainHTTP) else {
      throw Refused(
        "不用证书时只供本机访问（127.0.0.1），否则密码将以明文经过网络。请给出 --certificate 和 --key；"
          + "或在本机前置 HTTPS 代理；确知网络可信时，明写 --plain-http-on-the-network。",
        "without a certificate only this machine is served (127.0.0.1), since passwords would cross the "
          + "network in the clear. Give --certificate and --key, or put an HTTPS proxy on this machine, "
          + "or, where the network is known to be safe, say --plain-http-on-the-network.")
    }
    return [
      Sentence(
        "未用 TLS 供网络访问：密码和内容以明文传输。",
        "serving the network without TLS: passwords and contents travel in the clear.")
    ]
  }

  private static func isLoopback(_ address: String) -> Bool {
    address == "::1" || address.hasPrefix("127.")
  }

  /// The address as a browser takes it.
  func url(port: Int) -> String {
    let scheme = configuration.tls == nil ? "http" : "https"
    let host =
      address == "0.0.0.0" || address == "::"
      ? ProcessInfo.processInfo.hostName : address.contains(":") ? "[\(address)]" : address
    return "\(scheme)://\(host):\(port)"
  }

  /// Why nothing could be started there.
  func refusal(_ fault: HTTPServerFault) -> Refused {
    switch fault {
    case .addressUnreadable(let text):
      Refused(
        "--listen：\(text) 不是 IPv4 或 IPv6 地址；应如 127.0.0.1、0.0.0.0 或 ::1。",
        "--listen: \(text) is no IPv4 or IPv6 address; write it like 127.0.0.1, 0.0.0.0 or ::1.")
    case .portTaken(let address, let port):
      Refused(
        "\(address) 的端口 \(port) 已被其他程序占用；请用 --port 另选，0 为任一空闲端口。",
        "another program listens on port \(port) of \(address); choose another with --port, 0 takes any."
      )
    case .certificateUnusable:
      Refused(
        "证书或私钥不能用于 TLS（算法可能已不受支持）。",
        "the certificate or its key cannot be used for TLS; its algorithm may not be supported any more."
      )
    case .refused(let code):
      Refused(
        "系统拒绝在 \(address) 监听：\(String(cString: strerror(code)))（1024 以下的端口需要权限）。",
        "the system refused to listen on \(address): \(String(cString: strerror(code))) (ports below "
          + "1024 take a privilege).")
    }
  }
}

internal import CMicroHTTPD
internal import Foundation

/// The library's daemon: threads, sockets, connections.
///
/// `@unchecked Sendable`: `connections` may be asked from any thread by the library's own rules,
/// and `HTTPServer` hands out the one reference under a lock, so only one thread stops it.
final class Daemon: @unchecked Sendable {
  let port: Int
  private let handle: OpaquePointer
  /// The certificate and key as C texts, which the library reads where they lie.
  private let texts: [UnsafeMutablePointer<CChar>]
  private var listening: Int32?

  init(_ core: ServerCore, connectionLimit: Int) throws(HTTPServerFault) {
    let configuration = core.configuration
    guard var address = ListenAddress(configuration.address, port: configuration.port) else {
      throw .addressUnreadable(configuration.address)
    }
    texts = [configuration.tls?.certificatePEM, configuration.tls?.keyPEM].compactMap {
      $0.flatMap { strdup($0) }
    }
    var settings = Self.settings(configuration, connectionLimit: connectionLimit)
    if texts.count == 2 {
      settings.append(MHD_OptionItem(.HTTPS_MEM_CERT, texts[0]))
      settings.append(MHD_OptionItem(.HTTPS_MEM_KEY, texts[1]))
      settings.append(MHD_OptionItem(.HTTPS_PRIORITIES, Self.tlsPriorities.utf8Start))
    }
    let isIPv6 = address.isIPv6
    errno = 0
    let started = address.withSocketAddress { socket in
      settings.append(MHD_OptionItem(.SOCK_ADDR, socket))
      settings.append(MHD_OptionItem(.END))
      return annals_mhd_start(
        configuration.tls == nil ? 0 : 1, isIPv6 ? 1 : 0,
        Unmanaged.passUnretained(core).toOpaque(), DaemonCallbacks.handle, DaemonCallbacks.begin,
        DaemonCallbacks.complete, DaemonCallbacks.notify, settings)
    }
    guard let started else {
      let code = errno
      for text in texts { free(text) }
      throw Self.fault(code, configuration)
    }
    handle = started
    port = Int(annals_mhd_port(started))
  }

  /// TLS 1.2 and later, with the library's usual ciphers.
  private static let tlsPriorities: StaticString = "NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2"

  private static func settings(
    _ configuration: HTTPConfiguration, connectionLimit: Int
  ) -> [MHD_OptionItem] {
    var settings = [
      MHD_OptionItem(.CONNECTION_LIMIT, connectionLimit),
      MHD_OptionItem(.CONNECTION_TIMEOUT, configuration.idleTimeoutSeconds),
      MHD_OptionItem(.CONNECTION_MEMORY_LIMIT, configuration.connectionMemory),
      MHD_OptionItem(.LISTEN_BACKLOG_SIZE, 1024),
    ]
    if configuration.maximumConnectionsPerAddress > 0 {
      settings.append(
        MHD_OptionItem(
          .PER_IP_CONNECTION_LIMIT, configuration.maximumConnectionsPerAddress))
    }
    // The library takes a pool of one for a mistake.
    if configuration.threads > 1 {
      settings.append(MHD_OptionItem(.THREAD_POOL_SIZE, configuration.threads))
    }
    return settings
  }

  private static func fault(_ code: Int32, _ configuration: HTTPConfiguration) -> HTTPServerFault {
    if code == EADDRINUSE {
      return .portTaken(address: configuration.address, port: configuration.port)
    }
    return configuration.tls != nil && (code == 0 || code == EINVAL)
      ? .certificateUnusable : .refused(code: code)
  }

  var connections: Int { Int(annals_mhd_connections(handle)) }

  /// Listens no more; open connections go on.
  func quiesce() {
    let socket = MHD_quiesce_daemon(handle)
    guard socket >= 0 else { return }
    // Refuses new connections at once; closed only when no thread can look at it any more.
    shutdown(socket, Int32(SHUT_RDWR))
    listening = socket
  }

  /// Closes everything and ends the threads. Nothing may be put aside.
  func stop() {
    MHD_stop_daemon(handle)
    if let listening { close(listening) }
    for text in texts { free(text) }
  }
}

extension MHD_OptionItem {
  fileprivate init(_ option: MHD_OPTION, _ value: Int = 0) {
    self.init(option: option, value: value, ptr_value: nil)
  }

  fileprivate init(_ option: MHD_OPTION, _ pointer: UnsafeRawPointer) {
    self.init(option: option, value: 0, ptr_value: UnsafeMutableRawPointer(mutating: pointer))
  }
}

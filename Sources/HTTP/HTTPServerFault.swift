/// Why a server does not start.
package enum HTTPServerFault: Error, Hashable {
  /// The address is no numeric IPv4 or IPv6 address.
  case addressUnreadable(String)
  /// Another program listens there.
  case portTaken(address: String, port: Int)
  /// The certificate or its key cannot be used.
  case certificateUnusable
  /// The system refused; `code` is its `errno`, 0 where it gave none.
  case refused(code: Int32)
}

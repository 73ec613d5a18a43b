internal import Foundation

/// A numeric address and a port as the system wants them.
struct ListenAddress {
  private(set) var storage = sockaddr_storage()
  let isIPv6: Bool

  /// Nil where the text is no numeric IPv4 or IPv6 address or the port is none.
  init?(_ address: String, port: Int) {
    guard let port = UInt16(exactly: port) else { return nil }
    var four = sockaddr_in()
    four.sin_family = sa_family_t(AF_INET)
    four.sin_port = port.bigEndian
    var six = sockaddr_in6()
    six.sin6_family = sa_family_t(AF_INET6)
    six.sin6_port = port.bigEndian
    if inet_pton(AF_INET, address, &four.sin_addr) == 1 {
      isIPv6 = false
      withUnsafeMutableBytes(of: &storage) { room in
        withUnsafeBytes(of: four) { room.copyMemory(from: $0) }
      }
    } else if inet_pton(AF_INET6, address, &six.sin6_addr) == 1 {
      isIPv6 = true
      withUnsafeMutableBytes(of: &storage) { room in
        withUnsafeBytes(of: six) { room.copyMemory(from: $0) }
      }
    } else {
      return nil
    }
  }

  mutating func withSocketAddress<Result>(_ body: (UnsafeRawPointer) -> Result) -> Result {
    withUnsafePointer(to: &storage) { body(UnsafeRawPointer($0)) }
  }
}

/// An address of a peer in its numeric form, empty where it has none.
func numericAddress(_ address: UnsafePointer<sockaddr>?) -> String {
  guard let address else { return "" }
  return withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(INET6_ADDRSTRLEN)) { text in
    let room = socklen_t(text.count)
    let raw = UnsafeRawPointer(address)
    let written =
      switch Int32(address.pointee.sa_family) {
      case AF_INET:
        inet_ntop(
          AF_INET, raw + MemoryLayout<sockaddr_in>.offset(of: \.sin_addr)!, text.baseAddress, room)
      case AF_INET6:
        inet_ntop(
          AF_INET6, raw + MemoryLayout<sockaddr_in6>.offset(of: \.sin6_addr)!, text.baseAddress,
          room)
      case _: UnsafePointer<CChar>?.none
      }
    return written.map { String(cString: $0) } ?? ""
  }
}

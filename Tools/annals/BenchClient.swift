import Foundation

/// One connection of the load client: sends a request, reads its answer, remembers how long it took.
///
/// As little work as possible, since the client shares the machine with the server: the answer's
/// length is looked up and nothing else of it is read unless the script wants the body.
struct BenchClient {
  enum Fault: Error {
    case cannotConnect(Int32)
    case closed
    case strangeAnswer
  }

  let socket: Int32
  private(set) var sentAt: UInt64 = 0
  private var request: [UInt8] = []
  private var buffer: [UInt8]
  private var count = 0

  /// Room for one answer, in bytes; it grows where an answer is longer.
  private static let room = 16 * 1024

  init(port: Int) throws(Fault) {
    socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    buffer = [UInt8](repeating: 0, count: Self.room)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(truncatingIfNeeded: port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let connected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0 else {
      let code = errno
      Foundation.close(socket)
      throw .cannotConnect(code)
    }
    var one: Int32 = 1
    setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
  }

  func close() { Foundation.close(socket) }

  /// Has a request composed and sends it whole; requests are small, so the kernel takes them at once.
  mutating func send(_ compose: (inout [UInt8]) -> Void) throws(Fault) {
    request.removeAll(keepingCapacity: true)
    compose(&request)
    sentAt = DispatchTime.now().uptimeNanoseconds
    let sent = request.withUnsafeBytes {
      Foundation.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
    }
    guard sent == request.count else { throw .closed }
  }

  /// Reads what has come; hands the answer over once it is whole.
  mutating func read(_ whole: (BenchAnswer) -> Void) throws(Fault) -> Bool {
    if count == buffer.count { buffer += [UInt8](repeating: 0, count: buffer.count) }
    let start = count
    let got = buffer.withUnsafeMutableBytes { room in
      recv(socket, room.baseAddress.map { $0 + start }, room.count - start, 0)
    }
    guard got > 0 else { throw .closed }
    count += got
    let answer = buffer.withUnsafeBytes { bytes in
      BenchAnswer(UnsafeRawBufferPointer(rebasing: bytes[..<count])).map { answer in
        whole(answer)
        return answer.length
      }
    }
    guard let answer else { return false }
    // One request at a time: nothing may follow an answer.
    guard answer == count else { throw .strangeAnswer }
    count = 0
    return true
  }
}

/// An answer as it lies in the client's buffer.
struct BenchAnswer {
  let status: Int
  /// Bytes of head and body together.
  let length: Int
  let head: UnsafeRawBufferPointer
  let body: UnsafeRawBufferPointer

  /// Nil while the answer is not whole.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count > 16, let end = Self.place(of: "\r\n\r\n", in: bytes) else { return nil }
    let headCount = end + 4
    head = UnsafeRawBufferPointer(rebasing: bytes[..<headCount])
    guard let bodyCount = Self.number(after: "\r\nContent-Length: ", in: head),
      bytes.count >= headCount + bodyCount
    else { return nil }
    status = bytes[9..<12].reduce(0) { $0 * 10 + Int($1) - 48 }
    length = headCount + bodyCount
    body = UnsafeRawBufferPointer(rebasing: bytes[headCount..<length])
  }

  /// The whole number that follows a text.
  static func number(after text: StaticString, in bytes: UnsafeRawBufferPointer) -> Int? {
    guard let start = place(of: text, in: bytes) else { return nil }
    var place = start + text.utf8CodeUnitCount
    var number = 0
    while place < bytes.count, 0x30...0x39 ~= bytes[place] {
      number = number * 10 + Int(bytes[place]) - 48
      place += 1
    }
    return number
  }

  private static func place(of text: StaticString, in bytes: UnsafeRawBufferPointer) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let last = bytes.count - text.utf8CodeUnitCount
    var place = 0
    while place <= last {
      guard let found = memchr(base + place, Int32(text.utf8Start[0]), last - place + 1) else {
        return nil
      }
      place = UnsafeRawPointer(found) - base
      if memcmp(found, text.utf8Start, text.utf8CodeUnitCount) == 0 { return place }
      place += 1
    }
    return nil
  }
}

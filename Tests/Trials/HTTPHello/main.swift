import Foundation
import HTTP

// A server with constant answers, to measure what the room `HTTP` itself costs:
//   http-hello PORT [SECONDS]      then e.g. wrk -t1 -c64 -d10 http://127.0.0.1:PORT/
// `/` answers at once, `/later` from a task, `/page` with 60 KB that are shared, `/stream` with
// pieces. It ends by itself, after 60 seconds where nothing else is said.
let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
let page = HTTPBuffer(Array(repeating: UInt8(ascii: "x"), count: 60 * 1024))

func hello() -> HTTPResponse {
  HTTPResponse(status: 200, type: "text/plain; charset=utf-8", text: "会志\n")
}

func pieces() -> HTTPResponse {
  let left = Countdown(10)
  let stream = HTTPStream(next: { left.next().map { .bytes(Array("piece \($0)\n".utf8)) } ?? .end })
  return HTTPResponse(status: 200, headers: [("Content-Type", "text/plain")], body: .stream(stream))
}

let server = try HTTPServer(HTTPConfiguration(port: arguments.first ?? 0)) { request in
  switch request.path.first {
  case "later": .later { hello() }
  case "page": .now(HTTPResponse(status: 200, body: .shared(page)))
  case "stream": .now(pieces())
  case _: .now(hello())
  }
}
print("http://127.0.0.1:\(server.port)/, \(server.connectionLimit) connections at most")
sleep(UInt32(arguments.dropFirst().first ?? 60))
print(server.figures)
server.stop(drainingSeconds: 5)

import Foundation
import FoundationNetworking

/// A browser of one person: sends its cookie, follows no redirect by itself.
struct Browser: Sendable {
  let port: Int
  let cookie: String?
  /// What every form of the session carries.
  let token: String?

  /// What came back.
  struct Reply {
    let status: Int
    let headers: [String: String]
    let text: String

    func header(_ name: String) -> String? { headers[name.lowercased()] }
    var location: String? { header("location") }
  }

  func get(_ target: String, accept: String = "text/html") async throws -> Reply {
    try await send("GET", target, accept: accept, form: nil)
  }

  /// Sends a form with its token.
  func post(_ target: String, _ fields: [(String, String)]) async throws -> Reply {
    let all = fields + (token.map { [("form-token", $0)] } ?? [])
    return try await send("POST", target, accept: "text/html", form: all)
  }

  /// Sends a form with a file, as a browser does.
  func upload(
    _ target: String, _ fields: [(String, String)], file name: String, _ bytes: Data
  ) async throws -> Reply {
    let boundary = "----console-house"
    var body = Data()
    for (field, value) in fields + (token.map { [("form-token", $0)] } ?? []) {
      let head = #"--\#(boundary)\#r\#nContent-Disposition: form-data; name="\#(field)""#
      body += Data("\(head)\r\n\r\n\(value)\r\n".utf8)
    }
    let head = #"Content-Disposition: form-data; name="file"; filename="\#(name)""#
    body += Data("--\(boundary)\r\n\(head)\r\n\r\n".utf8) + bytes
    body += Data("\r\n--\(boundary)--\r\n".utf8)
    return try await send(
      "POST", target, accept: "text/html",
      body: (body, "multipart/form-data; boundary=\(boundary)"))
  }

  private func send(
    _ method: String, _ target: String, accept: String, form: [(String, String)]?
  ) async throws -> Reply {
    let body = form.map { form in
      let pairs = form.map { "\(Self.encoded($0.0))=\(Self.encoded($0.1))" }
      return (Data(pairs.joined(separator: "&").utf8), "application/x-www-form-urlencoded")
    }
    return try await send(method, target, accept: accept, body: body)
  }

  private func send(
    _ method: String, _ target: String, accept: String, body: (Data, String)?
  ) async throws -> Reply {
    guard let url = URL(string: "http://127.0.0.1:\(port)\(Self.escaped(target))") else {
      throw URLError(.badURL)
    }
    var request = URLRequest(url: url)
    request.httpMethod = method
    request.httpShouldHandleCookies = false
    request.setValue(accept, forHTTPHeaderField: "Accept")
    request.setValue("zh", forHTTPHeaderField: "Accept-Language")
    if let cookie { request.setValue(cookie, forHTTPHeaderField: "Cookie") }
    if let body {
      request.setValue(body.1, forHTTPHeaderField: "Content-Type")
      request.httpBody = body.0
    }
    let session = URLSession(configuration: .ephemeral, delegate: Staying(), delegateQueue: nil)
    defer { session.finishTasksAndInvalidate() }
    let (data, response) = try await session.data(for: request)
    guard let response = response as? HTTPURLResponse else {
      throw URLError(.badServerResponse)
    }
    var headers: [String: String] = [:]
    for (name, value) in response.allHeaderFields {
      headers["\(name)".lowercased()] = "\(value)"
    }
    return Reply(
      status: response.statusCode, headers: headers, text: String(decoding: data, as: UTF8.self))
  }

  private static func encoded(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text
  }

  /// Chinese and blanks in an address are encoded, what is encoded already stays.
  private static func escaped(_ target: String) -> String {
    target.unicodeScalars.map { scalar in
      scalar.isASCII && scalar != " " ? String(scalar) : encoded(String(scalar))
    }.joined()
  }
}

/// Stays where a redirect is offered.
private final class Staying: NSObject, URLSessionTaskDelegate {
  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
    completionHandler: @escaping (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }
}

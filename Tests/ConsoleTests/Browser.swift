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

  private func send(
    _ method: String, _ target: String, accept: String, form: [(String, String)]?
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
    if let form {
      request.setValue(
        "application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
      let body = form.map { "\(Self.encoded($0.0))=\(Self.encoded($0.1))" }.joined(separator: "&")
      request.httpBody = Data(body.utf8)
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

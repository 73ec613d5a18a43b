import HTTP

/// What every response says to browsers: nothing from elsewhere, nothing to elsewhere.
enum SecurityHeaders {
  static let policy =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
    + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

  static func add(to response: inout HTTPResponse, for request: HTTPRequest) {
    add(to: &response, isOfPublic: request.isOfPublic, isSecure: request.isSecure)
  }

  static func add(to response: inout HTTPResponse, isOfPublic: Bool, isSecure: Bool) {
    // A page with a policy of its own, such as a paper with its print style, keeps that.
    if !response.headers.contains(where: { $0.0 == "Content-Security-Policy" }) {
      response.headers.append(("Content-Security-Policy", policy))
    }
    response.headers.append(("X-Content-Type-Options", "nosniff"))
    // What frame-ancestors says, for browsers that do not know it.
    response.headers.append(("X-Frame-Options", "DENY"))
    response.headers.append(("Cross-Origin-Opener-Policy", "same-origin"))
    response.headers.append(("Referrer-Policy", "same-origin"))
    response.headers.append(("Cross-Origin-Resource-Policy", "same-origin"))
    // The same address has pages and data, in two languages, and shows each caller their own area.
    let varying =
      isOfPublic
      ? "Accept, Accept-Language" : "Accept, Accept-Language, Cookie, Authorization"
    if !response.headers.contains(where: { $0.0.lowercased() == "vary" }) {
      response.headers.append(("Vary", varying))
    }
    if isSecure {
      response.headers.append(("Strict-Transport-Security", "max-age=31536000"))
    }
  }
}

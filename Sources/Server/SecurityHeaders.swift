import HTTP

/// What every response says to browsers: nothing from elsewhere, nothing to elsewhere.
enum SecurityHeaders {
  static let policy =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
    + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

  /// - Parameter request: nil where none was read.
  static func add(to response: inout HTTPResponse, for request: HTTPRequest?) {
    response.headers.append(("Content-Security-Policy", policy))
    response.headers.append(("X-Content-Type-Options", "nosniff"))
    // What frame-ancestors says, for browsers that do not know it.
    response.headers.append(("X-Frame-Options", "DENY"))
    response.headers.append(("Cross-Origin-Opener-Policy", "same-origin"))
    response.headers.append(("Referrer-Policy", "same-origin"))
    response.headers.append(("Cross-Origin-Resource-Policy", "same-origin"))
    // The same address has pages and data, in two languages, and shows each caller their own area.
    let varying =
      request?.isOfPublic == true
      ? "Accept, Accept-Language" : "Accept, Accept-Language, Cookie, Authorization"
    if !response.headers.contains(where: { $0.0.lowercased() == "vary" }) {
      response.headers.append(("Vary", varying))
    }
    if request?.isSecure == true {
      response.headers.append(("Strict-Transport-Security", "max-age=31536000"))
    }
  }
}

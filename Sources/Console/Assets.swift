import HTTP
import Web

/// The one stylesheet, the one script and the icon. Browsers may keep them for an hour.
enum Assets {
  static let stylesheetAddress = "/assets/annals.css"
  static let scriptAddress = "/assets/annals.js"
  static let iconAddress = "/assets/annals.svg"

  static let routes = [
    Route(.get, stylesheetAddress, .open, .atOnce { _ in file(Stylesheet.text, "text/css") }),
    Route(.get, scriptAddress, .open, .atOnce { _ in file(Script.text, "text/javascript") }),
    Route(.get, iconAddress, .open, .atOnce { _ in file(icon, "image/svg+xml") }),
  ]

  /// A page with lines: what happened, one after another.
  private static let icon = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#1d5aa8"/>\
    <path d="M8 8h16M8 14h16M8 20h16M8 26h9" stroke="#fff" stroke-width="3"/></svg>
    """

  private static func file(_ text: String, _ type: String) -> HTTPResponse {
    var response = HTTPResponse(status: 200, type: type + "; charset=utf-8", text: text)
    response.headers.append(("Cache-Control", "public, max-age=3600"))
    return response
  }
}

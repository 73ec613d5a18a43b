import HTTP
import Web

/// The one stylesheet and the one script. They are named by a version, so that browsers may keep them.
enum Assets {
  static let stylesheetAddress = "/assets/annals.css"
  static let scriptAddress = "/assets/annals.js"

  static let routes = [
    Route(.get, stylesheetAddress, .open, .atOnce { _ in file(Stylesheet.text, "text/css") }),
    Route(.get, scriptAddress, .open, .atOnce { _ in file(Script.text, "text/javascript") }),
  ]

  private static func file(_ text: String, _ type: String) -> HTTPResponse {
    var response = HTTPResponse(status: 200, type: type + "; charset=utf-8", text: text)
    response.headers.append(("Cache-Control", "public, max-age=3600"))
    return response
  }
}

import HTTP
import Web

/// Help, keyboard, accessibility: for everybody, signed in or not.
enum HelpRoutes {
  static let all: [Route] = [
    Route(.get, "/help", .open, .atOnce(HelpPage.page)),
    Route(.get, "/keyboard", .open, .atOnce(KeyboardPage.page)),
    Route(.get, "/accessibility", .open, .atOnce(AccessibilityPage.page)),
  ]
}

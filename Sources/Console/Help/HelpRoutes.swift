import Web

/// Help, keyboard, accessibility.
enum HelpRoutes {
  static let all: [Route] = []
}

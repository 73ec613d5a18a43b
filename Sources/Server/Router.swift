import HTTP
import Web

/// Finds the route of a request. Pages and programs use the same addresses; which of the two tables
/// is looked at first depends on what the caller takes.
struct Router: Sendable {
  /// What was found.
  enum Finding: Sendable {
    case route(Route, parts: [String: String], isPage: Bool)
    /// The address is known, but not with this method; these would do.
    case otherMethods([HTTPMethod])
    case nothing
  }

  private let pages: Table
  private let programs: Table

  init(pages: [Route], programs: [Route]) {
    self.pages = Table(pages)
    self.programs = Table(programs)
  }

  func find(_ request: HTTPRequest) -> Finding {
    let method = request.method == .head ? .get : request.method
    let isBrowser = Self.wantsPage(request)
    let tables =
      isBrowser ? [(pages, true), (programs, false)] : [(programs, false), (pages, true)]
    var others: Set<HTTPMethod> = []
    for (table, isPage) in tables {
      for candidate in table.candidates(request.path) {
        guard let parts = candidate.parts(of: request.path) else { continue }
        if candidate.method == method {
          return .route(candidate, parts: parts, isPage: isPage)
        }
        others.insert(candidate.method)
      }
    }
    return others.isEmpty
      ? .nothing : .otherMethods(others.sorted { $0.rawValue < $1.rawValue })
  }

  /// Whether somebody at a browser asks: it takes HTML, or sends a form.
  static func wantsPage(_ request: HTTPRequest) -> Bool {
    if request.header("accept")?.contains("text/html") == true { return true }
    let type = request.header("content-type") ?? ""
    return type.hasPrefix("application/x-www-form-urlencoded")
      || type.hasPrefix("multipart/form-data")
  }

  /// Routes by how many parts their address has and by its first word.
  private struct Table: Sendable {
    private struct Key: Hashable, Sendable {
      let count: Int
      let first: String
    }

    private var byFirst: [Key: [Route]] = [:]

    init(_ routes: [Route]) {
      for route in routes {
        guard case .word(let first)? = route.parts.first else {
          byFirst[Key(count: route.parts.count, first: ""), default: []].append(route)
          continue
        }
        byFirst[Key(count: route.parts.count, first: first), default: []].append(route)
      }
      // Where a word and a brace both fit, the word is meant.
      for key in byFirst.keys {
        byFirst[key]?.sort { $0.openParts < $1.openParts }
      }
    }

    func candidates(_ path: [String]) -> [Route] {
      byFirst[Key(count: path.count, first: path.first ?? "")] ?? []
    }
  }
}

extension Route {
  fileprivate var openParts: Int {
    parts.count { part in
      switch part {
      case .any: true
      case .word: false
      }
    }
  }

  /// What stands in the braces; nil where the address is another.
  fileprivate func parts(of path: [String]) -> [String: String]? {
    guard path.count == parts.count else { return nil }
    var found: [String: String] = [:]
    for (part, text) in zip(parts, path) {
      switch part {
      case .word(let word): guard word == text else { return nil }
      case .any(let name):
        guard !text.isEmpty else { return nil }
        found[name] = text
      }
    }
    return found
  }
}

package import HTTP

/// One thing that can be asked for: methods and an address, the right it takes, and who answers.
package struct Route: Sendable {
  /// A part of an address.
  package enum Part: Hashable, Sendable {
    case word(String)
    /// Anything; its name stands in braces in the template.
    case any(String)
  }

  package let method: HTTPMethod
  /// The address with braces, `/associations/{association}/history`: also its name in the access
  /// log, in the OpenAPI document and in the table of rights.
  package let template: String
  package let parts: [Part]
  package let right: Right
  /// Whether it changes nothing and may therefore be asked for without a form's token.
  package var isSafe: Bool { method == .get || method == .head || method == .options }
  package let manner: Manner

  /// How a route answers.
  package enum Manner: Sendable {
    /// On the server's own thread: nothing in it may wait.
    case atOnce(@Sendable (Call) throws -> HTTPResponse)
    /// On the server's own thread where the first body has an answer at hand; where it gives nil, the
    /// second is asked on a thread of the workers.
    case atOnceElse(
      @Sendable (Call) throws -> HTTPResponse?, @Sendable (Call) throws -> HTTPResponse)
    /// On a thread of the workers: it may read the log and replay the past.
    case working(@Sendable (Call) throws -> HTTPResponse)
    /// As a task: it waits for the log's writer or for a password to be checked.
    case waiting(@Sendable (Call) async throws -> HTTPResponse)
  }

  package init(_ method: HTTPMethod, _ template: String, _ right: Right, _ manner: Manner) {
    self.method = method
    self.template = template
    self.right = right
    self.manner = manner
    parts = template.split(separator: "/").map { part in
      part.hasPrefix("{") && part.hasSuffix("}")
        ? .any(String(part.dropFirst().dropLast())) : .word(String(part))
    }
  }
}

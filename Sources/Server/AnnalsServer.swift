package import Accounts
import Console
import EventModel
package import HTTP
package import Service
import Synchronization
import Web
import WebAPI
import Words

/// The server: one store, its API and its console on one port.
package final class AnnalsServer: Sendable {
  private let http: HTTPServer

  /// Begins to serve.
  package init(
    _ configuration: ServerConfiguration, service: AnnalsService, accounts: AccountStore,
    accessLog: AccessLog
  ) throws(HTTPServerFault) {
    let desk = FrontDesk(configuration, service, accounts, accessLog)
    var own = configuration.http
    own.maximumBodyBytes = { method, path in
      AttachmentLimit.covers(path)
        ? AttachmentLimit.bodyBytes : APIRoutes.maximumBodyBytes(method, path)
    }
    own.refusalResponse = { desk.refusal($0) }
    http = try HTTPServer(own) { desk.answer($0) }
  }

  /// The port it listens on.
  package var port: Int { http.port }

  package var figures: HTTPFigures { http.figures }

  /// Stops taking requests and lets those under way come to their end.
  package func stop(drainingSeconds: Int) { http.stop(drainingSeconds: drainingSeconds) }
}

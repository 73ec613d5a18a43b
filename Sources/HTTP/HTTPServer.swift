internal import CMicroHTTPD
internal import Foundation
internal import Synchronization

/// An HTTP/1.1 server on one address: GNU libmicrohttpd with a handler.
///
/// The handler is called on the server's threads, for several requests at once. It must not hold
/// the server itself: the server ends with its last owner.
package final class HTTPServer: Sendable {
  /// The port listened on.
  package let port: Int
  /// Connections that can be open at once, as configured or as the system allows.
  package let connectionLimit: Int

  private let core: ServerCore
  private let daemon: Mutex<Daemon?>

  /// Starts to listen; the handler may be called before this returns.
  package init(
    _ configuration: HTTPConfiguration, handler: @escaping @Sendable (HTTPRequest) -> HTTPAnswer
  ) throws(HTTPServerFault) {
    // A client that is gone must not end the process.
    signal(SIGPIPE, SIG_IGN)
    connectionLimit = max(
      configuration.threads,
      min(configuration.maximumConnections, DescriptorLimit.raise() - DescriptorLimit.reserve))
    core = ServerCore(configuration, handler: handler)
    let started = try Daemon(core, connectionLimit: connectionLimit)
    port = started.port
    daemon = Mutex(started)
    core.watch.start()
  }

  deinit { stop(drainingSeconds: 0) }

  /// Stops in good order: takes no new connection, ends the live streams, lets running requests and
  /// finite streams go on for up to the given time, answers what is still open with 503 and closes
  /// everything. Returns when all is over; a second call returns at once. Not from a handler.
  package func stop(drainingSeconds: Int) {
    guard let running = daemon.withLock({ $0.take() }) else { return }
    core.isDraining.store(true, ordering: .relaxed)
    running.quiesce()
    core.endLiveStreams()
    waitForRequests(milliseconds: drainingSeconds * 1000)
    core.close()
    waitForRequests(milliseconds: 500)
    core.watch.stop()
    running.stop()
  }

  private func waitForRequests(milliseconds: Int) {
    let step = 5
    for _ in 0..<max(0, milliseconds / step) {
      if core.liveRequests.load(ordering: .acquiring) == 0 { return }
      usleep(UInt32(step * 1000))
    }
  }

  /// What is going on at this moment.
  package var figures: HTTPFigures {
    HTTPFigures(
      openConnections: daemon.withLock { $0?.connections ?? 0 },
      requestsInProgress: core.liveRequests.load(ordering: .relaxed),
      answersInWork: core.answerCount,
      openStreams: core.streamCount,
      requestsSoFar: core.requests.load(ordering: .relaxed),
      bodyBytesInFlight: core.bodyBytes.load(ordering: .relaxed))
  }
}

/// Counts of a server.
package struct HTTPFigures: Sendable, Hashable {
  package let openConnections: Int
  /// Requests whose first line is read and whose answer is not yet sent to its end, streams among
  /// them.
  package let requestsInProgress: Int
  /// Answers that are worked on later, a part of the requests in progress.
  package let answersInWork: Int
  package let openStreams: Int
  /// Since the start.
  package let requestsSoFar: Int
  package let bodyBytesInFlight: Int
}

internal import Synchronization

/// What every request of a server shares: the handler, the bounds and the counts.
///
/// The library holds it unretained; `HTTPServer` keeps it for as long as the daemon runs.
final class ServerCore: Sendable {
  let configuration: HTTPConfiguration
  let handler: @Sendable (HTTPRequest) -> HTTPAnswer
  let isSecure: Bool
  let watch: ConnectionWatch

  /// Contexts that are alive, which are the requests in progress: counted where they are made and
  /// where they are freed, so one that leaks is seen.
  let liveRequests = Atomic<Int>(0)
  let requests = Atomic<Int>(0)
  /// Bytes of bodies received and not yet handed to their handler's answer.
  let bodyBytes = Atomic<Int>(0)
  /// Answers tell the client to close the connection from here on.
  let isDraining = Atomic<Bool>(false)

  /// What may hold a connection aside.
  private enum Pending {
    case answer(LaterAnswer)
    case stream(HTTPStream)
  }

  private struct Register {
    var isClosed = false
    var pending: [ObjectIdentifier: Pending] = [:]
  }

  private let register = Mutex(Register())

  init(_ configuration: HTTPConfiguration, handler: @escaping @Sendable (HTTPRequest) -> HTTPAnswer)
  {
    self.configuration = configuration
    self.handler = handler
    isSecure = configuration.tls != nil
    watch = ConnectionWatch(idleTimeoutSeconds: configuration.idleTimeoutSeconds)
  }

  /// Answers that are being worked on.
  var answerCount: Int {
    register.withLock { register in
      register.pending.values.count { if case .answer = $0 { true } else { false } }
    }
  }

  /// The streams being sent.
  var streamCount: Int {
    register.withLock { register in
      register.pending.values.count { if case .stream = $0 { true } else { false } }
    }
  }

  /// False once the server is about to stop the daemon: nothing may be put aside any more.
  func admit(_ answer: LaterAnswer) -> Bool { admit(.answer(answer), ObjectIdentifier(answer)) }

  func admit(_ stream: HTTPStream) -> Bool { admit(.stream(stream), ObjectIdentifier(stream)) }

  private func admit(_ pending: Pending, _ key: ObjectIdentifier) -> Bool {
    register.withLock { register in
      guard !register.isClosed else { return false }
      register.pending[key] = pending
      return true
    }
  }

  func dismiss(_ object: AnyObject) {
    let key = ObjectIdentifier(object)
    register.withLock { _ = $0.pending.removeValue(forKey: key) }
  }

  /// Ends the feeds, which would not end by themselves.
  func endLiveStreams() {
    for case .stream(let stream) in register.withLock({ Array($0.pending.values) })
    where stream.manner == .live {
      stream.finish()
    }
  }

  /// Lets nothing be put aside any more and takes up everything that is: the daemon must not be
  /// stopped before.
  func close() {
    let pending = register.withLock { register in
      register.isClosed = true
      return Array(register.pending.values)
    }
    for waiting in pending {
      switch waiting {
      case .answer(let answer): answer.giveUp(with: configuration.refusalResponse(.stopping))
      case .stream(let stream): stream.finish()
      }
    }
  }
}

internal import CMicroHTTPD
internal import Synchronization

/// A body that is pulled piece by piece as the client reads it, for one response.
///
/// While the producer has nothing it says `.wait`: the connection is put aside, costs no thread and
/// has no time limit, until `wake` is called. The server notices that the client is gone when it
/// next writes, so a producer that may be silent for long sends something now and then. At any time
/// a stream holds no more than the piece being sent.
package final class HTTPStream: Sendable {
  package enum Piece: Sendable {
    /// Some bytes; an empty piece is passed over.
    case bytes([UInt8])
    /// Nothing yet: ask again after `wake`.
    case wait
    /// The body is complete.
    case end
    /// The body cannot be completed: the connection is cut, so the client sees that it is not
    /// whole.
    case broken
  }

  /// What the server does with an open stream when it stops.
  package enum Manner: Sendable {
    /// A file or an export: it may go on while the server drains and is broken off afterwards.
    case finite
    /// A feed without an end of its own: it is ended in good order as soon as the server stops.
    case live
  }

  private enum Life {
    /// Not yet part of a response that is being sent.
    case fresh
    case open
    /// The producer is not asked any more; what is left is sent, then the stream ends so.
    case ending(Piece)
    case closed
  }

  private struct Producer {
    let next: @Sendable () -> Piece
    let onClose: @Sendable () -> Void
  }

  private struct State {
    var life = Life.fresh
    /// Let go at the end, so a producer may hold the stream that it wakes.
    var producer: Producer?
    /// Set while the connection is put aside.
    var waiting: ConnectionHandle?
    /// `wake` was called while nobody waited.
    var wasWoken = false
    var piece: [UInt8] = []
    var sent = 0
  }

  package let manner: Manner
  private let state: Mutex<State>

  /// `next` is called on a thread of the server, never twice at once, and must not block. `onClose`
  /// is called exactly once: after the last byte, when the client is gone, or when the stream is
  /// let go without having been sent.
  package init(
    _ manner: Manner = .finite, next: @escaping @Sendable () -> Piece,
    onClose: @escaping @Sendable () -> Void = {}
  ) {
    self.manner = manner
    state = Mutex(State(producer: Producer(next: next, onClose: onClose)))
  }

  deinit { close() }

  /// Has the producer asked again. From any thread, any number of times.
  package func wake() {
    state.withLock { state in
      if let handle = state.waiting.take() {
        handle.resume()
      } else {
        state.wasWoken = true
      }
    }
  }

  /// Claims the stream for a response; false where another one has it.
  func open() -> Bool {
    state.withLock { state in
      guard case .fresh = state.life else { return false }
      state.life = .open
      return true
    }
  }

  /// Ends the stream from the server's side after the piece being sent.
  func finish() {
    state.withLock { state in
      guard case .open = state.life else { return }
      state.life = .ending(manner == .live ? .end : .broken)
      state.waiting.take()?.resume()
    }
  }

  /// Lets go of a stream that could not be sent; one that another response has goes on.
  func abandon() {
    let isFresh = state.withLock { if case .fresh = $0.life { true } else { false } }
    if isFresh { close() }
  }

  /// Tells the producer that it is over, once.
  func close() {
    let producer = state.withLock { state in
      state.life = .closed
      state.piece = []
      return state.producer.take()
    }
    producer?.onClose()
  }
}

/// What a read came to.
enum StreamRead {
  case bytes(Int)
  /// Nothing to send; the connection is put aside.
  case waiting
  case end
  case broken
}

extension HTTPStream {
  /// Fills `room` with what comes next. Only on the thread of `connection`, within its callback.
  func read(into room: UnsafeMutableRawBufferPointer, for connection: OpaquePointer) -> StreamRead {
    while true {
      if let rest = copyRest(into: room) { return rest }
      guard let next = state.withLock({ $0.producer?.next }) else { return .broken }
      switch next() {
      case .bytes(let bytes): keep(bytes)
      case .wait: if putAside(connection) { return .waiting }
      case .end: return .end
      case .broken: return .broken
      }
    }
  }

  /// What is left of the piece at hand or how the stream was ended; nil where the producer is to be
  /// asked. A wake from here on is for the producer's next answer.
  private func copyRest(into room: UnsafeMutableRawBufferPointer) -> StreamRead? {
    state.withLock { state in
      state.wasWoken = false
      let count = min(state.piece.count - state.sent, room.count)
      if count > 0 {
        state.piece.withUnsafeBytes {
          room.copyMemory(
            from: UnsafeRawBufferPointer(rebasing: $0[state.sent..<state.sent + count]))
        }
        state.sent += count
        if state.sent == state.piece.count { (state.piece, state.sent) = ([], 0) }
        return .bytes(count)
      }
      guard case .ending(let piece) = state.life else { return nil }
      if case .end = piece { return .end }
      return .broken
    }
  }

  private func keep(_ bytes: [UInt8]) {
    state.withLock { state in
      state.piece = bytes
      state.sent = 0
    }
  }

  /// Puts the connection aside unless something happened since the producer was asked.
  private func putAside(_ connection: OpaquePointer) -> Bool {
    nonisolated(unsafe) let connection = connection
    return state.withLock { state in
      guard case .open = state.life, !state.wasWoken else { return false }
      state.waiting = ConnectionHandle(suspending: connection)
      return true
    }
  }
}

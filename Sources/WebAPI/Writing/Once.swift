import Accounts
import EventModel
import HTTP
import Web
import Words

/// An idempotency key as a request gave it, with its caller: what it stands for is done once.
struct WriteKey: Sendable {
  let text: String
  let caller: String

  /// The key of a request; surrounding quotes, as a structured header has them, are no part of it.
  init(_ call: Call) throws(Problem) {
    guard var text = call.request.header("idempotency-key"), !text.isEmpty else {
      throw Problem(
        .keyNeeded,
        Sentence(
          "请附 Idempotency-Key，例如一个新的 UUID；重试时沿用同一键",
          "send an Idempotency-Key, a fresh UUID for example; a retry uses the same one"))
    }
    if text.count > 2, text.hasPrefix("\""), text.hasSuffix("\"") {
      text = String(text.dropFirst().dropLast())
    }
    self.text = text
    caller = call.caller.actor?.description ?? ""
  }

  /// The id of the n-th entry of the write. The first is the key itself where that is a UUID; every
  /// other follows from caller and key, so that after a crash the log knows the repetition.
  func entryID(_ number: Int) -> EventID {
    if number == 0, let id = EventID(text) { return id }
    var bytes = Array("\(caller)\n\(text)\n\(number)".utf8)
    let hash = bytes.withUnsafeMutableBytes { Digest(of: UnsafeRawBufferPointer($0)) }
    return hash.version8
  }
}

/// Writes that are carried out once for a key, and answered alike each time.
enum Once {
  /// - Parameters:
  ///   - kept: what is kept of the answer for repetitions; secrets are taken out of it.
  ///   - body: does it; a problem leaves the key free to be tried again.
  static func answer(
    _ call: Call, keeping kept: (HTTPResponse) -> HTTPResponse = { $0 },
    _ body: (WriteKey) async throws -> HTTPResponse
  ) async throws -> HTTPResponse {
    let key = try WriteKey(call)
    let fingerprint = call.request.body.withUnsafeBytes {
      Digest(
        method: call.request.method.rawValue,
        path: call.request.target + "?" + (call.request.rawQuery ?? ""), body: $0)
    }
    let beginning: CallBeginning
    do throws(AccountFault) {
      beginning = try call.accounts.begin(
        caller: key.caller, key: key.text, fingerprint: fingerprint)
    } catch {
      throw Problem(error)
    }
    switch beginning {
    case .repeated(let answer): return KeptResponse.response(answer)
    case .inFlight:
      throw Problem(
        .keyInFlight, "同一键的请求正在办理，请稍后以同一键再试",
        "a request with this key is being carried out; try again with the same key")
    case .differs:
      throw Problem(
        .keyReused, "此键已用于另一请求；新的请求请用新键",
        "the key was used for another request; a new request takes a new key")
    case .new(let open):
      let response: HTTPResponse
      do { response = try await body(key) } catch {
        call.accounts.abandon(open)
        throw error
      }
      // The write stands; where its answer cannot be kept, the entry's id still knows a repetition.
      try? call.accounts.finish(open, KeptResponse.kept(kept(response)))
      return response
    }
  }
}

/// An answer as it is kept.
private enum KeptResponse {
  static func kept(_ response: HTTPResponse) -> KeptAnswer {
    let headers = JSONValue.array(
      response.headers.map { .array([.string($0.0), .string($0.1)]) })
    let body: [UInt8] =
      switch response.body {
      case .bytes(let bytes): bytes
      case .shared, .stream: []
      }
    return KeptAnswer(status: response.status, headers: headers.canonicalText, body: body)
  }

  static func response(_ answer: KeptAnswer) -> HTTPResponse {
    var headers: [(String, String)] = []
    if case .array(let pairs)? = try? JSONParser.parse(Array(answer.headers.utf8)) {
      for case .array(let pair) in pairs {
        guard pair.count == 2, case .string(let name) = pair[0], case .string(let value) = pair[1]
        else { continue }
        headers.append((name, value))
      }
    }
    return HTTPResponse(
      status: answer.status, headers: headers + [("Idempotency-Replayed", "true")],
      body: .bytes(answer.body))
  }
}

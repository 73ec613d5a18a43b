import Accounts
import EventModel
import HTTP
import Web
import Words

/// One's own tokens for programs.
enum TokenRoutes {
  static let all = [list, make, revoke]

  private static let list = Operation(
    .get, "/tokens", .own, "listTokens", .account,
    Sentence("本人的令牌", "One's own tokens"),
    answers: [.json(.reference("Tokens"), "令牌", "the tokens")],
    .atOnce { call in
      let tokens = call.accounts.tokens(of: call.caller.account?.login ?? "")
      return .json(
        .object([.init("tokens", .array(tokens.map { .object(members($0)) }))]))
    })

  private static let make = Operation(
    .post, "/tokens", .own, "makeToken", .account,
    Sentence("新的令牌；其文字只显示这一次", "A new token, whose text is shown this once"),
    detail: Sentence(
      "以令牌制作的令牌不会比它更长久。", "A token that was made with a token does not outlive it."),
    [.idempotencyKey], body: .json(.reference("NewToken")),
    answers: [
      AnswerDescription(
        201, "令牌", "the token", [("application/json", .reference("MadeToken"))],
        [.location, .replayed])
    ],
    problems: [.misshapen, .stateForbids],
    .waiting { call in
      try await Once.answer(call, keeping: withoutText) { _ in try made(call) }
    })

  private static let revoke = Operation(
    .delete, "/tokens/{token}", .own, "revokeToken", .account,
    Sentence("撤销令牌", "Revoke a token"),
    [
      Parameter(
        "token", in: .path, .pattern(.tokenIdentifier), "令牌编号", "the token's identifier"),
      .idempotencyKey,
    ],
    answers: [AnswerDescription(204, "已撤销", "revoked", [], [.replayed])],
    .waiting { call in
      try await Once.answer(call) { _ in
        do throws(AccountFault) {
          try call.accounts.revokeToken(
            call.part("token"), of: call.caller.account?.login ?? "")
        } catch {
          throw Problem(error)
        }
        return HTTPResponse(status: 204, headers: [("Cache-Control", "no-store")])
      }
    })

  private static func made(_ call: Call) throws -> HTTPResponse {
    let body = try JSONBody(call.request)
    try body.admit(["label", "expiresOn"])
    guard let label = try body.text("label", 1...60) else {
      throw JSONBody.misshapen("label", "必须给出", "must be given")
    }
    var last = try body.text("expiresOn", .day).flatMap { CivilDate($0) }
    let login = call.caller.account?.login ?? ""
    if case .token(let bearer)? = call.caller.proof,
      let own = call.accounts.tokens(of: login).first(where: {
        $0.identifier == bearer.tokenIdentifier
      })?.expiresOn
    {
      last = min(last ?? own, own)
    }
    do throws(AccountFault) {
      let made = try call.accounts.makeToken(for: login, label: label, expiresOn: last)
      return .json(
        .object(members(made.token) + [.init("text", .string(made.text))]), status: 201,
        headers: [("Location", "/tokens/\(made.token.identifier)")])
    } catch {
      throw Problem(error)
    }
  }

  /// The answer as it is kept: the secret is not.
  private static func withoutText(_ response: HTTPResponse) -> HTTPResponse {
    guard case .bytes(let bytes) = response.body,
      case .object(let members)? = try? JSONParser.parse(bytes)
    else { return response }
    var kept = response
    kept.body = .bytes(
      JSONValue.object(members.filter { $0.key != "text" } + [.init("text", .null)])
        .canonicalBytes)
    return kept
  }

  private static func members(_ token: AccessToken) -> [JSONValue.Member] {
    [
      .init("token", .string(token.identifier)), .init("label", .string(token.label)),
      .init("createdAt", .string(token.createdAt.description)),
      .init("expiresOn", token.expiresOn.map { .string($0.description) } ?? .null),
      .init("lastUsedAt", token.lastUsedAt.map { .string($0.description) } ?? .null),
    ]
  }
}

extension Pattern {
  static let tokenIdentifier = Pattern(
    AccountSchemas.tokenIdentifier, "应为 16 个字母或数字", "must be 16 letters and digits")
}

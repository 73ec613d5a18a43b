import Accounts
import CaseWork
import EventModel
import EventStore
import HTTP
import Replay
import Service
import Web
import Words

/// Whether a request may pass: its right, its area, the token of its form.
struct Admission: Sendable {
  let service: AnnalsService

  /// Refuses, or says which association the address names.
  func admit(
    _ request: HTTPRequest, _ route: Route, _ parts: [String: String], _ caller: Caller
  ) throws -> String? {
    if !route.isSafe {
      try checkOrigin(request)
      // What everybody may do is done in nobody's name, so it needs no session's token.
      if route.right != .open { try checkForm(request, caller) }
    }
    if let refusal = caller.refusal(of: route) { throw Self.problem(refusal, route) }
    guard route.right.needsAccount else { return nil }
    return try parts["association"].map { try checkArea($0, caller) }
  }

  private static func problem(_ refusal: AccessRefusal, _ route: Route) -> Problem {
    switch refusal {
    case .signIn:
      Problem(
        .signInNeeded, .init("请登录，或附 API 令牌", "sign in, or send an API token"),
        headers: [("WWW-Authenticate", "Bearer")])
    case .renewal:
      Problem(
        .renewalNeeded, "请先在“我的账户”中更换密码",
        "choose a new password on your own page first")
    case .duty:
      Problem(
        .notAllowed, "此页需要另一种职责；请向系统管理员查询任职授权",
        "this takes another duty; ask the keeper about your appointments",
        members: [.init("right", .string(route.right.rawValue))])
    case .persons:
      Problem(
        .notAllowed, "此处的记录涉及个人信息，分析职责不得查阅",
        "entries here tell of persons, which the duty of analysis does not include",
        members: [.init("right", .string(route.right.rawValue))])
    case .otherThanOwn:
      Problem(
        .outsideArea, "社会团体的用户只能查阅本团体的页面；公示内容见 /public",
        "an association's own user reads the pages of that association; what is published stands "
          + "under /public")
    }
  }

  /// An association in the address lies in the caller's area, or nothing is told of it.
  private func checkArea(_ association: String, _ caller: Caller) throws -> String {
    let found: (standing: LiveStanding?, position: LogPosition)
    do throws(ServiceFault) { found = try service.standing(of: association) } catch {
      throw Problem(error, store: service.store)
    }
    if let standing = found.standing {
      guard caller.scope.covers(association, in: standing.jurisdiction) else {
        throw Problem(
          .outsideArea, "该社会团体不在您的辖区内", "this association is outside your area",
          members: [.init("association", .string(association))])
      }
      return association
    }
    // Nothing of it holds today: it is to be founded later, or every entry of it was voided. Without
    // a jurisdiction only those who see everything may look.
    guard caller.scope.covers(association, in: nil), exists(association) else {
      throw Problem.noAssociation(association)
    }
    return association
  }

  private func exists(_ association: String) -> Bool {
    guard let stream = StreamName.association(association) else { return false }
    let version = try? service.reading { reader throws(StoreError) in
      try reader.lastVersion(ofStream: stream)
    }
    return version ?? 0 > 0
  }

  /// No other site has anything changed here, whoever is signed in: browsers say where a form came
  /// from, also when they hide it (`null`). Programs say nothing of the kind.
  private func checkOrigin(_ request: HTTPRequest) throws {
    let site = request.header("sec-fetch-site") ?? "same-origin"
    let isOwn = request.header("origin").map { isOwnOrigin($0, request) } ?? true
    guard isOwn, site == "same-origin" || site == "none" else {
      throw Problem(
        .crossSite, "请求来自另一网站，未予办理",
        "the request came from another site and was not carried out")
    }
  }

  /// Whether an origin is this server: by the same scheme, or by TLS that a proxy ended before it.
  private func isOwnOrigin(_ origin: String, _ request: HTTPRequest) -> Bool {
    guard let host = request.header("host"), !host.isEmpty else { return false }
    let origin = origin.lowercased()
    let own = host.lowercased()
    return origin == "https://\(own)" || (!request.isSecure && origin == "http://\(own)")
  }

  /// What a browser sends by itself – the cookie – must not be enough to change anything.
  private func checkForm(_ request: HTTPRequest, _ caller: Caller) throws {
    guard case .session(_, let secret)? = caller.proof else { return }
    let given = request.header("x-form-token") ?? FormFields(request)?["form-token"]
    guard let given, secret.admits(formToken: given) else {
      throw Problem(
        .formExpired, "请返回该页重新打开后再提交；已填写的内容仍在",
        "go back, open the page again and submit; what you typed is still there")
    }
  }
}

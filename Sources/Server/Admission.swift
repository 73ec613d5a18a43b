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
    if !route.isSafe { try checkForm(request, caller) }
    guard route.right.needsAccount else { return nil }
    guard caller.account != nil else {
      throw Problem(
        .signInNeeded, .init("请登录，或附 API 令牌", "sign in, or send an API token"),
        headers: [("WWW-Authenticate", "Bearer")])
    }
    guard caller.has(route.right) else {
      throw Problem(
        .notAllowed,
        .init(
          "此页需要另一种职责；请向系统管理员查询任职授权",
          "this takes another duty; ask the keeper about your appointments"),
        members: [.init("right", .string(route.right.rawValue))])
    }
    return try parts["association"].map { try checkArea($0, caller) }
  }

  /// An association in the address lies in the caller's area, or nothing is told of it.
  private func checkArea(_ association: String, _ caller: Caller) throws -> String {
    let found: (standing: LiveStanding?, position: LogPosition)
    do throws(ReplayFault) {
      found = try service.live.standing(
        of: association, on: service.today, atLeast: service.head)
    } catch {
      throw Problem(.replay(error), store: service.store)
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

  /// What a browser sends by itself – the cookie – must not be enough to change anything.
  private func checkForm(_ request: HTTPRequest, _ caller: Caller) throws {
    if let origin = request.header("origin"), origin != "null" {
      let host = request.header("host") ?? ""
      let own = (request.isSecure ? "https://" : "http://") + host
      guard origin == own else {
        throw Problem(
          .formExpired, "请求来自另一网站，未予办理",
          "the request came from another site and was not carried out")
      }
    }
    guard case .session(_, let secret)? = caller.proof else { return }
    let given =
      request.header("x-form-token") ?? FormFields(request)?["form-token"]
    guard let given, secret.admits(formToken: given) else {
      throw Problem(
        .formExpired, "请返回该页重新打开后再提交；已填写的内容仍在",
        "go back, open the page again and submit; what you typed is still there")
    }
  }
}

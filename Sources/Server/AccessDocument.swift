import Associations
import CaseWork
import Console
import Events
import HTTP
import Web
import WebAPI
import Words

/// `Docs/Access.md`: who may use which address, written from the rights and the two tables of routes
/// themselves. A test compares the file with this text.
package enum AccessDocument {
  /// The whole document.
  package static func markdown() -> String {
    preface + rights() + areas + table("Programs (接口)", APIRoutes.all)
      + table("Pages (网页)", ConsoleRoutes.all)
  }

  private static let preface = """
    # Who may use which address (权限)

    Every address asks for one right. A right is held by an appointment (任职授权) in the log that is in
    force today and has one of its duties; accounts themselves carry no rights. What a command asks for
    besides stands in `Docs/Commands.md`. The code is `Sources/Web/Right.swift`; a test opens every
    address as every kind of caller.

    ## Rights and duties (权限与职责)


    """

  private static let areas = """

    `open` is for everybody; `own` for anybody who is signed in, appointed or not.

    ## Areas (可见范围)

    - An address that names an association (`{association}`) is open only where the association stands
      today in one of the jurisdictions of the caller's appointments; elsewhere the answer is 403.
      Lists show what lies in them and no more.
    - An association's own user (社会团体用户) reads the addresses that name its association and the papers
      issued to it, and prepares what it gives in (`drafts`, `commands`, `attachments`). What waits for a
      second officer (`confirmations`) and everything else that takes `read` or `act` is closed to it.
    - Who has no duty but analysis (分析) is not shown what entries say of persons: the addresses marked
      “persons” are closed, and pages leave names out.
    - Whoever must renew a password can do only that, sign out, or keep the session alive.
    - A keeper manages accounts whose actors stand and are appointed in its own areas only.
    - Pages for the public never read a cookie. What changes something takes the token of the session's
      form, and nothing that another site sent is carried out.

    """

  private static func rights() -> String {
    let duties = Duty.allCases
    var text =
      "| right | \(duties.map { StoredWords.duty($0, .chinese) }.joined(separator: " | ")) |\n"
    text += "|---|\(duties.map { _ in "---" }.joined(separator: "|"))|\n"
    for right in Right.allCases where right.duties != nil {
      let cells = duties.map { right.duties?.contains($0) == true ? "yes" : "–" }
      text += "| `\(right.rawValue)` | \(cells.joined(separator: " | ")) |\n"
    }
    return text
  }

  private static func table(_ title: String, _ routes: [Route]) -> String {
    var text = "\n## \(title)\n\n| address | method | right | |\n|---|---|---|---|\n"
    for route in routes.sorted(by: precedes) {
      var marks: [String] = []
      if route.right.needsAccount, route.namesAssociation { marks.append("area") }
      if route.tellsOfPersons { marks.append("persons") }
      text += "| `\(route.template)` | \(route.method.rawValue) | `\(route.right.rawValue)` "
      text += "| \(marks.joined(separator: ", ")) |\n"
    }
    return text
  }

  private static func precedes(_ left: Route, _ right: Route) -> Bool {
    (left.template, left.method.rawValue) < (right.template, right.method.rawValue)
  }
}

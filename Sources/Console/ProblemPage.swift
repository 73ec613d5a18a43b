package import HTTP
package import Web
import Words

/// A problem as a page: what, which field, what to do, and the request's number.
package enum ProblemPage {
  package static func response(_ problem: Problem, _ call: Call) -> HTTPResponse {
    let language = call.language
    let fields = problem.fields.map { field -> HTML in
      "<li>\(field.name)：\(field.says.in(language))</li>"
    }
    let list: HTML = fields.isEmpty ? .empty : "<ul>\(fields)</ul>"
    let number = Sentence("请求编号", "Request").in(language)
    var page = Page(
      problem.kind.title.in(language),
      main: """
        <p>\(problem.detail.in(language))</p>\(list)
        <p class="dim">\(number) \(call.number)</p>
        """)
    page.status = problem.kind.status
    page.headers = problem.headers
    return page.response(call)
  }
}

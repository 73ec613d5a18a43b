package import HTTP
package import Service
package import Web
package import Words

/// One page of the console: the common top, the band of the two days, and what stands in it.
package struct Page {
  /// What stands in the window's title, before the site's name.
  package var title: String
  /// The heading; nil: the title.
  package var heading: String?
  /// The moment shown in the band; nil: a page without the two days, such as signing in.
  package var moment: Moment?
  /// Which entry of the main navigation is the present one.
  package var section: Section?
  package var main: HTML
  package var status = 200
  package var headers: [(String, String)] = []
  /// What stands in the title first where a form came back with errors.
  package var hasErrors = false

  package init(
    _ title: String, heading: String? = nil, at moment: Moment? = nil, in section: Section? = nil,
    main: HTML
  ) {
    self.title = title
    self.heading = heading
    self.moment = moment
    self.section = section
    self.main = main
  }

  /// The main navigation.
  package enum Section: String, CaseIterable, Sendable {
    case queue, associations, lists, orders, statistics, audit, log

    package var address: String {
      switch self {
      case .queue: "/queue"
      case .associations: "/associations"
      case .lists: "/lists/abnormal-list"
      case .orders: "/orders"
      case .statistics: "/statistics"
      case .audit: "/audit"
      case .log: "/events"
      }
    }

    package var words: Sentence {
      switch self {
      case .queue: Sentence("待办", "Work")
      case .associations: Sentence("名册", "Register")
      case .lists: Sentence("名单", "Lists")
      case .orders: Sentence("整改", "Orders")
      case .statistics: Sentence("统计", "Statistics")
      case .audit: Sentence("核查", "Audit")
      case .log: Sentence("日志", "Log")
      }
    }

    /// The right that its pages ask for; what nobody may open is not shown.
    package var right: Right {
      switch self {
      case .queue, .associations, .lists, .orders: .read
      case .statistics: .analyse
      case .audit, .log: .audit
      }
    }
  }

  /// The response that carries the page.
  package func response(_ call: Call) -> HTTPResponse {
    let html = PageFrame(self, call).html
    var response = HTTPResponse(
      status: status, type: "text/html; charset=utf-8", text: html.bytes)
    response.headers += [
      ("Content-Language", call.language.tag),
      ("Cache-Control", moment?.cacheControl ?? "no-store"),
    ]
    if let moment { response.headers.append(("Log-Position", String(moment.position))) }
    response.headers += headers
    return response
  }
}

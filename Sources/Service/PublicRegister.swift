import EventModel
package import Projections
import Replay

/// What anybody may see of the register (公开查询): what the law publishes, and nothing that a rule
/// merely finds. Zombie findings, proposals, deadlines and work are nobody's business but the
/// offices'; positions of the log are left out with them.
package enum PublicRegister {
  /// What is shown of a body's entry in the register today.
  package static let itemsToday = itemsAnyDay + ["grade", "gradeValidTo", "credit"]
  /// What is shown of it as of any day: the items of the register alone. A grade lowered or a listing
  /// ended since would come to light otherwise, and repaired credit would be undone.
  package static let itemsAnyDay = [
    "association", "name", "kind", "jurisdiction", "industry", "creditCode", "supervisor",
    "status", "registeredOn", "endedOn",
  ]
  /// The directory of grades that other offices ask for (等级名录).
  package static let gradeItems = [
    "association", "name", "jurisdiction", "creditCode", "status", "grade", "gradeValidTo",
  ]

  /// The lists that are public (Order 60: both lists with online query; the red list by local rule).
  package enum List: String, CaseIterable, Sendable {
    case abnormalList = "abnormal-list"
    case blackList = "black-list"
    case redList = "red-list"

    package var view: View {
      switch self {
      case .abnormalList: .abnormalList
      case .blackList: .blackList
      case .redList: .redList
      }
    }

    /// The columns that are shown.
    package var items: [String] {
      switch self {
      case .abnormalList, .blackList: ["association", "name", "since", "enteredOn", "grounds"]
      case .redList: ["association", "name", "reason"]
      }
    }
  }

  /// The statuses of bodies that are, or were, on the register; an application is nobody's record.
  static let statuses = [
    "registered", "suspended", "liquidating", "revoked", "merged", "deregistered",
  ]
  static let statusesOnRegister = ["registered", "suspended", "liquidating"]
}

/// What somebody from the public asks for.
package struct PublicQuery: Sendable {
  /// Letters of the name, the identifier or the credit code.
  package var search: String?
  /// Prefixes of jurisdictions.
  package var jurisdictions: [String] = []
  /// Grades 1…5, any of which; empty: all.
  package var grades: [Int] = []
  /// The token with which the page before ended.
  package var after: String?
  /// 1…100.
  package var limit = 20

  package init() {}
}

/// A page of what is public. Where a publication has ended, it may hold fewer rows than the limit and
/// yet have a next page.
package struct PublicPage: Sendable {
  package let rows: [PublicRow]
  package let next: String?
  /// Today, and the position on which the rows stand.
  package let moment: Moment
}

extension AnnalsService {
  /// Searches the register as it stands today.
  package func publicAssociations(_ asked: PublicQuery) throws(ServiceFault) -> PublicPage {
    var query = plain(.register, asked)
    query.filters = [.oneOf("status", PublicRegister.statuses)] + Self.grades(asked)
    let page = try rows(query, at: try moment(.now))
    var shown: [PublicRow] = []
    for row in page.rows { shown.append(try today(row)) }
    return PublicPage(rows: shown, next: page.next, moment: page.moment)
  }

  /// The directory of associations and their grades in force: bodies on the register that have one.
  package func publicGrades(_ asked: PublicQuery) throws(ServiceFault) -> PublicPage {
    var query = plain(.register, asked)
    query.filters =
      [.oneOf("status", PublicRegister.statusesOnRegister), .atLeast("grade", "1")]
      + Self.grades(asked)
    let page = try rows(query, at: try moment(.now))
    return PublicPage(
      rows: page.rows.map { PublicRow($0, PublicRegister.gradeItems) }, next: page.next,
      moment: page.moment)
  }

  /// A list that is public, without those whose publication has ended.
  package func publicList(
    _ list: PublicRegister.List, _ asked: PublicQuery
  ) throws(ServiceFault) -> PublicPage {
    let page = try rows(plain(list.view, asked), at: try moment(.now))
    var shown: [PublicRow] = []
    for row in page.rows {
      let row = PublicRow(row, list.items)
      if try isPublished(list, row.association, today: page.moment.today) { shown.append(row) }
    }
    return PublicPage(rows: shown, next: page.next, moment: page.moment)
  }

  /// The register's row of today, with the credit that may be shown.
  func today(_ row: Row) throws(ServiceFault) -> PublicRow {
    var credit = row["credit"] ?? .null
    let list: PublicRegister.List? =
      switch credit {
      case .text("abnormal"): .abnormalList
      case .text("serious"): .blackList
      case _: nil
      }
    if let list, case .text(let association)? = row["association"],
      try !isPublished(list, association, today: today)
    {
      credit = .text("normal")
    }
    return PublicRow(row, PublicRegister.itemsToday, replacing: ["credit": credit])
  }

  private func plain(_ view: View, _ asked: PublicQuery) -> RowQuery {
    var query = RowQuery(view, in: .everything)
    query.search = asked.search
    query.jurisdictions = asked.jurisdictions
    query.after = asked.after
    query.limit = min(max(asked.limit, 1), 100)
    return query
  }

  private static func grades(_ asked: PublicQuery) -> [RowQuery.Filter] {
    asked.grades.isEmpty ? [] : [.oneOf("grade", asked.grades.map { String($0) })]
  }
}

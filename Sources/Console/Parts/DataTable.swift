import EventModel
import HTTP
import Projections
import Service
import Web
import Words

/// A table whose state is its address: sorted by links in its heads, in a region of its own that
/// takes the focus and scrolls where it is wider than the window.
struct DataTable {
  /// One column.
  struct Column {
    let title: String
    /// What `sort` names it by; nil: it cannot be sorted by.
    var sort: String?
    /// Its values stand right-aligned.
    var isNumber = false

    init(_ title: String, sort: String? = nil, isNumber: Bool = false) {
      self.title = title
      self.sort = sort
      self.isNumber = isNumber
    }
  }

  /// One line. Its first cell names it and is its head.
  struct Line {
    let cells: [HTML]
    /// The anchor of the line.
    var id: String?

    init(_ cells: [HTML], id: String? = nil) {
      self.cells = cells
      self.id = id
    }
  }

  /// What the table holds, of which moment, and how many lines: ``caption(_:count:at:_:)``.
  let caption: String
  let columns: [Column]
  var lines: [Line]

  init(_ caption: String, _ columns: [Column], _ lines: [Line]) {
    self.caption = caption
    self.columns = columns
    self.lines = lines
  }

  /// `活动异常名录 · 生效 2020-08-31 · 知悉至 #184,233 · 共 6 项`
  static func caption(
    _ title: String, count: Int, at moment: Moment, _ call: Call
  ) -> String {
    let effective = moment.effective.description
    let position = Numbers.position(moment.position)
    let number = Numbers.grouped(Int64(count))
    return call.say(
      "\(title) · 生效 \(effective) · 知悉至 \(position) · 共 \(number) 项",
      "\(title) · effective \(effective) · known up to \(position) · \(number) in all")
  }

  func html(_ call: Call) -> HTML {
    let heads = columns.map { head($0, call) }
    let body = lines.map(row)
    return """
      <div class="scroll" role="region" aria-label="\(caption)" tabindex="0"><table>\
      <caption>\(caption)</caption><thead><tr>\(heads)</tr></thead><tbody>\(body)</tbody></table></div>
      """
  }

  private func head(_ column: Column, _ call: Call) -> HTML {
    let kind: HTML = column.isNumber ? #" class="number""# : .empty
    guard let key = column.sort else { return #"<th scope="col"\#(kind)>\#(column.title)</th>"# }
    let sorted = Sorting(call)
    let isOwn = sorted.column == key
    let isDown = isOwn && sorted.isDescending
    let order = isOwn && !isDown ? "desc" : nil
    let address =
      call.address(setting: ["sort": key, "order": order, "after": nil, "page": nil]) + "#results"
    let state: HTML =
      isOwn ? (isDown ? #" aria-sort="descending""# : #" aria-sort="ascending""#) : .empty
    let mark = isOwn ? (isDown ? " ↓" : " ↑") : ""
    return """
      <th scope="col"\(kind)\(state)><a href="\(address)">\(column.title)\(mark)</a></th>
      """
  }

  private func row(_ line: Line) -> HTML {
    var cells: HTML = .empty
    for (index, cell) in line.cells.enumerated() {
      let isNumber = index < columns.count && columns[index].isNumber
      let kind: HTML = isNumber ? #" class="number""# : .empty
      cells += index == 0 ? #"<th scope="row">\#(cell)</th>"# : "<td\(kind)>\(cell)</td>"
    }
    let id: HTML = line.id.map { #" id="\#($0)""# } ?? .empty
    return "<tr\(id)>\(cells)</tr>"
  }
}

/// The order that the address asks for: `sort` and `order=desc`.
struct Sorting {
  let column: String?
  let isDescending: Bool

  init(_ call: Call) {
    column = call.request.parameter("sort").flatMap { $0.isEmpty ? nil : $0 }
    isDescending = call.request.parameter("order") == "desc"
  }

  /// The same for a query of a view; nil where none is asked for.
  var query: RowQuery.Sort? {
    column.map { RowQuery.Sort($0, isDescending: isDescending, isNullLast: true) }
  }
}

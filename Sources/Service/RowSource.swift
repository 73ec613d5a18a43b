import EventModel
import Projections
import Replay

/// Where rows come from: the picture of today, or that of a moment of the past.
enum RowSource {
  case now(LivePicture)
  case then(PastPicture)

  /// One row's place: the association's number in the source, and the row's among its rows.
  struct Place: Hashable, Sendable {
    let association: Int32
    let ordinal: Int32
  }

  private func standings(in view: View) -> [LiveStanding] {
    switch self {
    case .now(let picture): picture.standings(in: view)
    case .then: []
    }
  }

  func row(_ place: Place, of view: View) -> Row {
    switch self {
    case .now(let picture):
      picture.standings(in: view)[Int(place.association)].rows(in: view)[Int(place.ordinal)]
    case .then(let picture):
      picture.rows(in: view)[Int(place.association)].rows[Int(place.ordinal)]
    }
  }

  private func association(_ place: Place, of view: View) -> String {
    switch self {
    case .now(let picture): picture.standings(in: view)[Int(place.association)].association
    case .then(let picture): picture.rows(in: view)[Int(place.association)].association
    }
  }

  private func values(_ place: Place, of view: View) -> [Value] {
    switch self {
    case .now(let picture):
      picture.standings(in: view)[Int(place.association)].values(in: view)[Int(place.ordinal)]
    case .then(let picture):
      picture.rows(in: view)[Int(place.association)].rows[Int(place.ordinal)].values
    }
  }

  /// The rows that a query chooses, in its order.
  func choice(_ query: RowQuery) -> Choice {
    let condition = RowCondition(query, names: self)
    var places: [Place] = []
    switch self {
    case .now(let picture):
      for (index, standing) in picture.standings(in: query.view).enumerated()
      where condition.takesIn(standing.association, in: standing.jurisdiction) {
        if query.filters.isEmpty {
          append(index, standing.count(in: query.view), to: &places)
          continue
        }
        for (ordinal, values) in standing.values(in: query.view).enumerated()
        where condition.holds(values) {
          places.append(Place(association: Int32(index), ordinal: Int32(ordinal)))
        }
      }
    case .then(let picture):
      for (index, group) in picture.rows(in: query.view).enumerated()
      where condition.takesIn(
        group.association, in: picture.jurisdictions[group.association] ?? nil)
      {
        for (ordinal, row) in group.rows.enumerated() where condition.holds(row.values) {
          places.append(Place(association: Int32(index), ordinal: Int32(ordinal)))
        }
      }
    }
    if let sort = query.sort { order(&places, by: sort, in: query.view) }
    return Choice(places: places, examined: examined(condition))
  }

  private func append(_ index: Int, _ count: Int, to places: inout [Place]) {
    for ordinal in 0..<count {
      places.append(Place(association: Int32(index), ordinal: Int32(ordinal)))
    }
  }

  private func examined(_ condition: RowCondition) -> Int {
    switch self {
    case .now(let picture):
      condition.isOpen
        ? picture.all.count
        : picture.all.count { condition.takesIn($0.association, in: $0.jurisdiction) }
    case .then(let picture):
      picture.jurisdictions.count { condition.takesIn($0.key, in: $0.value) }
    }
  }

  /// Sorted by one column; rows that agree in it stay in the contract's order.
  private func order(_ places: inout [Place], by sort: RowQuery.Sort, in view: View) {
    guard let column = view.columns.firstIndex(where: { $0.key == sort.column }) else { return }
    var keyed = places.map { (place: $0, key: values($0, of: view)[column]) }
    keyed.sort { left, right in
      if left.key == right.key {
        return (left.place.association, left.place.ordinal)
          < (right.place.association, right.place.ordinal)
      }
      return sort.precedes(left.key, right.key)
    }
    places = keyed.map(\.place)
  }

  /// What says where the page that ends with a row goes on.
  func token(_ place: Place, _ query: RowQuery) -> PageToken {
    var key: String?
    if let sort = query.sort,
      let column = query.view.columns.firstIndex(where: { $0.key == sort.column })
    {
      key = values(place, of: query.view)[column].json.canonicalText
    }
    return PageToken(
      association: association(place, of: query.view), ordinal: Int(place.ordinal), key: key)
  }

  /// Whether a row stands at or before the place that a token names, in the query's order.
  func stands(_ place: Place, atOrBefore token: PageToken, _ query: RowQuery) -> Bool {
    let view = query.view
    if let sort = query.sort, let text = token.key,
      let column = view.columns.firstIndex(where: { $0.key == sort.column })
    {
      let own = values(place, of: view)[column]
      let other = Value(json: text, like: own)
      if own != other { return sort.precedes(own, other) }
    }
    let association = association(place, of: view)
    if association == token.association { return Int(place.ordinal) <= token.ordinal }
    return association.precedesByCodePoints(token.association)
  }
}

/// The rows that a query chose from a source, in its order.
struct Choice: Sendable {
  fileprivate let places: [RowSource.Place]
  let examined: Int

  var count: Int { places.count }

  subscript(index: Int) -> RowSource.Place { places[index] }

  /// The first row after the one that a token names, found by halving; the row itself may be gone.
  func place(after token: PageToken, in source: RowSource, _ query: RowQuery) -> Int {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if source.stands(places[middle], atOrBefore: token, query) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}

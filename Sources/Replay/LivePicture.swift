public import Associations
public import EventModel
public import Projections

/// One association as it stands on the day of the picture: its rows in every view that is kept.
public final class LiveStanding: Sendable {
  /// The identifier, `lg-0007`.
  public let association: String
  /// The version of the stream's last entry.
  public let version: Int64
  /// The position of the stream's last entry.
  public let position: LogPosition
  /// The jurisdiction on the day; nil where none is known.
  public let jurisdiction: String?
  /// The rows of ``LiveViews/views``, in their order.
  let kept: KeptRows
  /// What it adds to the statistics; nil while it is not on the register.
  public let share: Statistics.Share?

  init(
    _ association: String, version: Int64, position: LogPosition, jurisdiction: String?,
    rows: KeptRows, share: Statistics.Share?
  ) {
    self.association = association
    self.version = version
    self.position = position
    self.jurisdiction = jurisdiction
    kept = rows
    self.share = share
  }

  /// The rows in one view, in the contract's order; none in a view that is not kept.
  public func rows(in view: View) -> [Row] {
    LiveViews.views.firstIndex(of: view).map { kept.rows(at: $0, of: view) } ?? []
  }

  /// How many rows it has in one view.
  public func count(in view: View) -> Int {
    LiveViews.views.firstIndex(of: view).map { kept.count(at: $0) } ?? 0
  }

  /// The values of those rows: enough to choose and to order them.
  public func values(in view: View) -> [[Value]] {
    LiveViews.views.firstIndex(of: view).map { kept.values(at: $0) } ?? []
  }
}

/// Every kept view as of one day with every entry up to one position: an unchanging value.
public struct LivePicture: Sendable {
  /// E: the day on which every rule was evaluated.
  public let effective: CivilDate
  /// The last position that is in it.
  public private(set) var position: LogPosition
  /// Who holds which appointment.
  public private(set) var roll: OfficeRoll
  /// Every association with an entry in the fold, by identifier in code points.
  public private(set) var all: [LiveStanding]
  /// For each view those associations that have rows in it, in the same order.
  private var byView: [[LiveStanding]]

  init(
    effective: CivilDate, position: LogPosition = 0, roll: OfficeRoll = OfficeRoll(),
    _ standings: [LiveStanding] = []
  ) {
    self.roll = roll
    self.effective = effective
    self.position = position
    all = standings
    byView = LiveViews.views.indices.map { place in standings.filter { !$0.kept.isEmpty(at: place) }
    }
  }

  /// The associations that have rows in a view, in the contract's order of rows.
  public func standings(in view: View) -> [LiveStanding] {
    LiveViews.views.firstIndex(of: view).map { byView[$0] } ?? []
  }

  /// One association; nil where it has no entry in the fold.
  public func standing(of association: String) -> LiveStanding? {
    let place = Self.place(of: association, in: all)
    guard place < all.count, all[place].association == association else { return nil }
    return all[place]
  }

  /// One association and how it stands now; nil where no fact of it holds any more.
  typealias Change = (association: String, standing: LiveStanding?)

  mutating func replace(_ changes: [Change], _ roll: OfficeRoll, _ position: LogPosition) {
    self.position = position
    self.roll = roll
    for change in changes {
      Self.put(change, into: &all)
      for place in byView.indices {
        let isThere = change.standing?.kept.isEmpty(at: place) == false
        Self.put((change.association, isThere ? change.standing : nil), into: &byView[place])
      }
    }
  }

  private static func put(_ change: Change, into list: inout [LiveStanding]) {
    let place = place(of: change.association, in: list)
    let isThere = place < list.count && list[place].association == change.association
    switch (isThere, change.standing) {
    case (true, let standing?): list[place] = standing
    case (true, nil): list.remove(at: place)
    case (false, let standing?): list.insert(standing, at: place)
    case (false, nil): break
    }
  }

  /// The first place whose identifier does not come before this one.
  static func place(of association: String, in list: [LiveStanding]) -> Int {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle].association.precedesByCodePoints(association) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// The associations of a view that come after one, by halving.
  public func standings(in view: View, after association: String?) -> ArraySlice<LiveStanding> {
    let list = standings(in: view)
    guard let association else { return list[...] }
    let place = Self.place(of: association, in: list)
    let isThere = place < list.count && list[place].association == association
    return list[(isThere ? place + 1 : place)...]
  }
}

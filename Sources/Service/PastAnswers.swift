import EventModel
import Projections
import Replay
import Synchronization

/// Every kept view at one moment of the past.
final class PastPicture: Sendable {
  /// One association's rows in one view.
  struct Group: Sendable {
    let association: String
    let rows: [Row]
  }

  private let groups: [View: [Group]]
  /// The jurisdiction of every association that was there.
  let jurisdictions: [String: String?]
  /// How many rows it holds, which is what it costs.
  let size: Int
  private let registerPlaces: [String: Int]

  init(_ answer: Answer) {
    var groups: [View: [Group]] = [:]
    for (view, rows) in answer.rows { groups[view] = Self.grouped(rows) }
    self.groups = groups
    size = answer.rows.values.reduce(0) { $0 + $1.count }
    var jurisdictions: [String: String?] = [:]
    var places: [String: Int] = [:]
    let column = View.register.columns.firstIndex { $0.key == "jurisdiction" }
    for (place, group) in (groups[.register] ?? []).enumerated() {
      var code: String?
      if let column, case .text(let text)? = group.rows.first?.values[column] { code = text }
      jurisdictions[group.association] = .some(code)
      places[group.association] = place
    }
    self.jurisdictions = jurisdictions
    registerPlaces = places
  }

  private static func grouped(_ rows: [Row]) -> [Group] {
    var groups: [Group] = []
    var open: [Row] = []
    var name = ""
    for row in rows {
      guard case .text(let association)? = row.values.first else { continue }
      if association != name, !open.isEmpty {
        groups.append(Group(association: name, rows: open))
        open = []
      }
      name = association
      open.append(row)
    }
    if !open.isEmpty { groups.append(Group(association: name, rows: open)) }
    return groups
  }

  func rows(in view: View) -> [Group] { groups[view] ?? [] }

  func register(of association: String) -> Row? {
    registerPlaces[association].flatMap { rows(in: .register)[$0].rows.first }
  }
}

/// The moments of the past that were asked about lately. A replay of the whole log is made once, by
/// one thread at a time, and whoever asks for the same moment meanwhile waits for it.
final class PastAnswers: Sendable {
  private struct Key: Hashable {
    let effective: CivilDate
    let position: LogPosition

    init(_ moment: Moment) {
      effective = moment.effective
      position = moment.position
    }
  }

  private struct Kept {
    var pictures: [Key: (picture: PastPicture, used: UInt64)] = [:]
    var count: UInt64 = 0
    var waiting = 0
  }

  /// Rows kept in all; about half a kilobyte each.
  private static let mostRows = 200_000
  /// Questions that may wait for a replay; one more is told to come again.
  private static let mostWaiting = 16

  private let kept = Mutex(Kept())
  private let replaying = Mutex<Void>(())

  /// Whether a moment is kept, so that its lists need no replay.
  func has(_ moment: Moment) -> Bool {
    kept.withLock { $0.pictures[Key(moment)] != nil }
  }

  func picture(
    at moment: Moment,
    _ replay: () throws(ServiceFault) -> PastPicture
  ) throws(ServiceFault) -> PastPicture {
    let key = Key(moment)
    if let known = find(key) { return known }
    let mayWait = kept.withLock { kept in
      guard kept.waiting < Self.mostWaiting else { return false }
      kept.waiting += 1
      return true
    }
    guard mayWait else { throw .busy }
    defer { kept.withLock { $0.waiting -= 1 } }
    return try replaying.withLock { _ throws(ServiceFault) in
      if let known = find(key) { return known }
      let made = try replay()
      keep(made, key)
      return made
    }
  }

  private func find(_ key: Key) -> PastPicture? {
    kept.withLock { kept in
      kept.count += 1
      kept.pictures[key]?.used = kept.count
      return kept.pictures[key]?.picture
    }
  }

  /// Keeps a picture and lets those go that nobody has asked for longest.
  private func keep(_ picture: PastPicture, _ key: Key) {
    kept.withLock { kept in
      kept.count += 1
      kept.pictures[key] = (picture, kept.count)
      var rows = kept.pictures.values.reduce(0) { $0 + $1.picture.size }
      while rows > Self.mostRows, kept.pictures.count > 1,
        let oldest = kept.pictures.min(by: { $0.value.used < $1.value.used })?.key
      {
        rows -= kept.pictures.removeValue(forKey: oldest)?.picture.size ?? 0
      }
    }
  }
}

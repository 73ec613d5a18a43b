import Associations
import CaseWork
import EventModel
import EventStore
import Events

extension PaperAct {
  /// The entries that the act's `because` names, as a paper cites them; in the order of the log.
  func evidence(_ ids: [EventID]) throws(PaperworkFault) -> [String] {
    var entries: [Entry] = []
    for id in ids {
      let entry = try reading { () throws(StoreError) in try reader.entry(withID: id) }
      if let entry { entries.append(entry) }
    }
    return entries.sorted { $0.position < $1.position }.map {
      Self.citation($0.position, EventType(rawValue: $0.type), $0.effectiveOn)
    }
  }

  /// The entries at some positions of the act's own stream.
  func evidence(at positions: [LogPosition]) -> [String] {
    positions.sorted().compactMap { position in
      before.dossier.item(at: position).map { Self.citation(position, $0.type, $0.effectiveOn) }
    }
  }

  /// `记录 #12（2020年7月6日，送达）`.
  static func citation(_ position: LogPosition, _ type: EventType?, _ day: CivilDate) -> String {
    let what = type.map { EventCatalogue.entry(of: $0).about.chinese } ?? ""
    return "记录 #\(position)（\(chinese(day))，\(what)）"
  }

  /// `2020年7月6日`.
  static func chinese(_ day: CivilDate) -> String {
    let (year, month, dayOfMonth) = day.parts
    return "\(year)年\(month)月\(dayOfMonth)日"
  }
}

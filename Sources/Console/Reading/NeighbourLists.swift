import Projections
import Service
import Web

/// The lists beside each other, each with its number at the same moment.
enum NeighbourLists {
  static let views: [View] = [
    .register, .redList, .blackList, .abnormalList, .zombies, .catalogue, .decoupling, .officers,
  ]

  static func html(_ current: View, at moment: Moment, _ call: Call) throws -> HTML {
    let items = try views.map { view -> Tabs.Item in
      Tabs.Item(
        text: name(view, call), address: Link.address("/lists/\(view.rawValue)", call),
        count: view == .officers ? nil : try count(view, at: moment, call),
        isCurrent: view == current)
    }
    return Tabs(label: call.say("名单", "Lists"), items: items).html
  }

  /// How many rows a view has in the caller's area.
  static func count(_ view: View, at moment: Moment, _ call: Call) throws -> Int {
    var query = RowQuery(view, in: call.caller.scope)
    query.limit = 0
    return try call.answering { () throws(ServiceFault) in
      try call.service.rows(query, at: moment).total
    }
  }

  /// What a view is called where there is little room.
  static func name(_ view: View, _ call: Call) -> String {
    switch view {
    case .zombies: call.say("僵尸型与风险", "Zombies and at risk")
    case .catalogue: call.say("承接资格", "Eligibility")
    case .register: call.say("登记名册", "Register")
    case .officers: call.say("任职授权", "Officers")
    case .blackList: call.say("严重违法失信名单", "Serious-violation list")
    case .abnormalList, .redList, .deadlines, .proposals, .decoupling, .statistics, .work:
      call.isChinese ? view.chinese : view.english
    }
  }
}

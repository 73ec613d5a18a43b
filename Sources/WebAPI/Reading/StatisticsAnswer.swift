import EventModel
import Projections
import Service
import Web
import Words

/// The counts for the areas that are asked for, or for all that the caller may see.
enum StatisticsAnswer {
  static func question(_ call: Call, at moment: Moment) throws(Problem) -> StatisticsQuestion {
    StatisticsQuestion(
      days: [moment.effective], position: moment.position, jurisdictions: try call.areas())
  }

  static func rows(_ question: StatisticsQuestion, _ call: Call) throws -> [Row] {
    try call.answering { () throws(ServiceFault) in
      try call.service.statistics(question).first ?? []
    }
  }
}

extension Call {
  /// The areas that are asked for, each found to lie in the caller's; where none is asked for, those
  /// that the caller may see: none for everything.
  func areas() throws(Problem) -> [String] {
    let asked = jurisdictions
    let scope = caller.scope
    if asked.isEmpty {
      if scope.isEverything { return [] }
      guard !scope.prefixes.isEmpty else {
        throw Problem(.outsideArea, "您没有辖区", "you have no area")
      }
      return scope.prefixes
    }
    for area in asked where !scope.coversArea(area) {
      throw Problem(
        .outsideArea, Sentence("\(area) 不在您的辖区内", "\(area) is outside your area"),
        members: [.init("jurisdiction", .string(area))])
    }
    return asked
  }
}

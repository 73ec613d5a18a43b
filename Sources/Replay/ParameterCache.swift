import EventModel
import Rules
import WorkingDays

/// The parameters of each jurisdiction on one day, resolved when first needed. For one thread.
struct ParameterCache {
  private let table: ParameterTable
  private let day: CivilDate
  private let calendar: WorkingCalendar
  private var known: [String?: Parameters] = [:]

  init(_ table: ParameterTable, on day: CivilDate, _ calendar: WorkingCalendar) {
    self.table = table
    self.day = day
    self.calendar = calendar
  }

  subscript(jurisdiction: String?) -> Parameters {
    mutating get {
      if let parameters = known[jurisdiction] { return parameters }
      let parameters = Parameters(table, for: jurisdiction, on: day, calendar: calendar)
      known[jurisdiction] = parameters
      return parameters
    }
  }
}

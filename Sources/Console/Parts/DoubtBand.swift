import Projections
import Web

/// What a reader must know before relying on days: that they were worked out beyond what is certain.
enum DoubtBand {
  /// A day on the page was rolled outside the years of the holiday table.
  static func calendar(_ call: Call) -> HTML {
    band(
      call.say(
        "节假日表未覆盖：本页有的期限落在尚无国务院办公厅节假日安排的年份，按周一至周五为工作日推算。",
        "Beyond the holiday table: some days on this page lie in years without a State Council "
          + "arrangement; Monday to Friday are taken for working days."))
  }

  /// The same where a row says so.
  static func calendar(_ rows: [Row], _ call: Call) -> HTML {
    rows.contains(where: \.isCalendarAssumed) ? calendar(call) : .empty
  }

  static func band(_ says: String) -> HTML { #"<p class="past" role="note">\#(says)</p>"# }
}

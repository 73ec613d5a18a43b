import Words

/// Counts as bars that stand on 0.
struct ChartBars {
  struct Bar {
    let label: String
    let value: Int
    /// What stands at the bar's end; nil: the value.
    var says: String?
  }

  let bars: [Bar]

  private static let left = 44
  private static let top = 20
  private static let base = 220

  /// Upright, side by side: a count for each year.
  func upright(_ id: String, title: String, says: String) -> HTML {
    let step = max(18, min(56, 660 / max(1, bars.count)))
    let width = Self.left + step * bars.count + 16
    let scale = ChartScale(to: bars.map(\.value).max() ?? 0)
    var content = Self.grid(scale, to: width - 8)
    let every = max(1, (40 + step - 1) / step)
    for (index, bar) in bars.enumerated() {
      let x = Self.left + index * step
      let height = scale.length(bar.value, of: Self.base - Self.top)
      let middle = x + step / 2
      content += """
        <rect class="bar" x="\(x + 2)" y="\(Self.base - height)" width="\(step - 4)" \
        height="\(height)"></rect>
        """
      if bar.value > 0, step >= 18 {
        content += .chartText(
          String(bar.value), at: ChartPoint(x: middle, y: Self.base - height - 4), "m")
      }
      if index % every == 0 || index == bars.count - 1 && index % every > every / 2 {
        content += .chartText(bar.label, at: ChartPoint(x: middle, y: Self.base + 18), "m")
      }
    }
    return ChartFrame(id: id, title: title, says: says, width: width, height: 244).svg(content)
  }

  private static func grid(_ scale: ChartScale, to right: Int) -> HTML {
    var grid: HTML = .empty
    for mark in scale.marks {
      let y = base - scale.length(mark, of: base - top)
      let kind = mark == 0 ? "axis" : "grid"
      grid += #"<line class="\#(kind)" x1="\#(left)" y1="\#(y)" x2="\#(right)" y2="\#(y)"></line>"#
      grid += .chartText(String(mark), at: ChartPoint(x: left - 6, y: y + 4), "e")
    }
    return grid
  }

  /// Lying, one below the other, each with its label before and its words behind it.
  func lying(_ id: String, title: String, says: String) -> HTML {
    let scale = ChartScale(to: bars.map(\.value).max() ?? 0)
    let left = 168
    let whole = 300
    var content: HTML = .empty
    for (index, bar) in bars.enumerated() {
      let y = 12 + index * 36
      let length = scale.length(bar.value, of: whole)
      content += .chartText(bar.label, at: ChartPoint(x: left - 8, y: y + 16), "e")
      content += #"<rect class="bar" x="\#(left)" y="\#(y)" width="\#(length)" height="22"></rect>"#
      content += .chartText(
        bar.says ?? String(bar.value), at: ChartPoint(x: left + length + 8, y: y + 16))
    }
    let height = 12 + bars.count * 36
    content += """
      <line class="axis" x1="\(left)" y1="4" x2="\(left)" y2="\(height - 4)"></line>
      """
    return ChartFrame(id: id, title: title, says: says, width: 680, height: height).svg(content)
  }
}

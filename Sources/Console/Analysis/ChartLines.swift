import Words

/// Counts over time as lines: each has its own stroke, and its name at its end.
struct ChartLines {
  struct Line {
    let label: String
    let values: [Int]
  }

  /// What stands below the points.
  let labels: [String]
  /// Four at most, one for each stroke.
  let lines: [Line]

  private static let left = 44
  private static let top = 16
  private static let base = 240
  private static let right = 560

  func svg(_ id: String, title: String, says: String) -> HTML {
    let scale = ChartScale(to: lines.flatMap(\.values).max() ?? 0)
    var content = grid(scale)
    for (index, line) in lines.enumerated() {
      let points = self.points(line, scale)
      let path = points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
      content += #"<polyline class="line s\#(index + 1)" points="\#(path)"></polyline>"#
      for point in points {
        content += #"<circle class="dot" cx="\#(point.x)" cy="\#(point.y)" r="3"></circle>"#
      }
    }
    content += names(scale)
    return ChartFrame(id: id, title: title, says: says, width: 720, height: 272).svg(content)
  }

  private func x(_ index: Int) -> Int {
    guard labels.count > 1 else { return Self.left + 12 }
    return Self.left + 12 + index * (Self.right - Self.left - 12) / (labels.count - 1)
  }

  private func points(_ line: Line, _ scale: ChartScale) -> [ChartPoint] {
    line.values.enumerated().map { index, value in
      ChartPoint(x: x(index), y: Self.base - scale.length(value, of: Self.base - Self.top))
    }
  }

  private func grid(_ scale: ChartScale) -> HTML {
    var grid: HTML = .empty
    for mark in scale.marks {
      let y = Self.base - scale.length(mark, of: Self.base - Self.top)
      let kind = mark == 0 ? "axis" : "grid"
      grid += """
        <line class="\(kind)" x1="\(Self.left)" y1="\(y)" x2="\(Self.right)" y2="\(y)"></line>
        """
      grid += .chartText(String(mark), at: ChartPoint(x: Self.left - 6, y: y + 4), "e")
    }
    let every = max(1, (labels.count + 6) / 7)
    for (index, label) in labels.enumerated()
    where (labels.count - 1 - index) % every == 0 {
      grid += .chartText(label, at: ChartPoint(x: x(index), y: Self.base + 20), "m")
    }
    return grid
  }

  /// The names at the ends of the lines, moved apart where lines end close together.
  private func names(_ scale: ChartScale) -> HTML {
    var ends = lines.enumerated().map { index, line in
      (index: index, y: points(line, scale).last?.y ?? Self.base)
    }
    ends.sort { ($0.y, $0.index) < ($1.y, $1.index) }
    for place in ends.indices.dropFirst() {
      ends[place].y = max(ends[place].y, ends[place - 1].y + 16)
    }
    let over = max(0, (ends.last?.y ?? 0) - Self.base)
    var names: HTML = .empty
    for end in ends {
      let line = lines[end.index]
      let text = "\(line.label) \(line.values.last ?? 0)"
      names += .chartText(text, at: ChartPoint(x: Self.right + 10, y: end.y - over + 4))
    }
    return names
  }
}

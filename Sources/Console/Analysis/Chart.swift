import Words

/// What every chart says beside its picture: what it shows, and the message in words for whoever cannot
/// see it. A chart is a pure function of its numbers; it has no colours that mean anything.
struct ChartFrame {
  /// Unique on the page.
  let id: String
  let title: String
  /// The message: the numbers that matter, in a sentence.
  let says: String
  let width: Int
  let height: Int

  func svg(_ content: HTML) -> HTML {
    """
    <svg class="chart" role="img" aria-labelledby="\(id)-t \(id)-d" width="\(width)" \
    height="\(height)" viewBox="0 0 \(width) \(height)"><title id="\(id)-t">\(title)</title>\
    <desc id="\(id)-d">\(says)</desc>\(content)</svg>
    """
  }
}

/// The marks of an axis of counts: from 0, at round steps.
struct ChartScale {
  /// Ascending; the first is 0.
  let marks: [Int]
  var top: Int { marks.last ?? 1 }

  /// Marks up to the greatest value, about five of them.
  init(to greatest: Int) {
    let greatest = max(1, greatest)
    var step = 1
    let factors = [2, 5, 10]
    var place = 0
    var unit = 1
    while greatest > step * 5 {
      step = unit * factors[place]
      place += 1
      if place == factors.count {
        place = 0
        unit *= 10
      }
    }
    marks = Array(stride(from: 0, through: (greatest + step - 1) / step * step, by: step))
  }

  /// A value's share of a length.
  func length(_ value: Int, of whole: Int) -> Int { value * whole / top }
}

/// A point of a chart, in pixels from the upper left.
struct ChartPoint {
  let x: Int
  let y: Int
}

extension HTML {
  /// One text of a chart.
  static func chartText(_ text: String, at point: ChartPoint, _ kind: String = "") -> HTML {
    #"<text x="\#(point.x)" y="\#(point.y)" class="\#(kind)">\#(text)</text>"#
  }
}

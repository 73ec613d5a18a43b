import Testing

@testable import Console

@Suite struct ChartTests {
  @Test(arguments: [
    (0, [0, 1]), (4, [0, 1, 2, 3, 4]), (8, [0, 2, 4, 6, 8]), (57, [0, 20, 40, 60]),
  ])
  func `The marks of a scale begin at 0 and reach the greatest value`(to: Int, marks: [Int]) {
    #expect(ChartScale(to: to).marks == marks)
  }

  @Test func `A bar stands on 0 and is as high as its value`() {
    let svg = ChartBars(bars: [.init(label: "2019", value: 5), .init(label: "2020", value: 0)])
      .upright("t", title: "标题", says: "要点").bytes
    #expect(svg.contains(#"y="20" width="52" height="200""#))
    #expect(svg.contains(#"y="220" width="52" height="0""#))
    #expect(svg.contains(#"<title id="t-t">标题</title><desc id="t-d">要点</desc>"#))
  }

  @Test func `Four lines have four strokes, and their names do not lie on each other`() throws {
    let lines = (0..<4).map { ChartLines.Line(label: "第\($0)", values: [$0, 2]) }
    let svg = ChartLines(labels: ["一", "二"], lines: lines)
      .svg("t", title: "标题", says: "要点").bytes
    for number in 1...4 { #expect(svg.contains("line s\(number)")) }
    let names = svg.matches(of: #/<text x="570" y="(\d+)"/#).compactMap { Int($0.output.1) }
    #expect(names.count == 4)
    let gaps = zip(names.sorted(), names.sorted().dropFirst()).map { $1 - $0 }
    #expect(gaps.allSatisfy { $0 >= 16 })
    #expect(names.allSatisfy { $0 <= 244 })
  }

  @Test func `A small base has no percentage`() {
    #expect(ShareText.text(3, of: 9) == "3/9")
    #expect(ShareText.text(20, of: 57) == "20/57 35.1%")
    #expect(ShareText.text(58, of: 58) == "58/58 100.0%")
  }
}

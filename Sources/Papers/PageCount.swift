/// How many pages a sequence of lines takes, where some lines may not be parted from the one above.
struct PageCount {
  /// One flag a line: true where no page may begin with it.
  private var glued: [Bool] = []

  /// A block that no page break may part; `following` glues it to what stands above.
  mutating func add(block lines: Int, following: Bool = false) {
    for line in 0..<max(lines, 0) { glued.append(line > 0 || following) }
  }

  /// A paragraph that may be parted after any line; `following` glues its first line to what stands
  /// above, `isLast` keeps its last two lines together (the signature follows).
  mutating func add(paragraph lines: Int, following: Bool = false, isLast: Bool = false) {
    for line in 0..<lines {
      glued.append(line == 0 ? following : isLast && line == lines - 1)
    }
  }

  /// Pages of this many lines, at least one.
  func pages(linesPerPage: Int) -> Int {
    var pages = 1
    var start = 0
    while glued.count - start > linesPerPage {
      let full = start + linesPerPage
      var end = full
      while end > start, glued[end] { end -= 1 }
      start = end > start ? end : full
      pages += 1
    }
    return pages
  }
}

public import EventModel

/// A figure that a paper publishes, and how ours is computed.
public struct Figure: Hashable, Sendable {
  /// The five districts.
  public enum District: String, CaseIterable, Sendable {
    case longgang
    case xixian
    case hangzhou
    case wenzhou
    case zhongshan
  }

  /// The five papers.
  public enum Paper: String, CaseIterable, Sendable {
    case longgang = "区级行业协会能力提升发展研究——以深圳市龙岗区为例（2021年第4期）"
    case xixian = "激活行业协会商会动能 助力新区高质量发展（西咸新区研究院，2021-03-11）"
    case hangzhou = "杭州市工商联关于加强商会规范化建设的思考（2022-06-23）"
    case wenzhou = "温州市推进行业协会商会优化布局（征求意见稿，2019）"
    case zhongshan = "中山市工商联关于市政协第132020号提案答复的函（2023-07-07）"
  }

  /// What is to be said about a figure, in Chinese and English.
  public struct Note: Hashable, Sendable {
    public let chinese: String
    public let english: String
  }

  /// How our number stands to the published one.
  public enum Verdict: Hashable, Sendable {
    case holds
    case differs
    /// The published number contradicts the others; the figure's note says why.
    case cannotHold
  }

  public let district: District
  /// The day the paper speaks of.
  public let asOf: CivilDate
  /// What is counted, in Chinese.
  public let what: String
  /// The same in English.
  public let english: String
  /// As the paper prints it.
  public let published: String
  public let paper: Paper
  public let measure: Measure
  /// What our number must be; nil where the published number cannot hold.
  public let expected: ClosedRange<Int>?
  /// The reading chosen; always there where the figure cannot hold.
  public let note: Note?

  init(
    _ district: District, _ asOf: CivilDate, _ what: String, _ english: String, _ published: String,
    _ measure: Measure, _ expected: ClosedRange<Int>?, paper: Paper? = nil, note: Note? = nil
  ) {
    precondition(expected != nil || note != nil, "a figure that cannot hold says why: \(what)")
    self.district = district
    self.asOf = asOf
    self.what = what
    self.english = english
    self.published = published
    self.measure = measure
    self.expected = expected
    self.note = note
    self.paper = paper ?? Self.paper(of: district)
  }

  private static func paper(of district: District) -> Paper {
    switch district {
    case .longgang: .longgang
    case .xixian: .xixian
    case .hangzhou: .hangzhou
    case .wenzhou: .wenzhou
    case .zhongshan: .zhongshan
    }
  }

  /// Whether our number is what it must be.
  public func verdict(_ value: Int) -> Verdict {
    guard let expected else { return .cannotHold }
    return expected.contains(value) ? .holds : .differs
  }
}

/// The figures at which the demonstration aims, with the paper each one comes from.
public enum Figures {
  /// All, district by district.
  public static let all = longgang + xixian + hangzhou + wenzhou + zhongshan

  /// Exactly one number.
  static func exactly(_ number: Int) -> ClosedRange<Int> { number...number }

  /// Entries of a type in the associations of a district.
  static func entries(
    _ type: String, _ tag: String, _ from: CivilDate, _ through: CivilDate,
    _ matching: [Measure.Match] = []
  ) -> Measure.Selection {
    Measure.Selection(
      type: type, streamPrefix: "association/\(tag)-", from: from, through: through,
      matching: matching)
  }

  static func equal(_ field: String, _ value: JSONValue) -> Measure.Match {
    Measure.Match(field: field, condition: .equals(value))
  }

  static func begins(_ field: String, _ beginnings: String...) -> Measure.Match {
    Measure.Match(field: field, condition: .beginsWithOneOf(beginnings))
  }

  static func contains(_ field: String, _ text: String) -> Measure.Match {
    Measure.Match(field: field, condition: .contains(text))
  }

  static func note(_ chinese: String, _ english: String) -> Figure.Note {
    Figure.Note(chinese: chinese, english: english)
  }
}

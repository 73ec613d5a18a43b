/// How areas of jurisdiction lie in one another (行政区域), by their codes of GB/T 2260: two digits a
/// province, four a city, six a county, and a suffix for an area without a code of its own.
public enum Area {
  /// Whether an area is the other one or lies in it.
  public static func contains(_ outer: String, _ inner: String) -> Bool {
    isNational(outer) || outer == inner || inner.hasPrefix(stem(outer))
  }

  /// Whether two areas have ground in common: one of them lies in the other.
  public static func overlap(_ one: String, _ other: String) -> Bool {
    contains(one, other) || contains(other, one)
  }

  /// Whether two areas lie in one city (市域范围), or are one.
  public static func isSameCity(_ one: String, _ other: String) -> Bool {
    one.prefix(4) == other.prefix(4)
  }

  /// Whether a code stands for the whole country, whose registrar is the ministry.
  public static func isNational(_ code: String) -> Bool {
    code == "100000" || code.hasPrefix("00")
  }

  /// What the codes of all areas inside begin with.
  private static func stem(_ code: String) -> String {
    guard code.count == 6 else { return code + "/" }
    if code.hasSuffix("0000") { return String(code.prefix(2)) }
    if code.hasSuffix("00") { return String(code.prefix(4)) }
    return code
  }
}

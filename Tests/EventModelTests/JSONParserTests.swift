import EventModel
import Testing

/// Proves the strict reading of RFC 8259 that a legal record needs.
@Suite struct JSONParserTests {
  private func fault(_ text: String) -> JSONFault? {
    do {
      _ = try JSONParser.parse(text)
      return nil
    } catch {
      return error
    }
  }

  @Test func `A repeated key is refused where it stands the second time`() {
    // {"a":1, is seven bytes long, so the second key begins at byte 7.
    let repeated = fault(#"{"a":1,"a":2}"#)
    #expect(repeated?.reason == .duplicateKey("a"))
    #expect(repeated?.offset == 7)
    #expect(fault(#"{"a":1,"\u0061":2}"#)?.reason == .duplicateKey("a"))
    #expect(fault(#"[{"a":1},{"a":2}]"#) == nil)
  }

  @Test(arguments: [2, 23, 24, 25, 26, 100])
  func `A repeated key is refused however many there are`(count: Int) throws {
    let members = (1...count).map { "\"k\($0)\":\($0)" }.joined(separator: ",")
    guard case .object(let read) = try JSONParser.parse("{\(members)}") else {
      Issue.record("an object was expected")
      return
    }
    #expect(read.map(\.key) == (1...count).map { "k\($0)" })
    for repeated in [1, count / 2, count] {
      #expect(fault("{\(members),\"k\(repeated)\":0}")?.reason == .duplicateKey("k\(repeated)"))
    }
    #expect(fault("{\(members),\"k0\":{\"k1\":1}}") == nil)
  }

  @Test func `Two spellings of one character are two keys`() throws {
    let value = try JSONParser.parse("{\"\u{E9}\":1,\"e\u{301}\":2}")
    guard case .object(let members) = value else {
      Issue.record("an object was expected, not \(value)")
      return
    }
    #expect(members.count == 2)
  }

  @Test(arguments: [
    ("5", JSONValue.integer(5)), ("-5", .integer(-5)), ("0", .integer(0)),
    ("5.0", .number("5.0")), ("5e0", .number("5e0")), ("-0", .number("-0")),
    ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
    ("9223372036854775808", .number("9223372036854775808")), ("1E+2", .number("1E+2")),
  ])
  func `Only what is written as a whole number of 64 bits is one`(
    text: String, value: JSONValue
  ) throws {
    #expect(try JSONParser.parse(text) == value)
  }

  @Test(arguments: ["01", "+1", ".5", "1.", "1e", "--1", "0x10", "NaN", "1.e3", "-"])
  func `A number that JSON does not know is refused`(text: String) {
    #expect(fault(text) != nil)
  }

  @Test(arguments: [
    (#""\"\\\/""#, "\"\\/"), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"), (#""\u4e1a""#, "业"),
    (#""\u4E1A""#, "业"), (#""甲\n乙""#, "甲\n乙"),
    // U+20BB7 𠮷 is D842 DFB7 in UTF-16.
    (#""\uD842\uDFB7野""#, "𠮷野"), (#""\u0000""#, "\u{0}"),
  ])
  func `Every escape of JSON is read`(text: String, expected: String) throws {
    #expect(try JSONParser.parse(text) == .string(expected))
  }

  @Test(arguments: [
    #""\uD842""#, #""\uDFB7""#, #""\uD842x""#, #""\uD842\n""#, #""\uD842\uD842""#, #""\u12G4""#,
    #""\x41""#, #""\'""#, #""\u+123""#,
  ])
  func `Half a surrogate pair and unknown escapes are refused`(text: String) {
    #expect(fault(text)?.reason == .badEscape)
  }

  @Test func `A control character in a string must be escaped`() {
    #expect(fault("\"a\u{9}b\"")?.reason == .controlCharacter)
    #expect(fault("\"a\u{9}b\"")?.offset == 2)
    #expect(fault("\"\\n\u{1}\"")?.reason == .controlCharacter)
    #expect(fault("\"\u{7F}\"") == nil)
  }

  @Test(arguments: [
    "", " ", "{", #"{"a""#, #"{"a":"#, #"{"a":1"#, #"{"a":1,"#, "[", "[1", "[1,", #""a"#, #""a\"#,
    #""\u12"#, "tru", "-", "1.", "1e",
  ])
  func `A text that ends inside a value is truncated`(text: String) {
    #expect(fault(text)?.reason == .truncated)
    #expect(fault(text)?.offset == text.utf8.count)
  }

  @Test(arguments: ["{} {}", "1 2", "null,", #""a"b"#, "[]]"])
  func `Nothing may follow the value`(text: String) {
    #expect(fault(text)?.reason == .trailing)
  }

  @Test(arguments: ["[1,]", #"{"a":1,}"#, "{a:1}", "'a'", "[1 2]", "True", #"{"a" 1}"#, "{1:2}"])
  func `What other notations allow is refused`(text: String) {
    #expect(fault(text)?.reason == .unexpected)
  }

  @Test func `White space may stand around every part`() throws {
    let value = try JSONParser.parse(" \t\r\n{ \"a\" : [ 1 , true ] , \"b\" : null }\r\n")
    #expect(
      value == .object([.init("a", .array([.integer(1), .bool(true)])), .init("b", .null)]))
  }

  @Test func `Nesting is read to 32 levels and refused beyond`() {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(fault(nested(32)) == nil)
    #expect(fault(nested(33))?.reason == .tooDeep)
    #expect(fault(nested(33))?.offset == 32)
    // A hostile line must not exhaust the stack either.
    #expect(fault(String(repeating: "{\"a\":", count: 1_000_000))?.reason == .tooDeep)
    // Siblings are not depth.
    #expect(fault("[" + String(repeating: "[],", count: 100) + "[]]") == nil)
  }
}

import EventModel
import Testing

/// Proves the one form of JSON that is hashed.
@Suite struct CanonicalFormTests {
  private func canonical(_ text: String) throws -> String {
    try JSONParser.parse(text).canonicalText
  }

  @Test func `Keys stand in the order of their code points at every level`() throws {
    // U+FF21 precedes U+20BB7 as a code point and follows its surrogate D842 in UTF-16.
    #expect(
      try canonical(#"{"𠮷":1,"Ａ":2,"b":{"d":1,"c":2},"a":3,"B":4,"aa":5,"":6}"#)
        == #"{"":6,"B":4,"a":3,"aa":5,"b":{"c":2,"d":1},"Ａ":2,"𠮷":1}"#)
  }

  @Test func `The order of lists is content and stays`() throws {
    #expect(try canonical(#"[ 3, 1, 2 , {"b":1, "a":[]}]"#) == #"[3,1,2,{"a":[],"b":1}]"#)
  }

  @Test func `Only quotes, backslashes and control characters are escaped`() throws {
    #expect(
      try canonical(#""\/\u4e1a\u007f\"\\\b\t\n\f\r\u0001\u001F""#)
        == "\"/业\u{7F}" + #"\"\\\b\t\n\f\r\u0001\u001f""#)
  }

  @Test func `Whatever the canonical form says, it says again when it is read`() throws {
    let text = "\"\\/\u{0}\u{1F}\u{7F}\u{2028}业𠮷e\u{301}"
    let value = JSONValue.object([
      .init("z", .array([.null, .bool(true), .bool(false), .integer(.min), .number("1.50")])),
      .init(text, .string(text)), .init("", .object([])), .init("a", .array([])),
    ])
    let once = value.canonicalBytes
    let again = try JSONParser.parse(once)
    #expect(again.canonicalBytes == once)
    #expect(again[text] == .string(text))
    #expect(again["z"] == value["z"])
  }

  @Test func `Composed and decomposed texts keep their own bytes`() throws {
    // The form changes no content; that texts are composed is a rule for the reader of events.
    #expect(
      try JSONParser.parse("\"e\u{301}\"").canonicalBytes == Array("\"e\u{301}\"".utf8))
  }
}

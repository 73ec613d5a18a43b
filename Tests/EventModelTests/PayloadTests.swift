import EventModel
import Testing

/// Proves the forward reader over canonical bytes, which every replay depends on.
@Suite struct PayloadTests {
  private enum Colour: String {
    case red
    case green
  }

  private func reading<Result>(
    _ text: String, _ body: (inout Payload) throws(PayloadFault) -> Result
  ) throws(PayloadFault) -> Result {
    try Payload.reading(Array(text.utf8), body)
  }

  private func fault<Result>(
    _ text: String, _ body: (inout Payload) throws(PayloadFault) -> Result
  ) -> PayloadFault? {
    do {
      _ = try reading(text, body)
      return nil
    } catch {
      return error
    }
  }

  @Test func `Keys asked for in sorted order are found, others are passed by`() throws {
    let text = #"{"a":"甲","b":{"c":"}"},"c":[1,[2]],"d":7,"e":true,"f":"2020-08-31"}"#
    try reading(text) { payload throws(PayloadFault) in
      #expect(try payload.text("a") == "甲")
      #expect(try payload.integer("d") == 7)
      #expect(try payload.flag("e"))
      #expect(try payload.date("f") == "2020-08-31")
    }
  }

  @Test func `An absent optional key is nil wherever it would stand`() throws {
    try reading(#"{"b":1,"d":2}"#) { payload throws(PayloadFault) in
      #expect(try payload.optionalText("a") == nil)
      #expect(try payload.integer("b") == 1)
      #expect(try payload.optionalFlag("c") == nil)
      #expect(try payload.integer("d") == 2)
      #expect(try payload.optionalInteger("e") == nil)
      #expect(try payload.optionalTexts("f") == nil)
    }
    try reading("{}") { payload throws(PayloadFault) in
      #expect(try payload.optionalDate("a") == nil)
      #expect(try payload.optionalObjectBytes("b") == nil)
    }
  }

  @Test func `A key that another begins with is another key`() throws {
    try reading(#"{"term":1,"termYears":2}"#) { payload throws(PayloadFault) in
      #expect(try payload.optionalInteger("ter") == nil)
      #expect(try payload.integer("termYears") == 2)
    }
    try reading(#"{"termYears":2}"#) { payload throws(PayloadFault) in
      #expect(try payload.optionalInteger("term") == nil)
      #expect(try payload.integer("termYears") == 2)
    }
  }

  @Test func `Escapes are decoded, and quotes inside a text do not end it`() throws {
    let value = JSONValue.object([
      .init("a", .string("\"},\\")), .init("b", .array([.string("\n"), .string("\\")])),
      .init("c", .string("末")),
    ])
    try reading(value.canonicalText) { payload throws(PayloadFault) in
      #expect(try payload.text("a") == "\"},\\")
      #expect(try payload.texts("b") == ["\n", "\\"])
      #expect(try payload.text("c") == "末")
    }
    // The same where they are passed by.
    try reading(value.canonicalText) { payload throws(PayloadFault) in
      #expect(try payload.text("c") == "末")
    }
  }

  @Test func `Lists and objects are read to their own ends`() throws {
    let text =
      #"{"a":[],"b":["x","y"],"c":[{"k":1},{"k":2,"l":[3]}],"d":{"p":"q"},"e":["green","red"],"f":9}"#
    try reading(text) { payload throws(PayloadFault) in
      #expect(try payload.texts("a") == [])
      #expect(try payload.texts("b") == ["x", "y"])
      let numbers = try payload.objects("c") { element throws(PayloadFault) in
        try element.integer("k")
      }
      #expect(numbers == [1, 2])
      #expect(
        try payload.object("d") { inner throws(PayloadFault) in try inner.text("p") } == "q")
      #expect(try payload.choices("e", of: Colour.self) == [.green, .red])
      #expect(try payload.integer("f") == 9)
    }
  }

  @Test func `The bytes of an object come out as they stand`() throws {
    try reading(#"{"a":{"b":["}"],"c":{}},"d":1}"#) { payload throws(PayloadFault) in
      let bytes = try payload.optionalObjectBytes("a").map { Array($0) }
      #expect(bytes == Array(#"{"b":["}"],"c":{}}"#.utf8))
      #expect(try payload.integer("d") == 1)
    }
  }

  @Test func `Whole numbers reach to the ends of 63 bits`() throws {
    try reading(#"{"a":-1,"b":9223372036854775807}"#) { payload throws(PayloadFault) in
      #expect(try payload.integer("a") == -1)
      #expect(try payload.integer("b") == .max)
    }
    let beyond = fault(#"{"a":9223372036854775808}"#) { payload throws(PayloadFault) in
      try payload.integer("a")
    }
    #expect(beyond == .malformed("a"))
  }

  @Test func `A required key that is absent is missing by its name`() {
    #expect(fault(#"{"b":1}"#) { p throws(PayloadFault) in try p.text("a") } == .missing("a"))
    #expect(fault("{}") { p throws(PayloadFault) in try p.integer("n") } == .missing("n"))
    #expect(fault("{}") { p throws(PayloadFault) in try p.flag("f") } == .missing("f"))
    #expect(fault("{}") { p throws(PayloadFault) in try p.date("d") } == .missing("d"))
    #expect(fault("{}") { p throws(PayloadFault) in try p.texts("t") } == .missing("t"))
    #expect(
      fault("{}") { p throws(PayloadFault) in try p.choice("c", of: Colour.self) } == .missing("c"))
    #expect(
      fault("{}") { p throws(PayloadFault) in try p.objects("o") { _ in 0 } } == .missing("o"))
  }

  @Test func `A value of another kind is malformed under its key`() {
    let text = #"{"a":{"b":1}}"#
    #expect(fault(text) { p throws(PayloadFault) in try p.text("a") } == .malformed("a"))
    #expect(fault(text) { p throws(PayloadFault) in try p.integer("a") } == .malformed("a"))
    #expect(fault(text) { p throws(PayloadFault) in try p.flag("a") } == .malformed("a"))
    #expect(fault(text) { p throws(PayloadFault) in try p.texts("a") } == .malformed("a"))
    #expect(
      fault(#"{"a":"2021-02-29"}"#) { p throws(PayloadFault) in try p.date("a") }
        == .malformed("a"))
    #expect(
      fault(#"{"a":"blue"}"#) { p throws(PayloadFault) in try p.choice("a", of: Colour.self) }
        == .malformed("a"))
    #expect(
      fault(#"{"a":"x"}"#) { p throws(PayloadFault) in try p.optionalEventID("a") }
        == .malformed("a"))
    #expect(
      fault(#"{"a":[1]}"#) { p throws(PayloadFault) in try p.texts("a") } == .malformed("a"))
  }

  @Test func `Bytes cut off anywhere never reach beyond their end`() {
    let whole = Array(#"{"a":"x\"y","b":["p","q"],"c":{"d":1},"e":12}"#.utf8)
    for length in 0..<whole.count - 2 {
      var result: Int64?
      Payload.reading(Array(whole[..<length])) { payload in
        _ = try? payload.optionalText("a")
        _ = try? payload.optionalTexts("b")
        _ = try? payload.optionalObjectBytes("c")
        result = try? payload.optionalInteger("e")
      }
      // The number 12 is only there once its first digit is.
      #expect(result != 12, "cut to \(length) bytes")
    }
  }
}

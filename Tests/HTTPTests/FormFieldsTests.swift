import HTTP
import Testing

struct FormFieldsTests {
  @Test func `Fields keep their order and repeat`() throws {
    let form = try #require(FormFields(Array("a=1&b=%E4%BC%9A+%e5%BF%97&a=2&c&=x&&d=".utf8)))
    #expect(form.fields.map(\.name) == ["a", "b", "a", "c", "", "d"])
    #expect(form.fields.map(\.value) == ["1", "会 志", "2", "", "x", ""])
    #expect(form["a"] == "1")
    #expect(form.all("a") == ["1", "2"])
    #expect(form["absent"] == nil)
  }
}

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

  @Test func `A text area keeps its lines`() throws {
    let form = try #require(FormFields(Array("note=a%0D%0Ab%09c".utf8)))
    #expect(form["note"] == "a\r\nb\tc")
  }

  @Test(arguments: ["a=%ff", "a=%c0%af", "a=%", "a=%4", "a=%g0", "%ff=1", "a=%00", "a=%1b"])
  func `A form that is no text is refused`(body: String) {
    #expect(FormFields(Array(body.utf8)) == nil)
  }

  @Test func `Raw bytes that are no text are refused`() {
    #expect(FormFields([0x61, 0x3D, 0xFF]) == nil)
  }

  @Test func `Only a request that says so carries a form`() throws {
    func request(_ type: String) throws -> HTTPRequest {
      try #require(
        HTTPRequest(
          method: .post, target: "/", headers: [("Content-Type", type)], body: Array("a=1".utf8)))
    }
    #expect(try FormFields(request("application/x-www-form-urlencoded"))?["a"] == "1")
    #expect(
      try FormFields(request("Application/X-WWW-Form-Urlencoded ; charset=utf-8"))?["a"] == "1")
    #expect(try FormFields(request("application/json")) == nil)
    #expect(try FormFields(request("")) == nil)
  }
}

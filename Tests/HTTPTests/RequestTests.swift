import HTTP
import Testing

/// What a handler gets to see of a request, without a socket.
struct RequestTests {
  @Test(arguments: [
    ("/", []), ("/a", ["a"]), ("/a/b", ["a", "b"]), ("/a/", ["a", ""]), ("//", ["", ""]),
    ("//a", ["", "a"]), ("/%E4%BC%9A%e5%bf%97", ["会志"]), ("/a%2Fb", ["a/b"]), ("/a+b", ["a+b"]),
    ("/...", ["..."]), ("/a%20b", ["a b"]), ("/%25", ["%"]),
  ]) func `A path comes in decoded segments`(target: String, path: [String]) throws {
    #expect(try #require(HTTPRequest(target: target)).path == path)
  }

  @Test(arguments: [
    "", "a", "*", "http://host/", "/..", "/../etc", "/a/../b", "/a/.", "/./a", "/%2e%2e/b",
    "/%2E%2E", "/a/%2e", "/.%2e/b", "/%00", "/a%0Ab", "/%7f", "/%ff", "/%c0%af", "/%ed%a0%80", "/%",
    "/%4", "/%zz", "/%u4f1a", "/a b", "/会", "/?a=%ff", "/?a=%", "/?%zz=1", "/?a=%00",
  ]) func `A target that could be read in two ways is refused`(target: String) {
    #expect(HTTPRequest(target: target) == nil)
  }

  @Test func `A query keeps its order, repeats and empty values`() throws {
    let request = try #require(HTTPRequest(target: "/x?b=1&a=%E4%BC%9A+%2B&b=&c&&d=e=f"))
    #expect(request.query.map(\.name) == ["b", "a", "b", "c", "d"])
    #expect(request.query.map(\.value) == ["1", "会 +", "", "", "e=f"])
    #expect(request.parameter("b") == "1")
    #expect(request.parameter("z") == nil)
    #expect(request.target == "/x")
    #expect(request.rawQuery == "b=1&a=%E4%BC%9A+%2B&b=&c&&d=e=f")
    #expect(try #require(HTTPRequest(target: "/x")).rawQuery == nil)
    #expect(try #require(HTTPRequest(target: "/x?")).rawQuery == "")
  }

  @Test func `Headers are found in any case and joined where they repeat`() throws {
    let request = try #require(
      HTTPRequest(
        target: "/",
        headers: [
          ("Accept", "text/html"), ("X-Empty", ""), ("accept", "*/*"), ("If-None-Match", "\"a\""),
        ]))
    #expect(request.header("ACCEPT") == "text/html, */*")
    #expect(request.header("x-empty") == "")
    #expect(request.header("if-none-match") == "\"a\"")
    #expect(request.header("if-none-matc") == nil)
  }

  @Test func `Cookies are told apart`() throws {
    let request = try #require(
      HTTPRequest(
        target: "/",
        headers: [("Cookie", "a=1; __Host-s=x=y; quoted=\"v w\"; b=\""), ("Cookie", "a=2;c=3 ")]))
    #expect(request.cookie("a") == "1")
    #expect(request.cookie("__Host-s") == "x=y")
    #expect(request.cookie("quoted") == "v w")
    #expect(request.cookie("b") == "\"")
    #expect(request.cookie("c") == "3")
    #expect(request.cookie("A") == nil)
    #expect(request.cookie("s") == nil)
  }
}

import Papers
import Testing

@Suite struct PaperPinTests {
  private static let root = String(repeating: "7c1e09aa53d0be44", count: 4)

  @Test func `A pin shows the size with commas and sixteen digits of the root`() throws {
    let pin = try #require(PaperPin(size: 182_960, root: Self.root))
    #expect(pin.summary == "记录 #182,960 · 校验点 182,960/7c1e09aa53d0be44…")
  }

  @Test func `The command holds the whole root, to be typed from the paper`() throws {
    let pin = try #require(PaperPin(size: 182_960, root: Self.root))
    #expect(pin.verificationCommand == "annals verify --against 182960:\(Self.root)")
  }

  @Test func `What is no size, no root or no path is no pin`() {
    #expect(PaperPin(size: 0, root: Self.root) == nil)
    #expect(PaperPin(size: 1, root: String(Self.root.dropLast())) == nil)
    #expect(PaperPin(size: 1, root: Self.root.uppercased()) == nil)
    #expect(PaperPin(size: 1, root: String(repeating: "g", count: 64)) == nil)
    #expect(PaperPin(size: 1, root: Self.root, publicPath: "/public/\"; }") == nil)
    #expect(PaperPin(size: 1, root: Self.root, publicPath: "/public/lg-0007") != nil)
  }
}

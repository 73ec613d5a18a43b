import Accounts
import EventModel
import Testing

@Suite struct KeptFormTests {
  private let house: House

  init() throws { house = try House() }

  private func form(_ value: String) -> KeptForm {
    KeptForm(address: "/drafts", fields: [("text", value), ("text", "")])
  }

  @Test func `A form is found by its key for an hour, as often as it is asked for`() throws {
    let forms = try house.open().keptForms
    let key = try #require(forms.keep(form("李")))
    #expect(key.count == 43)
    house.clock.pass(minutes: 59)
    for _ in 1...2 {
      let found = try #require(forms.form(key))
      #expect(found.address == "/drafts")
      #expect(found.fields.map(\.value) == ["李", ""])
    }
    #expect(forms.form(String(key.reversed())) == nil)
    house.clock.pass(minutes: 1)
    #expect(forms.form(key) == nil)
  }

  @Test func `A form of more than 256 KiB is not kept`() throws {
    let forms = try house.open().keptForms
    let room = KeptForms.mostBytes - "/drafts".utf8.count - 2 * "text".utf8.count
    #expect(forms.keep(form(String(repeating: "a", count: room))) != nil)
    #expect(forms.keep(form(String(repeating: "a", count: room + 1))) == nil)
  }

  @Test func `The oldest make way for one too many`() throws {
    let forms = try house.open().keptForms
    let keys = try (0...KeptForms.mostForms).map { try #require(forms.keep(form("\($0)"))) }
    #expect(forms.form(keys[0]) == nil)
    #expect(forms.form(keys[1]) != nil)
    #expect(forms.form(try #require(keys.last)) != nil)
  }

  @Test func `All of them together take no more than 32 MiB`() throws {
    let forms = try house.open().keptForms
    let large = String(repeating: "a", count: 250 << 10)
    let keys = try (1...140).map { _ in try #require(forms.keep(form(large))) }
    let kept = keys.count { forms.form($0) != nil }
    #expect(kept == KeptForms.mostBytesTogether / (large.utf8.count + 15))
    #expect(forms.form(try #require(keys.last)) != nil)
  }
}

import Testing

@Suite struct HouseTests {
  @Test func `The house serves its stylesheet to anybody`() async throws {
    let house = try await ConsoleHouse()
    let reply = try await house.stranger.get("/assets/annals.css")
    #expect(reply.status == 200)
    #expect(reply.text.utf8.count < 20_000)
  }
}

import Accounting
import ServicePosting
import Testing

@testable import PostingCommands

@Suite struct TimeTests {
  @Test func `steps are taken back and done again`() throws {
    var session = Session(company: .demo)
    let start = session.company
    _ = try session.execute("create customer C-1 name \"One\"")
    _ = try session.execute("let kept = 7")
    _ = try session.execute("set name \"Two\" on customer C-1")
    let end = session.company
    _ = try session.execute("rewind")
    _ = try session.execute("expect name of customer C-1 is \"One\"")
    _ = try session.execute("rewind 1")
    #expect(session.company == start)
    _ = try session.execute("expect $kept is 7")
    _ = try session.execute("redo")
    _ = try session.execute("redo")
    #expect(session.company == end)
    let fault = #expect(throws: Diagnostic.self) { try session.execute("redo") }
    #expect(fault?.code == "E-NO-STEP")
  }

  @Test func `a mark is come back to, and a new step ends what could be done again`() throws {
    var session = Session(company: .demo)
    _ = try session.execute("mark start")
    _ = try session.execute("create customer C-1")
    _ = try session.execute("create customer C-2")
    _ = try session.execute("mark both")
    _ = try session.execute("rewind to start")
    _ = try session.execute("expect customer C-1 does not exist")
    _ = try session.execute("create customer C-3")
    for line in ["redo", "rewind to both", "rewind 9", "rewind -1"] {
      #expect(throws: Diagnostic.self) { try session.execute(line) }
    }
    _ = try session.execute("expect customer C-3 exists")
  }

  @Test func `supposing changes nothing and shows what would be different`() throws {
    var session = Session(company: .demo)
    let before = session.company
    let answer = try session.execute("what if set name \"New\" on customer 10000")
    #expect(session.company == before)
    let row = try #require(answer.tables.first?.rows.first)
    #expect(row.first?.description == "customer 10000")
    #expect(row.last?.description == "New")
    let both = try session.execute(
      "what if create customer C-1: create customer C-2 name \"x\"")
    #expect(both.tables.first?.rows.count == 1)
    #expect(session.company == before)
  }
}

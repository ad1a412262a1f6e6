import ServicePosting
import Testing

@testable import Accounting
@testable import PostingCommands

@Suite struct SessionTests {
  @Test func `a refused command changes nothing`() throws {
    var session = Session(company: .demo)
    let before = session.company
    #expect(throws: Diagnostic.self) {
      try session.execute("set name \"x\" on customer NOBODY")
    }
    #expect(throws: Diagnostic.self) { try session.execute("set name \"x\"") }
    #expect(session.company == before)
  }

  @Test func `records are created, changed and deleted`() throws {
    var session = Session(company: .demo)
    #expect(
      try session.execute("create customer c-9 name \"Nine\"").message == "Created customer C-9.")
    _ = try session.execute("expect name of customer C-9 is \"Nine\"")
    #expect(
      try session.execute("set name \"Ten pens\" on customer C-9").message
        == "Changed customer C-9: Name \"Ten pens\".")
    #expect(try session.execute("delete customer C-9").message == "Deleted customer C-9.")
    _ = try session.execute("expect customer C-9 does not exist")
  }

  @Test func `values get names`() throws {
    var session = Session(company: .demo)
    _ = try session.execute("let Total = count of customers")
    _ = try session.execute("expect $total is more than 1")
    #expect(session.variable(named: "TOTAL") != nil)
    let fault = #expect(throws: Diagnostic.self) { try session.execute("expect $totl is 1") }
    #expect(fault?.code == "E-UNKNOWN-VARIABLE")
    #expect(fault?.remedy == "did you mean  $total")
  }

  @Test func `an expectation tells what it found`() throws {
    var session = Session(company: .demo)
    let fault = #expect(throws: Diagnostic.self) {
      try session.execute("expect count of customers is 99")
    }
    #expect(fault?.kind == .expectation)
    #expect(fault?.range == SourceRange(29, 31))
    #expect(fault?.message.hasPrefix("Expected count of customers to be 99, but it is") == true)
  }

  @Test func `without an open document lines are refused`() throws {
    var session = Session(company: .demo)
    for line in ["show lines", "set qty 1", "add item HDD-20", "release", "post ship", "close"] {
      let fault = #expect(throws: Diagnostic.self) { try session.execute(line) }
      #expect(fault?.code == "E-NO-DOCUMENT")
    }
  }

  @Test func `an order is created, filled and named`() throws {
    var session = Session(company: .demo)
    #expect(
      try session.execute("create order so-1 for customer 10000").message
        == "Created order SO-1 for customer 10000.")
    #expect(session.openDocument == "SO-1")
    #expect(
      try session.execute("add item HDD-20 qty 2").message
        == "Line 10000 added: Item HDD-20, quantity 2.")
    #expect(
      try session.execute("set qty to ship 1").message
        == "Changed line 10000: Qty. to Ship 1.")
    _ = try session.execute("expect qty to ship of line 10000 of order $order is 1")
    _ = try session.execute("expect message contains \"Qty. to Ship\"")
    #expect(try session.execute("close").message == "Closed order SO-1.")
    #expect(session.openDocument == nil)
  }

  @Test func `with several lines the line must be said`() throws {
    var session = Session(company: .demo)
    _ = try session.execute("create order for customer 10000")
    _ = try session.execute("add item HDD-20 qty 2")
    _ = try session.execute("add item MEM-32 qty 1")
    let fault = #expect(throws: Diagnostic.self) { try session.execute("set qty 3") }
    #expect(fault?.code == "E-WHICH-LINE")
    #expect(
      try session.execute("set qty to ship 0 on all lines").message
        == "Changed 2 lines: Qty. to Ship 0.")
  }

  @Test func `dimensions are read by code, and conditions may ask for them`() throws {
    var session = Session(company: .demo)
    for line in [
      "open order SVO000003", "expect dimension AREA of line 10000 is 40",
      "expect dimension area of order SVO000003 is 40",
      "expect count of lines where dimension AREA = 30..49 is 2",
      "expect dimension PROJECT of line 10000 is \"\"",
    ] {
      _ = try session.execute(line)
    }
    #expect(
      try session.execute("set dimension AREA 30 on order").message
        == "Changed order SVO000003: Dimension AREA 30.")
    let fault = #expect(throws: Diagnostic.self) {
      try session.execute("set dimension AREA 30 on customer 10000")
    }
    #expect(fault?.code == "E-UNKNOWN-FIELD")
  }

  @Test func `the words before the cursor are completed`() {
    var session = Session(company: .demo)
    #expect(session.completions("po", cursor: 2).map(\.insertion) == ["post"])
    #expect(session.completions("post ship a", cursor: 11).map(\.insertion) == ["and"])
    #expect(session.completions("show custo", cursor: 10).map(\.insertion).contains("customers"))
    #expect(
      session.completions("create order for customer 1", cursor: 27).map(\.insertion)
        .contains("10000"))
    #expect(session.completions("set qty to i", cursor: 12).first?.insertion == "invoice")
    #expect(session.completions("add item \"x", cursor: 11).isEmpty)
    #expect(session.completions("show x", cursor: 99).isEmpty)
    #expect(session.hint("open ", cursor: 5) == "DOCUMENT")
    #expect(session.hint("create order for ", cursor: 17) == "customer")
    #expect(session.hint("ope", cursor: 3) == nil)
    session.isInteractive = true
    #expect(session.completions("rel", cursor: 3).map(\.insertion) == ["release"])
  }

  @Test func `sessions start on the demo company's work date as TRAINER`() throws {
    var session = Session(company: .demo)
    let row = try #require(try session.execute("where").tables.first?.rows.first)
    #expect(row.map(\.description) == ["demo", "2026-01-26", "TRAINER", "", ""])
    #expect(try session.execute("  # nothing") == Answer())
    _ = try session.execute("quit")
    #expect(session.isFinished)
  }

  @Test func `scripts run scripts, and never in a circle`() throws {
    var session = Session(company: .demo)
    let texts = [
      "a.post": "let x = 1\nrun \"b.post\"\n", "b.post": "let y = 2\nfoo\n! E-UNKNOWN-COMMAND\n",
      "c.post": "run \"d.post\"\n", "d.post": "run \"c.post\"\n",
    ]
    session.files = FileAccess { (path, _) throws(Diagnostic) in
      guard let text = texts[path] else {
        throw Diagnostic(.refused, code: "E-NO-FILE", "There is no file \(path).")
      }
      return text
    }
    _ = try session.execute("run \"a.post\"")
    #expect(session.variable(named: "y") == "2")
    let fault = #expect(throws: Diagnostic.self) { try session.execute("run \"c.post\"") }
    #expect(fault?.code == "E-SCRIPT-CYCLE")
    #expect(fault?.message.contains("c.post > d.post > c.post") == true)
    #expect(session.scripts.isEmpty)
  }

  @Test func `books that break a law are told apart`() throws {
    var session = Session(company: .demo)
    #expect(
      try session.execute("check books").message
        == "The books keep all \(Invariant.allCases.count) laws.")
    session.company.books.glBalances.add(1, to: "7190")
    let fault = #expect(throws: Diagnostic.self) { try session.execute("check books") }
    #expect(fault?.code == "E-BOOKS")
    #expect(
      fault?.message.hasPrefix("1 record does not keep the laws of the books. Law 10") == true)
    #expect(fault?.message.contains("7190") == true)
    #expect(fault?.message.hasSuffix("Found 1, expected 0.") == true)
  }
}

import Accounting
import ServicePosting
import Testing

@testable import PostingCommands

/// What one who types is told: completions, hints, help and pointers.
@Suite struct PromptHelpTests {
  private func session(_ lines: String...) throws -> Session {
    var session = Session(company: .demo)
    session.isInteractive = true
    for line in lines { _ = try session.execute(line) }
    return session
  }

  private func words(_ session: Session, _ line: String) -> [String] {
    session.completions(line, cursor: line.utf8.count).map(\.insertion)
  }

  private func label(_ session: Session, _ line: String, _ word: String) -> String? {
    session.completions(line, cursor: line.utf8.count).first { $0.insertion == word }?.label
  }

  @Test func `values come with what they stand for`() throws {
    let session = try session("open order SVO000002")
    let order = label(session, "open order ", "SVO000002")
    #expect(order == "open, 3 lines, Pinehurst Dental Group")
    #expect(label(session, "show customer 1", "10000") == "Brightwater Bakery Ltd.")
    #expect(label(session, "show line ", "10000")?.hasPrefix("Item, HDD-20, 2, ") == true)
    #expect(label(session, "set work date ", "2026-01-26") == "the work date")
    #expect(label(session, "set qty to ", "ship")?.hasPrefix("Qty. to Ship") == true)
    #expect(label(session, "", "release") == "Releases the open document.")
  }

  @Test func `a later part of a key fits the parts before it`() throws {
    let session = try session()
    let all = words(session, "show general posting setup ")
    #expect(all.contains("DOMESTIC"))
    let parts = words(session, "show general posting setup DOMESTIC ")
    #expect(parts.contains("RETAIL"))
    #expect(Set(parts).count == parts.count)
    #expect(!parts.contains("DOMESTIC"))
  }

  @Test func `a key with blanks is completed inside its quote`() throws {
    let session = try session()
    #expect(words(session, "create customer X payment terms code \"14").contains("\"14 DAYS\""))
    #expect(words(session, "show orders # comm").isEmpty)
    #expect(words(session, "show orders # ").isEmpty)
  }

  @Test func `only fields that can be set are offered to be set`() throws {
    let session = try session("open order SVO000002")
    #expect(words(session, "set qty").contains("qty to ship"))
    #expect(!words(session, "set quantity").contains("quantity shipped"))
    #expect(words(session, "show lines with quantity").contains("quantity shipped"))
  }

  @Test func `hints tell the type and the limit of what comes next`() throws {
    let session = try session("open order SVO000002")
    let hint = { (line: String, cursor: Int?) in
      session.hint(line, cursor: cursor ?? line.utf8.count)
    }
    #expect(
      hint("set qty to ship ", nil)
        == "Qty. to Ship: number, at most 2 on 10000, 2 on 20000, 1 on 30000")
    #expect(hint("set qty to ship  on line 10000", 16) == "Qty. to Ship: number, at most 2")
    #expect(hint("delete line ", nil) == "line number")
    #expect(NounIndex.shared.table(noun: "payment terms") != nil)
    #expect(
      hint("create customer X payment terms code ", nil)
        == "Payment Terms Code: payment terms code")
    #expect(hint("show customer ", nil) == "customer number")
    #expect(hint("set work date ", nil) == "date, such as 2026-01-26")
    #expect(hint("open ", nil) == "DOCUMENT")
    #expect(hint("", nil) == nil)
  }

  @Test func `a line that ends in a question mark is helped with`() throws {
    var session = try session()
    let help = try session.execute("post ?")
    #expect(help.message?.contains("Posts the open document") == true)
    #expect(help.tables.first?.rows.contains { $0[0] == .text("ship") } == true)
    let all = try session.execute("?")
    #expect(all == (try session.execute("help")))
    session.isInteractive = false
    #expect(throws: Diagnostic.self) { try session.execute("post ?") }
  }

  @Test func `the help is searched`() throws {
    var session = try session()
    let found = try session.execute("help search vat identifier")
    let topics = found.tables.first?.rows.map { $0[0].description } ?? []
    #expect(topics.contains("vat posting setup"))
    let fault = #expect(throws: Diagnostic.self) { try session.execute("help search xyzzy") }
    #expect(fault?.code == "E-NO-HELP")
    #expect(throws: Diagnostic.self) { try session.execute("help search") }
  }

  static let pointers = [
    ("\\q", "quit  leaves"), (":wq", "quit  leaves"), ("exit()", "quit  leaves"),
    (".help", "write  help"), ("help;", "write  help"), ("\\d", "help tables"),
    ("SELECT 1", "show TABLE"), ("rollback;", "rewind"), (".mode csv", "set format"),
    ("opne order SVO000001", "did you mean  open"),
    ("orders", "show orders"), ("list customers", "show customers"),
    ("SELECT * FROM customers;", "show customers"), ("\\d gl entries", "show gl entries"),
    ("\\x", "set format vertical"), ("x", "quit  leaves, and so does Ctrl-D"),
    (".dump", "save \"FILE\""), ("\\s", "history"), ("\\g", "rerun"), ("\\l", "company demo"),
    ("gl entries where amount > 0", "show gl entries"),
    ("show custmer 10000", "did you mean  customer"),
    ("show custmers", "did you mean  customers"), (".mode csv", "set format"),
    ("\\i case.post", "run \"FILE\""), ("\\e", "edit"), ("\\! ls", "Ctrl-Z"),
    ("begin", "mark NAME"),
  ]

  @Test(arguments: pointers)
  func `words of other programs are known`(line: String, remedy: String) throws {
    var session = try session()
    let fault = #expect(throws: Diagnostic.self) { try session.execute(line) }
    #expect(fault?.remedy?.hasPrefix(remedy) == true, "\(fault?.remedy ?? "")")
  }

  @Test func `what is suggested leads to an invoice`() throws {
    var session = try session()
    var said: [String] = []
    while session.variable(named: "invoice") == nil, said.count < 8 {
      let line = try #require(session.suggestion)
      said.append(line)
      _ = try session.execute(line)
    }
    #expect(said == ["show orders", "open order SVO000001", "show lines", "post ship and invoice"])
    #expect(session.suggestion == "show ledger")
  }

  @Test func `replies are right as numbers and whatever their case`() {
    let number = FieldValue.decimal(ExactNumber(raw: 250_000))
    #expect(AskQuestion.isRight("2.50", number))
    #expect(AskQuestion.isRight("2.5", number))
    #expect(!AskQuestion.isRight("25", number))
    #expect(!AskQuestion.isRight("2,5", number))
    #expect(AskQuestion.isRight("pinehurst dental group", .text("Pinehurst Dental Group")))
    #expect(AskQuestion.isRight("YES", .boolean(true)))
    #expect(!AskQuestion.isRight("", .boolean(true)))
  }

  @Test func `a learner is told whether the reply is right, and why`() throws {
    var session = try session("open order SVO000002")
    let ask = "ask \"How many?\" answer qty to ship of line 10000 because \"none is shipped\""
    session.learner = { _ in "2.0" }
    #expect(try session.execute(ask).message == "Right. None is shipped.")
    session.learner = { _ in "3" }
    #expect(
      try session.execute(ask).message
        == "Not 3: it is 2. None is shipped. Ask it yourself: show qty to ship of line 10000.")
    session.learner = { _ in nil }
    #expect(try session.execute(ask).message?.hasPrefix("It is 2. None") == true)
  }

  @Test func `a script stops between two commands when somebody wants it to`() throws {
    var session = try session("open order SVO000002")
    session.files = FileAccess { _, _ throws(Diagnostic) in
      "set qty to ship 1 on line 10000\nset qty to ship 0 on line 10000\nrelease\n"
    }
    let steps = Steps()
    session.watch = CommandWatch(
      isInterrupted: { steps.count >= 2 }, progressed: { _, _, _ in steps.count += 1 })
    let fault = #expect(throws: Diagnostic.self) { try session.execute("run \"x.post\"") }
    #expect(fault?.code == "E-STOPPED")
    #expect(fault?.message.contains("2 of 3 commands") == true)
    let left = try session.execute("show qty to ship of line 10000")
    #expect(left.tables.first?.rows.first?.first?.description == "0")
  }

  @Test func `a batch stops between two postings and keeps those that were made`() throws {
    var session = try session()
    let steps = Steps()
    session.watch = CommandWatch(
      isInterrupted: { steps.count >= 2 }, progressed: { _, _, _ in steps.count += 1 })
    let answer = try session.execute("post batch orders ship")
    #expect(answer.notes.last?.code == "N-STOPPED")
    #expect(answer.notes.last?.text == "interrupted after 2 of 3 documents")
    session.watch = nil
    _ = try session.execute("expect count of shipments is 2")
    _ = try session.execute("check books")
  }

  @Test func `combining stops between two orders and completes the invoice it is at`() throws {
    var session = try session()
    for number in 1...3 {
      _ = try session.execute("create order SO-\(number) for customer 10000 combine shipments yes")
      _ = try session.execute("add account 6410 qty 1 unit price 10")
      _ = try session.execute("post ship")
    }
    let steps = Steps()
    session.watch = CommandWatch(
      isInterrupted: { steps.count >= 2 }, progressed: { _, _, _ in steps.count += 1 })
    let answer = try session.execute("combine shipments posting date work date")
    #expect(answer.notes.last?.text == "interrupted after 2 of 3 orders")
    session.watch = nil
    _ = try session.execute("expect count of draft invoices is 1")
    // Two shipments, each with its heading.
    _ = try session.execute("open draft invoice SVI000001")
    _ = try session.execute("expect count of lines is 4")
    _ = try session.execute("check books")
  }

  /// Counts on the one thread that the test has.
  private final class Steps: @unchecked Sendable {
    var count = 0
  }

  @Test func `fields go on wherever they may stand`() throws {
    let session = try session("open order SVO000002")
    for line in ["add item HDD-20 ", "add item HDD-20 qty 2 ", "set qty to ship 1 "] {
      #expect(words(session, line).contains("unit price"), "\(line)")
    }
    #expect(words(session, "add item HDD-20 ").contains("for service item line"))
    #expect(session.hint("set qty to", cursor: 10)?.hasPrefix("to ship | to invoice | ") == true)
  }

  @Test func `help is offered with what it is about`() throws {
    let session = try session()
    #expect(label(session, "help rel", "release") == "Releases the open document.")
    #expect(label(session, "help cust", "customer") == "NO")
  }

  @Test func `a command inside another is completed like one of its own`() throws {
    let session = try session("open order SVO000002")
    #expect(words(session, "what if se").contains("set"))
    #expect(words(session, "what if set vat") == words(session, "set vat"))
    let both = "what if set vat % 12 on vat posting setup DOMESTIC REDUCED: "
    #expect(words(session, both + "post ").contains("ship"))
    #expect(session.hint(both, cursor: both.utf8.count) == "COMMAND")
    let ship = "what if set qty to ship "
    #expect(session.hint(ship, cursor: ship.utf8.count)?.hasPrefix("Qty. to Ship: ") == true)
  }

  @Test func `what is created has a new key, and is nothing that postings write`() throws {
    let session = try session()
    #expect(!words(session, "create customer ").contains("10000"))
    #expect(!words(session, "create customer ").contains("entry"))
    #expect(words(session, "create cust").contains("customer"))
    #expect(!words(session, "create ").contains("gl entry"))
    // The parts of a longer key are those of other tables.
    #expect(words(session, "create general posting setup ").contains("DOMESTIC"))
  }

  @Test func `values and variables are offered where they mean something`() throws {
    let session = try session("open order SVO000002", "post ship and invoice")
    #expect(words(session, "show gl entries where document no = ").contains("PSVI000001"))
    #expect(label(session, "show gl entries where document no = ", "PSVI000001") == "15 gl entries")
    #expect(words(session, "show gl entries where document no = $").contains("$invoice"))
    #expect(words(session, "run ").isEmpty)
    #expect(words(session, "let total = ").contains("sum of"))
    #expect(!words(session, "let total = ").contains("sum on"))
  }
}

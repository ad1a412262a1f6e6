import Accounting
import ServicePosting
import Testing

@testable import PostingCommands

@Suite struct PostingTests {
  private func order() throws -> Session {
    var session = try Session.small()
    _ = try session.execute("create order for customer 10000")
    _ = try session.execute("add resource MILO qty 2.5")
    return session
  }

  @Test func `a posting answers with one sentence and names its documents`() throws {
    var session = try order()
    _ = try session.execute("set qty to ship 1")
    let answer = try session.execute("post ship and invoice")
    #expect(
      answer.message
        == "Posted shipment PSVS000001 and invoice PSVI000001: 99.00 GBP, 3 G/L entries.")
    #expect(session.variable(named: "invoice") == "PSVI000001")
    #expect(session.openDocument == "SVO000001")
    for line in [
      "expect message contains \"99.00 GBP\"", "expect ledger is balanced",
      "expect sum of amount of gl entries where document no = $invoice is 0",
      "expect amount of gl entries where gl account no = 6000..6999|9140 is -90",
      "expect amount including vat of invoice $invoice is 99",
      "expect quantity of line 10000 of shipment $shipment is 1",
      "expect count of lines of invoice $invoice is 1",
      "expect qty shipped of line 10000 of order $order is 1",
      "expect balance of customer 10000 is at least 99",
    ] {
      _ = try session.execute(line)
    }
  }

  @Test func `the last posting shows its entries and what it changed`() throws {
    var session = try order()
    _ = try session.execute("post ship and invoice")
    let titles = try session.execute("show ledger").tables.map(\.title)
    #expect(titles.first == "G/L Entry")
    #expect(titles.contains("VAT Entry"))
    let changes = try session.execute("show changes").tables.first?.rows ?? []
    #expect(changes.contains { $0.first?.description == "order SVO000001" })
    #expect(
      changes.contains { $0.map(\.description) == ["customer 10000", "Balance", "0", "247.5"] })
    let found = try session.execute("find entries $invoice").tables.first?.rows ?? []
    #expect(found.contains { $0.prefix(2).map(\.description) == ["G/L Entry", "3"] })
  }

  @Test func `an order that is done is closed, and a note says so`() throws {
    var session = try order()
    let answer = try session.execute("post ship and invoice")
    #expect(answer.notes.contains { $0.code == "N-CLOSED" })
    #expect(session.openDocument == nil)
    _ = try session.execute("expect order $order does not exist")
  }

  @Test func `a preview writes nothing and can be asked`() throws {
    var session = try order()
    let before = session.company
    let answer = try session.execute("preview ship and invoice")
    #expect(answer.message == "Would post shipment *** and invoice ***: 247.50 GBP, 3 G/L entries.")
    #expect(answer.tables.first?.rows.count == 3)
    #expect(session.company == before)
    _ = try session.execute("expect count of gl entries of preview is 3")
    _ = try session.execute("expect count of gl entries is 0")
  }

  @Test func `a refused posting says why and names the command that clears it`() throws {
    var session = try order()
    _ = try session.execute("set sales account \"\" on general posting setup DOMESTIC SERVICES")
    let fault = #expect(throws: Diagnostic.self) { try session.execute("post ship and invoice") }
    #expect(fault?.code == "E-ACCOUNT-MISSING")
    #expect(fault?.remedy == "set sales account VALUE on general posting setup DOMESTIC SERVICES")
    #expect(fault?.range == SourceRange(0, 21))
    let answer = try session.execute("why not ship and invoice")
    #expect(answer.message?.contains("[E-ACCOUNT-MISSING]") == true)
  }

  @Test func `a field at fault is pointed at`() throws {
    var session = try order()
    _ = try session.execute("set qty to ship 1")
    let line = "set qty to ship 1 qty to invoice 5 on line 10000"
    let fault = #expect(throws: Diagnostic.self) { try session.execute(line) }
    #expect(fault?.code == "E-QTY-TO-INVOICE")
    #expect(fault?.range == SourceRange(33, 34))
    _ = try session.execute("expect qty to invoice of line 10000 is 1")
  }

  @Test func `what is to be posted of an order must be said`() throws {
    var session = try order()
    let fault = #expect(throws: Diagnostic.self) { try session.execute("post") }
    #expect(fault?.code == "E-WHICH-POSTING")
  }

  @Test func `rewinding takes a posting back`() throws {
    var session = try order()
    let before = session.company
    _ = try session.execute("post ship and invoice")
    _ = try session.execute("rewind")
    #expect(session.company == before)
    #expect(session.openDocument == "SVO000001")
  }
}

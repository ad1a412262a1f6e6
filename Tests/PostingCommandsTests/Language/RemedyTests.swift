import Accounting
import ServicePosting
import Testing

@testable import PostingCommands

/// What is said to people who use words of Business Central, or leave one out.
@Suite struct RemedyTests {
  static let spoken: [(line: String, remedy: String)] = [
    ("show posted service shipments", "did you mean  show shipments"),
    ("show service lines", "did you mean  show lines"),
    ("show service order", "did you mean  show order"),
    ("show general ledger entries", "did you mean  show gl entries"),
    ("show customer ledger entries", "did you mean  show customer entries"),
    ("show detailed cust. ledger entries", "did you mean  show detailed customer entries"),
    ("show res. ledger entries where no = MILO", "did you mean  show resource entries"),
    ("show ledger entries", "did you mean  show ledger"),
    ("show posting date", "did you mean  show posting date of order $order"),
    ("show qty to ship", "did you mean  show qty to ship of line 10000"),
    ("show inventory", "did you mean  show inventory of item NO"),
    ("show gl entries where amont > 5", "did you mean  amount"),
    ("create service order for customer 10000", "create order for customer NO"),
    ("post invoice and ship", "post ship and invoice"),
    ("post shipment", "post ship"), ("post ship & invoice", "write  and"),
    ("why not post", "why not ship and invoice"), ("navigate", "find entries NO"),
    (
      "cancel invoice PSVI000001",
      "create credit memo for customer NO, then  copy from invoice NO  and  apply to invoice NO"
    ),
    ("undo shipment $shipment line x", "write digits with a point, such as 1234.56"),
    ("add item HDD-20 5", "write  qty 5"), ("add item HDD-20 qyt 5", "did you mean  qty"),
    ("copy from PSVI000001", "say what it is:  order, invoice or shipment PSVI000001"),
    ("open order SVO000009", "did you mean  SVO000001"),
    ("show customer Pinehurst", "did you mean  20000, Pinehurst Dental Group"),
    ("create order for customer pinehurst", "did you mean  20000, Pinehurst Dental Group"),
    ("show customer of", "show customers  lists them"),
    (
      "set serv invoice posting policy Allowed on user setup TRAINER",
      "did you mean  service invoice posting policy"
    ),
    ("show service entries where order no = X", "did you mean  service order no"),
    ("set wrok date 2026-01-31", "did you mean  set work date"),
    ("set unit cst lcy 5 on line 10000 of order SVO000001", "did you mean  unit cost lcy"),
    ("set qty=3 on line 10000 of order SVO000001", "write  qty 3"),
    ("create customer C-1 adress x", "did you mean  address"),
    ("show gl entries order by amount", "write  sorted by"),
    ("show lines of SVO000001", "say what it is:  show lines of order SVO000001"),
    ("show inventory of HDD-20", "say what it is:  show inventory of item HDD-20"),
    ("show SVO000001", "say what it is, such as  order SVO000001"),
    ("set unit price 1.234,56 on item HDD-20", "write 1234.56"),
    ("set unit price 1,234.56 on item HDD-20", "write 1234.56"),
    ("set unit price 1,234,567 on item HDD-20", "write 1234567"),
    ("set unit price 1,50 on item HDD-20", "write 1.50"),
    ("set unit price 1,234 on item HDD-20", "write 1234 or 1.234"),
  ]

  @Test(arguments: spoken)
  func `what was meant is told`(line: String, remedy: String) throws {
    var session = Session(company: .demo)
    let fault = #expect(throws: Diagnostic.self) { try session.execute(line) }
    #expect(fault?.remedy == remedy)
  }

  @Test func `an order that is gone is not taken for another`() throws {
    var session = Session(company: .demo)
    for line in ["open order SVO000002", "post ship and invoice"] { _ = try session.execute(line) }
    let fault = #expect(throws: Diagnostic.self) { try session.execute("open order SVO000002") }
    #expect(fault?.remedy == "why not open order SVO000002  tells where it went")
  }

  static let refused: [(lines: [String], remedy: String)] = [
    (
      ["create order SO-1 for customer 10000", "add item HDD-20 qty 5", "post ship"],
      "add service item NO, then  set service item line no 10000 on line 10000 of order SO-1"
    ),
    (
      [
        "create order SO-1 for customer 10000", "add service item", "add item HDD-20 qty 5",
        "set service item line no 0 on line 10000", "post ship",
      ],
      "set service item line no 10000 on line 10000 of order SO-1"
    ),
    (
      [
        "set allow posting to 2026-01-25 on general ledger setup", "open order SVO000001",
        "set user SHIPPER", "post ship",
      ],
      "allowed are ..2026-01-25 by the general ledger setup; set posting date DATE on order"
    ),
    (
      [
        "set allow posting to 2026-01-25 on general ledger setup",
        "set allow posting from 2026-01-27 on user setup TRAINER", "open order SVO000001",
        "post ship",
      ],
      "allowed are 2026-01-27.. for user TRAINER; set posting date DATE on order"
    ),
    (
      [
        "create default dimension Customer 10000 AREA value posting \"Code Mandatory\"",
        "open order SVO000001", "post ship",
      ],
      "set dimension AREA VALUE on order SVO000001"
    ),
    (
      [
        "open order SVO000001",
        "set value posting \"Same Code\" on default dimension Customer 10000 DEPARTMENT",
        "set dimension DEPARTMENT \"\" on order", "post ship",
      ],
      "set dimension DEPARTMENT SERV on order SVO000001"
    ),
  ]

  @Test(arguments: refused)
  func `a refused posting names the command that clears it`(
    lines: [String], remedy: String
  ) throws {
    var session = Session(company: .demo)
    for line in lines.dropLast() { _ = try session.execute(line) }
    let fault = #expect(throws: Diagnostic.self) { try session.execute(lines.last ?? "") }
    #expect(fault?.remedy == remedy)
    let told = try session.execute("why not ship")
    #expect(told.message?.hasSuffix("\n" + remedy) == true)
  }

  static let kept: [(line: String, remedy: String)] = [
    ("post payment for customer 20000 amount -10", "add  bal account no VALUE"),
    (
      "post payment for customer 20000 amount 10 bal account type \"Bank Account\" "
        + "bal account no GIRO",
      "what a customer pays is written with a minus, such as  amount -10"
    ),
    (
      "delete general posting setup DOMESTIC RETAIL",
      "set blocked yes on general posting setup DOMESTIC RETAIL  puts it out of use"
    ),
    ("delete customer 20000", "set blocked All on customer 20000  puts it out of use"),
    ("delete item HDD-20", "set blocked yes on item HDD-20  puts it out of use"),
    ("delete number series SVC-INV", "show service management setup  names it"),
  ]

  @Test(arguments: kept)
  func `a payment or a deletion that is refused tells what to do instead`(
    line: String, remedy: String
  ) throws {
    var session = Session(company: .demo)
    for line in ["open order SVO000002", "post ship and invoice"] {
      _ = try session.execute(line)
    }
    let fault = #expect(throws: Diagnostic.self) { try session.execute(line) }
    #expect(fault?.remedy == remedy)
  }

  @Test func `one number series is shown by its code`() throws {
    var session = Session(company: .demo)
    let answer = try session.execute("show number series SVC-INV+")
    #expect(answer.tables.first?.rows.isEmpty == false)
    #expect(try session.execute("show number series").tables.first?.rows.count ?? 0 > 1)
  }

  @Test func `a word of a field's name is enough to be told the field`() throws {
    var session = Session(company: .demo)
    let line = "set price 100 on line 10000 of order SVO000001"
    let fault = #expect(throws: Diagnostic.self) { try session.execute(line) }
    #expect(fault?.message == "Service Line has no field 'price'.")
    #expect(fault?.remedy?.hasPrefix("did you mean  unit price") == true)
  }

  @Test func `help on a field tells which records have it`() throws {
    var session = Session(company: .demo)
    let answer = try session.execute("help qty to ship")
    #expect(answer.message == "Qty. to Ship: a field of")
    #expect(answer.tables.first?.rows.first?.first == .text("line"))
  }
}

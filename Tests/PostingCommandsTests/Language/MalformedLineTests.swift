import ServicePosting
import Testing

@testable import PostingCommands

/// Lines that are no commands: each has a code, and points at the words at fault.
@Suite struct MalformedLineTests {
  struct Case: CustomTestStringConvertible {
    let line: String
    let code: String
    /// The first byte at fault, counted from 1.
    let column: Int

    init(_ line: String, _ code: String, _ column: Int) {
      self.line = line
      self.code = code
      self.column = column
    }

    var testDescription: String { line }
  }

  static let lexical: [Case] = [
    Case("add item \"unclosed", "E-QUOTE", 10), Case("add item 'unclosed", "E-QUOTE", 10),
    Case("add item \"a\"b", "E-QUOTE", 13), Case("add item \"bad \\q\"", "E-ESCAPE", 15),
    Case("add item \"bad \\", "E-ESCAPE", 15), Case("add item a\\b", "E-ESCAPE", 11),
    Case("show\u{7}", "E-CHARACTER", 5), Case("show a\u{202E}b", "E-CHARACTER", 7),
    Case("show \"a\u{85}b\"", "E-CHARACTER", 8),
  ]

  static let commands: [Case] = [
    Case("sum", "E-UNKNOWN-COMMAND", 1), Case("  shw lines", "E-UNKNOWN-COMMAND", 3),
    Case("\"show\" orders", "E-UNKNOWN-COMMAND", 1), Case("$x", "E-UNKNOWN-COMMAND", 1),
    Case("add itm HDD-20", "E-UNKNOWN-COMMAND", 1),
    Case("create ordr for customer 10000", "E-UNKNOWN-TABLE", 8),
    Case("create order SO-1 customer 10000", "E-UNEXPECTED", 19),
    Case("create order for custmer 10000", "E-UNEXPECTED", 18),
    Case("create order for customer", "E-MISSING", 26), Case("create order SO-1", "E-MISSING", 18),
    Case("create line 10000 qty 5", "E-READ-ONLY", 8),
    Case("create customer", "E-MISSING", 16),
    Case("create general posting setup DOMESTIC", "E-MISSING", 38),
    Case("post shp", "E-UNEXPECTED", 6), Case("post ship and consum", "E-UNEXPECTED", 15),
    Case("post ship and", "E-MISSING", 14), Case("post ship lines", "E-MISSING", 16),
    Case("post ship lines x", "E-VALUE", 17), Case("post lines 10000", "E-UNEXPECTED", 6),
    Case("post invoice now", "E-UNEXPECTED", 14), Case("preview all", "E-UNEXPECTED", 9),
    Case("open order", "E-MISSING", 11), Case("open invoice X", "E-POSTED", 14),
    Case("open customer 10000", "E-UNEXPECTED", 6), Case("close it", "E-UNEXPECTED", 7),
    Case("delete", "E-MISSING", 7), Case("delete foo 3", "E-UNKNOWN-TABLE", 8),
    Case("delete customer", "E-MISSING", 16), Case("delete line x", "E-VALUE", 13),
    Case("add item", "E-MISSING", 9), Case("add text", "E-MISSING", 9),
    Case("add item HDD-20 qyt 2", "E-UNKNOWN-FIELD", 17),
    Case("add item HDD-20 qty", "E-MISSING", 20), Case("add item HDD-20 qty 1,5", "E-VALUE", 21),
    Case("add item HDD-20 qty 2 for line 10000", "E-UNEXPECTED", 23),
    Case("undo shipment", "E-MISSING", 14),
    Case("undo shipment PSVS000001 lines x", "E-VALUE", 32),
    Case("why not open invoice X", "E-NOT-AN-ORDER", 22),
    Case("what if", "E-MISSING", 8),
    Case("what if fly", "E-UNKNOWN-COMMAND", 9), Case("what if release:", "E-MISSING", 17),
    Case("what if release: what if reopen", "E-WHAT-IF", 18), Case("mark", "E-MISSING", 5),
    Case("rewind now", "E-VALUE", 8), Case("rewind to", "E-MISSING", 10),
    Case("company \"shop.company\"", "E-NOT-YET", 9), Case("company dmo", "E-UNEXPECTED", 9),
    Case("set format xml", "E-UNEXPECTED", 12), Case("set work date 2026-13-01", "E-VALUE", 15),
    Case("set work date work date + 1X", "E-VALUE", 25),
    Case("set work date work date +", "E-MISSING", 26), Case("set user", "E-MISSING", 9),
    Case("quit now", "E-UNEXPECTED", 6), Case("run", "E-MISSING", 4),
  ]

  static let fields: [Case] = [
    Case("set", "E-MISSING", 4), Case("set name", "E-MISSING", 9),
    Case("set on customer 10000", "E-MISSING", 5),
    Case("set name on customer 10000", "E-MISSING", 10),
    Case("set nme \"x\" on customer 10000", "E-UNKNOWN-FIELD", 5),
    Case("set \"name\" \"x\" on customer 10000", "E-UNKNOWN-FIELD", 5),
    Case("set name \"x\" on customr 10000", "E-UNKNOWN-TABLE", 17),
    Case("set name \"x\" on customer", "E-MISSING", 25),
    Case("set name \"x\" on customer 10000 now", "E-UNEXPECTED", 32),
    Case("set qty to inv 5 on line 10000", "E-UNKNOWN-FIELD", 5),
    Case("set qty to ship 3 qty on line 10000", "E-MISSING", 23),
    Case("set qty five on line 10000", "E-VALUE", 9),
    Case("set qty 12abc on line 10000", "E-VALUE", 9),
    Case("set qty 1e5 on line 10000", "E-VALUE", 9),
    Case("set qty 0.0000001 on line 10000", "E-VALUE", 9),
    Case("set qty 99999999999999999999999999999999999999999 on line 1", "E-VALUE", 9),
    Case("set qty 5 on line 99999999999999999999999999", "E-VALUE", 19),
    Case("set posting date 2026-02-30 on order", "E-VALUE", 18),
    Case("set prices including vat maybe on order", "E-VALUE", 26),
    Case("set unit price $1 on line 10000", "E-VARIABLE-NAME", 16),
  ]

  static let queries: [Case] = [
    Case("show", "E-MISSING", 5), Case("show custmers", "E-UNKNOWN-TABLE", 6),
    Case("show \"customers\"", "E-UNKNOWN-TABLE", 6),
    Case("show nam of customer 10000", "E-UNKNOWN-FIELD", 6),
    Case("show name of custmer 10000", "E-UNKNOWN-TABLE", 14),
    Case("show gl entries where", "E-MISSING", 22),
    Case("show gl entries where amuont > 3", "E-UNKNOWN-FIELD", 23),
    Case("show gl entries where amount", "E-MISSING", 29),
    Case("show gl entries where amount >> 3", "E-UNEXPECTED", 30),
    Case("show gl entries where amount >", "E-MISSING", 31),
    Case("show gl entries where amount = 1 and", "E-MISSING", 37),
    Case("show gl entries where amount = 1..x", "E-VALUE", 35),
    Case("show gl entries where amount = 1||2", "E-FILTER", 32),
    Case("show gl entries where amount = ..", "E-FILTER", 32),
    Case("show gl entries with amount amount", "E-UNEXPECTED", 29),
    Case("show gl entries with amount,", "E-MISSING", 29),
    Case("show gl entries sorted amount", "E-UNEXPECTED", 17),
    Case("show sum of document no of gl entries", "E-NO-NUMBER", 13),
    Case("show sum amount of gl entries", "E-UNKNOWN-FIELD", 6),
    Case("show count of gl entry 1", "E-UNKNOWN-TABLE", 15),
    Case("show exchange rate EUR 2026-01", "E-VALUE", 24),
    Case("show order X Y", "E-UNEXPECTED", 14),
    Case("show ledger where amount > 3", "E-UNEXPECTED", 13),
    Case("show ledger general", "E-UNEXPECTED", 13),
    Case("show service item line 10000 of invoice X", "E-UNKNOWN-TABLE", 41),
  ]

  static let expectations: [Case] = [
    Case("expect", "E-MISSING", 7), Case("expect lines", "E-NO-VALUE", 8),
    Case("expect count lines is 3", "E-UNKNOWN-TABLE", 8),
    Case("expect count of lines", "E-MISSING", 22),
    Case("expect count of lines is", "E-MISSING", 25),
    Case("expect count of lines is x", "E-VALUE", 26),
    Case("expect count of lines is 3 4", "E-UNEXPECTED", 28),
    Case("expect count of lines is at 3", "E-VALUE", 26),
    Case("expect order SO-1 exist", "E-UNEXPECTED", 19),
    Case("expect order SO-1 is 3", "E-UNEXPECTED", 19),
    Case("expect ledger is balnced", "E-UNEXPECTED", 18),
    Case("expect message", "E-MISSING", 15), Case("let", "E-MISSING", 4),
    Case("let 5 = 3", "E-VARIABLE-NAME", 5), Case("let x", "E-MISSING", 6),
    Case("let x 5", "E-UNEXPECTED", 7), Case("let x=5", "E-VARIABLE-NAME", 5),
    Case("let order = 3", "E-VARIABLE-NAME", 5), Case("let x = foo bar", "E-UNKNOWN-TABLE", 9),
    Case("let x = customers where no = 1", "E-NO-VALUE", 9), Case("let x =", "E-MISSING", 8),
  ]

  @Test(arguments: lexical + commands + fields + queries + expectations)
  func `a malformed line is told by code and place`(_ malformed: Case) {
    let session = Session(company: .empty)
    let fault = #expect(throws: Diagnostic.self) { try session.check(malformed.line) }
    #expect(fault?.kind == .syntax)
    #expect(fault?.code == malformed.code)
    #expect(fault?.range.map { $0.start + 1 } == malformed.column)
    #expect(fault?.message.isEmpty == false)
  }

  @Test(arguments: [
    ("shw lines", "show"), ("post shp", "ship"), ("set wrok date 2026-01-01", "set work date"),
    ("create ordr for customer 10000", "create order"), ("show custmers", "customers"),
    ("set nme \"x\" on customer 10000", "name"), ("add item HDD-20 qyt 2", "qty"),
    ("set qty to inv 5 on line 10000", "qty to invoice"), ("expect ledger is balnced", "balanced"),
    ("set name \"x\" on customr 10000", "customer"),
  ])
  func `a misspelt word gets the word that was meant`(_ line: String, _ meant: String) {
    let session = Session(company: .empty)
    let fault = #expect(throws: Diagnostic.self) { try session.check(line) }
    #expect(fault?.remedy == "did you mean  \(meant)")
  }

  @Test func `long lines of any words are read in reasonable time`() {
    let session = Session(company: .empty)
    for word in ["of", "on order", "where", "a,b", "\"\"", "$x", "and", "qty", "1|2", "count of"] {
      for verb in [
        "show ", "set ", "expect ", "let x = ", "create ", "add item ", "show items with ",
      ] {
        let line = verb + String(repeating: word + " ", count: 60_000 / (word.utf8.count + 1))
        #expect(throws: Diagnostic.self) { try session.check(line) }
      }
    }
  }
}

import Accounting
import Testing

@testable import ServicePosting

@Suite struct TextTableTests {
  private func company(_ text: String) throws(TextTableFault) -> Company {
    try CompanyText.company(of: Array(text.utf8), .demo)
  }

  @Test func `comments, blank lines and blanks around cells do not count`() throws {
    let text = "# a\n\n[ currency ]\r\n Code |Description\n# b\nEUR| Euro \n  DKK\t|\n"
    let tables = try TextTable.tables(of: Array(text.utf8))
    #expect(tables.map(\.name) == ["currency"])
    #expect(tables.first?.columns == ["Code", "Description"])
    #expect(tables.first?.rows.map(\.cells) == [["EUR", "Euro"], ["DKK", ""]])
    #expect(tables.first?.rows.map(\.line) == [6, 7])
  }

  @Test func `an empty cell leaves the initial value`() throws {
    let text = "[gl account]\nno | name | direct posting\n10 | |\n20 | Cash | no"
    let accounts = try company(text).books.glAccounts
    #expect(accounts["10"] == GLAccount(key: "10"))
    #expect(accounts["10"]?.directPosting == true)
    #expect(accounts["20"]?.directPosting == false)
  }

  @Test func `a second table of a name goes on with the records of the first`() throws {
    let text = "[zone]\nCode\nE\n[zone]\nCode | Description\nE | East\n"
    #expect(try company(text).serviceZones["E"]?.description == "East")
    #expect(throws: TextTableFault.self) {
      try company("[zone]\nCode\nE\n[zone]\nCode\nW\n")
    }
  }

  @Test(
    arguments: [
      ("EUR | Euro", 1, TextTableFault.Reason.outsideTable),
      ("[currency", 1, .nameNotClosed),
      ("[currency]\n[zone]\nCode", 1, .noColumns("currency")),
      ("[zone]\nCode\nE\n\n[currency]", 5, .noColumns("currency")),
      ("[zone]\nCode | Description\nE", 3, .cellCount(1, expected: 2)),
      ("[planet]\nCode", 1, .unknownTable("planet")),
      ("[gl entry]\nEntry No.\n1", 1, .unknownTable("gl entry")),
      ("[zone]\nCode | Colour\n", 1, .column("Colour")),
      ("[zone]\nCode | Description | description\n", 1, .column("description")),
      ("[zone]\nDescription | Code\n", 1, .firstColumns(["Code"])),
      ("[inventory setup]\nLocation Mandatory\nyes\nno", 1, .notSingle(2)),
      ("[company]\nCode | Name", 1, .notSingle(0)),
      ("[order]\nCustomer No. | No.", 1, .firstColumns(["No.", "Customer No."])),
      (
        "[gl account]\nNo. | Blocked\n\n1 | maybe", 4,
        .value(column: "Blocked", .notYesOrNo("maybe"))
      ),
      (
        "[zone]\nCode\nE\nE", 4,
        .posting(.record(.alreadyExists(RecordReference("Service Zone", [("Code", "E")]))))
      ),
      (
        "[opening stock]\nItem No. | Location Code | Quantity | Unit Cost | Posting Date | "
          + "Serial No. | Lot No.\nX | | 1 | 1 | 2026-01-01 | |", 3,
        .notFound(column: "Item No.", "X")
      ),
      (
        "[line]\nDocument No. | Type | No.\nX | Item | Y", 3,
        .posting(
          .record(
            .notFound(
              RecordReference("Service Header", [("Document Type", "Order"), ("No.", "X")]))))
      ),
    ])
  func `what is wrong is refused with its line`(
    text: String, line: Int, reason: TextTableFault.Reason
  ) {
    #expect(throws: TextTableFault(line, reason)) { try company(text) }
  }

  @Test func `bytes that are no UTF-8 are refused`() {
    let bytes = Array("[zone]\nCode | Description\nE | ".utf8) + [0xC3, 0x28]
    #expect(throws: TextTableFault(3, .notUTF8)) {
      try CompanyText.company(of: bytes, .demo)
    }
  }
}

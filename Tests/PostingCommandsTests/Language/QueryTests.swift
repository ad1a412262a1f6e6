import Accounting
import ServicePosting
import Testing

@testable import PostingCommands

@Suite struct QueryTests {
  private func query(_ text: String) throws -> Query {
    var reader = Reader(try Lexer.tokens(of: text), lineEnd: text.utf8.count)
    let query = try reader.query()
    try reader.finish()
    return query
  }

  private func words(_ field: Int, _ table: TableDescription) -> String {
    table.fields[field].words
  }

  @Test(arguments: [
    ("qty to invoice of line 10000", "qty to invoice", "line"),
    ("QTY-TO-INVOICE on line 10000", "qty to invoice", "line"),
    ("qty of line 10000 of order SO-1", "quantity", "line"),
    ("quantity of line 10000 of invoice $invoice", "quantity", "invoice line"),
    ("quantity of line 10000 of shipment $shipment", "quantity", "shipment line"),
    (
      "sales account of general posting setup DOMESTIC RETAIL", "sales account",
      "general posting setup"
    ),
    (
      "sales account of general posting setup \"\" RETAIL", "sales account",
      "general posting setup"
    ),
    (
      "exchange rate amount of exchange rate EUR 2026-01-01", "exchange rate amount",
      "exchange rate"
    ),
    ("lcy code of general ledger setup", "lcy code", "general ledger setup"),
  ])
  func `a field of a record`(_ text: String, _ field: String, _ noun: String) throws {
    guard case .field(let place, let record) = try query(text) else {
      Issue.record("no field of a record")
      return
    }
    #expect(words(place, record.table) == field)
    #expect(record.table.name.noun == noun)
  }

  @Test func `counts, sums and rows`() throws {
    guard
      case .count(let counted) = try query("count of gl entries where amount > 0 and amount < 5")
    else { throw Fault.otherQuery }
    #expect(counted.conditions.count == 2)
    guard case .sum(let field, let summed) = try query("sum of amount of gl entries")
    else { throw Fault.otherQuery }
    #expect(words(field, summed.table) == "amount")
    guard case .rows(let rows) = try query("items sorted by no descending with no,description")
    else { throw Fault.otherQuery }
    #expect(rows.order.map(\.isDescending) == [true])
    #expect(rows.columns.count == 2)
    guard case .fieldOfOnly = try query("amount of gl entries where gl account no = 6110")
    else { throw Fault.otherQuery }
  }

  @Test func `lines are those of the open document, of another, or of a posted one`() throws {
    guard case .rows(let open) = try query("lines"), case .openDocument = open.scope,
      case .rows(let other) = try query("lines of order SO-1"), case .document = other.scope,
      case .rows(let posted) = try query("lines of invoice X"), case .posted = posted.scope
    else { throw Fault.otherQuery }
    #expect(posted.table.name.noun == "invoice line")
  }

  @Test func `a table may be asked of the preview`() throws {
    guard case .count(let selection) = try query("count of gl entries of preview where amount > 0")
    else { throw Fault.otherQuery }
    #expect(selection.ofPreview)
    #expect(selection.conditions.count == 1)
  }

  @Test func `an unquoted word behind = is a filter, a quoted one and a name are values`() throws {
    guard
      case .rows(let rows) = try query(
        "gl entries where gl account no = 6000..6999|9140 and document no = \"6..7\" "
          + "and document no = $x and amount <> ..0")
    else { throw Fault.otherQuery }
    let isFilter = rows.conditions.map { condition in
      if case .filter = condition.operand { return true }
      return false
    }
    #expect(isFilter == [true, false, false, true])
  }

  enum Fault: Error { case otherQuery }
}

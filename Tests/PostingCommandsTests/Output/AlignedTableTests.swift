import Accounting
import PostingCommands
import Testing

@Suite struct AlignedTableTests {
  func lines(_ table: AnswerTable, width: Int?) -> [String] {
    AnswerText(format: .table, terminalWidth: width)
      .lines(Answer(tables: [table]), to: "show").output
  }

  static let wide = AnswerTable(
    columns: [
      .init("Qty. Shipped Not Invoiced", .decimal(places: 0)),
      .init("Gen. Bus. Posting Group", .code(length: 20)),
      .init("Description", .text(length: 100)),
    ],
    rows: [[.decimal(3), .code("DOMESTIC"), .text("A long text of forty-five characters exactly")]])

  @Test func `captions stand on several lines before anything is lost`() {
    #expect(
      lines(Self.wide, width: 73) == [
        "Qty. Shipped  Gen. Bus.",
        "Not Invoiced  Posting Group  Description",
        "------------  -------------  --------------------------------------------",
        "           3  DOMESTIC       A long text of forty-five characters exactly",
      ])
  }

  @Test func `a terminal cuts text, never codes or amounts`() {
    #expect(
      lines(Self.wide, width: 35).last == "       3  DOMESTIC  A long text of…")
  }

  @Test func `a text is broken, not cut, as long as its column is not too narrow`() {
    #expect(
      lines(Self.wide, width: 40).suffix(3) == [
        "       3  DOMESTIC  A long text of", "                    forty-five",
        "                    characters exactly",
      ])
  }

  @Test func `a long text in the last column goes on in further lines, whole`() {
    let table = AnswerTable(
      columns: [.init("Line No.", .integer), .init("Description", .text(length: 100))],
      rows: [
        [.integer(10_000), .text("A long  text that has more words than fit")],
        [.integer(20_000), .text(String(repeating: "x", count: 31))],
        [.integer(30_000), .text("")],
      ])
    #expect(
      lines(table, width: 40) == [
        "Line No.  Description",
        "--------  ------------------------------",
        "   10000  A long  text that has more",
        "          words than fit",
        "   20000  " + String(repeating: "x", count: 30), "          x", "   30000",
      ])
  }

  @Test func `too narrow for columns, records stand field by field`() {
    #expect(
      lines(Self.wide, width: 20) == [
        "Qty. Shipped Not Invoiced  3",
        "Gen. Bus. Posting Group    DOMESTIC",
        "Description                A long text of forty-five characters exactly",
      ])
  }

  @Test func `without a terminal nothing is cut at 100 columns`() {
    let text = String(repeating: "x", count: 90)
    let table = AnswerTable(
      columns: [.init("Document No.", .code(length: 20)), .init("Name", .text(length: 100))],
      rows: [[.code("A"), .text(text)], [.code("B"), .text("")]])
    #expect(
      lines(table, width: nil) == [
        "Document", "No.       Name", "--------  " + String(repeating: "-", count: 90),
        "A         " + text, "B",
      ])
  }

  @Test func `a single value needs no frame`() {
    let table = AnswerTable(
      columns: [.init("Inventory", .decimal(places: 0))], rows: [[.decimal(8)]])
    #expect(lines(table, width: nil) == ["Inventory  8"])
  }

  @Test func `no rows are said`() {
    #expect(
      lines(AnswerTable(columns: [.init("No.", .integer)], rows: []), width: nil) == ["No rows."])
  }

  @Test func `wide characters count twice`() {
    let table = AnswerTable(
      columns: [.init("Name", .text(length: 20)), .init("Open", .boolean)],
      rows: [[.text("日本"), .boolean(true)], [.text("é"), .boolean(false)]])
    #expect(lines(table, width: nil).suffix(2) == ["日本  yes", "é     no"])
  }
}

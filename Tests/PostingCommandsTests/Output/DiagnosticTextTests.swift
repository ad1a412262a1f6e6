import PostingCommands
import ServicePosting
import Testing

@Suite struct DiagnosticTextTests {
  func lines(_ error: Diagnostic, _ text: String, file: String? = "case.post") -> [String] {
    let command = CommandText(text, line: 12)
    return command.placed(error, in: file).lines
  }

  @Test func `an error names place, cause, code and remedy in four lines`() {
    let error = Diagnostic(
      .refused, code: "E-QTY-TO-INVOICE", "You cannot invoice more than 3 units.",
      at: SourceRange(19, 20),
      remedy: "shipped 3, to ship 0, invoiced 0: try  set qty to invoice 3 on line 10000")
    #expect(
      lines(error, "set qty to invoice 5 on line 10000") == [
        "case.post:12:20: You cannot invoice more than 3 units. [E-QTY-TO-INVOICE]",
        "    set qty to invoice 5 on line 10000",
        "                       ^",
        "  shipped 3, to ship 0, invoiced 0: try  set qty to invoice 3 on line 10000",
      ])
  }

  @Test func `indentation of the line does not move the caret`() {
    let error = Diagnostic(.syntax, code: "E-X", "No.", at: SourceRange(5, 6))
    #expect(
      lines(error, "  ä bc") == ["case.post:12:5: No. [E-X]", "    ä bc", "      ^"])
  }

  @Test func `at the prompt there is no place, and without a range no line`() {
    let error = Diagnostic(.refused, code: "E-X", "First\\\\second.", kept: "nothing was posted")
    #expect(lines(error, "post", file: nil) == ["First second. [E-X]", "  nothing was posted"])
  }

  @Test func `a very long line is shown around the fault`() {
    let text = String(repeating: "a ", count: 30_000) + "HERE" + String(repeating: " b", count: 999)
    let error = Diagnostic(.syntax, code: "E-X", "No.", at: SourceRange(60_000, 60_004))
    let shown = lines(error, text)
    #expect(shown.count == 3)
    #expect(shown[1].count < 100)
    let caret = shown[2].count - 1
    #expect(shown[1].dropFirst(caret).hasPrefix("HERE"))
  }

  @Test(arguments: [30, 48, 60, 80])
  func `on a narrow terminal the caret stays below its word`(width: Int) throws {
    let text =
      "set qty to invoice 5 qty to ship 12345 unit price 18.20 on line 10000 of order $order"
    let start = 33
    let error = Diagnostic(
      .refused, code: "E-X", "No.", at: SourceRange(start, start + 5),
      remedy: "shipped 3, to ship 0, invoiced 0: try  set qty to invoice 3 on line 10000")
    let place = CommandText(text, line: 1).placed(error, in: nil).place
    let lines = AnswerText(format: .table, terminalWidth: width)
      .lines(error, at: place, to: text).faults
    #expect(lines.dropFirst().allSatisfy { $0.count <= width })
    #expect(lines[1].dropFirst(lines[2].count - 1).hasPrefix("12345"))
    #expect(lines.dropFirst(3).allSatisfy { $0.hasPrefix("  ") })
  }

  @Test func `a transaction that does not balance is shown with what it came to line by line`()
    throws
  {
    var session = Session(company: .demo)
    for command in [
      "create order SO-1 for customer 40000 link service to service item no",
      "add resource TESSA qty 1 unit price 0.01", "add cost START unit price 0.01",
      "add resource TESSA qty 1 unit price -0.01",
    ] {
      _ = try session.execute(command)
    }
    let command = "preview ship and invoice"
    let error = #expect(throws: Diagnostic.self) { try session.execute(command) }
    #expect(
      lines(try #require(error), command).dropFirst() == [
        "    preview ship and invoice",
        "    ^",
        "  G/L Account No.  Amount  So far  Account from",
        "  ---------------  ------  ------  -------------------",
        "  6420               0.00    0.00  Sales Account",
        "  6810               0.00    0.00  Account No.",
        "  2320               0.01    0.01  Receivables Account",
      ])
  }

  @Test func `ranges outside the line do no harm`() {
    let error = Diagnostic(.syntax, code: "E-X", "No.", at: SourceRange(900, 910))
    #expect(lines(error, "abc") == ["case.post:12:4: No. [E-X]", "    abc", "       ^"])
  }
}

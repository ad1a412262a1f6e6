import Accounting
import PostingCommands
import ServicePosting
import Testing

@Suite struct AnswerTextTests {
  static let table = AnswerTable(
    columns: [
      .init("No.", .code(length: 20)), .init("Description", .text(length: 50)),
      .init("Line Discount %", .decimal(places: 2)), .init("Open", .boolean),
    ],
    rows: [
      [
        .code("HDD-20"), .text("Disk, \"fast\""), .decimal(ExactNumber(raw: 1_250_000)),
        .boolean(true),
      ],
      [.code("X"), .text("=1+1"), .decimal(ExactNumber(raw: -33_333)), .boolean(false)],
    ])
  static let answer = Answer(
    "Shown.", notes: [.init(code: "N-CUT", "line 10000 cut")], tables: [table])

  func output(_ format: OutputFormat, _ answer: Answer, width: Int? = nil) -> [String] {
    AnswerText(format: format, terminalWidth: width).lines(answer, to: "show lines").output
  }

  @Test func `a table shows amounts to the right and never cuts their decimals`() {
    #expect(
      output(.table, Self.answer) == [
        "Shown.",
        "note: line 10000 cut [N-CUT]",
        "No.     Description   Line Discount %  Open",
        "------  ------------  ---------------  ----",
        "HDD-20  Disk, \"fast\"            12.50  yes",
        "X       =1+1                 -0.33333  no",
      ])
  }

  @Test func `sentences are broken between words on a terminal, and nowhere else`() {
    let answer = Answer(
      "A sentence of some words.\n  indented words, too",
      notes: [.init(code: "N-CUT", "a note of words")])
    #expect(
      output(.table, answer, width: 16) == [
        "A sentence of", "some words.", "  indented", "  words, too", "note: a note of",
        "words [N-CUT]",
      ])
    #expect(
      output(.table, answer) == [
        "A sentence of some words.", "  indented words, too", "note: a note of words [N-CUT]",
      ])
  }

  @Test(arguments: [60, 79, 98, 140])
  func `a rule fills the lines of any terminal`(width: Int) throws {
    var session = Session(company: .demo)
    let answer = try session.execute("explain A-104")
    let plain = output(.table, answer)
    let shown = output(.table, answer, width: width)
    #expect(shown.allSatisfy { $0.count <= width })
    #expect(shown.joined(separator: " ") == plain.joined(separator: " "))
    #expect(width == 98 ? shown == plain : width > 98 ? shown.count < plain.count : true)
    #expect(output(.json, answer).allSatisfy { !$0.contains("\u{2028}") })
  }

  @Test func `CSV quotes where needed and disarms formulas, but no negative numbers`() {
    let lines = AnswerText(format: .csv).lines(Self.answer, to: "show lines")
    #expect(
      lines.output == [
        "No.,Description,Line Discount %,Open",
        "HDD-20,\"Disk, \"\"fast\"\"\",12.50,yes",
        "X,'=1+1,-0.33333,no",
      ])
    #expect(lines.remarks == ["Shown.", "note: line 10000 cut [N-CUT]"])
  }

  @Test func `JSON is one value for a command`() {
    #expect(
      output(.json, Self.answer) == [
        #"{"command":"show lines","ok":true,"message":"Shown.","#
          + #""notes":[{"code":"N-CUT","text":"line 10000 cut"}],"#
          + #""rows":[{"no":"HDD-20","description":"Disk, \"fast\"","#
          + #""lineDiscountPercent":"12.50","open":true},"#
          + #"{"no":"X","description":"=1+1","lineDiscountPercent":"-0.33333","open":false}]}"#
      ])
  }

  @Test func `JSON lines are one value for a row`() {
    #expect(
      output(.jsonl, Self.answer) == [
        #"{"message":"Shown.","notes":[{"code":"N-CUT","text":"line 10000 cut"}]}"#,
        #"{"no":"HDD-20","description":"Disk, \"fast\"","lineDiscountPercent":"12.50","#
          + #""open":true}"#,
        #"{"no":"X","description":"=1+1","lineDiscountPercent":"-0.33333","open":false}"#,
      ])
  }

  @Test func `Markdown escapes what would be markup`() {
    let table = AnswerTable(
      title: "G/L Entry",
      columns: [.init("Amount", .decimal(places: 2)), .init("Name", .code(length: 9))],
      rows: [[.decimal(0), .text("a|b*")]])
    #expect(
      output(.markdown, Answer(tables: [table])) == [
        "**G/L Entry**", "", "| Amount | Name |", "| ---: | --- |", #"| 0.00 | a\|b\* |"#,
      ])
  }

  @Test(arguments: OutputFormat.allCases)
  func `no control, bidi or zero width character reaches any output`(format: OutputFormat) {
    let text = "a\u{1B}[31m\u{202E}b\u{200B}\r\n\tc\u{0085}\u{E0041}"
    let table = AnswerTable(
      title: text, columns: [.init("Name", .text(length: 50))], rows: [[.text(text)], [.text("")]])
    let lines = AnswerText(format: format).lines(
      Answer(text, notes: [.init(code: "N", text)], tables: [table]), to: text)
    for line in lines.output + lines.remarks {
      for scalar in line.unicodeScalars {
        let category = scalar.properties.generalCategory
        #expect(category != .control && category != .format, "\(line.debugDescription)")
      }
    }
  }

  @Test func `escapes name the character`() {
    let table = AnswerTable(
      columns: [.init("Name", .text(length: 50)), .init("X", .boolean)],
      rows: [[.text("\u{1B}[0m\u{202E}"), .boolean(false)]])
    #expect(output(.table, Answer(tables: [table])).last == #"\x1B[0m\u{202E}  no"#)
  }

  @Test func `several tables keep their titles`() {
    let entries = AnswerTable(
      title: "VAT Entry", columns: [.init("Entry No.", .integer), .init("Open", .boolean)],
      rows: [[.integer(7), .boolean(true)]])
    let none = AnswerTable(title: "Item Ledger Entry", columns: [.init("No.", .integer)], rows: [])
    let answer = Answer(tables: [entries, none])
    #expect(
      output(.table, answer) == [
        "VAT Entry", "Entry No.  Open", "---------  ----", "        7  yes", "",
        "Item Ledger Entry: no rows.",
      ])
    #expect(
      output(.jsonl, answer) == [#"{"table":"VAT Entry","entryNo":7,"open":true}"#])
    #expect(
      output(.csv, answer) == [
        "Table,Entry No.,Open", "VAT Entry,7,yes", "", "Table,No.",
      ])
  }
}

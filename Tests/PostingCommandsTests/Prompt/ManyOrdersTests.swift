import Accounting
import Testing

@testable import PostingCommands
@testable import ServicePosting

/// Tab where there are far more records than a screen can show.
///
/// How long it takes is measured by `scripts/bench`.
@Suite struct ManyOrdersTests {
  /// The demo company with the orders SVX000001 to SVX010000 beside its own three.
  private static let session: Session = {
    var company = Company.demo
    if let model = company.documents[DocumentID(.order, "SVO000002")] {
      for number in 1...10_000 {
        var copy = model
        let digits = "\(number)"
        let zeros = String(repeating: "0", count: 6 - digits.count)
        copy.header.no = (try? Code("SVX\(zeros)\(digits)")) ?? .blank
        company.documents[copy.id] = copy
      }
    }
    var session = Session(company: company)
    session.isInteractive = true
    return session
  }()

  static let cases: [(line: String, first: String, omitted: Int, start: String?)] = [
    ("open order ", "SVO000001", 9_803, "SVX0"),
    ("open order SVX00", "SVX000001", 9_799, "SVX00"),
    ("open order svx0099", "SVX009900", 0, nil),
    ("show qty to ship of line 10000 of order S", "SVO000001", 9_803, "SVX0"),
    ("show orders where no = SVX", "SVX000001", 9_800, "SVX0"),
    // Three names, each with the number of orders that have it.
    ("show orders where name = ", "\"Alpenblick Hotel GmbH\"", 0, nil),
  ]

  @Test(arguments: cases)
  func `the first ones are told, and what all begin with`(
    wish: (line: String, first: String, omitted: Int, start: String?)
  ) {
    let found = Self.session.completions(wish.line, cursor: wish.line.utf8.count)
    #expect(found.first?.insertion == wish.first)
    #expect(found.omitted == wish.omitted)
    #expect(found.omittedStart == wish.start)
    #expect(found.count == (wish.omitted > 0 ? 200 : found.count))
    #expect(found.allSatisfy { !$0.label.isEmpty })
  }

  @Test func `a value that many records have tells how many`() {
    let line = "show orders where name = \"Pine"
    let found = Self.session.completions(line, cursor: line.utf8.count)
    #expect(found.map(\.insertion) == ["\"Pinehurst Dental Group\""])
    #expect(found.first?.label == "10001 orders")
  }

  @Test func `the help at the cursor counts all that may stand there`() {
    let line = "open order "
    let answer = Self.session.help(line, cursor: line.utf8.count)
    // Fifteen are told.
    #expect(answer.tables.first?.rows.last == [.text("…"), .text("9988 more: Tab Tab lists them")])
  }
}

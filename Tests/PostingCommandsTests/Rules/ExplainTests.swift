import Accounting
import ServicePosting
import Testing

@testable import PostingCommands

@Suite struct ExplainTests {
  private func prompt(_ lines: String...) -> Session {
    var session = Session(company: .demo)
    session.isInteractive = true
    for line in lines { _ = try? session.execute(line) }
    return session
  }

  private func explained(_ line: String, in session: Session) throws -> String {
    var session = session
    return try session.execute(line).message ?? ""
  }

  /// A line of one penny of discount: it is deducted twice.
  private let penny = [
    "create order for customer 10000 link service to service item no",
    "add account 6420 qty 1 unit price 1 line discount % 1",
  ]

  @Test func `without a number it explains what the last answer named`() throws {
    let session = prompt(penny[0], penny[1], "post ship and invoice", "show ledger gl")
    #expect(try explained("explain", in: session).hasPrefix("A-044: "))
    #expect(throws: Diagnostic.self) { try explained("explain", in: prompt()) }
  }

  @Test func `a refusal is explained by its code and words`() throws {
    let session = prompt(
      "open order SVO000002", "set due date \"\" on order", "post ship and invoice")
    #expect(try explained("explain", in: session).hasPrefix("A-015: "))
    // Explaining in vain does not forget what there was to explain.
    var again = session
    _ = try? again.execute("explain B-9")
    #expect(try explained("explain", in: again).hasPrefix("A-015: "))
    _ = try again.execute("close")
    #expect(throws: Diagnostic.self) { try explained("explain", in: again) }
  }

  @Test func `what a quirk did is suggested to be explained`() {
    #expect(prompt(penny[0], penny[1], "post ship and invoice").suggestion == "explain A-044")
    #expect(
      prompt(penny[0], penny[1], "post ship and invoice", "explain A-044").suggestion
        != "explain A-044")
  }

  @Test func `numbers are completed with what they are about`() {
    let line = "explain A-04"
    let found = prompt().completions(line, cursor: line.utf8.count)
    #expect(found.map(\.insertion).sorted() == (40...49).map { "A-0\($0)" })
    #expect(found.first?.insertion == "A-043")
    #expect(found.first?.label == "Partial invoices do not add up")
    let code = "explain e-qty-to-s"
    #expect(
      prompt().completions(code, cursor: code.utf8.count).map(\.insertion) == ["E-QTY-TO-SHIP"])
  }

  @Test func `the hint says what may follow`() {
    #expect(prompt().hint("explain ", cursor: 8) == "[RECORD [of preview] | RULE … | quirks]")
    #expect(prompt().hint("explain A-043 ", cursor: 14) == "a rule, such as A-043 | quirks")
  }

  @Test func `help knows rules, too`() throws {
    var session = prompt()
    #expect(try session.execute("help A-044").message?.hasPrefix("A-044: ") == true)
    let rows = try session.execute("help search cent deducted twice").tables.first?.rows
    #expect(rows?.first?.first == .text("A-044"))
  }

  @Test func `a rule that is not there is answered with one that is`() {
    for (typed, remedy) in [
      ("A-300", "explain A  lists those up to A-223"),
      ("E-QTY-TO-SHOP", "did you mean  explain E-QTY-TO-SHIP"),
      ("E-NO-DOCUMENT", "help E-NO-DOCUMENT  tells which commands say so"),
      ("whatever", "help search WORD  finds rules by their words"),
    ] {
      var session = prompt()
      do throws(Diagnostic) {
        _ = try session.execute("explain \(typed)")
        Issue.record("\(typed) is explained")
      } catch {
        #expect(error.code == "E-NO-RULE" && error.remedy == remedy, "\(error.remedy ?? "")")
      }
    }
  }

  @Test func `nouns and keys of what is explained are completed`() {
    let session = prompt("open order SVO000002", "post ship and invoice")
    func found(_ line: String) -> [String] {
      session.completions(line, cursor: line.utf8.count).map(\.insertion)
    }
    #expect(found("explain gl") == ["gl entry"])
    #expect(found("explain gl ") == ["entry"])
    #expect(found("explain customer ") == ["entry"])
    #expect(found("explain gl entry 1").contains("15"))
    #expect(found("explain line 10000 of in").contains("invoice"))
    #expect(found("explain line 10000 of invoice ").contains("PSVI000001"))
    #expect(!found("explain ").contains("customer"))
  }

  @Test func `what was explained last is what explain alone goes on with`() throws {
    let session = prompt(
      "open order SVO000002", "post ship and invoice", "explain detailed customer entry 1")
    #expect(try explained("explain", in: session).hasPrefix("A-136: "))
  }

  @Test func `an explanation is data in other formats`() throws {
    var session = prompt("open order SVO000002", "post ship and invoice")
    let table = try #require(session.execute("explain gl entry 2").tables.first)
    #expect(table.columns.map(\.caption) == ["Step", "Amount", "Rule", "Why"])
    let amount = try #require(table.rows.first { $0[0] == .text("Amount") })
    #expect(amount[1] == Amount(180).fieldValue && amount[2] == .text("A-164"))
  }
}

import Accounting
import ExplanationLaw
import ServicePosting
import Testing

@Suite struct ExplanationTests {
  /// A cost and an item with a line discount, shipped and invoiced.
  private func posted() throws -> Company {
    var company = Company.demo
    try company.post("SVO000002", [.ship, .invoice])
    return company
  }

  private func entry(of reason: AccountReason, in company: Company) throws -> Int {
    try #require(company.books.glEntries.first { $0.reason == reason }).entryNo
  }

  @Test func `a posted order is explained to the cent`() throws {
    var law = ExplanationLaw()
    law.check(try posted())
    #expect(law.faults == [])
    #expect(law.counts["gl entry"] == 15)
  }

  @Test func `accounts that were changed since are told, and parts are still proven`() throws {
    let before = try posted()
    var company = before
    let number = try entry(of: .salesAccount, in: before)
    let sales = try #require(before.books.glEntries.entry(number))
    let key = Pair(sales.genBusPostingGroup, sales.genProdPostingGroup)
    var setup = try #require(company.books.generalPostingSetups[key])
    setup.salesAccount = "6420"
    company.books.generalPostingSetups.store(setup)
    company.books.salesReceivablesSetup.discountPosting = .none
    let explanation = try company.explanation(of: .glEntry(number))
    #expect(explanation.isProven)
    let account = explanation.steps.first { $0.subject == "Account" }
    #expect(account?.text.hasSuffix(", which is 6420 today") == true)
  }

  @Test func `what cannot be proven any more is told, unless the old company was kept`() throws {
    let before = try posted()
    var company = before
    let number = try entry(of: .serviceCostAccount, in: before)
    var cost = try #require(company.serviceCosts["TR_WEST"])
    cost.accountNo = "6110"
    company.serviceCosts.store(cost)
    let explanation = try company.explanation(of: .glEntry(number))
    #expect(!explanation.isProven)
    #expect(explanation.steps.last?.role == .unproven)
    #expect(explanation.steps.last?.amount == before.books.glEntries.entry(number)?.amount)
    #expect(try company.explanation(of: .glEntry(number), asPostedIn: before).isProven)
  }

  @Test func `an entry or line that is not there is refused`() throws {
    let company = Company.demo
    for record: ExplainedRecord in [
      .glEntry(1), .vatEntry(0), .customerEntry(-1), .detailedCustomerEntry(1), .itemEntry(999),
      .valueEntry(.max), .resourceEntry(1), .serviceEntry(1), .warrantyEntry(1),
      .line(DocumentID(.order, "SVO000002"), 1), .line(DocumentID(.invoice, "X"), 10_000),
      .shipmentLine("X", 10_000), .invoiceLine("X", 10_000), .creditMemoLine("X", 10_000),
    ] {
      #expect(throws: PostingError.self) { try company.explanation(of: record) }
    }
  }
}

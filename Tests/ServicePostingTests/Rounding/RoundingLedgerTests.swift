import Accounting
import Testing

@testable import ServicePosting

@Suite struct RoundingLedgerTests {
  @Test func `the steps of an order are those of its posting, and stay those of its invoice`()
    throws
  {
    var company = Company.demo
    var agreement = RoundingAgreement()
    agreement.check(company)
    #expect(agreement.count >= 2)
    try company.post("SVO000002", [.ship, .invoice])
    agreement.check(company)
    #expect(agreement.faults == [])
  }

  @Test func `a document that is not there is refused`() {
    #expect(throws: PostingError.self) {
      try Company.demo.roundings(of: ReportedDocument(.postedInvoice, "X"))
    }
    #expect(throws: PostingError.self) {
      try Company.demo.statistics(of: ReportedDocument(.order, "X"))
    }
  }
}

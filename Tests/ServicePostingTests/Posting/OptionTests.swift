import Accounting
import Testing

@testable import ServicePosting

@Suite struct `The options of a posting` {
  /// E29: nothing fits all three options, which no command offers.
  @Test func `ship, consume and invoice at once find nothing to post`() throws {
    var company = Company.demo
    try company.set("Qty. to Consume", 100_000, of: "SVO000002", line: 10_000)
    let before = company
    let refusal = #expect(throws: PostingRefusal.self) {
      try company.post("SVO000002", [.ship, .consume, .invoice])
    }
    #expect(refusal?.error == .nothingToPost)
    #expect(refusal?.kept == nil)
    #expect(company == before)
  }
}

import Accounting
import Testing

@testable import ServicePosting

/// What no menu offers, but a program can ask for.
@Suite struct `All options at once` {
  /// E29: no line fits ship, consume and invoice together, so that nothing is left to post.
  @Test func `ship, consume and invoice leave nothing to post`() {
    var company = Company.demo
    let before = company.documents
    let refusal = #expect(throws: PostingRefusal.self) {
      try company.post("SVO000002", [.ship, .consume, .invoice])
    }
    #expect(refusal?.error == .nothingToPost)
    #expect(company.documents == before)
    #expect(company.shipments.isEmpty)
  }
}

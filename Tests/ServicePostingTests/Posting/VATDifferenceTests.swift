import Accounting
import Testing

@testable import ServicePosting

/// A difference typed over the calculated VAT, as far as posting takes it.
@Suite struct VATDifferenceTests {
  private static let order = DocumentID(.order, "SVO000002")

  /// The demo order with 0.02 more VAT on its item.
  private func company() -> Company {
    var company = Company.demo
    company.documents[Self.order]?.lines[0].content.vatDifference = Amount(raw: 2_000)
    return company
  }

  // 349.20 and 5.82 (3 % invoice discount) at 25 % are 88.76, with 0.02 more 88.78: 87.32 and 1.46.
  // The discount is posted apart with 2.70 and 0.05 VAT, and names the difference, too.
  @Test func `A-080: it is added to the VAT of the group, and spread over its lines`() throws {
    var company = company()
    try company.post("SVO000002", [.ship, .invoice])
    let entries = company.books.vatEntries.map { $0 }
    #expect(
      entries.map(\.amount.raw) == [54_000, -1_800_000, 270_000, -9_002_000, 5_000, -151_000])
    #expect(
      entries.map(\.base.raw) == [540_000, -18_000_000, 1_080_000, -36_000_000, 18_000, -600_000])
    #expect(entries.map(\.vatDifference.raw) == [0, 0, -2_000, -2_000, 0, 0])
    #expect(company.verify().isEmpty)
  }

  @Test func `A-090: it goes with another quantity to invoice`() throws {
    var company = company()
    try company.set("Qty. to Invoice", 100_000, of: "SVO000002", line: 10_000)
    #expect(company.documents[Self.order]?.lines[0].content.vatDifference == .zero)
  }

  @Test func `A-090: it goes with another price`() throws {
    var company = company()
    try company.set("Unit Price", 17_000_000, of: "SVO000002", line: 10_000)
    #expect(company.documents[Self.order]?.lines[0].content.vatDifference == .zero)
  }
}

import Testing

@testable import Accounting
@testable import ServicePosting

@Suite struct `Verification` {
  private static let plantings = LedgerPlantings.all
    .merging(ItemPlantings.all) { first, _ in first }
    .merging(DocumentPlantings.all) { first, _ in first }

  @Test func `finds nothing in sound books`() {
    #expect(Company.empty.verify().isEmpty)
    #expect(Company.demo.verify().isEmpty)
    #expect(Company.posted.verify().map(\.description).isEmpty)
  }

  @Test(arguments: Invariant.allCases)
  func `reports a planted violation, and only the law that it breaks`(
    invariant: Invariant
  ) throws {
    let plant = try #require(Self.plantings[invariant])
    var company = Company.posted
    plant(&company)
    let broken = company.verify()
    let implied: Set<Invariant> =
      invariant == .ledgerBalances ? [.transactionBalances, .documentBalances] : []
    #expect(
      Set(broken.map(\.invariant)) == implied.union([invariant]), "\(broken.map(\.description))")
  }

  @Test func `answers the same every time`() {
    var company = Company.posted
    for invariant in [.receivables, .ledgerBalances, .values, .lineAmounts] as [Invariant] {
      Self.plantings[invariant]?(&company)
    }
    let broken = company.verify()
    #expect(broken.count > 4)
    #expect(company.verify() == broken)
  }

  @Test(arguments: Invariant.allCases)
  func `says every law in a sentence`(invariant: Invariant) {
    #expect(invariant.sentence.hasSuffix("."))
  }

  @Test func `names law, record and figures in one line`() {
    var company = Company.posted
    company.books.glBalances.add(-89, to: "7190")
    #expect(
      company.verify().map(\.description) == [
        "10 The balance of an account is the sum of its entries. G/L Account 7190: found -89, "
          + "expected 0"
      ])
  }
}

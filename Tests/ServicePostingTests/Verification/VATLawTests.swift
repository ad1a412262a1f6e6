import Testing

@testable import Accounting
@testable import ServicePosting

/// What the law of VAT bases allows where an invoice discount falls on a line that is free.
@Suite struct `Laws of VAT` {
  /// An invoice without VAT: a free hour that bears 1.00 of the invoice discount, one at 100.00.
  private static func invoiced(_ posting: DiscountPosting) throws -> Company {
    var company = Company.demo
    company.books.salesReceivablesSetup.discountPosting = posting
    company.books.customers["20000"]?.genBusPostingGroup = "EU"
    company.books.customers["20000"]?.vatBusPostingGroup = "EU"
    try company.createDocument(.invoice, no: "SI-1", customer: "20000", [], .demo)
    let id = DocumentID(.invoice, "SI-1")
    let hour = LineValue("Quantity", raw: 100_000)
    let free = LineValue("Line Discount %", raw: 10_000_000)
    try company.addLine(
      id, type: .resource, no: "TESSA", [hour.assignment, free.assignment], .demo)
    try company.addLine(id, type: .resource, no: "TESSA", [hour.assignment], .demo)
    let discount = LineValue("Inv. Discount Amount", raw: 100_000)
    _ = try company.changeLine(id, lineNo: 10_000, [discount.assignment], .demo)
    try company.post(
      PostingRequest(id, [], workDate: Company.demoWorkDate, user: Company.demoUser))
    return company
  }

  private func broken(_ company: Company) -> Set<Invariant> {
    Set(company.verify().map(\.invariant))
  }

  @Test(arguments: [DiscountPosting.none, .invoice, .line, .all])
  func `sound invoices keep it, whatever is posted apart`(posting: DiscountPosting) throws {
    let company = try Self.invoiced(posting)
    #expect(company.verify().map(\.description) == [])
    let base = company.books.vatEntries.reduce(Amount.zero) { $0 + $1.base }
    #expect(base == (posting == .none || posting == .line ? -99 : -100))
  }

  @Test func `a base without the discount breaks it where nothing is posted apart`() throws {
    var company = try Self.invoiced(.none)
    company.plant(\.books.vatEntries, where: { _ in true }, \.base) { $0 - 1 }
    #expect(broken(company) == [.vatOfInvoice])
  }

  @Test(arguments: [DiscountPosting.invoice, .all])
  func `a base with the discount breaks it where it is posted apart`(
    posting: DiscountPosting
  ) throws {
    var company = try Self.invoiced(posting)
    company.plant(\.books.vatEntries, where: { _ in true }, \.base) { $0 + 1 }
    #expect(broken(company) == [.vatOfInvoice])
  }

  @Test func `VAT of a line that its group does not have breaks it`() {
    var company = Company.posted
    company.plantInInvoice(\.amounts) { amounts in
      var more = amounts
      more.amountIncludingVAT += 1
      return more
    }
    #expect(broken(company).contains(.vatOfInvoice))
  }
}

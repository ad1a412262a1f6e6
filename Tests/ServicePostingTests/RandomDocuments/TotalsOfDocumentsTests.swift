@testable import Accounting
import Testing

@testable import ServicePosting

/// What the laws of random documents are judged by finds what is wrong, ledger by ledger.
@Suite struct `Totals of documents` {
  /// An invoice that a credit memo took back.
  private static func returned() throws -> (before: Company, after: Company, invoice: Code) {
    var document = try RandomDocument(seed: 3_000_000, .invoice)
    let before = document.company
    let invoice = try document.post().invoiceNo
    let customer = try #require(document.company.invoices[invoice]).header.customerNo
    let no = try document.company.createDocument(.creditMemo, customer: customer, [], .demo).value
    let id = DocumentID(.creditMemo, no)
    _ = try document.company.copyLines(
      into: id, from: .invoice(invoice), .includeHeader, .demo)
    try document.post(id)
    return (before, document.company, invoice)
  }

  private func rests(_ before: Company, _ after: Company) -> [String] {
    LedgerTotals(after, before: before, pricesCancel: false, costOutsideStockCancels: false).rests
  }

  @Test func `an invoice alone leaves something in every ledger`() throws {
    var document = try RandomDocument(seed: 3_000_000, .invoice)
    let before = document.company
    try document.post()
    let found = rests(before, document.company).joined(separator: "; ")
    for ledger in ["account ", "VAT base ", "customer "] { #expect(found.contains(ledger)) }
  }

  @Test func `a cent too much in a ledger is found`() throws {
    let (before, sound, invoice) = try Self.returned()
    #expect(rests(before, sound) == [])
    var general = sound
    general.plant(\.books.glEntries, where: { $0.documentNo == invoice }, \.amount) {
      $0 + Amount(raw: 1_000)
    }
    #expect(rests(before, general).count == 1)
    var tax = sound
    tax.plant(\.books.vatEntries, where: { $0.documentNo == invoice }, \.base) {
      $0 + Amount(raw: 1_000)
    }
    #expect(rests(before, tax).count == 1)
    var customer = sound
    customer.plant(
      \.books.detailedCustomerEntries, where: { $0.documentNo == invoice }, \.amountLCY
    ) { $0 + Amount(raw: 1_000) }
    #expect(rests(before, customer).count == 1)
    var service = sound
    service.plant(\.serviceEntries, where: { $0.documentNo == invoice }, \.quantity) {
      $0 + Quantity(raw: 1)
    }
    #expect(!rests(before, service).isEmpty)
  }

  @Test func `VAT of a line that its VAT entry does not have is found`() throws {
    let sound = Company.posted
    let invoice = try #require(sound.invoices.first).no
    #expect(sound.lineVATFaults(of: invoice) == [])
    var company = sound
    company.plantInInvoice(\.amounts) { amounts in
      var more = amounts
      more.amountIncludingVAT += Amount(raw: 1_000)
      return more
    }
    #expect(company.lineVATFaults(of: invoice).count == 1)
  }
}

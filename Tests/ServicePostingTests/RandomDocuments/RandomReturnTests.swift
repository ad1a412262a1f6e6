import Accounting
import Testing

@testable import ServicePosting

@Suite struct `Random returns` {
  /// Law 47. Each batch runs 500 seeds, 2,500 in all, which post 5,000 documents.
  @Test(arguments: 0..<5)
  func `an invoice and its full credit memo leave nothing in any ledger`(batch: Int) throws {
    var (posted, exact) = (0, 0)
    for seed in batch * 500..<(batch + 1) * 500 {
      var document = try RandomDocument(seed: 3_000_000 + seed, .invoice)
      let before = document.company
      let invoice = try document.post()
      let header = try #require(invoice.invoice).header
      let creditMemo = try document.company.createDocument(
        .creditMemo, customer: header.customerNo, [], .demo
      ).value
      let id = DocumentID(.creditMemo, creditMemo)
      _ = try document.company.copyLines(
        into: id, from: .invoice(invoice.invoiceNo), .includeHeader, .demo)
      let credit = try document.post(id)
      posted += 2
      let lines = try #require(credit.creditMemo).lines
      let isExact = lines.contains { $0.content.applFromItemEntry != 0 }
      if isExact { exact += 1 }
      let totals = LedgerTotals(
        document.company, before: before,
        pricesCancel: header.currencyCode.isBlank && !header.pricesIncludingVAT,
        costOutsideStockCancels: !isExact)
      #expect(totals.rests.isEmpty, "seed \(3_000_000 + seed): \(totals.rests)")
      #expect(totals.count > 5)
      let company = document.company
      let broken =
        company.verify().map(\.description)
        + [invoice.invoiceNo, credit.creditMemoNo].flatMap { company.lineVATFaults(of: $0) }
      #expect(broken.isEmpty, "seed \(3_000_000 + seed): \(broken)")
    }
    #expect(posted == 1_000)
    #expect(exact >= 50, "\(exact) credit memos name the entries that they reverse")
  }
}

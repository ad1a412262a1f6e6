import Accounting

@testable import ServicePosting

/// Whether the rounding ledger of documents tells the figures that posting writes.
struct RoundingAgreement {
  private(set) var faults: [String] = []
  /// How many documents were compared.
  private(set) var count = 0

  /// Looks at all open orders that could be invoiced now, and at all posted invoices.
  mutating func check(_ company: Company) {
    for document in company.sortedDocuments(.order) {
      let request = PostingRequest(
        document.id, [.ship, .invoice], workDate: Company.demoWorkDate, user: Company.demoUser,
        isPreview: true)
      guard let plan = try? company.plan(request), let invoice = plan.invoice,
        plan.options.contains(.ship)
      else { continue }
      compare(invoice, ReportedDocument(document.id), in: company)
    }
    for invoice in company.invoices {
      compare(invoice, ReportedDocument(.postedInvoice, invoice.no), in: company)
    }
  }

  /// The VAT of a line is that of its step; nothing is left that no step explains.
  private mutating func compare(
    _ invoice: ServiceInvoice, _ document: ReportedDocument, in company: Company
  ) {
    count += 1
    guard let steps = try? company.roundings(of: document) else {
      faults.append("\(document.type.caption) \(document.no): no steps")
      return
    }
    let total = steps.last { $0.kind == .invoiceTotal }
    if let total, total.rounded != invoice.amountIncludingVAT {
      faults.append("\(document.no): total \(total.rounded), not \(invoice.amountIncludingVAT)")
    }
    for line in invoice.lines {
      let own = steps.filter { $0.lineNo == line.lineNo }
      if own.contains(where: { $0.kind == .other }) {
        faults.append("\(document.no) line \(line.lineNo): unexplained")
      }
      guard let step = own.first(where: { $0.kind == .vatShare }) else { continue }
      let vat = line.amounts.amountIncludingVAT - line.amounts.amount
      if step.rounded != vat {
        faults.append("\(document.no) line \(line.lineNo): VAT \(step.rounded), not \(vat)")
      }
    }
    for step in steps where ExactNumber(raw: step.rounded.raw) - step.difference != step.unrounded {
      let gap = ExactNumber(raw: step.rounded.raw) - step.difference - step.unrounded
      // Either may have been cut in the fifth decimal.
      if gap.magnitude > ExactNumber(raw: 1) {
        faults.append("\(document.no): step \(step.stepNo)")
      }
    }
  }
}

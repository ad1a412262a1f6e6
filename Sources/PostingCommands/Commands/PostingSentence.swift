internal import Accounting
internal import ServicePosting

/// The one sentence about a posting.
struct PostingSentence {
  let plan: PostingPlan
  let entryCount: Int
  let currency: Code

  init(_ plan: PostingPlan, from before: Company, to after: Company) {
    self.plan = plan
    entryCount = NewEntries(from: before, to: after).count(of: "gl entry")
    let foreign = plan.invoice?.header.currencyCode ?? .blank
    currency = foreign.isBlank ? before.books.generalLedgerSetup.lcyCode : foreign
  }

  /// What was posted, what it comes to, and how many entries it made.
  var posted: String { "Posted \(documents): \(figures)." }

  /// The same of a preview, whose documents have no numbers yet.
  var previewed: String { "Would post \(documents): \(figures)." }

  private var documents: String {
    var parts: [String] = []
    if !plan.shipmentNo.isBlank { parts.append("shipment \(plan.shipmentNo)") }
    if !plan.invoiceNo.isBlank { parts.append("invoice \(plan.invoiceNo)") }
    return parts.isEmpty ? "nothing" : parts.joined(separator: " and ")
  }

  private var figures: String {
    let counted = entryCount == 1 ? "1 G/L entry" : "\(entryCount) G/L entries"
    guard let invoice = plan.invoice else { return counted }
    return "\(invoice.amountIncludingVAT.text(minimumPlaces: 2)) \(currency), \(counted)"
  }
}

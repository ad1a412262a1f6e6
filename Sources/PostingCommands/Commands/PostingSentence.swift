internal import Accounting
internal import ServicePosting

/// The one sentence about a posting.
struct PostingSentence {
  let plan: PostingPlan
  let currency: Code

  /// A sentence about a posting in the company as it is before.
  init(_ plan: PostingPlan, in company: Company) {
    self.plan = plan
    let foreign =
      plan.invoice?.header.currencyCode ?? plan.creditMemo?.header.currencyCode ?? .blank
    currency = foreign.isBlank ? company.books.generalLedgerSetup.lcyCode : foreign
  }

  /// What was posted, what it comes to, and how many entries it made.
  var posted: String { "Posted \(documents): \(figures)." }

  /// The same of a preview, whose documents have no numbers yet.
  var previewed: String { "Would post \(documents): \(figures)." }

  private var documents: String {
    var parts: [String] = []
    if !plan.shipmentNo.isBlank { parts.append("shipment \(plan.shipmentNo)") }
    if !plan.invoiceNo.isBlank { parts.append("invoice \(plan.invoiceNo)") }
    if !plan.creditMemoNo.isBlank { parts.append("credit memo \(plan.creditMemoNo)") }
    return parts.isEmpty ? "nothing" : parts.joined(separator: " and ")
  }

  private var figures: String {
    let counted = plan.newRows.countedGLEntries
    guard plan.invoice != nil || plan.creditMemo != nil else { return counted }
    return "\(plan.amountIncludingVAT.text(minimumPlaces: 2)) \(currency), \(counted)"
  }
}

extension [PostingPlan.NewRows] {
  /// `15 G/L entries`
  var countedGLEntries: String {
    let count = first { $0.noun == "gl entry" }?.count ?? 0
    return count == 1 ? "1 G/L entry" : "\(count) G/L entries"
  }
}

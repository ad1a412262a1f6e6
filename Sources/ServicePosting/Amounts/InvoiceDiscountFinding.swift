/// What came of calculating the invoice discount of a document.
struct InvoiceDiscountFinding {
  /// Whether the invoice discount code has terms.
  var hasTerms = false
  /// What the rules did that one would not expect.
  var notes: [PostingNote] = []
}

public import Accounting

/// What posting a payment or refund came to.
public struct PostedPayment: Sendable {
  /// The number of the customer entry.
  public let entryNo: Int
  /// The amount in its currency: negative for a payment.
  public let amount: Amount
  /// The currency; the code of the local one where it has none.
  public let currency: Code
  /// Its document number.
  public let documentNo: Code
  /// The rows that were added.
  public let rows: [PostingPlan.NewRows]
  /// What was settled, and what was deducted.
  public let notes: [PostingNote]
}

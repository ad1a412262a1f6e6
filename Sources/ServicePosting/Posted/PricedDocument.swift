public import Accounting

/// A posted document that says what is owed: an invoice or a credit memo.
public protocol PricedDocument: PostedDocument where Line: PricedLine {
  /// The header of the document as it was posted.
  var header: ServiceHeader { get }
  /// Pre-Assigned No.: the number the document had before.
  var preAssignedNo: Code { get }
  /// Source Code.
  var sourceCode: Code { get }
  /// User ID.
  var userID: LongCode { get }
  /// Cust. Ledger Entry No.
  var custLedgerEntryNo: Int { get }
}

/// A line of a posted document that says what is owed.
public protocol PricedLine: Equatable, Sendable {
  /// Line No.: that of the line before posting.
  var lineNo: Int { get }
  /// What it has in common with the line before posting.
  var content: LineContent { get }
  /// Quantity: what was invoiced or credited; positive.
  var quantity: Quantity { get }
  /// Quantity (Base).
  var quantityBase: Quantity { get }
  /// The amounts of that quantity, positive, in the currency of the document.
  var amounts: LineAmounts { get }
}

extension PricedDocument {
  /// Amount: the sum of the lines without VAT, in the currency of the document.
  public var amount: Amount { lines.reduce(.zero) { $0 + $1.amounts.amount } }
  /// Amount Including VAT: the sum of the lines, in the currency of the document.
  public var amountIncludingVAT: Amount {
    lines.reduce(.zero) { $0 + $1.amounts.amountIncludingVAT }
  }
}

public import Accounting

/// A posted credit memo (table 5994).
public struct ServiceCreditMemo: PricedDocument {
  /// No.
  public let no: Code
  /// The header of the document as it was posted.
  public var header: ServiceHeader { _read { yield sharedHeader.value } }
  let sharedHeader: Shared<ServiceHeader>
  /// Blank: a credit memo belongs to no order.
  public var orderNo: Code { .blank }
  /// Pre-Assigned No.: the number the document had before.
  public var preAssignedNo: Code { header.no }
  /// Pre-Assigned No. Series.
  public var preAssignedNoSeries: Code { header.noSeries }
  /// Source Code.
  public let sourceCode: Code
  /// User ID.
  public let userID: LongCode
  /// Cust. Ledger Entry No.
  public let custLedgerEntryNo: Int
  /// The lines.
  public let lines: [ServiceCreditMemoLine]
  /// The VAT groups as the posting built them.
  var vatGroups: [VATAmountLine] = []
}

/// A line of a posted credit memo (table 5995).
public struct ServiceCreditMemoLine: PricedLine {
  /// Line No.: that of the line before posting.
  public let lineNo: Int
  /// What it has in common with the line before posting.
  public var content: LineContent { _read { yield sharedContent.value } }
  let sharedContent: Shared<LineContent>
  /// Quantity: what was credited; positive.
  public let quantity: Quantity
  /// Quantity (Base).
  public let quantityBase: Quantity
  /// The amounts of what was credited, positive, in the currency of the document.
  public let amounts: LineAmounts
}

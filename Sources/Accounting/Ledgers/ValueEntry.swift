/// What an item entry, or a part of it, cost and brought (table 5802).
public struct ValueEntry: LedgerEntry {
  /// Entry No.
  public let entryNo: Int
  /// Item Ledger Entry No.
  public let itemLedgerEntryNo: Int
  /// Posting Date.
  public let postingDate: CalendarDate
  /// Item Ledger Entry Type.
  public let itemLedgerEntryType: ItemEntryType
  /// Entry Type.
  public let entryType: ValueEntryType
  /// Document Type.
  public let documentType: ItemDocumentType
  /// Document No.
  public let documentNo: Code
  /// Document Line No.
  public let documentLineNo: Int
  /// Item No.
  public let itemNo: Code
  /// Location Code.
  public let locationCode: Code
  /// Inventory Posting Group.
  public let inventoryPostingGroup: Code
  /// Gen. Bus. Posting Group.
  public let genBusPostingGroup: Code
  /// Gen. Prod. Posting Group.
  public let genProdPostingGroup: Code
  /// Source Type.
  public let sourceType: SourceType
  /// Source No.
  public let sourceNo: Code
  /// Item Ledger Entry Quantity, in base units: what the entry adds to that of the item entry;
  /// zero for one that only changes its value.
  public let itemLedgerEntryQuantity: Quantity
  /// Valued Quantity, in base units: the pieces whose value it tells; negative out of stock.
  public let valuedQuantity: Quantity
  /// Invoiced Quantity, in base units: the pieces that are invoiced with it; negative for a sale.
  public let invoicedQuantity: Quantity
  /// Cost per Unit, in local currency.
  public let costPerUnit: UnitPrice
  /// Sales Amount (Expected), in local currency: positive when a sale is shipped, negative
  /// when it is invoiced.
  public let salesAmountExpected: Amount
  /// Sales Amount (Actual), in local currency: positive for a sale.
  public let salesAmountActual: Amount
  /// Cost Amount (Expected), in local currency: negative out of stock; turned round by the invoice.
  public let costAmountExpected: Amount
  /// Cost Amount (Actual), in local currency: negative out of stock.
  public let costAmountActual: Amount
  /// Cost Amount (Non-Invtbl.), in local currency: the cost of what is never in stock.
  public let costAmountNonInvtbl: Amount
  /// Discount Amount, in local currency: negative for a sale.
  public let discountAmount: Amount
  /// What of the cost was posted to the general ledger with the entry.
  public let costPostedToGL: Amount
  /// What of the expected cost was posted to the general ledger with the entry.
  public let expectedCostPostedToGL: Amount
  /// Expected Cost.
  public let expectedCost: Bool
  /// Valued By Average Cost.
  public let valuedByAverageCost: Bool
  /// Inventoriable.
  public let inventoriable: Bool
  /// Adjustment: whether the entry mends the cost of another.
  public internal(set) var adjustment = false
  /// The number of that other entry, in the room that the flags leave.
  var appliesToValueEntry: Int32 = 0
  /// Order No.
  public let orderNo: Code
  /// Order Line No.
  public let orderLineNo: Int
  /// External Document No.
  public let externalDocumentNo: String
  /// Source Code.
  public let sourceCode: Code
  /// Dimension Set ID.
  public let dimensionSetID: Int
  /// Whether its cost was left for the batch job that posts it to the general ledger.
  var isQueuedForGL = false
  /// Whether the adjustment at the end of postings covers its day, as the setup was.
  var isCoveredOnline = false

  /// Applies-to Entry: the value entry whose cost an adjustment mends; 0 for none.
  public var appliesToEntry: Int { Int(appliesToValueEntry) }

  /// The names of the ledger.
  public static let table = TableName("value entry", "value entries", "Value Entry")

  /// The fields of an entry.
  public static let fields: [Field<ValueEntry>] = [
    .shown("Entry No.", \.entryNo),
    .shown("Item Ledger Entry No.", \.itemLedgerEntryNo),
    .shown("Posting Date", \.postingDate),
    .shownOption("Item Ledger Entry Type", \.itemLedgerEntryType),
    .shownOption("Entry Type", \.entryType),
    .shownOption("Document Type", \.documentType),
    .shown("Document No.", \.documentNo),
    .shown("Document Line No.", \.documentLineNo),
    .shown("Item No.", \.itemNo, to: "item"),
    .shown("Location Code", \.locationCode, to: "location"),
    .shown("Inventory Posting Group", \.inventoryPostingGroup),
    .shown("Gen. Bus. Posting Group", \.genBusPostingGroup),
    .shown("Gen. Prod. Posting Group", \.genProdPostingGroup),
    .shownOption("Source Type", \.sourceType),
    .shown("Source No.", \.sourceNo),
    .shown("Item Ledger Entry Quantity", \.itemLedgerEntryQuantity),
    .shown("Valued Quantity", \.valuedQuantity),
    .shown("Invoiced Quantity", \.invoicedQuantity),
    .shown("Cost per Unit", \.costPerUnit),
    .shown("Sales Amount (Expected)", \.salesAmountExpected),
    .shown("Sales Amount (Actual)", \.salesAmountActual),
    .shown("Cost Amount (Expected)", \.costAmountExpected),
    .shown("Cost Amount (Actual)", \.costAmountActual),
    .shown("Cost Amount (Non-Invtbl.)", \.costAmountNonInvtbl),
    .shown("Discount Amount", \.discountAmount),
    .shown("Expected Cost", \.expectedCost),
    .shown("Valued By Average Cost", \.valuedByAverageCost),
    .shown("Inventoriable", \.inventoriable),
    .shown("Adjustment", \.adjustment),
    .shown("Applies-to Entry", \.appliesToEntry),
    .shown("Order No.", \.orderNo),
    .shown("Order Line No.", \.orderLineNo),
    .shownText("External Document No.", \.externalDocumentNo),
    .shown("Source Code", \.sourceCode),
    .shown("Dimension Set ID", \.dimensionSetID),
  ]
}

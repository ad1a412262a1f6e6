/// Time of a resource used or sold (table 203).
public struct ResourceLedgerEntry: LedgerEntry {
  /// Entry No.
  public let entryNo: Int
  /// Entry Type.
  public let entryType: ResourceEntryType
  /// Document No.
  public let documentNo: Code
  /// Posting Date.
  public let postingDate: CalendarDate
  /// Resource No.
  public let resourceNo: Code
  /// Description.
  public let description: String
  /// Work Type Code.
  public let workTypeCode: Code
  /// Unit of Measure Code.
  public let unitOfMeasureCode: Code
  /// Qty. per Unit of Measure: how many base units make one of the quantity.
  public let qtyPerUnitOfMeasure: Quantity
  /// Quantity: positive for usage, negative for a sale.
  public let quantity: Quantity
  /// Quantity (Base): the same in base units.
  public let quantityBase: Quantity
  /// Unit Cost, in local currency.
  public let unitCost: UnitPrice
  /// Total Cost, in local currency, with the sign of the quantity.
  public let totalCost: Amount
  /// Unit Price: positive; that of usage is in the currency of the document.
  public let unitPrice: UnitPrice
  /// Total Price, with the sign of the quantity.
  public let totalPrice: Amount
  /// Chargeable.
  public let chargeable: Bool
  /// Gen. Bus. Posting Group.
  public let genBusPostingGroup: Code
  /// Gen. Prod. Posting Group.
  public let genProdPostingGroup: Code
  /// Source Type.
  public let sourceType: SourceType
  /// Source No.
  public let sourceNo: Code
  /// Order Type.
  public let orderType: OrderKind
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

  /// The names of the ledger.
  public static let table = TableName("resource entry", "resource entries", "Res. Ledger Entry")

  /// The fields of an entry.
  public static let fields: [Field<ResourceLedgerEntry>] = [
    .shown("Entry No.", \.entryNo),
    .shownOption("Entry Type", \.entryType),
    .shown("Document No.", \.documentNo),
    .shown("Posting Date", \.postingDate),
    .shown("Resource No.", \.resourceNo, to: "resource"),
    .shownText("Description", \.description),
    .shown("Work Type Code", \.workTypeCode),
    .shown("Unit of Measure Code", \.unitOfMeasureCode),
    .shown("Qty. per Unit of Measure", \.qtyPerUnitOfMeasure),
    .shown("Quantity", \.quantity),
    .shown("Quantity (Base)", \.quantityBase),
    .shown("Unit Cost", \.unitCost),
    .shown("Total Cost", \.totalCost),
    .shown("Unit Price", \.unitPrice),
    .shown("Total Price", \.totalPrice),
    .shown("Chargeable", \.chargeable),
    .shown("Gen. Bus. Posting Group", \.genBusPostingGroup),
    .shown("Gen. Prod. Posting Group", \.genProdPostingGroup),
    .shownOption("Source Type", \.sourceType),
    .shown("Source No.", \.sourceNo),
    .shownOption("Order Type", \.orderType),
    .shown("Order No.", \.orderNo),
    .shown("Order Line No.", \.orderLineNo),
    .shownText("External Document No.", \.externalDocumentNo),
    .shown("Source Code", \.sourceCode),
    .shown("Dimension Set ID", \.dimensionSetID),
  ]
}

public import Accounting

/// Parts and hours given under warranty (table 5908).
public struct WarrantyLedgerEntry: LedgerEntry {
  /// Entry No.
  public let entryNo: Int
  /// Document No.
  public let documentNo: Code
  /// Posting Date.
  public let postingDate: CalendarDate
  /// Customer No.
  public let customerNo: Code
  /// Bill-to Customer No.
  public let billToCustomerNo: Code
  /// Service Order No.
  public let serviceOrderNo: Code
  /// Service Order Line No.
  public let serviceOrderLineNo: Int
  /// Type.
  public let type: LineType
  /// No.
  public let no: Code
  /// Description.
  public let description: String
  /// Quantity.
  public let quantity: Quantity
  /// Amount.
  public let amount: Amount
  /// Service Item No. (Serviced).
  public let serviceItemNo: Code
  /// Service Item Group (Serviced).
  public let serviceItemGroup: Code
  /// Item No. (Serviced).
  public let itemNo: Code
  /// Serial No. (Serviced).
  public let serialNo: LongCode
  /// Fault Reason Code.
  public let faultReasonCode: Code
  /// Unit of Measure Code.
  public let unitOfMeasureCode: Code
  /// Gen. Bus. Posting Group.
  public let genBusPostingGroup: Code
  /// Gen. Prod. Posting Group.
  public let genProdPostingGroup: Code
  /// Variant Code.
  public let variantCode: Code
  /// Dimension Set ID.
  public let dimensionSetID: Int

  /// The names of the ledger.
  public static let table = TableName("warranty entry", "warranty entries", "Warranty Ledger Entry")

  /// The fields of an entry.
  public static let fields: [Field<WarrantyLedgerEntry>] = [
    .shown("Entry No.", \.entryNo),
    .shown("Document No.", \.documentNo),
    .shown("Posting Date", \.postingDate),
    .shown("Customer No.", \.customerNo, to: "customer"),
    .shown("Bill-to Customer No.", \.billToCustomerNo, to: "customer"),
    .shown("Service Order No.", \.serviceOrderNo),
    .shown("Service Order Line No.", \.serviceOrderLineNo),
    .shownOption("Type", \.type),
    .shown("No.", \.no),
    .shownText("Description", \.description),
    .shown("Quantity", \.quantity),
    .shown("Amount", \.amount),
    .shown("Service Item No. (Serviced)", \.serviceItemNo),
    .shown("Service Item Group (Serviced)", \.serviceItemGroup),
    .shown("Item No. (Serviced)", \.itemNo),
    .shown("Serial No. (Serviced)", \.serialNo),
    .shown("Fault Reason Code", \.faultReasonCode),
    .shown("Unit of Measure Code", \.unitOfMeasureCode),
    .shown("Gen. Bus. Posting Group", \.genBusPostingGroup),
    .shown("Gen. Prod. Posting Group", \.genProdPostingGroup),
    .shown("Variant Code", \.variantCode),
    .shown("Dimension Set ID", \.dimensionSetID),
  ]
}

public import Accounting

/// What was used in service, and what of it was charged or given away; charged is negative (table
/// 5907).
public struct ServiceLedgerEntry: LedgerEntry {
  /// Entry No.
  public let entryNo: Int
  /// Entry Type.
  public let entryType: ServiceEntryType
  /// Document Type.
  public let documentType: ServiceEntryDocumentType
  /// Document No.
  public let documentNo: Code
  /// Document Line No.
  public let documentLineNo: Int
  /// Posting Date.
  public let postingDate: CalendarDate
  /// Type.
  public let type: ServiceEntryLineType
  /// No.
  public let no: Code
  /// Description.
  public let description: String
  /// Quantity.
  public let quantity: Quantity
  /// Charged Qty.
  public let chargedQty: Quantity
  /// Unit Cost.
  public let unitCost: UnitPrice
  /// Cost Amount.
  public let costAmount: Amount
  /// Unit Price.
  public let unitPrice: UnitPrice
  /// Discount %.
  public let discountPercent: Percentage
  /// Discount Amount.
  public let discountAmount: Amount
  /// Contract Disc. Amount.
  public let contractDiscAmount: Amount
  /// Amount (LCY).
  public let amountLCY: Amount
  /// Amount.
  public let amount: Amount
  /// Customer No.
  public let customerNo: Code
  /// Bill-to Customer No.
  public let billToCustomerNo: Code
  /// Ship-to Code.
  public let shipToCode: Code
  /// Service Order No.
  public let serviceOrderNo: Code
  /// Service Order Type.
  public let serviceOrderType: Code
  /// Service Contract No.
  public let serviceContractNo: Code
  /// Service Item No. (Serviced).
  public let serviceItemNo: Code
  /// Item No. (Serviced).
  public let itemNo: Code
  /// Serial No. (Serviced).
  public let serialNo: LongCode
  /// Fault Reason Code.
  public let faultReasonCode: Code
  /// Unit of Measure Code.
  public let unitOfMeasureCode: Code
  /// Work Type Code.
  public let workTypeCode: Code
  /// Location Code.
  public let locationCode: Code
  /// Variant Code.
  public let variantCode: Code
  /// Gen. Bus. Posting Group.
  public let genBusPostingGroup: Code
  /// Gen. Prod. Posting Group.
  public let genProdPostingGroup: Code
  /// External Document No.
  public let externalDocumentNo: String
  /// Moved from Prepaid Acc.
  public let movedFromPrepaidAcc: Bool
  /// Open.
  public let open: Bool
  /// Dimension Set ID.
  public let dimensionSetID: Int

  /// The names of the ledger.
  public static let table = TableName("service entry", "service entries", "Service Ledger Entry")

  /// The fields of an entry.
  public static let fields: [Field<ServiceLedgerEntry>] = [
    .shown("Entry No.", \.entryNo),
    .shownOption("Entry Type", \.entryType),
    .shownOption("Document Type", \.documentType),
    .shown("Document No.", \.documentNo),
    .shown("Document Line No.", \.documentLineNo),
    .shown("Posting Date", \.postingDate),
    .shownOption("Type", \.type),
    .shown("No.", \.no),
    .shownText("Description", \.description),
    .shown("Quantity", \.quantity),
    .shown("Charged Qty.", \.chargedQty),
    .shown("Unit Cost", \.unitCost),
    .shown("Cost Amount", \.costAmount),
    .shown("Unit Price", \.unitPrice),
    .shown("Discount %", \.discountPercent),
    .shown("Discount Amount", \.discountAmount),
    .shown("Contract Disc. Amount", \.contractDiscAmount),
    .shown("Amount (LCY)", \.amountLCY),
    .shown("Amount", \.amount),
    .shown("Customer No.", \.customerNo, to: "customer"),
    .shown("Bill-to Customer No.", \.billToCustomerNo, to: "customer"),
    .shown("Ship-to Code", \.shipToCode),
    .shown("Service Order No.", \.serviceOrderNo),
    .shown("Service Order Type", \.serviceOrderType),
    .shown("Service Contract No.", \.serviceContractNo),
    .shown("Service Item No. (Serviced)", \.serviceItemNo),
    .shown("Item No. (Serviced)", \.itemNo),
    .shown("Serial No. (Serviced)", \.serialNo),
    .shown("Fault Reason Code", \.faultReasonCode),
    .shown("Unit of Measure Code", \.unitOfMeasureCode),
    .shown("Work Type Code", \.workTypeCode),
    .shown("Location Code", \.locationCode),
    .shown("Variant Code", \.variantCode),
    .shown("Gen. Bus. Posting Group", \.genBusPostingGroup),
    .shown("Gen. Prod. Posting Group", \.genProdPostingGroup),
    .shownText("External Document No.", \.externalDocumentNo),
    .shown("Moved from Prepaid Acc.", \.movedFromPrepaidAcc),
    .shown("Open", \.open),
    .shown("Dimension Set ID", \.dimensionSetID),
  ]
}

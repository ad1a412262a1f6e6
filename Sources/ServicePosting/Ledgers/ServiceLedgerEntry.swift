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
  /// Quantity: positive for usage, negative for a sale or consumption; turned by a credit memo.
  public let quantity: Quantity
  /// Charged Qty.: what of the quantity is charged, with its sign.
  public let chargedQty: Quantity
  /// Unit Cost, in local currency, with the sign of the quantity.
  public let unitCost: UnitPrice
  /// Cost Amount: the cost of the quantity, in local currency, with its sign.
  public let costAmount: Amount
  /// Unit Price, in local currency, with the sign of the quantity.
  public let unitPrice: UnitPrice
  /// Discount %.
  public let discountPercent: Percentage
  /// Discount Amount: the line discount, in local currency, with the sign of the quantity.
  public let discountAmount: Amount
  /// Contract Disc. Amount: what of it the service contract gave.
  public let contractDiscAmount: Amount
  /// Amount (LCY): what is charged without VAT, with the sign of the quantity.
  public let amountLCY: Amount
  /// Amount: the same in the currency of the document.
  public let amount: Amount
  /// Item No. (Serviced).
  public let itemNo: Code
  /// Serial No. (Serviced).
  public let serialNo: LongCode

  /// The line as it was posted, which the entry takes its texts, groups and places from.
  let sharedContent: Shared<LineContent>
  /// The header as it was posted.
  let sharedHeader: Shared<ServiceHeader>

  /// Whether the entry is of a service contract and not of what its line is made of.
  let isOfContract: Bool

  /// Type.
  public var type: ServiceEntryLineType {
    isOfContract ? .serviceContract : ServiceEntryLineType(sharedContent.value.type)
  }
  /// No.
  public var no: Code { isOfContract ? serviceContractNo : sharedContent.value.no }
  /// Description.
  public var description: String { sharedContent.value.description }
  /// Customer No.
  public var customerNo: Code { sharedHeader.value.customerNo }
  /// Bill-to Customer No.
  public var billToCustomerNo: Code { sharedHeader.value.billToCustomerNo }
  /// Ship-to Code.
  public var shipToCode: Code { sharedHeader.value.shipToCode }
  /// Service Order No.: the order, or that of the shipment which an invoice charges.
  public var serviceOrderNo: Code {
    sharedHeader.value.documentType == .order
      ? sharedHeader.value.no : sharedContent.value.orderNo
  }
  /// Service Order Type.
  public var serviceOrderType: Code { sharedHeader.value.serviceOrderType }
  /// Responsibility Center.
  public var responsibilityCenter: Code { sharedHeader.value.responsibilityCenter }
  /// Service Contract No.
  public var serviceContractNo: Code { sharedContent.value.contractNo }
  /// Service Item No. (Serviced).
  public var serviceItemNo: Code { sharedContent.value.serviceItemNo }
  /// Fault Reason Code.
  public var faultReasonCode: Code { sharedContent.value.faultReasonCode }
  /// Unit of Measure Code.
  public var unitOfMeasureCode: Code { sharedContent.value.unitOfMeasureCode }
  /// Work Type Code.
  public var workTypeCode: Code { sharedContent.value.workTypeCode }
  /// Location Code.
  public var locationCode: Code { sharedContent.value.locationCode }
  /// Variant Code.
  public var variantCode: Code { sharedContent.value.variantCode }
  /// Gen. Bus. Posting Group.
  public var genBusPostingGroup: Code { sharedContent.value.genBusPostingGroup }
  /// Gen. Prod. Posting Group.
  public var genProdPostingGroup: Code { sharedContent.value.genProdPostingGroup }
  /// External Document No.
  public var externalDocumentNo: String { sharedHeader.value.externalDocumentNo }
  /// Dimension Set ID.
  public var dimensionSetID: Int { sharedContent.value.dimensionSetID }
  /// Moved from Prepaid Acc.
  public var movedFromPrepaidAcc: Bool { true }
  /// Open.
  public var open: Bool { false }

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
    .shown("Responsibility Center", \.responsibilityCenter),
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

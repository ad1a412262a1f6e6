public import Accounting

/// Parts and hours given under warranty (table 5908).
public struct WarrantyLedgerEntry: LedgerEntry {
  /// Entry No.
  public let entryNo: Int
  /// Document No.
  public let documentNo: Code
  /// Service Order Line No.
  public let serviceOrderLineNo: Int
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

  /// The line as it was posted, which the entry takes its texts, groups and codes from.
  let sharedContent: Shared<LineContent>
  /// The header as it was posted.
  let sharedHeader: Shared<ServiceHeader>

  /// Posting Date.
  public var postingDate: CalendarDate { sharedContent.value.postingDate }
  /// Customer No.
  public var customerNo: Code { sharedHeader.value.customerNo }
  /// Ship-to Code.
  public var shipToCode: Code { sharedHeader.value.shipToCode }
  /// Bill-to Customer No.
  public var billToCustomerNo: Code { sharedHeader.value.billToCustomerNo }
  /// Service Order No.
  public var serviceOrderNo: Code { sharedHeader.value.no }
  /// Service Contract No.
  public var serviceContractNo: Code { sharedContent.value.contractNo }
  /// Type.
  public var type: LineType { sharedContent.value.type }
  /// No.
  public var no: Code { sharedContent.value.no }
  /// Description.
  public var description: String { sharedContent.value.description }
  /// Fault Reason Code.
  public var faultReasonCode: Code { sharedContent.value.faultReasonCode }
  /// Fault Area Code.
  public var faultAreaCode: Code { sharedContent.value.faultAreaCode }
  /// Symptom Code.
  public var symptomCode: Code { sharedContent.value.symptomCode }
  /// Fault Code.
  public var faultCode: Code { sharedContent.value.faultCode }
  /// Resolution Code.
  public var resolutionCode: Code { sharedContent.value.resolutionCode }
  /// Work Type Code.
  public var workTypeCode: Code { sharedContent.value.workTypeCode }
  /// Unit of Measure Code.
  public var unitOfMeasureCode: Code { sharedContent.value.unitOfMeasureCode }
  /// Gen. Bus. Posting Group.
  public var genBusPostingGroup: Code { sharedContent.value.genBusPostingGroup }
  /// Gen. Prod. Posting Group.
  public var genProdPostingGroup: Code { sharedContent.value.genProdPostingGroup }
  /// Variant Code.
  public var variantCode: Code { sharedContent.value.variantCode }
  /// Dimension Set ID.
  public var dimensionSetID: Int { sharedContent.value.dimensionSetID }

  /// The names of the ledger.
  public static let table = TableName("warranty entry", "warranty entries", "Warranty Ledger Entry")

  /// The fields of an entry.
  public static let fields: [Field<WarrantyLedgerEntry>] = [
    .shown("Entry No.", \.entryNo),
    .shown("Document No.", \.documentNo),
    .shown("Posting Date", \.postingDate),
    .shown("Customer No.", \.customerNo, to: "customer"),
    .shown("Ship-to Code", \.shipToCode),
    .shown("Bill-to Customer No.", \.billToCustomerNo, to: "customer"),
    .shown("Service Order No.", \.serviceOrderNo),
    .shown("Service Order Line No.", \.serviceOrderLineNo),
    .shown("Service Contract No.", \.serviceContractNo),
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
    .shown("Fault Area Code", \.faultAreaCode),
    .shown("Symptom Code", \.symptomCode),
    .shown("Fault Code", \.faultCode),
    .shown("Resolution Code", \.resolutionCode),
    .shown("Work Type Code", \.workTypeCode),
    .shown("Unit of Measure Code", \.unitOfMeasureCode),
    .shown("Gen. Bus. Posting Group", \.genBusPostingGroup),
    .shown("Gen. Prod. Posting Group", \.genProdPostingGroup),
    .shown("Variant Code", \.variantCode),
    .shown("Dimension Set ID", \.dimensionSetID),
  ]
}

/// Pieces of an item in or out of stock; out is negative (table 32).
public struct ItemLedgerEntry: LedgerEntry {
  /// Entry No.
  public let entryNo: Int
  /// Posting Date.
  public let postingDate: CalendarDate
  /// Entry Type.
  public let entryType: ItemEntryType
  /// Document Type.
  public let documentType: ItemDocumentType
  /// Document No.
  public let documentNo: Code
  /// Document Line No.
  public let documentLineNo: Int
  /// Item No.
  public let itemNo: Code
  /// Variant Code.
  public let variantCode: Code
  /// Location Code.
  public let locationCode: Code
  /// Description.
  public let description: String
  /// Quantity, in base units: positive into stock, negative out of it.
  public let quantity: Quantity
  /// Source Type.
  public let sourceType: SourceType
  /// Source No.
  public let sourceNo: Code
  /// Country/Region Code.
  public let countryRegionCode: Code
  /// Serial No.
  public let serialNo: LongCode
  /// Lot No.
  public let lotNo: LongCode
  /// Unit of Measure Code.
  public let unitOfMeasureCode: Code
  /// Qty. per Unit of Measure: how many base units make the unit of the document.
  public let qtyPerUnitOfMeasure: Quantity
  /// Correction.
  public let correction: Bool
  /// Order Type.
  public let orderType: OrderKind
  /// The entry that a line chose, in the room that the flags leave.
  var appliesToItemEntry: Int32 = 0
  /// Order No.
  public let orderNo: Code
  /// Order Line No.
  public let orderLineNo: Int
  /// External Document No.
  public let externalDocumentNo: String
  /// Dimension Set ID.
  public let dimensionSetID: Int

  /// Applies-to Entry: the entry that was chosen to be applied; 0 for none.
  public var appliesToEntry: Int { Int(appliesToItemEntry) }

  /// The names of the ledger.
  public static let table = TableName("item entry", "item entries", "Item Ledger Entry")

  /// The fields of an entry.
  public static let fields: [Field<ItemLedgerEntry>] = [
    .shown("Entry No.", \.entryNo),
    .shown("Posting Date", \.postingDate),
    .shownOption("Entry Type", \.entryType),
    .shownOption("Document Type", \.documentType),
    .shown("Document No.", \.documentNo),
    .shown("Document Line No.", \.documentLineNo),
    .shown("Item No.", \.itemNo, to: "item"),
    .shown("Variant Code", \.variantCode),
    .shown("Location Code", \.locationCode, to: "location"),
    .shownText("Description", \.description),
    .shown("Quantity", \.quantity),
    .shownOption("Source Type", \.sourceType),
    .shown("Source No.", \.sourceNo),
    .shown("Country/Region Code", \.countryRegionCode),
    .shown("Serial No.", \.serialNo),
    .shown("Lot No.", \.lotNo),
    .shown("Unit of Measure Code", \.unitOfMeasureCode),
    .shown("Qty. per Unit of Measure", \.qtyPerUnitOfMeasure),
    .shown("Correction", \.correction),
    .shown("Applies-to Entry", \.appliesToEntry),
    .shownOption("Order Type", \.orderType),
    .shown("Order No.", \.orderNo),
    .shown("Order Line No.", \.orderLineNo),
    .shownText("External Document No.", \.externalDocumentNo),
    .shown("Dimension Set ID", \.dimensionSetID),
  ]

  /// The entry in messages.
  public var reference: RecordReference { Self.reference(entryNo) }

  /// An entry in messages, be it there or not.
  public static func reference(_ entryNo: Int) -> RecordReference {
    RecordReference(table.caption, [("Entry No.", "\(entryNo)")])
  }
}

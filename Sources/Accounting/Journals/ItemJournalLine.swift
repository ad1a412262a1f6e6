/// What a document tells the item journal: pieces that move, pieces that are invoiced, or both.
///
/// Quantities are in base units and signed like the ledger: out of stock is negative.
public struct ItemJournalLine: Sendable {
  /// Sale, or an adjustment for what is consumed.
  public var entryType: ItemEntryType
  /// The item.
  public var item: Row<Item>
  /// Variant Code.
  public var variantCode = Code.blank
  /// Location Code.
  public var locationCode: Code
  /// What moves; 0 when an earlier movement is invoiced.
  public var quantity: Quantity
  /// What is invoiced now.
  public var invoicedQuantity: Quantity
  /// The earlier entry that is invoiced; 0 for a new movement.
  public var invoicesEntryNo = 0
  /// The entry that the movement takes from, or gives to, and no other; 0 for the oldest.
  public var appliesToEntryNo = 0
  /// The outbound entry whose pieces come back, and at whose cost; 0 for other movements.
  public var appliesFromEntryNo = 0
  /// Cost of one base unit.
  public var unitCost: UnitPrice
  /// Sales of what is invoiced now, or expected of what only moves.
  public var salesAmount = Amount.zero
  /// Discount of what is invoiced now; negative on invoices.
  public var discountAmount = Amount.zero
  /// Posting Date.
  public var postingDate: CalendarDate
  /// The document of the movement.
  public var documentType: ItemDocumentType
  /// Its number.
  public var documentNo: Code
  /// The line of that document.
  public var documentLineNo: Int
  /// The document of the value: the invoice when something is invoiced.
  public var valueDocumentType: ItemDocumentType
  /// Its number.
  public var valueDocumentNo: Code
  /// The item's description on the line.
  public var description = ""
  /// Inventory Posting Group.
  public var inventoryPostingGroup: Code
  /// Gen. Bus. Posting Group.
  public var genBusPostingGroup: Code
  /// Gen. Prod. Posting Group.
  public var genProdPostingGroup: Code
  /// The customer who ordered, kept on the item entry.
  public var sourceNo = Code.blank
  /// The customer who pays, kept on the value entry.
  public var valueSourceNo = Code.blank
  /// Country/Region Code: where the goods go.
  public var countryRegionCode = Code.blank
  /// Serial No.
  public var serialNo = LongCode.blank
  /// Lot No.
  public var lotNo = LongCode.blank
  /// Unit of Measure Code.
  public var unitOfMeasureCode = Code.blank
  /// Qty. per Unit of Measure.
  public var qtyPerUnitOfMeasure = Quantity(1)
  /// The service order.
  public var orderNo = Code.blank
  /// The line of the order.
  public var orderLineNo = 0
  /// External Document No.
  public var externalDocumentNo = ""
  /// Dimension Set ID.
  public var dimensionSetID = 0
  /// Source Code.
  public var sourceCode: Code
  /// The user who posts.
  public var userID: LongCode
  /// The work date.
  public var creationDate: CalendarDate
  /// Whether cost goes to the general ledger as the setup says; opening stock does not.
  public var postsToGL = true
  /// Whether the posting leaves an item register; opening stock does not.
  public var keepsRegister = true
  /// Whether the line is one of several of an undo: all of them go through one poster, so that
  /// they share their registers, and whoever posts them closes the item register.
  public var sharesPoster = false

  /// Makes a line of a movement.
  public init(
    _ entryType: ItemEntryType, item: Row<Item>, locationCode: Code, quantity: Quantity,
    invoicedQuantity: Quantity, unitCost: UnitPrice, postingDate: CalendarDate,
    document: (type: ItemDocumentType, no: Code, lineNo: Int),
    valueDocument: (type: ItemDocumentType, no: Code), genBusPostingGroup: Code,
    genProdPostingGroup: Code, sourceCode: Code, userID: LongCode, creationDate: CalendarDate
  ) {
    self.entryType = entryType
    self.item = item
    self.locationCode = locationCode
    self.quantity = quantity
    self.invoicedQuantity = invoicedQuantity
    self.unitCost = unitCost
    self.postingDate = postingDate
    documentType = document.type
    documentNo = document.no
    documentLineNo = document.lineNo
    valueDocumentType = valueDocument.type
    valueDocumentNo = valueDocument.no
    inventoryPostingGroup = item.inventoryPostingGroup
    self.genBusPostingGroup = genBusPostingGroup
    self.genProdPostingGroup = genProdPostingGroup
    self.sourceCode = sourceCode
    self.userID = userID
    self.creationDate = creationDate
  }
}

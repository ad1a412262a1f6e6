/// What a document tells the resource journal; quantities and amounts are signed like the ledger.
public struct ResourceJournalLine: Sendable {
  /// Usage or sale.
  public var entryType: ResourceEntryType
  /// The document: the shipment of a usage, the invoice of a sale.
  public var documentNo: Code
  /// Posting Date.
  public var postingDate: CalendarDate
  /// The resource.
  public var resource: Row<Resource>
  /// Description.
  public var description: String
  /// Work Type Code.
  public var workTypeCode = Code.blank
  /// Unit of Measure Code.
  public var unitOfMeasureCode = Code.blank
  /// Qty. per Unit of Measure.
  public var qtyPerUnitOfMeasure = Quantity(1)
  /// Quantity: what is sold is negative.
  public var quantity: Quantity
  /// Unit Cost.
  public var unitCost: UnitPrice
  /// Total Cost, rounded.
  public var totalCost: Amount
  /// Unit Price, never turned (rule A-174).
  public var unitPrice: UnitPrice
  /// Total Price, rounded.
  public var totalPrice: Amount
  /// Gen. Bus. Posting Group.
  public var genBusPostingGroup: Code
  /// Gen. Prod. Posting Group.
  public var genProdPostingGroup: Code
  /// The customer.
  public var sourceNo: Code
  /// The service order.
  public var orderNo: Code
  /// The line of the order.
  public var orderLineNo: Int
  /// External Document No.
  public var externalDocumentNo = ""
  /// Dimension Set ID.
  public var dimensionSetID = 0
  /// Source Code.
  public var sourceCode: Code

  /// Makes a line.
  public init(
    _ entryType: ResourceEntryType, documentNo: Code, postingDate: CalendarDate,
    resource: Row<Resource>, description: String, quantity: Quantity, unitCost: UnitPrice,
    totalCost: Amount, unitPrice: UnitPrice, totalPrice: Amount, genBusPostingGroup: Code,
    genProdPostingGroup: Code, sourceNo: Code, orderNo: Code, orderLineNo: Int, sourceCode: Code
  ) {
    self.entryType = entryType
    self.documentNo = documentNo
    self.postingDate = postingDate
    self.resource = resource
    self.description = description
    self.quantity = quantity
    self.unitCost = unitCost
    self.totalCost = totalCost
    self.unitPrice = unitPrice
    self.totalPrice = totalPrice
    self.genBusPostingGroup = genBusPostingGroup
    self.genProdPostingGroup = genProdPostingGroup
    self.sourceNo = sourceNo
    self.orderNo = orderNo
    self.orderLineNo = orderLineNo
    self.sourceCode = sourceCode
  }
}

extension JournalDraft {
  /// Posts one line of the resource journal.
  public mutating func post(
    _ line: ResourceJournalLine, in books: Books
  ) throws(BookkeepingFault) {
    guard !line.resource.blocked else {
      throw .record(
        .mustBeEqual(field: "Blocked", expected: "No", line.resource.reference, current: "Yes"))
    }
    let base: Quantity
    do throws(NumberFault) {
      let isRelated =
        books.resourceUnitsOfMeasure.row(Pair(line.resource.no, line.unitOfMeasureCode))?
        .relatedToBaseUnitOfMeas ?? true
      base = isRelated ? try line.quantity.times(line.qtyPerUnitOfMeasure) : .zero
    } catch {
      throw .number(error)
    }
    resourceEntries.append(
      ResourceLedgerEntry(
        entryNo: resourceEntriesBefore + resourceEntries.count + 1, entryType: line.entryType,
        documentNo: line.documentNo, postingDate: line.postingDate,
        resourceNo: line.resource.no, description: line.description,
        workTypeCode: line.workTypeCode, unitOfMeasureCode: line.unitOfMeasureCode,
        qtyPerUnitOfMeasure: line.qtyPerUnitOfMeasure, quantity: line.quantity,
        quantityBase: base, unitCost: line.unitCost, totalCost: line.totalCost,
        unitPrice: line.unitPrice, totalPrice: line.totalPrice, chargeable: true,
        genBusPostingGroup: line.genBusPostingGroup, genProdPostingGroup: line.genProdPostingGroup,
        sourceType: .customer, sourceNo: line.sourceNo,
        orderType: line.orderNo.isBlank ? .blank : .service,
        orderNo: line.orderNo, orderLineNo: line.orderLineNo,
        externalDocumentNo: line.externalDocumentNo, sourceCode: line.sourceCode,
        dimensionSetID: line.dimensionSetID))
  }

  /// Writes the one resource register of a posting, if there are resource entries.
  public mutating func closeResourceRegister(
    sourceCode: Code, userID: LongCode, creationDate: CalendarDate
  ) {
    guard !resourceEntries.isEmpty else { return }
    resourceRegisters.append(
      ResourceRegister(
        entryNo: resourceRegistersBefore + resourceRegisters.count + 1,
        fromEntryNo: resourceEntriesBefore + 1,
        toEntryNo: resourceEntriesBefore + resourceEntries.count, creationDate: creationDate,
        sourceCode: sourceCode, userID: userID))
  }
}

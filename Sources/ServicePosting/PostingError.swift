public import Accounting

/// Why a document cannot be edited or posted.
///
/// Cases stand in the order of the checks, so that a document with two faults always reports the
/// same one. They hold facts; sentences are made by ``sentence``.
public enum PostingError: Error, Hashable, Sendable {
  // MARK: Entering documents

  /// A typed value is no value of the field.
  case value(field: String, ValueFault)
  /// A field is kept by the program and cannot be set.
  case notEditable(field: String, table: String)
  /// A number series gives no number.
  case numberSeries(NumberSeriesFault)
  /// A meaning belongs to one repair status.
  case onlyOneRepairStatus(String)
  /// A record cannot get another key.
  case cannotRename(table: String)
  /// A number in order of dates has been assigned, so that the posting date must stay.
  case postingDateLocked(DocumentType, series: Code, postingNo: Code)
  /// A line that settles a service entry keeps a field; without a field, all of it.
  case settlesServiceEntry(field: String?)
  /// A line that settles a service entry stays on its invoice.
  case deletesServiceEntryLine
  /// A field of a document under contract cannot change.
  case fieldOfContract(String, DocumentID, contract: Code)
  /// A service item belongs to another customer.
  case serviceItemOfOther(Code, customer: Code)
  /// A service item line that lines point at cannot get another service item.
  case serviceItemInUse
  /// Another line has the item that shall replace what is serviced.
  case alreadySelected(item: Code)
  /// A field comes with the service item.
  case setByServiceItem(field: String)
  /// The location ships with warehouse documents only.
  case warehouseRequired(lineNo: Int)
  /// An order number that a posted shipment carries cannot be used again.
  case orderNumberUsed(Code)
  /// More than is outstanding shall be shipped.
  case shipTooMuch(LineLimit)
  /// More than is shipped or about to be shall be invoiced.
  case invoiceTooMuch(LineLimit)
  /// More than is outstanding shall be consumed.
  case consumeTooMuch(LineLimit)
  /// A quantity is not zero but its base quantity rounds to zero.
  case baseQuantityIsZero(Code, field: String, baseField: String)
  /// A quantity and its base quantity would end at different times.
  case outOfBalance
  /// A quantity has more decimals than its unit allows.
  case finerThanPrecision(Quantity, field: String)
  /// A line discount is outside 0 to 100.
  case lineDiscountOutOfRange
  /// A discount is below the warranty discount.
  case belowWarranty(minimum: Percentage)
  /// A discount is set by a contract and cannot be typed.
  case setByContract
  /// An item line that lines point at cannot be deleted.
  case itemLineInUse(lineNo: Int, DocumentID)
  /// A fault reason decides the field.
  case excludedByFaultReason(field: String, Code)
  /// A date that a batch job needs was not entered; its name is document or VAT.
  case dateNotEntered(String)
  /// No number is free for a line between two others.
  case noRoomForLine
  /// No numbers are free for the lines of an extended text.
  case noRoomForTexts
  /// No travel cost is set up for a zone.
  case travelFeeMissing(zone: Code)
  /// A question was answered No.
  case interrupted(question: String)
  /// Only one service item line is allowed.
  case oneItemLine
  /// A fault reason that takes the warranty away belongs to items and resources only.
  case faultReasonForItemsOnly(Code)
  /// A repair status is not for documents of a kind.
  case repairStatusNotFor(DocumentType, Code)
  /// Nothing can be released.
  case nothingToRelease(DocumentID)
  /// A status does not allow the change.
  case statusNotAllowed(ServiceStatus, DocumentID, repairStatus: Code, lineNo: Int)
  /// An invoice that a contract gave rise to fetches no shipments.
  case invoiceOfContract
  /// The order line of a shipment line no longer exists.
  case orderLineGone
  /// Fewer pieces of an item entry are still out than a line brings back.
  case returnTooMuch(Quantity, entryNo: Int)
  /// A price is above the header's limit.
  case laborPriceTooHigh
  /// A percentage of the document is larger than a setup allows.
  case greaterThanSetup(field: String, limit: String, table: String)
  /// A precision that is no multiple of the one for amounts.
  case notRounded(field: String, precision: Amount)
  /// Joined cost needs a document number, and cost by entry has those of the documents.
  case costDocumentNo(perPostingGroup: Bool)
  /// A rate is quoted in its own currency.
  case sameCurrency
  /// The currency has no rate that has started on the day; what was changed is reverted.
  case exchangeRateMissing(currency: Code, date: CalendarDate)
  /// The currency of a document made for a contract stays.
  case currencyOfContract(DocumentID, contract: Code)
  /// The unit cost of an item at standard cost that comes back cannot be typed.
  case standardCost
  /// The unit cost of an item at standard cost cannot be typed in the item journal.
  case standardCostOfJournal
  /// The question before a change of average costs was answered No; the field is named.
  case averagesKept(field: String)
  /// A price list, or one of its lines, does not fit together.
  case priceList(PriceListFault)
  /// A customer posting group stands for itself.
  case postingGroupReplacesItself
  /// No alternative group allows another customer posting group in the place of one.
  case postingGroupFixed(old: Code, new: Code)
  /// A contact is not of the document's customer.
  case contact(ContactFault)

  // MARK: Posting, in the order of the checks

  /// A record is missing, blocked or incomplete.
  case record(RecordFault)
  /// The kind of order is mandatory and missing.
  case orderTypeMissing(RecordReference)
  /// The order must be shipped as a whole.
  case incompleteShipment
  /// Dimensions do not go together or are missing.
  case dimensions(DimensionFault, document: DocumentID, lineNo: Int)
  /// The customer is blocked.
  case customerBlocked(Code, CustomerBlock, action: String)
  /// The customer is blocked for privacy.
  case customerPrivacyBlocked(Code, action: String)
  /// A service item is blocked.
  case serviceItemBlocked(Code)
  /// Nothing is left of what was asked for.
  case nothingToPost
  /// A user may not invoice.
  case invoicingProhibited
  /// A user may only ship and invoice at once.
  case invoicingMandatory
  /// The VAT date of a document lies outside the days allowed to the user.
  case vatDateNotAllowed
  /// A repair status forbids posting.
  case repairStatusPreventsPosting(DocumentID, repairStatus: Code, lineNo: Int)
  /// An item is blocked.
  case itemBlocked(Code)
  /// An item is blocked for service.
  case itemServiceBlocked(Code)
  /// A variant of an item is blocked.
  case variantBlocked(Code, Code)
  /// A variant of an item is blocked for service.
  case variantServiceBlocked(Code, Code)
  /// A fetched shipment line has nothing left to invoice.
  case alreadyInvoiced(shipment: Code, lineNo: Int)
  /// More is to be invoiced than a fetched shipment line has left.
  case moreThanShipped(shipment: Code)
  /// More would be invoiced of an order line than was shipped of it.
  case invoicedMoreThanShipped(Code)
  /// Two lines settle the same service entry.
  case serviceEntryTwice(lineNo: Int, asLine: Int)
  /// A service entry that an invoice line settles has been invoiced.
  case serviceEntryInvoiced(lineNo: Int, document: Code)
  /// Earlier shipments do not have what shall be invoiced or consumed.
  case shipmentLinesDeleted
  /// Serial and lot numbers do not fit the line.
  case tracking(TrackingFault)
  /// The invoice discount cannot be set.
  case invoiceDiscount(InvoiceDiscountFault)
  /// The VAT of a document cannot be changed by so much.
  case vatDifference(VATDifferenceFault)
  /// The dates of a service do not follow one another.
  case serviceDates(ServiceDateFault)
  /// A contract does not fit a service item line.
  case serviceContract(ServiceContractFault)
  /// The journals refuse.
  case bookkeeping(BookkeepingFault)
  /// Posting dates shall be replaced, and no date says by what.
  case postingDateNotEntered

  // MARK: Undo, in the order of the checks

  /// All the lines that are meant are corrected already, or none has a quantity.
  case nothingToUndo(shipmentNo: Code, lines: [Int])
  /// A line is a correction, or was corrected.
  case alreadyReversed
  /// The order of what was consumed is gone, or its line is.
  case consumptionOfClosedOrder(Code)
  /// The item entries of a shipment line cannot be found.
  case itemEntriesMissing(lineNo: Int)
  /// No line number is free behind a line that is to be corrected.
  case noSpaceForCorrections

  // MARK: What is not there

  /// A feature that the program does not have.
  case notModelled(String)

  /// A quantity that is larger than it may be, and how the limit came about.
  public struct LineLimit: Hashable, Sendable {
    /// The most that is allowed.
    public let maximum: Quantity
    /// Whether it is counted in base units.
    public let isBase: Bool
    /// The line.
    public let lineNo: Int
    /// The quantities behind the limit.
    public let quantities: LineQuantities
  }
}

/// Why a number series gives no number.
public enum NumberSeriesFault: Hashable, Sendable {
  /// The series cannot be drawn from.
  case draw(NumberDrawFault)
  /// No series is set up for the documents.
  case blank
  /// Numbers must be typed.
  case notAutomatic(Code)
  /// A document may not take the second series instead of the first.
  case notRelated(Code, to: Code)
  /// Numbers must not be typed.
  case notManual(Code)
}

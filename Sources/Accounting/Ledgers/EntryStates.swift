/// What is left of an item entry, and what it cost and brought so far.
public struct ItemEntryState: Hashable, Sendable {
  /// What has not been applied; has the sign of the entry's quantity.
  public var remainingQuantity: Quantity
  /// What has been invoiced; has the sign of the entry's quantity.
  public var invoicedQuantity = Quantity.zero
  /// Sum of expected cost over the value entries.
  public var costAmountExpected = Amount.zero
  /// Sum of actual cost over the value entries.
  public var costAmountActual = Amount.zero
  /// Sum of expected sales over the value entries.
  public var salesAmountExpected = Amount.zero
  /// Sum of actual sales over the value entries.
  public var salesAmountActual = Amount.zero
  /// The expected cost as shipped, before invoices reversed any of it.
  public var shippedCostExpected = Amount.zero
  /// The expected sales as shipped, before invoices reversed any of it.
  public var shippedSalesExpected = Amount.zero
  /// What came back of an outbound entry by an undo or a return; positive.
  public var returnedQuantity = Quantity.zero
  /// The first of the value entries; 0 before there is one.
  public var firstValueEntryNo = 0
  /// Last Invoice Date: the latest day on which some of it was invoiced, or consumed; blank before.
  public private(set) var lastInvoiceDate = CalendarDate.blank

  package init(remainingQuantity: Quantity) { self.remainingQuantity = remainingQuantity }

  /// Counts a quantity that was invoiced or consumed on a day.
  package mutating func countInvoiced(_ quantity: Quantity, on date: CalendarDate) {
    invoicedQuantity += quantity
    if !quantity.isZero, date > lastInvoiceDate { lastInvoiceDate = date }
  }

  /// Whether something is left to apply.
  public var isOpen: Bool { !remainingQuantity.isZero }
}

/// A stock: one item, variant and place.
public struct StockKey: Hashable, Sendable {
  /// The item.
  public let item: Code
  /// The variant.
  public let variant: Code
  /// The location.
  public let location: Code

  /// Names a stock.
  public init(item: Code, variant: Code, location: Code) {
    self.item = item
    self.variant = variant
    self.location = location
  }
}

/// The open entries of a stock, each list in the order of posting date and number.
public struct OpenItemEntries: Hashable, Sendable {
  /// Entries that brought stock in of which some is left.
  public var inbound: [Int] = []
  /// Entries that took out more than there was.
  public var outbound: [Int] = []

  package init() {}
}

/// What is left of a customer entry.
public struct CustomerEntryState: Hashable, Sendable {
  /// What is still owed, in the currency of the entry; negative where the customer has a claim.
  public var remainingAmount: Amount
  /// What is still owed, in local currency.
  public var remainingAmountLCY: Amount
  /// The payment discount that is still possible, with the sign of the entry.
  public var remainingPmtDiscPossible: Amount
  /// How much of it the next application takes at most; 0 for all of it.
  public var amountToApply = Amount.zero
  /// What closed the entry, once nothing of it is left.
  public var closing: EntryClosing?

  /// Whether something is still owed.
  public var isOpen: Bool { !remainingAmount.isZero }

  /// Counts a detailed entry of the customer entry in.
  mutating func count(_ entry: borrowing DetailedCustomerLedgerEntry) {
    remainingAmount += entry.amount
    remainingAmountLCY += entry.amountLCY
  }
}

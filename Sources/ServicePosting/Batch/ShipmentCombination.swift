public import Accounting

/// What the batch job Combine Service Shipments is asked for (BC's report 9091).
public struct ShipmentCombination: Hashable, Sendable {
  /// The shipments that may be combined, by number; `nil` for all.
  public var shipments: Set<Code>?
  /// Posting Date of the invoices.
  public var postingDate = CalendarDate.blank
  /// Document Date of the invoices.
  public var documentDate = CalendarDate.blank
  /// VAT Date of the invoices.
  public var vatDate = CalendarDate.blank
  /// Calc. Inv. Discount.
  public var calculatesInvoiceDiscount = false
  /// Post Invoices: whether each invoice is posted as soon as it is complete.
  public var postsInvoices = false
  /// Only Std. Payment Terms: leaves out shipments whose terms are not the customer's.
  public var onlyStandardPaymentTerms = false
  /// Copy Text Lines.
  public var copiesTextLines = false

  /// A job with one date for all three, which only makes invoices.
  public init(date: CalendarDate) {
    postingDate = date
    documentDate = date
    vatDate = date
  }
}

/// What became of a batch job that combined shipments.
public struct CombinedShipments: Sendable {
  /// One invoice that was made, and how posting it went if it was to be posted.
  public struct Invoice: Sendable {
    /// Its number before posting.
    public let no: Code
    /// What posting it came to; `nil` if it was not to be posted.
    public let outcome: Company.BatchOutcome?
  }

  /// The invoices in the order in which they were made.
  public internal(set) var invoices: [Invoice] = []
  /// How many shipment lines of blocked customers were left out, and invoices not posted.
  public internal(set) var errors = 0
  /// How many shipments with other payment terms were left out.
  public internal(set) var skippedShipments = 0
  /// Whether an invoice was begun at all.
  var isBegun = false
  let postsInvoices: Bool

  /// BC's message at the end.
  public var message: String {
    guard isBegun else { return "There is nothing to combine." }
    guard errors == 0 else {
      return postsInvoices
        ? "Not all the invoices were posted. A total of \(errors) invoices were not posted."
        : "Not all the invoices were created. A total of \(errors) invoices were not created."
    }
    guard skippedShipments > 0 else {
      return "The shipments are now combined and the number of invoices created is "
        + "\(invoices.count)."
    }
    return "The shipments are now combined, and the number of invoices created is "
      + "\(invoices.count).\\\(skippedShipments) Shipments with nonstandard payment terms have not "
      + "been combined."
  }
}

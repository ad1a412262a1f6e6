import Accounting

/// One line on its way through a posting: what it moves, what it invoices, what it costs.
struct LinePosting {
  var line: ServiceLine
  /// The amounts of what is invoiced, in the document's currency.
  var amounts = LineAmounts()
  /// The same in local currency.
  var amountsLCY = LineAmounts()
  /// What is still to be invoiced from the shipment of this posting, once earlier shipments gave
  /// theirs.
  var invoicedHere: Quantity
  var invoicedHereBase: Quantity
  /// What is consumed from the shipment of this posting.
  var consumedHere: Quantity
  var consumedHereBase: Quantity
  /// Whether the posting made the line to round its invoice.
  var isRounding = false
  var usageEntryNo = 0
  var warrantyEntryNo = 0
  var itemEntryNo = 0

  init(_ line: ServiceLine) {
    self.line = line
    invoicedHere = line.quantities.toInvoice
    invoicedHereBase = line.base.toInvoice
    consumedHere = line.quantities.toConsume
    consumedHereBase = line.base.toConsume
  }
}

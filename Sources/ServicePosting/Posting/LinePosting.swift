import Accounting

/// One line on its way through a posting: what it moves, what it invoices, what it costs.
///
/// It is an object, because every ledger reads it and some add to it: a value as large as this
/// would be copied at each of those steps.
final class LinePosting {
  @exclusivity(unchecked) var line: ServiceLine
  /// The amounts of what is invoiced, in the document's currency.
  @exclusivity(unchecked) var amounts = LineAmounts()
  /// The same in local currency.
  @exclusivity(unchecked) var amountsLCY = LineAmounts()
  /// What was typed over the calculated VAT, in local currency.
  @exclusivity(unchecked) var vatDifferenceLCY = Amount.zero
  /// What is still to be invoiced from the shipment of this posting, once earlier shipments gave
  /// theirs.
  @exclusivity(unchecked) var invoicedHere: Quantity
  @exclusivity(unchecked) var invoicedHereBase: Quantity
  /// What value entries got of the sale so far, once earlier shipments have a part of it.
  @exclusivity(unchecked) var soldInParts: Amount?
  /// What is consumed from the shipment of this posting.
  @exclusivity(unchecked) var consumedHere: Quantity
  @exclusivity(unchecked) var consumedHereBase: Quantity
  /// Whether the posting made the line to round its invoice.
  @exclusivity(unchecked) var isRounding = false
  @exclusivity(unchecked) var usageEntryNo = 0
  @exclusivity(unchecked) var warrantyEntryNo = 0
  @exclusivity(unchecked) var itemEntryNo = 0
  /// The serial and lot numbers of single pieces, with what is still to be posted of them.
  @exclusivity(unchecked) var numbers: [NumberPosting] = []
  /// The item entries of pieces with such numbers.
  @exclusivity(unchecked) var trackedEntryNos: [Int] = []

  convenience init(_ line: ServiceLine) { self.init([line], 0) }

  init(_ lines: [ServiceLine], _ place: Int) {
    line = lines[place]
    invoicedHere = line.quantities.toInvoice
    invoicedHereBase = line.base.toInvoice
    consumedHere = line.quantities.toConsume
    consumedHereBase = line.base.toConsume
  }
}

extension LinePosting {
  var lineNo: Int { line.lineNo }
  var content: Shared<LineContent> { line.sharedContent }
  var quantities: LineQuantities { _read { yield line.quantities } }
  var base: LineQuantities { _read { yield line.base } }
  var ships: Bool { !line.quantities.toShip.isZero }
  var invoices: Bool { !line.quantities.toInvoice.isZero }
  var consumes: Bool { !line.quantities.toConsume.isZero }
}

import Accounting

/// One line of a document being edited: a field at a time, each with all its effects.
///
/// It works on a copy of the document; the company takes it only when every field was accepted.
struct LineEdit {
  var document: ServiceDocument
  let place: Int
  let money: DocumentMoney
  /// BC's work date, which decides whether a contract has begun.
  let workDate: CalendarDate
  /// Whether questions are answered No.
  var answersNo = false
  var notes: [PostingNote] = []

  var line: ServiceLine {
    get { document.lines[place] }
    set { document.lines[place] = newValue }
  }

  func rules(in company: Company) -> QuantityRules {
    let ships = company.books.locations[line.content.locationCode]?.requireShipment == true
    let isInventory = company.books.items[line.content.no]?.type == .inventory
    return QuantityRules(
      requiresWarehouse: line.content.type == .item && isInventory
        && document.header.documentType == .order && ships,
      startsWithNothing: ships, document: document.id, lineNo: line.lineNo)
  }

  /// Item lines of a released document are locked.
  func requireOpen() throws(PostingError) {
    guard line.content.type != .item || document.header.releaseStatus == .open else {
      throw .record(
        .mustBeEqual(
          field: "Release Status", expected: ReleaseStatus.open.caption, document.reference,
          current: document.header.releaseStatus.caption))
    }
  }

  mutating func setQuantity(_ value: Quantity, in company: Company) throws(PostingError) {
    try requireOpen()
    let before = line
    try line.setQuantity(value, rules(in: company))
    try requireTrackingFits()
    if value.isZero { dropItemEntries() }
    let changes = value != before.quantities.quantity
    if line.content.type == .item, document.header.documentType == .creditMemo {
      try priceReturn(after: before, in: company)
    }
    if changes { return try searchPrices(.quantity, since: before, in: company) }
    // The same quantity typed again leaves the invoice discount of an item alone.
    if line.content.type != .item
      || line.quantities.toConsume != before.quantities.toConsume
    {
      try document.recalculateAmounts(at: place, money)
    } else {
      try document.updateInvDiscToInvoice(at: place, money)
    }
  }

  mutating func setQtyToShip(_ value: Quantity, in company: Company) throws(PostingError) {
    let rules = rules(in: company)
    try changeQuantities { (line) throws(PostingError) in try line.setQtyToShip(value, rules) }
    try checkWarehouse(value, in: company)
  }

  mutating func setQtyToInvoice(_ value: Quantity, in company: Company) throws(PostingError) {
    let rules = rules(in: company)
    try changeQuantities { (line) throws(PostingError) in try line.setQtyToInvoice(value, rules) }
  }

  mutating func setQtyToConsume(_ value: Quantity, in company: Company) throws(PostingError) {
    let rules = rules(in: company)
    try changeQuantities { (line) throws(PostingError) in try line.setQtyToConsume(value, rules) }
    try checkWarehouse(value, in: company)
  }

  /// A changed Qty. to Consume changes what is charged, so that the amounts are computed anew and
  /// the invoice discount goes; otherwise only its share to invoice changes.
  mutating func changeQuantities(
    _ change: (inout ServiceLine) throws(PostingError) -> Void
  ) throws(PostingError) {
    let oldConsume = line.quantities.toConsume
    try change(&document.lines[place])
    if line.quantities.toConsume != oldConsume {
      try document.recalculateAmounts(at: place, money)
    } else {
      try document.updateInvDiscToInvoice(at: place, money)
      try document.updateAmounts(at: place, money)
    }
  }

  mutating func setUnitPrice(_ value: UnitPrice) throws(PostingError) {
    try requireOpen()
    let limit = document.header.maxLaborUnitPrice
    if line.content.type == .resource, !limit.isZero, value > limit { throw .laborPriceTooHigh }
    line.content.unitPrice = value
    try document.recalculateAmounts(at: place, money)
  }

  /// Searches discount and price anew, and says what was found and lost.
  mutating func searchPrices(
    _ cause: PriceCause, since before: ServiceLine, in company: Company,
    keeping discount: Percentage = .zero
  ) throws(PostingError) {
    guard !line.isText else { return }
    notes += try document.searchPrices(at: place, cause, in: company, money, keeping: discount)
    notes += line.searchNotes(since: before)
  }

  init(
    document: ServiceDocument, place: Int, money: DocumentMoney, on workDate: CalendarDate = .blank
  ) {
    self.document = document
    self.place = place
    self.money = money
    self.workDate = workDate
  }
}

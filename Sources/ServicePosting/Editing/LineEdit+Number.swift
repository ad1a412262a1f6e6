import Accounting

/// What a line is: its type and number, and what it takes from the card they name.
extension LineEdit {
  /// Fills an empty line from the card of a number, and from the service item line it belongs to.
  ///
  /// - Returns: the questions that BC asks, then what is to be said about the price.
  mutating func enterCard(
    _ no: Code, itemLineNo: Int, in company: Company
  ) throws(PostingError) -> [PostingNote] {
    let questions = try document.enter(no, into: &document.lines[place], in: company)
    if answersNo, let question = questions.first(where: { $0.code == "N-ASKED" }) {
      throw .interrupted(question: question.text)
    }
    if let found = document.index(ofItemLine: itemLineNo) {
      let itemLine = document.itemLines[found]
      document.takeServiceItem(
        itemLine, into: &document.lines[place], in: company, on: workDate)
      line.content.takeFault(of: itemLine)
    }
    guard !line.isText else { return questions }
    try document.enterCost(at: place, in: company, money)
    return questions + (try document.searchPrices(at: place, .number, in: company, money))
  }

  /// A card may bring its extended texts along, in the place of those of the card before.
  mutating func enterExtendedTexts(in company: Company) throws(PostingError) {
    let count = try document.insertExtendedTexts(at: place, isAsked: false, in: company)
    guard count > 0 else { return }
    let lines = count == 1 ? "1 line" : "\(count) lines"
    notes.append(
      PostingNote("N-TEXTS", "line \(line.lineNo): \(lines) of extended text added behind it"))
  }

  /// A service cost brings its quantity along.
  mutating func enterDefaultQuantity(in company: Company) throws(PostingError) {
    guard line.content.type == .cost,
      let quantity = company.serviceCosts[line.content.no]?.defaultQuantity, !quantity.isZero
    else { return }
    try setQuantity(quantity, in: company)
  }

  /// Another number: the line starts afresh and keeps its quantity, unless it is a cost.
  mutating func setNo(_ no: Code, in company: Company) throws(PostingError) {
    try requireUnshipped()
    try requireOpen()
    try requireNoTracking()
    let old = line
    document.lines[place] = document.newLine(old.lineNo, old.content.type)
    line.content.serviceItemNo = old.content.serviceItemNo
    line.content.serviceItemSerialNo = old.content.serviceItemSerialNo
    guard !no.isBlank else { return takeServiceItem(of: old, in: company) }
    notes += try enterCard(no, itemLineNo: old.content.serviceItemLineNo, in: company)
    if line.content.type == .cost {
      try enterDefaultQuantity(in: company)
    } else if !old.quantities.quantity.isZero {
      try setQuantity(old.quantities.quantity, in: company)
    }
  }

  /// Another type: nothing stays but the service item line.
  mutating func setType(_ type: LineType, in company: Company) throws(PostingError) {
    try requireOpen()
    if type == .item { try document.requireOpenRelease() }
    try requireUnshipped()
    try requireNoTracking()
    let old = line
    document.lines[place] = document.newLine(old.lineNo, type)
    takeServiceItem(of: old, in: company)
  }

  private mutating func takeServiceItem(of old: ServiceLine, in company: Company) {
    guard let found = document.itemLine(of: old) else { return }
    document.takeServiceItem(found, into: &document.lines[place], in: company, on: workDate)
  }

  /// The service item of an order's line is that of one of its item lines; another one
  /// enters the number of the line once more.
  mutating func setServiceItem(_ no: Code, in company: Company) throws(PostingError) {
    guard document.header.documentType == .order || document.header.documentType == .quote else {
      try requireUnshipped()
      line.content.serviceItemNo = no
      return
    }
    let before = line.content.serviceItemNo
    try linkServiceItem(no, in: company)
    guard line.content.serviceItemNo != before, !line.isText else { return }
    try setNo(line.content.no, in: company)
  }

  private mutating func linkServiceItem(_ no: Code, in company: Company) throws(PostingError) {
    guard !no.isBlank else { return try setServiceItemLine(.integer(0), in: company) }
    guard let itemLine = document.itemLines.first(where: { $0.serviceItemNo == no }) else {
      throw .record(
        .notFound(
          RecordReference(
            "Service Item Line",
            [
              ("Document Type", document.header.documentType.caption),
              ("Document No.", "\(document.header.no)"), ("Service Item No.", "\(no)"),
            ])))
    }
    try setServiceItemLine(.integer(itemLine.lineNo), in: company)
  }

  private func requireUnshipped() throws(PostingError) {
    try requireNothingOpen()
    guard line.quantities.shipped.isZero else {
      throw mustBeEqual("Quantity Shipped", "0", line.quantities.shipped.description)
    }
    guard line.content.shipmentNo.isBlank else {
      throw mustBeEqual("Shipment No.", "", line.content.shipmentNo.description)
    }
  }

  private func mustBeEqual(
    _ field: String, _ expected: String, _ current: String
  ) -> PostingError {
    .record(
      .mustBeEqual(
        field: field, expected: expected, document.reference(toLine: line.lineNo),
        current: current))
  }

  /// Base quantities are typed only where a unit is one base unit; they mean the quantity itself
  ///
  func baseEntry(_ value: Quantity, _ field: String) throws(PostingError) -> Quantity {
    if value.isNegative {
      throw .record(
        .field(field, text: "must be positive", document.reference(toLine: line.lineNo)))
    }
    guard line.content.qtyPerUnitOfMeasure == 1 else {
      throw mustBeEqual(
        "Qty. per Unit of Measure", "1", line.content.qtyPerUnitOfMeasure.description)
    }
    return value
  }

  /// Locations that ship with warehouse documents say so, or take no quantity at all (Q 2.4).
  mutating func checkWarehouse(_ quantity: Quantity, in company: Company) throws(PostingError) {
    guard !quantity.isZero, line.content.type == .item, document.header.documentType == .order,
      let location = company.books.locations[line.content.locationCode]
    else { return }
    if location.directedPutAwayAndPick { throw .warehouseRequired(lineNo: line.lineNo) }
    guard location.requireShipment else { return }
    notes.append(
      PostingNote(
        "N-WAREHOUSE",
        "Warehouse Shipment is required for this line. The entered information may be disregarded "
          + "by warehouse activities."))
  }
}

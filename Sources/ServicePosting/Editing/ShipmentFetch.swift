import Accounting

/// Shipment lines on their way into an invoice, one after the other.
struct ShipmentFetch {
  private(set) var document: ServiceDocument
  private(set) var newLines: [Int] = []
  private(set) var notes: [PostingNote] = []
  private let money: DocumentMoney
  /// The shipments that do not fit the header; each is told once.
  private var unfit: Set<Code> = []

  init(_ document: ServiceDocument, money: DocumentMoney) {
    self.document = document
    self.money = money
  }

  /// Fetches a line with the texts attached to it.
  mutating func fetch(_ id: PostedLineID, in company: Company) throws(PostingError) {
    guard let shipment = company.shipments[id.documentNo] else {
      throw .record(
        .notFound(RecordReference("Service Shipment Header", [("No.", "\(id.documentNo)")])))
    }
    guard let line = shipment.lines.first(where: { $0.lineNo == id.lineNo }) else {
      throw .record(.notFound(Self.reference(to: id)))
    }
    guard !line.shippedNotInvoiced.isZero else {
      notes.append(
        PostingNote(
          "N-SKIPPED",
          "line \(id.lineNo) of shipment \(id.documentNo) skipped: nothing shipped that is not "
            + "invoiced"))
      return
    }
    guard fits(shipment) else { return }
    let group = document.header.vatBusPostingGroup
    guard line.content.vatBusPostingGroup == group else {
      throw .record(
        .mustBeEqual(
          field: "VAT Bus. Posting Group", expected: "\(group)", Self.reference(to: id),
          current: "\(line.content.vatBusPostingGroup)"))
    }
    try add(line, of: shipment, in: company)
  }

  /// Adds a line of a shipment that fits, with the texts attached to it, below the name of the
  /// shipment.
  mutating func add(
    _ line: ServiceShipmentLine, of shipment: ServiceShipment, in company: Company
  ) throws(PostingError) {
    try appendHeading(of: shipment)
    let number = try append(line, of: shipment, in: company)
    for text in shipment.lines where text.content.attachedToLineNo == line.lineNo {
      try append(text, of: shipment, attachedTo: number, in: company)
    }
  }

  private static func reference(to id: PostedLineID) -> RecordReference {
    RecordReference(
      "Service Shipment Line",
      [("Document No.", "\(id.documentNo)"), ("Line No.", "\(id.lineNo)")])
  }

  /// Currency and who pays must be those of the invoice; else the whole shipment is left out with
  /// a message.
  private mutating func fits(_ shipment: ServiceShipment) -> Bool {
    var faults: [String] = []
    if shipment.header.currencyCode != document.header.currencyCode {
      faults.append("Currency Code")
    }
    if shipment.header.billToCustomerNo != document.header.billToCustomerNo {
      faults.append("Bill-to Customer No.")
    }
    if faults.isEmpty { return true }
    guard unfit.insert(shipment.no).inserted else { return false }
    for field in faults {
      notes.append(
        PostingNote(
          "N-NOT-THE-SAME",
          "The \(field) on the Service Header \(document.header.no) and the Service Shipment "
            + "Header \(shipment.no) must be the same."))
    }
    return false
  }

  private func nextLineNo() throws(PostingError) -> Int {
    let lineNo = (document.lines.last?.lineNo ?? 0) + 10_000
    guard lineNo <= 1_000_000_000 else {
      throw .record(.tooLarge(field: "Line No.", document.reference))
    }
    return lineNo
  }

  /// A text names the shipment, unless the last line is of it already.
  private mutating func appendHeading(of shipment: ServiceShipment) throws(PostingError) {
    guard document.lines.last?.content.shipmentNo != shipment.no else { return }
    var heading = ServiceLine(lineNo: try nextLineNo())
    heading.content.description = "Shipment No. \(shipment.no):"
    heading.content.shipmentNo = shipment.no
    document.lines.append(heading)
    newLines.append(heading.lineNo)
  }

  /// The order line is copied, not the shipment line.
  private mutating func append(
    _ line: ServiceShipmentLine, of shipment: ServiceShipment, in company: Company
  ) throws(PostingError) -> Int {
    let order = company.documents[DocumentID(.order, line.orderNo)]
    guard let order, let source = order.index(ofLine: line.orderLineNo) else {
      throw .orderLineGone
    }
    let ordered = order.lines[source]
    var new = ServiceLine(lineNo: try nextLineNo())
    new.content = ordered.content
    new.content.variantCode = line.content.variantCode
    new.content.locationCode = line.content.locationCode
    new.content.attachedToLineNo = 0
    refer(&new, to: line, of: shipment)
    document.lines.append(new)
    newLines.append(new.lineNo)
    var edit = LineEdit(document: document, place: document.lines.count - 1, money: money)
    try edit.setQuantity(line.shippedNotInvoiced, in: company)
    let price = try price(of: ordered, pricesIncludeVAT: order.header.pricesIncludingVAT)
    try edit.setUnitPrice(price)
    edit.line.content.allowLineDisc = ordered.content.allowLineDisc
    edit.line.content.allowInvoiceDisc = ordered.content.allowInvoiceDisc
    edit.line.content.lineDiscountPercent = ordered.content.lineDiscountPercent
    try edit.document.recalculateAmounts(at: edit.place, money)
    document = edit.document
    return new.lineNo
  }

  /// A text that is attached to a line goes with it.
  private mutating func append(
    _ text: ServiceShipmentLine, of shipment: ServiceShipment, attachedTo number: Int,
    in company: Company
  ) throws(PostingError) {
    var new = ServiceLine(lineNo: try nextLineNo())
    new.content.description = text.content.description
    new.content.attachedToLineNo = number
    refer(&new, to: text, of: shipment)
    document.lines.append(new)
    newLines.append(new.lineNo)
  }

  private func refer(
    _ new: inout ServiceLine, to line: ServiceShipmentLine, of shipment: ServiceShipment
  ) {
    new.content.shipmentNo = shipment.no
    new.content.shipmentLineNo = line.lineNo
    new.content.orderNo = line.orderNo
    new.content.postingDate = document.header.postingDate
  }

  /// The order's price, with or without VAT as the invoice has it.
  private func price(
    of line: ServiceLine, pricesIncludeVAT: Bool
  ) throws(PostingError) -> UnitPrice {
    let price = line.content.unitPrice
    guard pricesIncludeVAT != money.includesVAT else { return price }
    let rate = line.content.vatPercent
    do throws(NumberFault) {
      return try money.turned(price, rate, rounded: money.unit)
    } catch {
      throw .record(.tooLarge(field: "Unit Price", document.reference(toLine: line.lineNo)))
    }
  }
}

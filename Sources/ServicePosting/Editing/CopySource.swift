public import Accounting

/// A document whose lines are copied into an open one.
public enum CopySource: Hashable, Sendable {
  /// An open document.
  case open(DocumentID)
  /// A posted shipment.
  case shipment(Code)
  /// A posted invoice.
  case invoice(Code)
  /// A posted credit memo.
  case creditMemo(Code)
}

/// What is copied: a header, and lines with what they move and charge.
struct CopiedDocument {
  let header: ServiceHeader
  let reference: RecordReference
  let lines: [Line]

  struct Line {
    let lineNo: Int
    var content: LineContent
    var quantity: Quantity
    var quantityBase: Quantity
    /// Its discounts as they stand on the document; `nil` where it charges nothing yet.
    let amounts: LineAmounts?
    /// The part of a line that this is, in base units; `nil` for a whole one.
    var invDiscountShare: (part: Quantity, of: Quantity)?
    /// The item entry whose pieces come back; 0 for none.
    var applFromItemEntry = 0
    /// The numbers of the pieces.
    var tracking: [TrackingLine] = []
  }

  init(_ source: CopySource, in company: borrowing Company) throws(PostingError) {
    switch source {
    case .open(let id):
      let document = try company.document(id)
      header = document.header
      reference = document.reference
      lines = document.lines.map {
        Line(
          lineNo: $0.lineNo, content: $0.content, quantity: $0.quantities.quantity,
          quantityBase: $0.base.quantity, amounts: $0.amounts)
      }
    case .shipment(let no):
      reference = RecordReference("Service Shipment Header", [("No.", "\(no)")])
      guard let shipment = company.shipments[no] else { throw .record(.notFound(reference)) }
      header = shipment.header
      lines = shipment.lines.map {
        Line(
          lineNo: $0.lineNo, content: $0.content, quantity: $0.quantity,
          quantityBase: $0.quantityBase, amounts: nil)
      }
    case .invoice(let no):
      reference = RecordReference("Service Invoice Header", [("No.", "\(no)")])
      guard let invoice = company.invoices[no] else { throw .record(.notFound(reference)) }
      header = invoice.header
      lines = invoice.lines.map(Line.init(posted:))
    case .creditMemo(let no):
      reference = RecordReference("Service Cr.Memo Header", [("No.", "\(no)")])
      guard let creditMemo = company.creditMemos[no] else { throw .record(.notFound(reference)) }
      header = creditMemo.header
      lines = creditMemo.lines.map(Line.init(posted:))
    }
  }

  /// Lines can be taken as they are only by a document of the same customers and terms of price.
  func requireMatch(_ target: ServiceHeader) throws(PostingError) {
    let pairs: [(String, String, String)] = [
      ("Customer No.", "\(target.customerNo)", "\(header.customerNo)"),
      ("Bill-to Customer No.", "\(target.billToCustomerNo)", "\(header.billToCustomerNo)"),
      (
        "Customer Posting Group", "\(target.customerPostingGroup)", "\(header.customerPostingGroup)"
      ),
      ("Gen. Bus. Posting Group", "\(target.genBusPostingGroup)", "\(header.genBusPostingGroup)"),
      ("Currency Code", "\(target.currencyCode)", "\(header.currencyCode)"),
      (
        "Prices Including VAT", target.pricesIncludingVAT ? "Yes" : "No",
        header.pricesIncludingVAT ? "Yes" : "No"
      ),
    ]
    for (field, expected, current) in pairs where expected != current {
      throw .record(
        .mustBeEqual(field: field, expected: expected, reference, current: current))
    }
  }
}

extension CopiedDocument.Line {
  fileprivate init(posted line: some PricedLine) {
    self.init(
      lineNo: line.lineNo, content: line.content, quantity: line.quantity,
      quantityBase: line.quantityBase, amounts: line.amounts)
  }
}

import Accounting

/// A posted invoice or credit memo with its lines as they went through posting: in the same order,
/// with the same amounts in local currency, remainders carried.
struct InvoicedDocument {
  let no: Code
  /// The order of an invoice; blank where there is none.
  let orderNo: Code
  let document: ServiceDocument
  let money: DocumentMoney
  /// The lines in the order of posting, the rounding line last.
  let lines: [LinePosting]
  let totals: RunningTotals

  var isCredit: Bool { document.header.documentType == .creditMemo }

  init(_ invoice: ServiceInvoice, in company: Company) throws(PostingError) {
    try self.init(
      invoice.no, invoice.orderNo,
      ServiceDocument(
        header: invoice.header, .invoice,
        invoice.lines.map { ($0.lineNo, $0.sharedContent, $0.quantity, $0.amounts) }),
      in: company)
  }

  init(_ creditMemo: ServiceCreditMemo, in company: Company) throws(PostingError) {
    try self.init(
      creditMemo.no, .blank,
      ServiceDocument(
        header: creditMemo.header, .creditMemo,
        creditMemo.lines.map { ($0.lineNo, $0.sharedContent, $0.quantity, $0.amounts) }),
      in: company)
  }

  private init(
    _ no: Code, _ orderNo: Code, _ posted: ServiceDocument, in company: Company
  ) throws(PostingError) {
    self.no = no
    self.orderNo = orderNo
    var document = posted
    let rounding = document.takeRoundingLine(in: company.books)
    let money = try DocumentMoney(document.sharedHeader, in: company.books)
    var lines = document.postingOrder(of: Array(document.lines.indices), in: company.books)
      .map { LinePosting(document.lines, $0) }
    if let rounding {
      let posting = LinePosting(rounding)
      posting.isRounding = true
      lines.append(posting)
    }
    self.document = posted
    self.money = money
    self.lines = lines
    totals = try numbers { () throws(NumberFault) in try Self.convert(lines, money) }
  }

  /// The amounts in local currency, as ``RunningTotals`` hands them out line by line.
  private static func convert(
    _ lines: [LinePosting], _ money: DocumentMoney
  ) throws(NumberFault) -> RunningTotals {
    var totals = RunningTotals()
    for line in lines {
      line.amounts = line.line.amounts
      line.amountsLCY = try totals.add(line.amounts, money)
      if !line.content.vatDifference.isZero, line.invoices {
        line.vatDifferenceLCY = try totals.addVATDifference(line.content.vatDifference, money)
      }
      if !line.isRounding {
        try totals.addCost(line.quantities.toInvoice, line.content.unitCostLCY, money)
      }
    }
    return totals
  }

  /// An amount of the document as its entries have it: those of a credit memo are turned.
  func signed(_ amount: Amount) -> Amount { isCredit ? -amount : amount }

  /// The lines that reach the general ledger.
  var charged: [LinePosting] { lines.filter { $0.content.type != .text && $0.invoices } }
}

extension ServiceDocument {
  /// Takes the line that rounds the total out of a posted document, if it has one.
  mutating func takeRoundingLine(in books: Books) -> ServiceLine? {
    let account = books.customerPostingGroups[header.customerPostingGroup]?.invoiceRoundingAccount
    guard let last = lines.last, last.content.type == .glAccount, last.content.systemCreatedEntry,
      last.content.no == account
    else { return nil }
    return lines.removeLast()
  }
}

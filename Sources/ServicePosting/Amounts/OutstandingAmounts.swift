import Accounting

/// What a line will still bring in, with VAT: of what is not shipped, and of what is shipped and
/// not invoiced.
///
/// The VAT is that of the line alone: it may differ by a cent from Amount Including VAT, which
/// takes its share of the group's VAT. Where all of the line is VAT, its rate is added even so.
struct OutstandingAmounts: Hashable {
  /// Outstanding Amount, in the currency of the document.
  private(set) var outstanding = Amount.zero
  /// Outstanding Amount (LCY).
  private(set) var outstandingLCY = Amount.zero
  /// Shipped Not Invoiced, in the currency of the document; nothing on a credit memo.
  private(set) var shippedNotInvoiced = Amount.zero
  /// Shipped Not Invoiced (LCY).
  private(set) var shippedNotInvoicedLCY = Amount.zero

  /// Both in local currency.
  var totalLCY: Amount { outstandingLCY + shippedNotInvoicedLCY }

  /// Nothing.
  init() {}

  init(
    of line: ServiceLine, _ type: DocumentType, _ money: DocumentMoney
  ) throws(NumberFault) {
    let (quantities, chargeable) = (line.quantities, line.quantities.chargeable)
    guard !quantities.quantity.isZero, !chargeable.isZero else { return }
    var amount = line.netLineAmount
    if !money.includesVAT {
      let rate = try money.discountedRate(line.content.effectiveVATPercent)
      amount = try Rounding.multiple(
        of: money.amount,
        numerator: try Rounding.product(amount.raw, DocumentMoney.discountedUnit + rate),
        denominator: DocumentMoney.discountedUnit)
    }
    outstanding = try amount.share(
      quantities.outstanding, of: quantities.quantity, rounded: money.amount)
    outstandingLCY = try money.local(outstanding)
    guard type != .creditMemo else { return }
    shippedNotInvoiced = try amount.share(
      quantities.shippedNotInvoiced, of: chargeable, rounded: money.amount)
    shippedNotInvoicedLCY = try money.local(shippedNotInvoiced)
  }
}

extension Company {
  /// The outstanding amounts of a line; nothing where its currency has lost its rounding or rate.
  func outstandingAmounts(
    of line: ServiceLine, _ header: Shared<ServiceHeader>
  ) -> OutstandingAmounts {
    guard !line.isText, let money = try? DocumentMoney(header, in: books) else {
      return OutstandingAmounts()
    }
    return (try? OutstandingAmounts(of: line, header.documentType, money)) ?? OutstandingAmounts()
  }
}

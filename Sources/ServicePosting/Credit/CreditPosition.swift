public import Accounting

/// What open service documents will make a customer owe.
struct OpenAmounts: Hashable {
  /// Outstanding Serv. Orders (LCY).
  var outstandingOrdersLCY = Amount.zero
  /// Outstanding Serv.Invoices(LCY).
  var outstandingInvoicesLCY = Amount.zero
  /// Serv Shipped Not Invoiced(LCY): of orders.
  var shippedNotInvoicedLCY = Amount.zero
  /// What invoices charge of shipments, which the orders count as shipped and not invoiced.
  var fetchedLCY = Amount.zero
}

/// What a customer owes and will owe, beside what he may: the figures behind a credit warning
/// (page 5953, Serv. Check Credit Limit). All amounts are in local currency.
public struct CreditPosition: Hashable, Sendable {
  /// The customer who pays.
  public let customerNo: Code
  /// Balance (LCY): of the ledger.
  public let balance: Amount
  /// Outstanding Amt. (LCY): of orders what is not shipped, of invoices what is not posted; with
  /// what is entered at this moment.
  public let outstanding: Amount
  /// Shipped Not Invoiced (LCY).
  public let shippedNotInvoiced: Amount
  /// Current Amount (LCY): of the document that is entered.
  public let document: Amount
  /// Credit Limit (LCY); 0 for none.
  public let creditLimit: Amount
  /// Overdue Balance (LCY).
  public let overdue: Amount

  /// Total Amount (LCY).
  public var total: Amount { balance + outstanding + shippedNotInvoiced }

  /// Whether there is a limit, and the total is above it.
  public var exceedsLimit: Bool { !creditLimit.isZero && total > creditLimit }
}

extension Company {
  /// What the open orders and invoices of a payer come to.
  func openAmounts(of customerNo: Code) -> OpenAmounts {
    var sums = OpenAmounts()
    for document in documents.values {
      let header = document.sharedHeader
      let isTheirs = header.billToCustomerNo == customerNo
      switch header.documentType {
      case .order where isTheirs:
        for line in document.lines {
          let amounts = outstandingAmounts(of: line, header)
          sums.outstandingOrdersLCY += amounts.outstandingLCY
          sums.shippedNotInvoicedLCY += amounts.shippedNotInvoicedLCY
        }
      case .invoice:
        for line in document.lines {
          let amounts = outstandingAmounts(of: line, header)
          if isTheirs { sums.outstandingInvoicesLCY += amounts.outstandingLCY }
          // BC looks for who received it here, not for who pays.
          if line.content.customerNo == customerNo, !line.content.shipmentNo.isBlank {
            sums.fetchedLCY += amounts.outstandingLCY
          }
        }
      default: break
      }
    }
    return sums
  }

  /// The position of a customer, with what an entry adds that is not stored yet; what is overdue is
  /// added up only if a day is given.
  func creditPosition(
    of customerNo: Code, adding change: Amount, document: Amount, overdueOn workDate: CalendarDate?
  ) -> CreditPosition {
    let open = openAmounts(of: customerNo)
    let outstanding = open.outstandingOrdersLCY + open.outstandingInvoicesLCY - open.fetchedLCY
    return CreditPosition(
      customerNo: customerNo, balance: books.customerBalances[customerNo] ?? .zero,
      outstanding: outstanding + change, shippedNotInvoiced: open.shippedNotInvoicedLCY,
      document: document, creditLimit: books.customers[customerNo]?.creditLimitLCY ?? .zero,
      overdue: workDate.map { books.overdueBalance(of: customerNo, on: $0) } ?? .zero)
  }
}

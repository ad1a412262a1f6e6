import Accounting

/// Warnings while a document is entered (codeunit 5953, Serv. Check Credit Limit). They stop
/// nothing; posting does not look at the limit at all.
extension Company {
  /// Warns when the payer of a quote, order or invoice is chosen: of what he owes already, and of
  /// what the lines of the document add to it.
  ///
  /// - Parameters:
  ///   - id: the document; one that is not stored yet has no lines.
  ///   - payer: the customer that is chosen.
  ///   - dropsLines: whether the lines are deleted with the choice.
  func creditNotes(
    of id: DocumentID, payer: Code, dropsLines: Bool = false, on workDate: CalendarDate
  ) -> [PostingNote] {
    guard books.salesReceivablesSetup.creditWarnings != .none, id.type != .creditMemo else {
      return []
    }
    var company = self
    if dropsLines { company.documents[id]?.lines = [] }
    let stored = company.documents[id]
    var amount = Amount.zero
    if let stored { amount = company.amountOnChoosing(stored) }
    let changes = stored?.header.billToCustomerNo != payer
    let position = company.creditPosition(
      of: payer, adding: changes ? amount : .zero, document: amount, overdueOn: workDate)
    return creditNotes(position, overdueOn: workDate)
  }

  /// Warns after a field of a line was entered that changes amounts. A credit memo counts like an
  /// invoice here, though it will lower what is owed.
  func creditNotes(
    ofLine place: Int, of document: ServiceDocument
  ) -> [PostingNote] {
    let warnings = books.salesReceivablesSetup.creditWarnings
    guard warnings != .none, warnings != .overdueBalance, !document.lines[place].isText,
      books.customers.row(document.sharedHeader.billToCustomerNo)?.creditLimitLCY.isZero == false
    else { return [] }
    let line = document.lines[place]
    let stored = documents[document.id]
    let before = stored?.lines.first { $0.lineNo == line.lineNo }
    let header = document.sharedHeader
    let change =
      outstandingAmounts(of: line, header).totalLCY
      - (before.map { outstandingAmounts(of: $0, header).totalLCY } ?? .zero)
    let position = creditPosition(
      of: header.billToCustomerNo, adding: change,
      document: change + (stored.map(openTotal) ?? .zero), overdueOn: nil)
    return creditNotes(position, overdueOn: nil)
  }

  /// Fields of a line whose entry works its amounts out, so that BC looks at the limit.
  static let creditCheckedFields: Set<String> = [
    "No.", "Quantity", "Quantity (Base)", "Qty. to Invoice", "Qty. to Consume", "Unit Price",
    "Line Discount %", "Line Discount Amount", "Line Amount", "Inv. Discount Amount",
    "Allow Invoice Disc.", "Unit of Measure Code", "Variant Code", "Work Type Code",
    "VAT Prod. Posting Group", "Fault Reason Code", "Exclude Warranty",
    "Exclude Contract Discount",
  ]

  private func openTotal(of document: ServiceDocument) -> Amount {
    document.lines.reduce(.zero) {
      $0 + outstandingAmounts(of: $1, document.sharedHeader).totalLCY
    }
  }

  /// What the lines of a document come to with VAT. Those of quotes and invoices BC counts twice:
  /// once as they are, once as outstanding.
  private func amountOnChoosing(_ document: ServiceDocument) -> Amount {
    let total = document.lines.reduce(Amount.zero) { $0 + $1.amounts.amountIncludingVAT }
    let money = try? DocumentMoney(document.sharedHeader, in: books)
    let local = (try? money?.local(total)) ?? total
    return document.id.type == .order ? local : local + openTotal(of: document)
  }

  /// The notes; of the overdue balance only if a day is given.
  private func creditNotes(
    _ position: CreditPosition, overdueOn workDate: CalendarDate?
  ) -> [PostingNote] {
    var notes: [PostingNote] = []
    let warnings = books.salesReceivablesSetup.creditWarnings
    func shown(_ amount: Amount) -> String { amount.text(minimumPlaces: 2) }
    if warnings != .overdueBalance, position.exceedsLimit {
      notes.append(
        PostingNote(
          "N-CREDIT-LIMIT",
          "The customer's credit limit has been exceeded. Customer \(position.customerNo): "
            + "balance \(shown(position.balance)), outstanding \(shown(position.outstanding)), "
            + "shipped not invoiced \(shown(position.shippedNotInvoiced)), total "
            + "\(shown(position.total)), credit limit \(shown(position.creditLimit)); this "
            + "document \(shown(position.document))"))
    }
    if let workDate, warnings != .creditLimit, position.overdue.isPositive {
      notes.append(
        PostingNote(
          "N-OVERDUE",
          "This customer has an overdue balance. Customer \(position.customerNo): "
            + "\(shown(position.overdue)) due by \(workDate), balance "
            + "\(shown(position.balance))"))
    }
    return notes
  }
}

extension [PostingNote] {
  /// Without those warnings of credit that a later one of the same kind replaces, as a
  /// notification does on the page.
  public var withoutReplacedWarnings: [PostingNote] {
    let kinds = ["N-CREDIT-LIMIT", "N-OVERDUE"]
    return indices.filter { place in
      !kinds.contains(self[place].code)
        || !self[(place + 1)...].contains { $0.code == self[place].code }
    }
    .map { self[$0] }
  }
}

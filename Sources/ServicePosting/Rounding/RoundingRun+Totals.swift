import Accounting

extension RoundingRun {
  /// How the invoice discount came to the lines, if calculating it once more gives what they hold:
  /// a discount typed on a line was spread by nobody.
  mutating func addDiscounts(_ places: [Int], in books: Books) throws(NumberFault) {
    guard places.contains(where: { !document.lines[$0].amounts.invDiscountAmount.isZero }) else {
      return
    }
    var copy = document
    var notes: [RoundingNote] = []
    var groups = try VATAmountLines(copy.lines, places, .general, money)
    let value = copy.header.invoiceDiscountValue
    switch copy.header.invoiceDiscountCalculation {
    case .none: return
    case .percent:
      try copy.spread(Percentage(raw: value.raw), over: &groups, places, money, books) {
        (note) throws(NumberFault) in notes.append(note)
      }
    case .amount:
      try copy.spread(Amount(raw: value.raw), over: &groups, places, money) {
        (note) throws(NumberFault) in notes.append(note)
      }
    }
    let isTheirs = places.allSatisfy {
      copy.lines[$0].amounts.invDiscountAmount == document.lines[$0].amounts.invDiscountAmount
    }
    guard isTheirs else { return }
    for note in notes { try add(note) }
  }

  /// The line that would round the total.
  mutating func addInvoiceRounding(in company: Company) throws(PostingError) {
    guard company.books.salesReceivablesSetup.invoiceRounding else { return }
    var sets = company.books.dimensionSets
    let total = totals.foreign.amountIncludingVAT
    guard let line = try RoundingLine(for: total, of: document, in: company, money, &sets)?.line
    else { return }
    try addPosted(line, in: company)
  }

  /// The line that rounds the total of an invoice.
  mutating func addPosted(_ line: ServiceLine, in company: Company) throws(PostingError) {
    let (precision, direction) = try RoundingLine.rule(of: document, in: company)
    let total = totals.foreign.amountIncludingVAT
    try numbers { () throws(NumberFault) in
      try add(
        RoundingNote(
          kind: .invoiceTotal, lineNo: line.lineNo, vatIdentifier: line.content.vatIdentifier,
          calculation: "\(shown(total)) to \(step(precision))",
          exact: ExactQuotient(total.raw, over: 1),
          rounded: total + line.amounts.amountIncludingVAT, precision: precision,
          direction: direction, rule: "A-096"))
    }
  }

  private func step(_ precision: RoundingPrecision) -> String {
    ExactNumber(raw: precision.raw).text(minimumPlaces: 2)
  }
}

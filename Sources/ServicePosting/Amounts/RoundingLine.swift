import Accounting

/// The line that brings the total of an invoice to a multiple of the rounding precision.
struct RoundingLine {
  /// What is added to the total; negative where it was rounded down.
  let rest: Amount
  /// The line, with its amounts.
  let line: ServiceLine

  /// `nil` where the total is such a multiple already.
  init?(
    for total: Amount, of document: ServiceDocument, in company: borrowing Company,
    _ money: DocumentMoney, _ sets: inout DimensionSets
  ) throws(PostingError) {
    let (precision, direction) = try Self.rule(of: document, in: company)
    rest = (total.rounded(to: precision, direction) - total).rounded(to: money.amount)
    guard !rest.isZero else { return nil }
    let group = try ServiceDocument.record(
      document.header.customerPostingGroup, company.books.customerPostingGroups)
    let no = try records { () throws(RecordFault) in
      try group.account(for: .invoiceRoundingAccount)
    }
    let account = try ServiceDocument.record(no, company.books.glAccounts)
    guard !account.genProdPostingGroup.isBlank else {
      throw .record(.mustHaveValue(field: "Gen. Prod. Posting Group", account.reference))
    }
    var line = ServiceLine(lineNo: (document.lines.last?.lineNo ?? 0) + 10_000)
    document.takeOver(account, into: &line, in: company)
    try document.takeVAT(into: &line, in: company)
    line.content.systemCreatedEntry = true
    line.content.dimensionSetID = company.dimensionSet(
      inheriting: document.header.dimensionSetID, from: [DimensionSource(.glAccount, no)],
      in: &sets)
    line.quantities.quantity = 1
    line.base.quantity = 1
    line.quantities.toInvoice = 1
    line.base.toInvoice = 1
    let (rest, rate) = (rest, line.content.effectiveVATPercent)
    let net = try numbers { () throws(NumberFault) in
      try money.net(of: rest, rate)
    }
    line.content.unitPrice = UnitPrice(raw: money.includesVAT ? rest.raw : net.raw)
    line.amounts.lineAmount = money.includesVAT ? rest : net
    line.amounts.amount = net
    line.amounts.vatBaseAmount = try numbers { () throws(NumberFault) in
      try money.vatBase(of: net)
    }
    line.amounts.amountIncludingVAT = rest
    self.line = line
  }

  /// The precision and direction of invoice totals: those of the currency, or of local currency.
  static func rule(
    of document: ServiceDocument, in company: Company
  ) throws(PostingError) -> (RoundingPrecision, RoundingDirection) {
    let setup = company.books.generalLedgerSetup
    guard !document.header.currencyCode.isBlank else {
      guard let precision = RoundingPrecision(setup.invRoundingPrecisionLCY) else {
        throw .record(
          .mustHaveValue(field: "Inv. Rounding Precision (LCY)", setup.reference))
      }
      return (precision, setup.invRoundingTypeLCY)
    }
    let currency = try ServiceDocument.record(
      document.header.currencyCode, company.books.currencies)
    guard let precision = RoundingPrecision(currency.invoiceRoundingPrecision) else {
      throw .record(.mustHaveValue(field: "Invoice Rounding Precision", currency.reference))
    }
    return (precision, currency.invoiceRoundingType)
  }
}

public import Accounting

/// The statistics of a document: what BC's statistics pages show.
public struct DocumentStatistics: Hashable, Sendable {
  /// The columns in order; posted documents have only the general one.
  public internal(set) var columns: [StatisticsFigures]
  /// The customer who pays.
  public let customer: CustomerFigures
  /// VAT Amount Lines of the general column, and of invoicing and shipping where these exist.
  public internal(set) var vatLines: [VATLineFigures]
  /// The VAT that is posted if the next posting ships as well as invoices, in the document's
  /// currency; `nil` where it is what the column Invoicing shows (S-063).
  public internal(set) var vatWithShipment: Amount?
}

/// A VAT amount line, as statistics list it (table 290).
public struct VATLineFigures: Hashable, Sendable {
  /// The column it belongs to.
  public let column: StatisticsColumn
  let line: VATAmountLine

  /// VAT Identifier.
  public var identifier: Code { line.identifier }
  /// VAT Calculation Type.
  public var calculationType: VATCalculationType { line.calculationType }
  /// VAT %.
  public var percent: Percentage { line.percent }
  /// Line Amount.
  public var lineAmount: Amount { line.lineAmount }
  /// Inv. Disc. Base Amount.
  public var invDiscBaseAmount: Amount { line.invDiscBaseAmount }
  /// Invoice Discount Amount.
  public var invoiceDiscountAmount: Amount { line.invoiceDiscountAmount }
  /// VAT Base.
  public var vatBase: Amount { line.vatBase }
  /// VAT Amount.
  public var vatAmount: Amount { line.vatAmount }
  /// Amount Including VAT.
  public var amountIncludingVAT: Amount { line.amountIncludingVAT }
  /// Positive.
  public var isPositive: Bool { line.isPositive }
}

extension Company {
  /// The statistics of an open document, as its page shows them: with the invoice discount that
  /// opening the page calculates.
  public func statistics(of id: DocumentID) throws(PostingError) -> DocumentStatistics {
    var company = self
    _ = try company.openStatistics(of: id)
    return try company.statisticsAsStored(of: id)
  }

  /// What opening the statistics of a document does to it: where Calc. Inv. Discount is on, the
  /// invoice discount is calculated and kept.
  ///
  /// - Returns: whether the document changed.
  public mutating func openStatistics(of id: DocumentID) throws(PostingError) -> Bool {
    let before = try document(id)
    guard books.salesReceivablesSetup.calcInvDiscount, !before.lines.isEmpty else { return false }
    var document = before
    let money = try DocumentMoney(document.sharedHeader, in: books)
    var sets = books.dimensionSets
    try document.calculateInvoiceDiscount(in: self, money, &sets)
    guard document != before else { return false }
    books.dimensionSets = sets
    documents[id] = document
    return true
  }

  private func statisticsAsStored(of id: DocumentID) throws(PostingError) -> DocumentStatistics {
    let document = try document(id)
    let money = try DocumentMoney(document.sharedHeader, in: books)
    let customer = try numbers { () throws(NumberFault) in
      try CustomerFigures(of: document.header.billToCustomerNo, in: books)
    }
    var statistics = DocumentStatistics(columns: [], customer: customer, vatLines: [])
    for column in StatisticsColumn.columns(of: id.type) where column != .total {
      let sum = try ColumnSum(column, of: document, in: self, money)
      let vatLines = try sum.vatLines(in: self).groups
      var figures = try numbers { () throws(NumberFault) in
        try StatisticsFigures(sum, of: document, in: self, money)
      }
      figures.vatLineCount = vatLines.count
      if column == .invoicing {
        statistics.vatWithShipment = try vatWithShipment(of: document, besides: sum, money)
      }
      statistics.columns.append(figures)
      if [.general, .invoicing, .shipping].contains(column) {
        statistics.vatLines += vatLines.map { VATLineFigures(column: column, line: $0) }
      }
    }
    try statistics.addTotal()
    return statistics
  }

  /// The groups of the column Invoicing count only what is shipped already, though its lines count
  /// all that is to be invoiced.
  private func vatWithShipment(
    of document: ServiceDocument, besides shown: ColumnSum, _ money: DocumentMoney
  ) throws(PostingError) -> Amount? {
    guard document.lines.contains(where: { !$0.quantities.toShip.isZero }) else { return nil }
    let posted = try ColumnSum(
      .invoicing, of: document, in: self, money, purpose: .invoicing(ships: true))
    return posted.vatAmount == shown.vatAmount ? nil : posted.vatAmount
  }
}

extension DocumentStatistics {
  /// The figures of a column.
  public subscript(column: StatisticsColumn) -> StatisticsFigures? {
    columns.first { $0.column == column }
  }

  /// Puts the column Total behind those it adds up; its percentages have two decimals.
  fileprivate mutating func addTotal() throws(PostingError) {
    guard let invoicing = self[.invoicing], let consuming = self[.consuming],
      let place = columns.firstIndex(of: consuming)
    else { return }
    var total = StatisticsFigures(.total)
    total.amount = invoicing.amount
    total.invDiscountAmount = invoicing.invDiscountAmount
    total.totalExclVAT = invoicing.totalExclVAT
    total.vatAmount = invoicing.vatAmount
    total.vatText = invoicing.vatText
    total.totalInclVAT = invoicing.totalInclVAT
    total.salesLCY = invoicing.salesLCY
    total.vatLineCount = invoicing.vatLineCount
    total.quantity = invoicing.quantity + consuming.quantity
    total.measures = invoicing.measures
    total.measures.add(consuming.measures)
    total.originalCostLCY = invoicing.originalCostLCY + consuming.originalCostLCY
    total.adjustedCostLCY = invoicing.adjustedCostLCY + consuming.adjustedCostLCY
    total.costAdjmtAmountLCY = invoicing.costAdjmtAmountLCY + consuming.costAdjmtAmountLCY
    total.originalProfitLCY = invoicing.originalProfitLCY + consuming.originalProfitLCY
    total.adjustedProfitLCY = invoicing.adjustedProfitLCY + consuming.adjustedProfitLCY
    try numbers { () throws(NumberFault) in try total.fillPercentages(rounded: .cent) }
    columns.insert(total, at: place + 1)
  }
}

extension StatisticsFigures {
  /// The figures of a column that is summed up.
  init(
    _ sum: ColumnSum, of document: ServiceDocument, in company: borrowing Company,
    _ money: DocumentMoney
  ) throws(NumberFault) {
    self.init(sum.column)
    quantity = sum.quantity
    measures = sum.measures
    let (foreign, local) = (sum.totals.foreign, sum.totals.local)
    invDiscountAmount = foreign.invDiscountAmount
    totalExclVAT = foreign.amount
    totalInclVAT = foreign.amountIncludingVAT
    vatAmount = totalInclVAT - totalExclVAT
    amount = money.includesVAT ? totalInclVAT + invDiscountAmount : foreign.lineAmount
    vatText = Self.vatText(sum.vatPercent)
    salesLCY = local.amount
    originalCostLCY = sum.totals.costLCY
    adjustedCostLCY = try Self.adjustedCost(sum, of: document, in: company, money)
    try fillProfits(shown: money.local)
    guard column == .shipping, let last = sum.lines.last, !last.quantities.toConsume.isZero
    else { return }
    // BC looks at the last line only and then takes the whole column for consumed.
    salesLCY = .zero
    originalProfitLCY = .zero
    adjustedProfitLCY = -adjustedCostLCY
    vatAmount = .zero
    totalInclVAT = money.includesVAT ? totalExclVAT : .zero
    try fillPercentages(rounded: .tenth)
  }

  /// Shipping shows the original cost.
  private static func adjustedCost(
    _ sum: ColumnSum, of document: ServiceDocument, in company: Company, _ money: DocumentMoney
  ) throws(NumberFault) -> Amount {
    if sum.column == .shipping { return sum.totals.costLCY }
    let rule = AdjustedCost(
      column: sum.column, documentNo: document.header.no,
      documentType: document.header.documentType, company: company, precision: money.local)
    var cost = Amount.zero
    for lineNo in sum.countedLines {
      // The rounding line is none of the document's and costs nothing.
      guard let place = document.index(ofLine: lineNo) else { continue }
      cost += try rule.cost(of: document.lines[place])
    }
    return cost
  }
}

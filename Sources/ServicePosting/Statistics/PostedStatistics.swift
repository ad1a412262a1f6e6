public import Accounting

/// The statistics of posted documents add their lines up; nothing is divided anew.
struct PostedSum {
  private(set) var figures = StatisticsFigures(.general)
  private(set) var vatLines: [VATAmountLine] = []
  /// Σ quantity × unit cost in units of 10⁻¹⁰: it is not rounded line by line.
  private var cost: Int128 = 0
  private var adjustedCost = Amount.zero
  /// The one rate of the lines; `nil` once there were two.
  private var vatPercent: Percentage? = .zero
  private let includesVAT: Bool

  init(_ header: ServiceHeader) { includesVAT = header.pricesIncludingVAT }

  /// Counts a line in; `posted` is what its value entries say an item cost.
  mutating func add(
    _ content: LineContent, _ quantity: Quantity, _ amounts: LineAmounts, posted: Amount
  ) throws(NumberFault) {
    figures.quantity += quantity
    try figures.measures.add(quantity, of: content.measures)
    figures.totalExclVAT += amounts.amount
    figures.totalInclVAT += amounts.amountIncludingVAT
    let rate =
      content.vatCalculationType == .reverseCharge ? Percentage.zero : content.vatPercent
    figures.invDiscountAmount +=
      includesVAT
      ? try amounts.invDiscountAmount.excluding(rate, rounded: .finest)
      : amounts.invDiscountAmount
    let product = try Rounding.product(quantity.raw, content.unitCostLCY.raw)
    cost += product
    adjustedCost +=
      content.type == .item
      ? posted : try Amount(quantity, times: content.unitCostLCY, rounded: .finest)
    if rate != vatPercent { vatPercent = vatPercent == .zero ? rate : nil }
    addVAT(content, amounts)
  }

  private mutating func addVAT(_ content: LineContent, _ amounts: LineAmounts) {
    guard !amounts.amount.isZero || !amounts.amountIncludingVAT.isZero else { return }
    let isPositive = !amounts.lineAmount.isNegative
    let found = vatLines.firstIndex {
      $0.identifier == content.vatIdentifier && $0.calculationType == content.vatCalculationType
        && $0.isPositive == isPositive
    }
    let place = found ?? vatLines.count
    if found == nil {
      vatLines.append(
        VATAmountLine(
          identifier: content.vatIdentifier, calculationType: content.vatCalculationType,
          isPositive: isPositive, percent: content.effectiveVATPercent))
    }
    vatLines[place].lineAmount += amounts.lineAmount
    if content.allowInvoiceDisc { vatLines[place].invDiscBaseAmount += amounts.lineAmount }
    vatLines[place].invoiceDiscountAmount += amounts.invDiscountAmount
    vatLines[place].vatBase += amounts.vatBaseAmount
    vatLines[place].vatAmount += amounts.amountIncludingVAT - amounts.amount
    vatLines[place].amountIncludingVAT += amounts.amountIncludingVAT
  }

  /// The figures once all lines are in.
  mutating func finish(_ money: DocumentMoney) throws(NumberFault) {
    figures.invDiscountAmount = figures.invDiscountAmount.rounded(to: money.amount)
    figures.amount = figures.totalExclVAT + figures.invDiscountAmount
    figures.vatAmount = figures.totalInclVAT - figures.totalExclVAT
    figures.vatText = StatisticsFigures.vatText(vatPercent ?? .zero)
    figures.salesLCY = try money.factor.local(figures.totalExclVAT, rounded: .finest)
    figures.originalCostLCY = try Rounding.multiple(
      of: .finest, numerator: cost, denominator: 100_000)
    figures.adjustedCostLCY = adjustedCost
    figures.vatLineCount = vatLines.count
    vatLines.sort(by: VATAmountLine.isBefore)
    try figures.fillProfits(shown: money.local)
  }
}

extension Company {
  /// The statistics of a document, open or posted.
  public func statistics(
    of document: ReportedDocument
  ) throws(PostingError) -> DocumentStatistics {
    if let id = document.openID { return try statistics(of: id) }
    let found: DocumentStatistics? =
      switch document.type {
      case .shipment: try statistics(ofShipment: document.no)
      case .postedInvoice: try statistics(ofInvoice: document.no)
      default: try statistics(ofCreditMemo: document.no)
      }
    if let found { return found }
    throw .record(
      .notFound(RecordReference("\(document.type.caption)", [("No.", "\(document.no)")])))
  }

  /// The statistics of a posted invoice; `nil` if there is none with this number.
  public func statistics(ofInvoice no: Code) throws(PostingError) -> DocumentStatistics? {
    guard let invoice = invoices[no] else { return nil }
    let costs = postedCosts(.serviceInvoice, no)
    return try statistics(invoice.sharedHeader) { (sum: inout PostedSum) throws(NumberFault) in
      for line in invoice.lines {
        try sum.add(
          line.content, line.quantity, line.amounts, posted: -(costs[line.lineNo] ?? .zero))
      }
    }
  }

  /// The statistics of a posted credit memo; `nil` if there is none with this number.
  public func statistics(ofCreditMemo no: Code) throws(PostingError) -> DocumentStatistics? {
    guard let creditMemo = creditMemos[no] else { return nil }
    let costs = postedCosts(.serviceCreditMemo, no)
    return try statistics(creditMemo.sharedHeader) {
      (sum: inout PostedSum) throws(NumberFault) in
      for line in creditMemo.lines {
        try sum.add(
          line.content, line.quantity, line.amounts, posted: costs[line.lineNo] ?? .zero)
      }
    }
  }

  /// The statistics of a posted shipment: quantities only; `nil` if there is none with this number.
  public func statistics(ofShipment no: Code) throws(PostingError) -> DocumentStatistics? {
    guard let shipment = shipments[no] else { return nil }
    let payer = shipment.header.billToCustomerNo
    return try numbers { () throws(NumberFault) in
      var figures = StatisticsFigures(.general)
      for line in shipment.lines {
        figures.quantity += line.quantity
        try figures.measures.add(line.quantity, of: line.content.measures)
      }
      let customer = try CustomerFigures(of: payer, in: books)
      return DocumentStatistics(columns: [figures], customer: customer, vatLines: [])
    }
  }

  private func statistics(
    _ header: Shared<ServiceHeader>,
    _ addLines: (inout PostedSum) throws(NumberFault) -> Void
  ) throws(PostingError) -> DocumentStatistics {
    let money = try DocumentMoney(header, in: books)
    return try numbers { () throws(NumberFault) in
      var sum = PostedSum(header.value)
      try addLines(&sum)
      try sum.finish(money)
      let customer = try CustomerFigures(of: header.billToCustomerNo, in: books)
      return DocumentStatistics(
        columns: [sum.figures], customer: customer,
        vatLines: sum.vatLines.map { VATLineFigures(column: .general, line: $0) })
    }
  }

  /// The actual cost of the value entries of a document, by line.
  private func postedCosts(_ type: ItemDocumentType, _ no: Code) -> [Int: Amount] {
    var costs: [Int: Amount] = [:]
    for entry in books.valueEntries where entry.documentNo == no && entry.documentType == type {
      costs[entry.documentLineNo, default: .zero] += entry.costAmountActual
    }
    return costs
  }
}

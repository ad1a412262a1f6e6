import Accounting

/// Header fields whose change reaches the lines.
extension ServiceDocument {
  func requireOpenRelease() throws(PostingError) {
    guard header.releaseStatus == .open else {
      throw .record(
        .mustBeEqual(
          field: "Release Status", expected: ReleaseStatus.open.caption, reference,
          current: header.releaseStatus.caption))
    }
  }

  /// The posting date goes to the document date, the lines and the currency factor (Q-020).
  mutating func setPostingDate(
    _ value: FieldValue, in company: Company, _ context: EditContext
  ) throws(PostingError) -> [PostingNote] {
    guard case .date(let date) = value, !date.isBlank else {
      throw .record(.mustHaveValue(field: "Posting Date", reference))
    }
    header.postingDate = date
    header.documentDate = date
    for place in lines.indices { lines[place].content.postingDate = date }
    try header.updatePaymentTerms(in: company)
    guard !header.currencyCode.isBlank else { return [] }
    let old = header.currencyFactor
    try header.updateCurrencyFactor(in: company)
    guard header.currencyFactor != old else { return [] }
    if context.answersNo { header.currencyFactor = old }
    return [
      PostingNote(
        "N-ASKED",
        "Do you want to update the exchange rate? Answered \(context.answersNo ? "No" : "Yes"): "
          + "the currency factor is \(header.currencyFactor).")
    ]
  }

  /// Whether warranty applies depends on the order date (A-057).
  mutating func updateWarranties(in company: Company) throws(PostingError) -> [PostingNote] {
    let money = try DocumentMoney(header, in: company.books)
    for place in lines.indices where !lines[place].isText {
      let before = lines[place].content.warranty
      let itemLine = itemLine(of: lines[place])
      updateWarranty(of: &lines[place], itemLine)
      guard lines[place].content.warranty != before else { continue }
      searchDiscount(of: &lines[place], in: company)
      try recalculateAmounts(at: place, money)
    }
    return []
  }

  /// Lines are priced anew in the new currency.
  mutating func setCurrency(
    _ currency: Code, in company: Company
  ) throws(PostingError) -> [PostingNote] {
    for line in lines where !line.quantities.shipped.isZero {
      throw .record(
        .mustBeEqual(
          field: "Quantity Shipped", expected: "0", reference(toLine: line.lineNo),
          current: line.quantities.shipped.description))
    }
    header.currencyCode = currency
    try header.updateCurrencyFactor(in: company)
    guard lines.contains(where: { !$0.isText }) else { return [] }
    let money = try DocumentMoney(header, in: company.books)
    for place in lines.indices where !lines[place].isText {
      lines[place].content.unitPrice = try cardPrice(of: lines[place], in: company, money).price
      try recalculateAmounts(at: place, money)
    }
    return [
      PostingNote(
        "N-ASKED",
        "The lines were priced anew in \(currency.isBlank ? "local currency" : "\(currency)").")
    ]
  }

  /// Unit prices are turned into prices with or without VAT (rule book A, 2.2).
  mutating func setPricesIncludingVAT(
    _ value: Bool, in company: Company, _ context: EditContext
  ) throws(PostingError) -> [PostingNote] {
    guard value != header.pricesIncludingVAT else { return [] }
    for line in lines where !line.quantities.invoiced.isZero {
      throw .record(
        .mustBeEqual(
          field: "Quantity Invoiced", expected: "0", reference(toLine: line.lineNo),
          current: line.quantities.invoiced.description))
    }
    header.pricesIncludingVAT = value
    let money = try DocumentMoney(header, in: company.books)
    guard lines.contains(where: { !$0.isText }) else { return [] }
    for place in lines.indices where !lines[place].isText {
      if !context.answersNo { try convertPrice(at: place, money) }
      lines[place].amounts = LineAmounts()
    }
    for place in lines.indices where !lines[place].isText {
      try recalculateAmounts(at: place, money)
    }
    return [
      PostingNote(
        "N-ASKED",
        "You have modified the Prices Including VAT field. Do you want to recalculate the unit "
          + "prices? Answered \(context.answersNo ? "No" : "Yes").")
    ]
  }

  /// The unit price with VAT, or without it, as the header has it now.
  private mutating func convertPrice(
    at place: Int, _ money: DocumentMoney
  ) throws(PostingError) {
    let rate = lines[place].content.effectiveVATPercent
    let price = lines[place].content.unitPrice
    do throws(NumberFault) {
      if money.includesVAT {
        let numerator = try Rounding.product(price.raw, 10_000_000 + rate.raw)
        lines[place].content.unitPrice = try Rounding.multiple(
          of: money.unit, numerator: numerator, denominator: 10_000_000)
      } else {
        lines[place].content.unitPrice = try price.excluding(rate, rounded: money.unit)
      }
    } catch {
      throw .record(.tooLarge(field: "Unit Price", reference(toLine: lines[place].lineNo)))
    }
  }

  /// A status set by hand must be allowed by the repair status of every item line (Q-036).
  mutating func setStatus(_ status: ServiceStatus, in company: Company) throws(PostingError) {
    for itemLine in itemLines {
      guard let repair = company.repairStatuses[itemLine.repairStatusCode] else { continue }
      let isAllowed =
        switch status {
        case .pending: repair.pendingStatusAllowed
        case .inProcess: repair.inProcessStatusAllowed
        case .finished: repair.finishedStatusAllowed
        case .onHold: repair.onHoldStatusAllowed
        }
      guard isAllowed else {
        throw .statusNotAllowed(
          status, id, repairStatus: itemLine.repairStatusCode, lineNo: itemLine.lineNo)
      }
    }
    header.status = status
    if status != .finished { header.finishingDate = .blank }
  }

  /// The repair status with the highest priority decides; the changed line wins a tie (Q-035).
  mutating func updateStatus(changedItemLine: Int, in company: Company) {
    var best: RepairStatus?
    let changed = itemLines.first { $0.lineNo == changedItemLine }
    for itemLine in (changed.map { [$0] } ?? []) + itemLines {
      guard let status = company.repairStatuses[itemLine.repairStatusCode] else { continue }
      if let current = best, status.priority.rawValue >= current.priority.rawValue { continue }
      best = status
    }
    if let best { header.status = best.serviceOrderStatus }
  }
}

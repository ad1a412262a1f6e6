import Accounting

/// The calculated invoice discount of a document (rule book A, section 3).
extension ServiceDocument {
  /// Finds the customer's terms and spreads their discount over the lines.
  ///
  /// `taking` names the lines that count, by place: at posting only those that take part.
  ///
  /// - Returns: whether terms were found.
  @discardableResult
  mutating func calculateInvoiceDiscount(
    taking places: [Int]? = nil, in company: Company, _ money: DocumentMoney
  ) throws(PostingError) -> Bool {
    guard !header.customerPostingGroup.isBlank else {
      throw .record(.mustHaveValue(field: "Customer Posting Group", reference))
    }
    let books = company.books
    guard books.customerInvoiceDiscounts.contains(where: { $0.code == header.invoiceDiscCode })
    else { return false }
    var places = places ?? Array(lines.indices)
    do throws(NumberFault) {
      var groups = try VATAmountLines(places.map { lines[$0] }, .general, money)
      let chargeBase = try Self.base(groups, \.lineAmount, money)
      let charge = try terms(for: chargeBase, in: books, money)
      if let charge, !charge.serviceCharge.isZero,
        let place = try insertServiceCharge(charge.serviceCharge, in: company, money)
      {
        places.append(place)
        groups = try VATAmountLines(places.map { lines[$0] }, .general, money)
      }
      var found = charge
      let discountBase = try Self.base(groups, \.invDiscBaseAmount, money)
      if discountBase != chargeBase { found = try terms(for: discountBase, in: books, money) }
      let percent = found?.discountPercent ?? .zero
      header.invoiceDiscountCalculation = .percent
      header.invoiceDiscountValue = ExactNumber(raw: percent.raw)
      try spread(percent, over: &groups, places, money, books)
    } catch {
      throw .record(.tooLarge(field: "Inv. Discount Amount", reference))
    }
    for place in places { try updateInvDiscToInvoice(at: place, money) }
    return true
  }

  /// The sum of a figure over the groups, without VAT.
  private static func base(
    _ groups: VATAmountLines, _ figure: KeyPath<VATAmountLine, Amount>, _ money: DocumentMoney
  ) throws(NumberFault) -> Amount {
    var sum = Amount.zero
    for group in groups.groups {
      let amount = group[keyPath: figure]
      sum +=
        money.includesVAT ? try amount.excluding(group.percent, rounded: money.amount) : amount
    }
    return sum
  }

  /// The row of the customer's terms with the highest minimum that the base reaches.
  private func terms(
    for base: Amount, in books: Books, _ money: DocumentMoney
  ) throws(NumberFault) -> CustomerInvoiceDiscount? {
    func best(_ currency: Code, _ base: Amount) -> CustomerInvoiceDiscount? {
      books.customerInvoiceDiscounts.filter {
        $0.code == header.invoiceDiscCode && $0.currencyCode == currency
          && $0.minimumAmount <= base
      }.last
    }
    if let row = best(money.currency, base) { return row }
    guard !money.currency.isBlank, var row = best(.blank, try money.local(base)) else {
      return nil
    }
    row.serviceCharge = try money.factor.foreign(row.serviceCharge, rounded: money.amount)
    return row
  }

  /// Spreads the percentage over the groups and each group's share over its lines, both with a
  /// carried remainder.
  private mutating func spread(
    _ percent: Percentage, over groups: inout VATAmountLines, _ places: [Int],
    _ money: DocumentMoney, _ books: Books
  ) throws(NumberFault) {
    let perIdentifier = books.salesReceivablesSetup.calcInvDiscPerVATID
    var carry: Int128 = 0
    for place in groups.groups.indices {
      let exact =
        try Rounding.product(groups.groups[place].invDiscBaseAmount.raw, percent.raw) + carry
      let share: Amount = try Rounding.multiple(
        of: money.amount, numerator: exact, denominator: 10_000_000)
      carry = perIdentifier ? 0 : exact - share.raw * 10_000_000
      groups.setInvoiceDiscount(share, at: place)
    }
    try groups.updateVAT(money)
    var discounts = groups.groups.map {
      ProportionalSplit(
        of: $0.invoiceDiscountAmount, over: $0.invDiscBaseAmount, rounded: money.amount)
    }
    for place in places where !lines[place].isText {
      let line = lines[place]
      guard line.content.allowInvoiceDisc, let group = groups.place(ofGroupOf: line) else {
        continue
      }
      let share = try discounts[group].share(of: line.amounts.lineAmount)
      lines[place].amounts.invDiscountAmount = share
    }
    try spreadVAT(groups, places, money)
  }

  /// The VAT of each group, spread over its lines with a carried remainder.
  private mutating func spreadVAT(
    _ groups: VATAmountLines, _ places: [Int], _ money: DocumentMoney
  ) throws(NumberFault) {
    var splits = groups.groups.map { VATSplit($0, money) }
    for place in places where !lines[place].isText {
      guard let group = groups.place(ofGroupOf: lines[place]) else { continue }
      let (amount, including) = try splits[group].share(of: lines[place].netLineAmount)
      lines[place].amounts.amount = amount
      lines[place].amounts.vatBaseAmount = amount
      lines[place].amounts.amountIncludingVAT = including
    }
  }

  /// Inserts the service charge as a G/L line, unless there is one already.
  ///
  /// - Returns: the place of the new line.
  private mutating func insertServiceCharge(
    _ charge: Amount, in company: Company, _ money: DocumentMoney
  ) throws(NumberFault) -> Int? {
    guard let group = company.books.customerPostingGroups[header.customerPostingGroup],
      let account = company.books.glAccounts[group.serviceChargeAcc],
      !lines.contains(where: {
        $0.content.type == .glAccount && $0.content.systemCreatedEntry
          && $0.content.no == account.no
      })
    else { return nil }
    var line = ServiceLine(lineNo: (lines.last?.lineNo ?? 0) + 10_000)
    takeOver(account, into: &line, in: company)
    line.content.description = "Service Charge"
    line.content.systemCreatedEntry = true
    line.content.dimensionSetID = header.dimensionSetID
    line.quantities.quantity = 1
    line.base.quantity = 1
    line.quantities.toShip = 1
    line.base.toShip = 1
    line.quantities.toInvoice = 1
    line.base.toInvoice = 1
    var price = UnitPrice(raw: charge.raw)
    if money.includesVAT {
      let rate = line.content.effectiveVATPercent
      price = try Rounding.multiple(
        of: money.unit, numerator: try Rounding.product(charge.raw, 10_000_000 + rate.raw),
        denominator: 10_000_000)
    }
    line.content.unitPrice = price
    line.amounts.lineAmount = try Amount(1, times: price, rounded: money.amount)
    lines.append(line)
    return lines.count - 1
  }
}

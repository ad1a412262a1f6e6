import Accounting

/// The calculated invoice discount of a document.
extension ServiceDocument {
  /// Finds the customer's terms and spreads their discount over the lines.
  ///
  /// `taking` names the lines that count, by place: at posting only those that take part.
  ///
  /// - Returns: whether there are terms, and what their rules did that one would not expect.
  @discardableResult
  mutating func calculateInvoiceDiscount(
    taking places: [Int]? = nil, in company: Company, _ money: DocumentMoney,
    _ sets: inout DimensionSets
  ) throws(PostingError) -> InvoiceDiscountFinding {
    guard !header.customerPostingGroup.isBlank else {
      throw .record(.mustHaveValue(field: "Customer Posting Group", reference))
    }
    let charging = try serviceCharge(in: company)
    guard
      company.books.customerInvoiceDiscounts.contains(where: { $0.code == header.invoiceDiscCode })
    else { return InvoiceDiscountFinding() }
    var finding = InvoiceDiscountFinding(hasTerms: true)
    let taken = places
    var places = places ?? Array(lines.indices)
    var groups = try groups(of: places, money)
    let chargeBase = try base(groups, \.lineAmount, money)
    var found = try terms(for: chargeBase, in: company, money)
    let charge = found?.serviceCharge ?? .zero
    switch charging {
    case .missing(let account):
      guard !charge.isZero else { break }
      let number = lineNo(after: places)
      places.append(
        try insertServiceCharge(charge, account, as: number, in: company, money, &sets))
      groups = try self.groups(of: places, money)
    case .stays(let place):
      if let note = try stayingCharge(at: place, charge, money) { finding.notes.append(note) }
    }
    let discountBase = try base(groups, \.invDiscBaseAmount, money)
    if discountBase != chargeBase { found = try terms(for: discountBase, in: company, money) }
    let percent = found?.discountPercent ?? .zero
    header.invoiceDiscountCalculation = .percent
    header.invoiceDiscountValue = ExactNumber(raw: percent.raw)
    do throws(NumberFault) {
      try spread(percent, over: &groups, places, money, company.books)
    } catch {
      throw .record(.tooLarge(field: "Inv. Discount Amount", reference))
    }
    for place in places { try updateInvDiscToInvoice(at: place, money) }
    if let taken, taken.count < lines.count,
      let note = try otherTerms(than: percent, for: discountBase, in: company, money)
    {
      finding.notes.append(note)
    }
    return finding
  }

  /// What is said if all lines of the document together would get another percentage than those
  /// that are posted.
  private func otherTerms(
    than percent: Percentage, for base: Amount, in company: Company, _ money: DocumentMoney
  ) throws(PostingError) -> PostingNote? {
    let whole = try self.base(groups(of: Array(lines.indices), money), \.invDiscBaseAmount, money)
    let found = try terms(for: whole, in: company, money)?.discountPercent ?? .zero
    guard found != percent else { return nil }
    return PostingNote(
      "N-QUIRK",
      "the invoice discount is \(percent) %, not \(found) %, because only the lines being posted "
        + "count: \(base.text(minimumPlaces: 2)) of \(whole.text(minimumPlaces: 2)) (A-060)")
  }

  func groups(
    of places: [Int], _ money: DocumentMoney
  ) throws(PostingError) -> VATAmountLines {
    do throws(NumberFault) {
      return try VATAmountLines(lines, places, .general, money)
    } catch {
      throw .record(.tooLarge(field: "Inv. Discount Amount", reference))
    }
  }

  /// The sum of a figure over the groups, without VAT.
  func base(
    _ groups: VATAmountLines, _ figure: KeyPath<VATAmountLine, Amount>, _ money: DocumentMoney
  ) throws(PostingError) -> Amount {
    var sum = Amount.zero
    do throws(NumberFault) {
      for group in groups.groups {
        let amount = group[keyPath: figure]
        sum +=
          money.includesVAT ? try amount.excluding(group.percent, rounded: money.amount) : amount
      }
    } catch {
      throw .record(.tooLarge(field: "Inv. Discount Amount", reference))
    }
    return sum
  }

  /// The row of the customer's terms with the highest minimum that the base reaches.
  ///
  /// Terms in local currency are looked up at the rate of the posting date, whatever factor the
  /// header has.
  func terms(
    for base: Amount, in company: Company, _ money: DocumentMoney
  ) throws(PostingError) -> CustomerInvoiceDiscount? {
    func best(_ currency: Code, _ base: Amount) -> CustomerInvoiceDiscount? {
      company.books.customerInvoiceDiscounts.filter {
        $0.code == header.invoiceDiscCode && $0.currencyCode == currency
          && $0.minimumAmount <= base
      }.last
    }
    if let row = best(money.currency, base) { return row }
    guard !money.currency.isBlank else { return nil }
    let factor: CurrencyFactor
    do throws(BookkeepingFault) {
      factor = try company.books.currencyFactor(of: money.currency, on: header.postingDate)
    } catch {
      throw .bookkeeping(error)
    }
    do throws(NumberFault) {
      guard var row = best(.blank, try factor.local(base, rounded: money.local)) else {
        return nil
      }
      row.serviceCharge = try factor.foreign(row.serviceCharge, rounded: money.amount)
      return row
    } catch {
      throw .record(.tooLarge(field: "Service Charge", reference))
    }
  }
}

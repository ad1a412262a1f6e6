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
    taking places: [Int]? = nil, in company: Company, _ money: DocumentMoney,
    _ sets: inout DimensionSets
  ) throws(PostingError) -> Bool {
    guard !header.customerPostingGroup.isBlank else {
      throw .record(.mustHaveValue(field: "Customer Posting Group", reference))
    }
    let chargeAccount = try missingServiceCharge(in: company)
    guard
      company.books.customerInvoiceDiscounts.contains(where: { $0.code == header.invoiceDiscCode })
    else { return false }
    var places = places ?? Array(lines.indices)
    var groups = try groups(of: places, money)
    let chargeBase = try base(groups, \.lineAmount, money)
    var found = try terms(for: chargeBase, in: company, money)
    if let chargeAccount, let charge = found?.serviceCharge, !charge.isZero {
      places.append(try insertServiceCharge(charge, chargeAccount, in: company, money, &sets))
      groups = try self.groups(of: places, money)
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
    return true
  }

  /// The account for a service charge; `nil` if the document has such a line already, which then
  /// is left alone. BC wants the account even if there is nothing to charge.
  private func missingServiceCharge(in company: Company) throws(PostingError) -> Code? {
    let group = try Self.record(header.customerPostingGroup, company.books.customerPostingGroups)
    let exists = lines.contains {
      $0.content.type == .glAccount && $0.content.systemCreatedEntry
        && $0.content.no == group.serviceChargeAcc
    }
    if exists { return nil }
    return try records { () throws(RecordFault) in try group.account(for: .serviceChargeAcc) }
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
  private func base(
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
  private func terms(
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

  /// Sets the invoice discount of the whole document, as its statistics do: it is spread by what
  /// each group and line bears. Terms that every posting calculates forbid it.
  mutating func setInvoiceDiscount(
    _ discount: Amount, in company: Company
  ) throws(PostingError) {
    let books = company.books
    if books.salesReceivablesSetup.calcInvDiscount,
      books.customerInvoiceDiscounts.contains(where: { $0.code == header.invoiceDiscCode })
    {
      throw .invoiceDiscount(.decidedByTerms(header.invoiceDiscCode))
    }
    let money = try DocumentMoney(sharedHeader, in: books)
    let places = Array(lines.indices)
    var groups = try groups(of: places, money)
    let base = groups.groups.reduce(Amount.zero) { $0 + $1.invDiscBaseAmount }
    guard !base.isZero else { throw .invoiceDiscount(.nothingToDiscount) }
    guard base.isNegative ? discount >= base : discount <= base else {
      throw .invoiceDiscount(.largerThanBase)
    }
    header.invoiceDiscountCalculation = .amount
    header.invoiceDiscountValue = ExactNumber(raw: discount.raw)
    do throws(NumberFault) {
      try spread(discount, over: &groups, places, money)
    } catch {
      throw .record(.tooLarge(field: "Inv. Discount Amount", reference))
    }
    for place in places { try updateInvDiscToInvoice(at: place, money) }
  }

  /// Inserts the service charge as a G/L line.
  ///
  /// - Returns: the place of the new line.
  private mutating func insertServiceCharge(
    _ charge: Amount, _ account: Code, in company: Company, _ money: DocumentMoney,
    _ sets: inout DimensionSets
  ) throws(PostingError) -> Int {
    var line = newLine((lines.last?.lineNo ?? 0) + 10_000, .glAccount)
    _ = try enter(account, into: &line, in: company)
    line.content.description = "Service Charge"
    line.content.systemCreatedEntry = true
    line.content.dimensionSetID = company.dimensionSet(
      inheriting: header.dimensionSetID, from: [DimensionSource(.glAccount, account)], in: &sets)
    line.quantities.quantity = 1
    line.base.quantity = 1
    line.quantities.toShip = 1
    line.base.toShip = 1
    line.quantities.toInvoice = 1
    line.base.toInvoice = 1
    do throws(NumberFault) {
      var price = UnitPrice(raw: charge.raw)
      if money.includesVAT {
        let rate = line.content.effectiveVATPercent
        price = try Rounding.multiple(
          of: money.unit, numerator: try Rounding.product(charge.raw, 10_000_000 + rate.raw),
          denominator: 10_000_000)
      }
      line.content.unitPrice = price
      line.amounts.lineAmount = try Amount(1, times: price, rounded: money.amount)
    } catch {
      throw .record(.tooLarge(field: "Service Charge", reference))
    }
    lines.append(line)
    return lines.count - 1
  }
}

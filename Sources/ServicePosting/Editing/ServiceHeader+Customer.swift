import Accounting

/// What a header takes from its customers (D-44) and from its terms.
extension ServiceHeader {
  mutating func take(
    _ customer: Customer, billTo: Customer, in company: Company
  ) throws(PostingError) {
    customerNo = customer.no
    name = customer.name
    address = customer.address
    city = customer.city
    countryRegionCode = customer.countryRegionCode
    shippingAdvice = customer.shippingAdvice
    responsibilityCenter = customer.responsibilityCenter
    locationCode = customer.locationCode
    takeShipTo(customer)
    serviceZoneCode = customer.serviceZoneCode
    takeGroups(of: customer)
    contactNo = company.books.contactNo(of: customer)
    contactName = customer.contact
    try take(billTo: billTo, in: company)
  }

  /// What comes from who pays.
  mutating func take(billTo: Customer, in company: Company) throws(PostingError) {
    billToCustomerNo = billTo.no
    billToName = billTo.name
    billToContactNo = company.books.contactNo(of: billTo)
    billToContact = billTo.contact
    if company.books.generalLedgerSetup.billToSellToVATCalc == .billTo { takeGroups(of: billTo) }
    paymentTermsCode = billTo.paymentTermsCode
    takePaymentMethod(of: billTo, in: company)
    languageCode = billTo.languageCode
    customerPostingGroup = billTo.customerPostingGroup
    pricesIncludingVAT = billTo.pricesIncludingVAT
    allowLineDisc = billTo.allowLineDisc
    customerPriceGroup = billTo.customerPriceGroup
    customerDiscGroup = billTo.customerDiscGroup
    invoiceDiscCode = billTo.invoiceDiscCode
    salespersonCode = billTo.salespersonCode
    combineShipments = billTo.combineServiceShipments
    currencyCode = billTo.currencyCode
    try updateCurrencyFactor(in: company)
    try updatePaymentTerms(in: company)
  }

  /// Credit memos are paid back only if their terms give a discount on them.
  private mutating func takePaymentMethod(of customer: Customer, in company: Company) {
    let isOfNobody =
      documentType == .creditMemo
      && company.books.paymentTerms[customer.paymentTermsCode]?.calcPmtDiscOnCrMemos != true
    paymentMethodCode = isOfNobody ? .blank : customer.paymentMethodCode
    takeBalancingAccount(
      of: paymentMethodCode.isBlank ? nil : company.books.paymentMethods.row(paymentMethodCode))
  }

  private mutating func takeGroups(of customer: Customer) {
    genBusPostingGroup = customer.genBusPostingGroup
    vatBusPostingGroup = customer.vatBusPostingGroup
    vatCountryRegionCode = customer.countryRegionCode
    vatRegistrationNo = customer.vatRegistrationNo
  }

  /// The factor of the currency at the posting date.
  mutating func updateCurrencyFactor(in company: Company) throws(PostingError) {
    guard
      currencyCode.isBlank || company.books.exchangeRate(of: currencyCode, on: postingDate) != nil
    else {
      throw .exchangeRateMissing(currency: currencyCode, date: postingDate)
    }
    do throws(BookkeepingFault) {
      currencyFactor = try company.books.currencyFactor(of: currencyCode, on: postingDate)
    } catch {
      throw .bookkeeping(error)
    }
  }

  /// Due date and payment discount out of the terms and the document date.
  mutating func updatePaymentTerms(in company: Company) throws(PostingError) {
    dueDate = documentDate
    pmtDiscountDate = .blank
    setPaymentDiscount(.zero, in: company)
    guard !paymentTermsCode.isBlank, !documentDate.isBlank else { return }
    let terms = try ServiceDocument.record(paymentTermsCode, company.books.paymentTerms)
    if documentType == .creditMemo, !terms.calcPmtDiscOnCrMemos { return }
    guard let due = terms.dueDateCalculation.date(from: documentDate),
      let discountDate = terms.discountDateCalculation.date(from: documentDate)
    else {
      throw .record(
        .field("Due Date", text: "is outside the calendar", terms.reference))
    }
    dueDate = due
    pmtDiscountDate = discountDate
    setPaymentDiscount(terms.discountPercent, in: company)
  }

  /// VAT is calculated without the discount of an early payer, as far as the setup tolerates it
  ///
  mutating func setPaymentDiscount(_ percent: Percentage, in company: Company) {
    paymentDiscountPercent = percent
    vatBaseDiscountPercent = min(
      percent, company.books.generalLedgerSetup.vatTolerancePercent)
  }
}

extension ServiceHeader {
  /// Where the goods of a document go: to the ship-to address if that has a country; what a credit
  /// memo takes back comes from the customer's.
  var goodsCountryRegionCode: Code {
    documentType == .creditMemo || shipToCountryRegionCode.isBlank
      ? countryRegionCode : shipToCountryRegionCode
  }

  /// A new country of the customer goes to the ship-to address as long as both have the same.
  mutating func setCountryRegion(_ code: Code) {
    if shipToCountryRegionCode == countryRegionCode { shipToCountryRegionCode = code }
    countryRegionCode = code
  }
}

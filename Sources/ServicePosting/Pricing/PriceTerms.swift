import Accounting

/// What a price on a list or a card means: for which unit, in which currency, with VAT or without.
struct PriceTerms {
  var isForLineUnit = false
  var isInLocalCurrency = true
  var includesVAT = false
  var vatBusPostingGroup = Code.blank
  /// The product group of the item, whose rate older prices include; others include that of the
  /// line's group.
  var olderVATProdPostingGroup: Code?

  /// A price of a base unit in local currency without VAT.
  init() {}

  init(of line: PriceListLine) {
    isForLineUnit = !line.unitOfMeasureCode.isBlank
    isInLocalCurrency = line.currencyCode.isBlank
    includesVAT = line.priceIncludesVAT
    vatBusPostingGroup = line.vatBusPostingGroup
  }

  init(of item: Item) {
    includesVAT = item.priceIncludesVAT
    vatBusPostingGroup = item.vatBusPostingGroupOfPrice
  }
}

/// How prices become prices of the document.
extension PriceSearch {
  /// What a price of a list or an older table means.
  func terms(of line: PriceListLine, in company: Company) -> PriceTerms {
    var terms = PriceTerms(of: line)
    if content.type == .item, !company.books.featureManagement.newSalesPricing {
      terms.olderVATProdPostingGroup = company.books.items[content.no]?.vatProdPostingGroup
    }
    return terms
  }

  /// VAT, unit, currency, and then one rounding to the unit precision (A-207, S-054).
  func converted(
    _ price: UnitPrice, _ terms: PriceTerms, in company: Company
  ) throws(PostingError) -> UnitPrice {
    guard !price.isZero else { return price }
    let included = terms.includesVAT ? try includedRate(terms, in: company) : nil
    do throws(NumberFault) {
      var exact = ExactRatio(price)
      try convertTax(&exact, included, terms)
      if !terms.isForLineUnit { try exact.multiply(by: content.qtyPerUnitOfMeasure) }
      try convertCurrency(&exact, terms)
      return try exact.rounded(to: money.unit)
    } catch {
      throw .record(
        .tooLarge(
          field: type == .sale ? "Unit Price" : "Unit Cost (LCY)",
          RecordReference("Service Line", [("No.", "\(content.no)")])))
    }
  }

  /// Purchase prices are treated as if they were prices of the document too.
  private func convertTax(
    _ exact: inout ExactRatio, _ included: Percentage?, _ terms: PriceTerms
  ) throws(NumberFault) {
    let isReverse = content.vatCalculationType == .reverseCharge
    let own = content.effectiveVATPercent
    if let included {
      guard money.includesVAT, !isReverse else { return try exact.takeOut(included) }
      // Older prices of the document's own group stay as they are, whatever the rates.
      let isSame =
        terms.olderVATProdPostingGroup == nil
        ? included == own : terms.vatBusPostingGroup == content.vatBusPostingGroup
      if isSame { return }
      try exact.takeOut(included)
      try exact.add(own)
    } else if money.includesVAT, !isReverse {
      try exact.add(own)
    }
  }

  /// Costs of resources stay in local currency.
  private func convertCurrency(
    _ exact: inout ExactRatio, _ terms: PriceTerms
  ) throws(NumberFault) {
    guard !money.currency.isBlank else { return }
    if type == .purchase, content.type == .resource {
      if !terms.isInLocalCurrency { try exact.exchangeBack(at: money.factor) }
    } else if terms.isInLocalCurrency {
      try exact.exchange(at: money.factor)
    }
  }

  /// The rate that a price including VAT includes; none under reverse charge.
  private func includedRate(
    _ terms: PriceTerms, in company: Company
  ) throws(PostingError) -> Percentage {
    let setup = try ServiceDocument.record(
      Pair(
        terms.vatBusPostingGroup,
        terms.olderVATProdPostingGroup ?? content.vatProdPostingGroup),
      company.books.vatPostingSetups)
    switch setup.vatCalculationType {
    case .reverseCharge: return .zero
    case .salesTax:
      throw .priceList(
        terms.olderVATProdPostingGroup == nil ? .vatUnknown(.salesTax) : .olderVATUnknown(.salesTax)
      )
    default: return setup.vatPercent
    }
  }
}

import Accounting

/// How the money of one document is rounded: looked up once, used everywhere.
struct DocumentMoney {
  let currency: Code
  let factor: CurrencyFactor
  /// Precision of amounts in the document's currency.
  let amount: RoundingPrecision
  /// Precision of unit prices in the document's currency.
  let unit: RoundingPrecision
  /// Precision of amounts in local currency.
  let local: RoundingPrecision
  /// Precision of unit prices in local currency.
  let localUnit: RoundingPrecision
  let vatDirection: RoundingDirection
  let includesVAT: Bool

  init(_ header: Shared<ServiceHeader>, in books: borrowing Books) throws(PostingError) {
    do throws(RecordFault) {
      amount = try books.amountPrecision(of: header.currencyCode)
      unit = try books.unitAmountPrecision(of: header.currencyCode)
      local = try books.amountPrecision(of: .blank)
      localUnit = try books.unitAmountPrecision(of: .blank)
    } catch {
      throw .record(error)
    }
    currency = header.currencyCode
    factor = currency.isBlank ? .one : header.currencyFactor
    guard factor.raw > 0 else {
      throw .record(
        .mustHaveValue(
          field: "Currency Factor",
          RecordReference(
            "Service Header",
            [("Document Type", header.documentType.caption), ("No.", "\(header.no)")])))
    }
    vatDirection = books.vatRoundingDirection(of: header.currencyCode)
    includesVAT = header.pricesIncludingVAT
  }

  /// An amount of the document in local currency, rounded.
  func local(_ value: Amount) throws(NumberFault) -> Amount {
    currency.isBlank ? value : try factor.local(value, rounded: local)
  }

  /// The same, but rounded as the document's amounts are, which is how service entries do it.
  func inLocal(_ value: Amount) throws(NumberFault) -> Amount {
    currency.isBlank ? value.rounded(to: amount) : try factor.local(value, rounded: amount)
  }

  /// A price of the document in local currency, rounded.
  func local(_ price: UnitPrice) throws(NumberFault) -> UnitPrice {
    currency.isBlank ? price : try factor.local(price, rounded: localUnit)
  }

  /// A local price in the currency of the document, rounded.
  func foreign(_ price: UnitPrice) throws(NumberFault) -> UnitPrice {
    currency.isBlank ? price : try factor.foreign(price, rounded: unit)
  }
}

extension LineContent {
  /// The rate that adds tax to the line; none under reverse charge.
  var effectiveVATPercent: Percentage {
    vatCalculationType == .normal ? vatPercent : .zero
  }
}

extension Shared<LineContent> {
  /// The rate that adds tax to the line; none under reverse charge.
  var effectiveVATPercent: Percentage {
    value.vatCalculationType == .normal ? value.vatPercent : .zero
  }
}

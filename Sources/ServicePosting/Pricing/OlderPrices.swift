import Accounting

/// Older prices and discounts as lines of price lists, which is what BC turns them into when the
/// new sales pricing is switched on.
extension PriceSearch {
  /// What the older tables say, in the order of their keys.
  func olderLines(
    defining wanted: PriceAmountType, in books: Books
  ) -> [PriceListLine] {
    switch (type, wanted) {
    case (.sale, .discount):
      return books.salesLineDiscounts.isEmpty ? [] : books.salesLineDiscounts.sorted.map(\.line)
    case (.sale, _):
      return (books.salesPrices.isEmpty ? [] : books.salesPrices.sorted.map(\.line))
        + (books.resourcePrices.isEmpty ? [] : books.resourcePrices.sorted.map(\.line))
    case (.purchase, _):
      guard let cost = resourceCost(in: books) else { return [] }
      var line = PriceListLine.older(.price, type: .purchase)
      line.sourceType = .allVendors
      line.productType = .resource
      line.productNo = content.no
      line.workTypeCode = content.workTypeCode
      line.directUnitCost = cost.direct
      line.unitCost = cost.unit
      return [line]
    }
  }
}

extension PriceListLine {
  /// A line in force that belongs to no list.
  fileprivate static func older(
    _ amountType: PriceAmountType, type: PriceType = .sale
  ) -> PriceListLine {
    var line = PriceListLine(key: Pair(.blank, 0))
    line.status = .active
    line.amountType = amountType
    line.priceType = type
    return line
  }

  fileprivate mutating func take(_ scope: PriceScope, until end: CalendarDate) {
    startingDate = scope.startingDate
    endingDate = end
    currencyCode = scope.currencyCode
    variantCode = scope.variantCode
    unitOfMeasureCode = scope.unitOfMeasureCode
    minimumQuantity = scope.minimumQuantity
  }

  /// The older table that it comes from, if it comes from one.
  var olderTable: TableName? {
    guard priceListCode.isBlank, lineNo == 0 else { return nil }
    if priceType == .purchase { return ResourceCost.table }
    if amountType == .discount { return SalesLineDiscount.table }
    return productType == .item ? SalesPrice.table : ResourcePrice.table
  }
}

extension SalesPrice {
  fileprivate var line: PriceListLine {
    var line = PriceListLine.older(.price)
    line.productType = .item
    line.productNo = itemNo
    line.sourceNo = salesCode
    switch salesType {
    case .customer: line.sourceType = .customer
    case .customerPriceGroup: line.sourceType = .customerPriceGroup
    case .allCustomers: line.sourceType = .allCustomers
    case .campaign: line.sourceType = .campaign
    }
    line.take(scope, until: endingDate)
    line.unitPrice = unitPrice
    line.priceIncludesVAT = priceIncludesVAT
    line.vatBusPostingGroup = vatBusPostingGroup
    line.allowLineDisc = allowLineDisc
    line.allowInvoiceDisc = allowInvoiceDisc
    return line
  }
}

extension SalesLineDiscount {
  fileprivate var line: PriceListLine {
    var line = PriceListLine.older(.discount)
    line.productType = subject.first == .item ? .item : .itemDiscountGroup
    line.productNo = subject.second
    line.sourceNo = receiver.second
    switch receiver.first {
    case .customer: line.sourceType = .customer
    case .customerDiscGroup: line.sourceType = .customerDiscGroup
    case .allCustomers: line.sourceType = .allCustomers
    case .campaign: line.sourceType = .campaign
    }
    line.take(scope, until: endingDate)
    line.lineDiscountPercent = lineDiscountPercent
    return line
  }
}

extension ResourcePrice {
  var line: PriceListLine {
    var line = PriceListLine.older(.price)
    line.productType = type == .group ? .resourceGroup : .resource
    line.productNo = code
    line.workTypeCode = workTypeCode
    line.currencyCode = currencyCode
    line.unitPrice = unitPrice
    return line
  }
}

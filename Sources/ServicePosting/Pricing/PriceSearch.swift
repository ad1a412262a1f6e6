import Accounting

/// Looks up the lines of price lists that fit a service line (S-049 to S-053).
struct PriceSearch {
  let type: PriceType
  let header: Shared<ServiceHeader>
  let content: Shared<LineContent>
  /// Quantity of the line, never negative.
  let quantity: Quantity
  let money: DocumentMoney

  init(
    _ type: PriceType, for line: ServiceLine, _ header: Shared<ServiceHeader>,
    _ money: DocumentMoney
  ) {
    self.type = type
    self.header = header
    content = line.sharedContent
    quantity = line.quantities.quantity.magnitude
    self.money = money
  }

  /// Orders and quotes are priced by their order date, invoices and credit memos by their posting
  /// date.
  private var date: CalendarDate {
    let isOrder = header.documentType == .order || header.documentType == .quote
    return isOrder && !header.orderDate.isBlank ? header.orderDate : header.postingDate
  }

  /// The lines that pass all filters but the minimum quantity, in the order of their keys.
  func lines(
    defining wanted: PriceAmountType, in company: Company
  ) -> [PriceListLine] {
    let day = date
    let rows =
      olderLines(defining: wanted, in: company.books).filter { passes($0, wanted, on: day) }
      + company.books.priceListLines.filter { passes($0, wanted, on: day) }
    guard !rows.isEmpty else { return [] }
    let levels = productLevels(in: company)
    var found: [PriceListLine] = []
    for source in sources(wanted) {
      let ofSource = rows.filter { $0.sourceType == source.type && $0.sourceNo == source.no }
      for level in levels {
        let ofLevel = ofSource.filter { row in level.contains { isFor($0, row) } }
        guard !ofLevel.isEmpty else { continue }
        found += ofLevel
        break
      }
    }
    return found.sorted { $0.key < $1.key }
  }

  func passes(
    _ row: PriceListLine, _ wanted: PriceAmountType, on day: CalendarDate
  ) -> Bool {
    row.status == .active && row.priceType == type && row.amountType.defines(wanted)
      && row.startingDate <= day && (row.endingDate.isBlank || row.endingDate >= day)
      && (row.currencyCode.isBlank || row.currencyCode == header.currencyCode)
      && (row.unitOfMeasureCode.isBlank || content.unitOfMeasureCode.isBlank
        || row.unitOfMeasureCode == content.unitOfMeasureCode)
  }

  /// All sources stand on one level: the best line of all of them wins (S-050, D-29). Campaigns are
  /// none of them.
  private func sources(_ wanted: PriceAmountType) -> [(type: PriceSourceType, no: Code)] {
    guard type == .sale else { return [(.allVendors, .blank)] }
    let group: (type: PriceSourceType, no: Code) =
      wanted == .price
      ? (.customerPriceGroup, content.customerPriceGroup)
      : (.customerDiscGroup, content.customerDiscGroup)
    let all: [(type: PriceSourceType, no: Code)] = [
      (.allCustomers, .blank), (.customer, header.billToCustomerNo),
      (.contact, header.billToContactNo), group,
    ]
    return all.filter { !$0.type.hasNumber || !$0.no.isBlank }
  }

  private typealias Product = (type: PriceProductType, no: Code)

  /// The first level that has lines is used alone: the product itself, its group, all products
  /// (S-052).
  private func productLevels(in company: Company) -> [[Product]] {
    let no = content.no
    switch content.type {
    case .text: return []
    case .item:
      let group = company.books.items[no]?.itemDiscGroup ?? .blank
      let own: [Product] = [(.item, no)]
      return [group.isBlank ? own : own + [(.itemDiscountGroup, group)], [(.item, .blank)]]
    case .resource:
      let group = company.books.resources[no]?.resourceGroupNo ?? .blank
      let groups: [[Product]] = group.isBlank ? [] : [[(.resourceGroup, group)]]
      return [[(.resource, no)]] + groups + [[(.resource, .blank)]]
    case .cost: return [[(.serviceCost, no)], [(.serviceCost, .blank)]]
    case .glAccount: return [[(.glAccount, no)], [(.glAccount, .blank)]]
    }
  }

  /// A variant may be left open; a work type must be the line's (D-31).
  private func isFor(_ product: Product, _ row: PriceListLine) -> Bool {
    guard row.productType == product.type, row.productNo == product.no else { return false }
    switch product.type {
    case .item: return row.variantCode.isBlank || row.variantCode == content.variantCode
    case .resource, .resourceGroup: return row.workTypeCode == content.workTypeCode
    case .itemDiscountGroup, .serviceCost, .glAccount: return true
    }
  }

  /// Without a unit the minimum counts base units (A-206, S-053).
  func reachesMinimum(of row: PriceListLine) -> Bool {
    guard row.unitOfMeasureCode.isBlank else { return row.minimumQuantity <= quantity }
    let base = try? quantity.times(content.qtyPerUnitOfMeasure, rounded: .finest)
    return base.map { row.minimumQuantity <= $0 } ?? true
  }
}

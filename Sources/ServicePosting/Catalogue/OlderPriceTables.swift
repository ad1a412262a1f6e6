import Accounting

/// Prices, discounts and costs as they were kept before there were price lists.
enum OlderPriceTables {
  static let all: [TableDescription] = [
    salesPrices, salesLineDiscounts, resourcePrices, resourceCosts,
  ]

  private static let salesPrices: TableDescription = .records(
    \.books.salesPrices, .master,
    prepare: { price, company in price.takeDefaults(in: company.books) },
    validate: { (price, old, company) throws(PostingError) in
      let reference = price.reference
      try requireReceiver(
        price.salesType == .allCustomers, price.salesCode,
        relation(of: price.salesType, in: company), reference)
      try requireDates(
        price.days, since: old?.days,
        of: price.salesType == .campaign ? price.salesCode : .blank, .campaignPrice, in: company)
      try company.requireScope(price.scope, ofItem: price.itemNo, reference)
    })

  private static let salesLineDiscounts: TableDescription = .records(
    \.books.salesLineDiscounts, .master,
    prepare: { discount, company in discount.takeDefaults(in: company.books) },
    validate: { (discount, old, company) throws(PostingError) in
      let reference = discount.reference
      let (type, code) = (discount.receiver.first, discount.receiver.second)
      try requireReceiver(
        type == .allCustomers, code, relation(of: type, in: company), reference)
      guard !discount.subject.second.isBlank else {
        throw .record(.mustHaveValue(field: "Code", reference))
      }
      try requireDates(
        discount.days, since: old?.days, of: type == .campaign ? code : .blank,
        .campaignDiscount, in: company)
      if discount.subject.first == .itemDiscGroup {
        try company.requireItemDiscGroup(discount.subject.second, reference)
      }
      if discount.subject.first == .item {
        try company.requireScope(discount.scope, ofItem: discount.subject.second, reference)
      } else if !discount.scope.variantCode.isBlank {
        throw .record(
          .mustBeEqual(
            field: "Type", expected: LineDiscountSubject.item.caption, reference,
            current: discount.subject.first.caption))
      }
    })

  private static let resourcePrices: TableDescription = .records(
    \.books.resourcePrices, .master,
    validate: { (price, _, company) throws(PostingError) in
      try company.requireResource(price.type, price.code, price.reference)
    })

  private static let resourceCosts: TableDescription = .records(
    \.books.resourceCosts, .master,
    validate: { (cost, _, company) throws(PostingError) in
      try company.requireResource(cost.type, cost.code, cost.reference)
      guard cost.workTypeCode.isBlank, cost.costType != .fixed else { return }
      throw .record(
        .mustBeEqual(
          field: "Cost Type", expected: ResourceCostType.fixed.caption, cost.reference,
          current: cost.costType.caption))
    })

  // MARK: Parts

  /// Where the code of a receiver must stand: whether it does, and the table's caption.
  private typealias Relation = (contains: (Code) -> Bool, caption: String)

  private static func relation(of type: SalesPriceType, in company: Company) -> Relation? {
    switch type {
    case .customer: ({ company.books.customers[$0] != nil }, Customer.table.caption)
    case .campaign: ({ company.books.campaigns[$0] != nil }, Campaign.table.caption)
    case .customerPriceGroup:
      ({ company.books.customerPriceGroups[$0] != nil }, CustomerPriceGroup.table.caption)
    case .allCustomers: nil
    }
  }

  private static func relation(of type: LineDiscountReceiver, in company: Company) -> Relation? {
    switch type {
    case .customer: ({ company.books.customers[$0] != nil }, Customer.table.caption)
    case .campaign: ({ company.books.campaigns[$0] != nil }, Campaign.table.caption)
    case .customerDiscGroup:
      (
        { company.books.customerDiscountGroups[$0] != nil },
        CustomerDiscountGroupTable.table.caption
      )
    case .allCustomers: nil
    }
  }

  private static func requireReceiver(
    _ isForAll: Bool, _ code: Code, _ relation: Relation?, _ record: RecordReference
  ) throws(PostingError) {
    if isForAll, !code.isBlank { throw .priceList(.receiverOfAll) }
    if !isForAll, code.isBlank { throw .record(.mustHaveValue(field: "Sales Code", record)) }
    guard let relation, !code.isBlank, !relation.contains(code) else { return }
    throw .record(
      .notInRelatedTable(
        field: "Sales Code", record, value: "\(code)", related: relation.caption))
  }

  /// The days of what a campaign offers are those that the campaign had; on others one may decide.
  private static func requireDates(
    _ days: PriceDays, since old: PriceDays?, of campaign: Code, _ fault: PriceListFault,
    in company: Company
  ) throws(PostingError) {
    if !days.end.isBlank, days.start > days.end { throw .priceList(.startsAfterEnd) }
    guard let campaign = company.books.campaigns[campaign] else { return }
    guard days == old ?? PriceDays(start: campaign.startingDate, end: campaign.endingDate) else {
      throw .priceList(fault)
    }
  }
}

/// From when until when a price holds.
private struct PriceDays: Equatable {
  let start: CalendarDate
  let end: CalendarDate
}

extension Company {
  /// Variant and unit of an older price are those of its item.
  fileprivate func requireScope(
    _ scope: PriceScope, ofItem no: Code, _ record: RecordReference
  ) throws(PostingError) {
    guard let item = books.items[no] else {
      throw .record(
        .notInRelatedTable(
          field: "Code", record, value: "\(no)", related: Item.table.caption))
    }
    let variant = scope.variantCode
    if !variant.isBlank, books.itemVariants[Pair(no, variant)] == nil {
      throw .record(
        .notInRelatedTable(
          field: "Variant Code", record, value: "\(variant)",
          related: ItemVariant.table.caption))
    }
    let unit = scope.unitOfMeasureCode
    guard !unit.isBlank, unit != item.baseUnitOfMeasure,
      books.itemUnitsOfMeasure[Pair(no, unit)] == nil
    else { return }
    throw .record(
      .notInRelatedTable(
        field: "Unit of Measure Code", record, value: "\(unit)",
        related: ItemUnitOfMeasure.table.caption))
  }

  /// A discount on a group of items names a group that there is.
  fileprivate func requireItemDiscGroup(
    _ code: Code, _ record: RecordReference
  ) throws(PostingError) {
    guard books.itemDiscountGroups[code] == nil else { return }
    throw .record(
      .notInRelatedTable(
        field: "Code", record, value: "\(code)", related: ItemDiscountGroupTable.table.caption))
  }

  /// A code only where the type is not all of them.
  fileprivate func requireResource(
    _ type: ResourcePriceType, _ code: Code, _ record: RecordReference
  ) throws(PostingError) {
    if type == .all, !code.isBlank {
      throw .record(
        .field("Code", text: "cannot be specified when Type is \(type.caption)", record))
    }
    guard type != .all, !code.isBlank else { return }
    let isGroup = type != .resource
    let isThere = isGroup ? books.resourceGroups[code] != nil : books.resources[code] != nil
    guard !isThere else { return }
    throw .record(
      .notInRelatedTable(
        field: "Code", record, value: "\(code)",
        related: isGroup ? ResourceGroupTable.table.caption : Resource.table.caption))
  }
}

extension SalesPrice {
  fileprivate var days: PriceDays { PriceDays(start: scope.startingDate, end: endingDate) }

  /// What a new price has from its item and from whom it is for.
  fileprivate mutating func takeDefaults(in books: Books) {
    let isScoped = scope != PriceScope()
    if let item = books.items[itemNo] {
      if !isScoped { scope.unitOfMeasureCode = item.salesUnitOfMeasure }
      allowInvoiceDisc = item.allowInvoiceDisc
      if salesType == .allCustomers {
        priceIncludesVAT = item.priceIncludesVAT
        vatBusPostingGroup = item.vatBusPostingGroupOfPrice
      }
    }
    switch salesType {
    case .allCustomers: return
    case .customerPriceGroup:
      guard let group = books.customerPriceGroups[salesCode] else { return }
      priceIncludesVAT = group.priceIncludesVAT
      vatBusPostingGroup = group.vatBusPostingGroup
      allowLineDisc = group.allowLineDisc
      allowInvoiceDisc = group.allowInvoiceDisc
    case .customer:
      guard let customer = books.customers[salesCode] else { return }
      if !isScoped { scope.currencyCode = customer.currencyCode }
      priceIncludesVAT = customer.pricesIncludingVAT
      vatBusPostingGroup = customer.vatBusPostingGroup
      allowLineDisc = customer.allowLineDisc
    case .campaign:
      guard let campaign = books.campaigns[salesCode] else { return }
      scope.startingDate = campaign.startingDate
      endingDate = campaign.endingDate
    }
  }
}

extension SalesLineDiscount {
  fileprivate var days: PriceDays { PriceDays(start: scope.startingDate, end: endingDate) }

  /// What a new discount has from its item and its campaign.
  fileprivate mutating func takeDefaults(in books: Books) {
    if subject.first == .item, scope == PriceScope(), let item = books.items[subject.second] {
      scope.unitOfMeasureCode = item.salesUnitOfMeasure
    }
    guard receiver.first == .campaign, let campaign = books.campaigns[receiver.second]
    else { return }
    scope.startingDate = campaign.startingDate
    endingDate = campaign.endingDate
  }
}

import Accounting

/// Price lists and their lines: a list is drafted, then put into force with all its lines.
enum PriceListTables {
  static let lists: TableDescription = .records(
    \.books.priceLists, .master,
    validate: { (list, old, company) throws(PostingError) in
      try check(list, old, in: company)
    },
    didModify: { list, old, company in passOn(list, since: old, in: &company) },
    mayDelete: { (list, company) throws(PostingError) in
      guard list.status != .active || company.mayEditActivePrices else {
        throw .priceList(.listInForce(list.code))
      }
    },
    didDelete: { list, company in
      for line in company.books.priceListLines.filter({ $0.priceListCode == list.code }) {
        company.books.priceListLines.remove(line.key)
      }
    })

  static let lines: TableDescription = .records(
    \.books.priceListLines, .master,
    prepare: { line, company in
      guard let list = company.books.priceLists[line.priceListCode] else { return }
      line.takeDefaults(of: list)
    },
    validate: { (line, old, company) throws(PostingError) in
      try check(line, old, in: company)
    },
    mayDelete: { (line, company) throws(PostingError) in
      guard line.status != .active || company.mayEditActivePrices else {
        throw .priceList(.lineInForce(line.priceListCode, lineNo: line.lineNo))
      }
    })

  // MARK: Lists

  private static func check(
    _ list: PriceList, _ old: PriceList?, in company: Company
  ) throws(PostingError) {
    if let old, old != list { try requireChangeable(list, old, in: company) }
    try requireSource(list.sourceType, list.sourceNo, list.reference, list.status)
    try requireAmountType(list.amountType, for: list.sourceType)
    try requireDates(list.startingDate, list.endingDate)
    guard list.status == .active, old?.status != .active else { return }
    for line in company.books.priceListLines.filter({ $0.priceListCode == list.code }) {
      try verify(line)
    }
  }

  /// Only a draft is edited, and what lines have from it only while there are none.
  private static func requireChangeable(
    _ list: PriceList, _ old: PriceList, in company: Company
  ) throws(PostingError) {
    var besidesStatus = list
    besidesStatus.status = old.status
    if old.status != .draft, !company.mayEditActivePrices, besidesStatus != old {
      throw notDraft("Status", old.status, old.reference)
    }
    guard !list.allowUpdatingDefaults,
      company.books.priceListLines.contains(where: { $0.priceListCode == list.code })
    else { return }
    let decided: [(String, Bool)] = [
      ("Assign-to Type", list.sourceType != old.sourceType),
      ("Assign-to No.", list.sourceNo != old.sourceNo),
      ("Currency Code", list.currencyCode != old.currencyCode),
      ("Price Includes VAT", list.priceIncludesVAT != old.priceIncludesVAT),
      ("VAT Bus. Posting Gr. (Price)", list.vatBusPostingGroup != old.vatBusPostingGroup),
      ("Allow Updating Defaults", old.allowUpdatingDefaults),
    ]
    for (field, changes) in decided where changes { throw .priceList(.hasLines(field: field)) }
  }

  /// The status and the days of a list go to its lines.
  private static func passOn(_ list: PriceList, since old: PriceList, in company: inout Company) {
    for var line in company.books.priceListLines.filter({ $0.priceListCode == list.code }) {
      if list.status != old.status { line.status = list.status }
      if list.startingDate != old.startingDate { line.startingDate = list.startingDate }
      if list.endingDate != old.endingDate { line.endingDate = list.endingDate }
      company.books.priceListLines.store(line)
    }
  }

  // MARK: Lines

  private static func check(
    _ line: PriceListLine, _ old: PriceListLine?, in company: Company
  ) throws(PostingError) {
    if let old, old.status != .draft, !company.mayEditActivePrices, old != line {
      throw notDraft("Price Status", old.status, old.reference)
    }
    try requireSource(line.sourceType, line.sourceNo, line.reference, .draft)
    try requireDates(line.startingDate, line.endingDate)
    try requireAmountType(line.amountType, for: line.sourceType)
    try requireAmounts(line)
    if let list = company.books.priceLists[line.priceListCode] {
      try require(line, fits: list)
    }
    try requireProduct(line, in: company)
    try requireSourceExists(line, in: company)
    guard line.status == .active else { return }
    try verify(line)
  }

  /// A line in force says to whom and for what.
  private static func verify(_ line: PriceListLine) throws(PostingError) {
    try requireSource(line.sourceType, line.sourceNo, line.reference, .active)
    if line.productType == .item, line.amountType != .discount, line.productNo.isBlank {
      throw .record(.mustHaveValue(field: "Product No.", line.reference))
    }
  }

  private static func requireAmounts(_ line: PriceListLine) throws(PostingError) {
    switch line.amountType {
    case .any: return
    case .price:
      guard line.lineDiscountPercent.isZero else {
        throw .priceList(.notDefined(field: "Line Discount %", .price))
      }
    case .discount:
      let prices = [
        ("Unit Price", line.unitPrice), ("Direct Unit Cost", line.directUnitCost),
        ("Unit Cost", line.unitCost),
      ]
      for (field, price) in prices where !price.isZero {
        throw .priceList(.notDefined(field: field, .discount))
      }
    }
  }

  /// What the header decides, unless it lets its lines differ.
  private static func require(
    _ line: PriceListLine, fits list: PriceList
  ) throws(PostingError) {
    if line.status != .draft, line.status != list.status {
      throw unequal("Price Status", list.status.caption, line, line.status.caption)
    }
    guard !list.allowUpdatingDefaults else { return }
    let decided: [(String, Bool, String, String)] = [
      (
        "Assign-to Type", list.sourceNo.isBlank || line.sourceType == list.sourceType,
        list.sourceType.caption, line.sourceType.caption
      ),
      (
        "Assign-to No.", list.sourceNo.isBlank || line.sourceNo == list.sourceNo,
        "\(list.sourceNo)", "\(line.sourceNo)"
      ),
      (
        "Currency Code", line.currencyCode == list.currencyCode, "\(list.currencyCode)",
        "\(line.currencyCode)"
      ),
      (
        "Starting Date", line.startingDate == list.startingDate, "\(list.startingDate)",
        "\(line.startingDate)"
      ),
      (
        "Ending Date", line.endingDate == list.endingDate, "\(list.endingDate)",
        "\(line.endingDate)"
      ),
      (
        "Price Includes VAT", line.priceIncludesVAT == list.priceIncludesVAT,
        list.priceIncludesVAT ? "Yes" : "No", line.priceIncludesVAT ? "Yes" : "No"
      ),
      (
        "Price Type", line.priceType == list.priceType, list.priceType.caption,
        line.priceType.caption
      ),
    ]
    for (field, fits, expected, current) in decided where !fits {
      throw unequal(field, expected, line, current)
    }
  }

  // MARK: Parts

  private static func requireSource(
    _ type: PriceSourceType, _ no: Code, _ record: RecordReference, _ status: PriceStatus
  ) throws(PostingError) {
    if type.hasNumber, no.isBlank, status == .active {
      throw .record(.mustHaveValue(field: "Assign-to No.", record))
    }
    if !type.hasNumber, !no.isBlank {
      throw .record(
        .mustBeEqual(field: "Assign-to No.", expected: "", record, current: "\(no)"))
    }
  }

  private static func requireAmountType(
    _ type: PriceAmountType, for source: PriceSourceType
  ) throws(PostingError) {
    guard let only = source.onlyAmountType, type != only else { return }
    throw .priceList(.notFor(source, type))
  }

  private static func requireDates(
    _ start: CalendarDate, _ end: CalendarDate
  ) throws(PostingError) {
    guard !start.isBlank, !end.isBlank, end < start else { return }
    throw .priceList(.endsBeforeStart(start, end))
  }

  private static func requireProduct(
    _ line: PriceListLine, in company: Company
  ) throws(PostingError) {
    guard !line.productNo.isBlank else { return }
    let (exists, related) =
      switch line.productType {
      case .item: (company.books.items[line.productNo] != nil, "Item")
      case .resource: (company.books.resources[line.productNo] != nil, "Resource")
      case .serviceCost: (company.serviceCosts[line.productNo] != nil, "Service Cost")
      case .glAccount: (company.books.glAccounts[line.productNo] != nil, "G/L Account")
      // Items and resources name their groups without a table behind them.
      case .itemDiscountGroup, .resourceGroup: (true, "")
      }
    guard !exists else { return }
    throw .record(
      .notInRelatedTable(
        field: "Product No.", line.reference, value: "\(line.productNo)", related: related))
  }

  private static func requireSourceExists(
    _ line: PriceListLine, in company: Company
  ) throws(PostingError) {
    guard !line.sourceNo.isBlank else { return }
    let (exists, related) =
      switch line.sourceType {
      case .customer: (company.books.customers[line.sourceNo] != nil, Customer.table.caption)
      case .contact: (company.books.contacts[line.sourceNo] != nil, Contact.table.caption)
      case .campaign: (company.books.campaigns[line.sourceNo] != nil, Campaign.table.caption)
      // Customers name their groups without a table behind them.
      case .customerPriceGroup, .customerDiscGroup, .allCustomers, .allVendors: (true, "")
      }
    guard !exists else { return }
    throw .record(
      .notInRelatedTable(
        field: "Assign-to No.", line.reference, value: "\(line.sourceNo)", related: related))
  }

  private static func notDraft(
    _ field: String, _ status: PriceStatus, _ record: RecordReference
  ) -> PostingError {
    .record(
      .mustBeEqual(
        field: field, expected: PriceStatus.draft.caption, record, current: status.caption))
  }

  private static func unequal(
    _ field: String, _ expected: String, _ line: PriceListLine, _ current: String
  ) -> PostingError {
    .record(
      .mustBeEqual(field: field, expected: expected, line.reference, current: current))
  }
}

extension PriceListLine {
  /// What a new line has from its list.
  mutating func takeDefaults(of list: PriceList) {
    priceType = list.priceType
    sourceType = list.sourceType
    sourceNo = list.sourceNo
    amountType = list.amountType
    currencyCode = list.currencyCode
    startingDate = list.startingDate
    endingDate = list.endingDate
    priceIncludesVAT = list.priceIncludesVAT
    vatBusPostingGroup = list.vatBusPostingGroup
    allowLineDisc = list.allowLineDisc
    allowInvoiceDisc = list.allowInvoiceDisc
  }
}

extension Company {
  /// Whether prices in force may be edited as they stand.
  fileprivate var mayEditActivePrices: Bool {
    books.salesReceivablesSetup.allowEditingActivePrice
  }
}

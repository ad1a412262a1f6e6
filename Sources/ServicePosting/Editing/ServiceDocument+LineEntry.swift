import Accounting

/// What a line takes from the card of its number.
extension ServiceDocument {
  /// What every line takes from the header.
  func newLine(_ lineNo: Int, _ type: LineType) -> ServiceLine {
    var line = ServiceLine(lineNo: lineNo)
    line.content.type = type
    line.content.customerNo = header.customerNo
    line.content.locationCode = header.locationCode
    line.content.postingDate = header.postingDate
    line.content.genBusPostingGroup = header.genBusPostingGroup
    line.content.vatBusPostingGroup = header.vatBusPostingGroup
    line.content.allowLineDisc = header.allowLineDisc
    line.content.customerPriceGroup = header.customerPriceGroup
    line.content.customerDiscGroup = header.customerDiscGroup
    line.content.dimensionSetID = header.dimensionSetID
    return line
  }

  /// Fills a line from the card of `no`.
  func enter(
    _ no: Code, into line: inout ServiceLine, in company: Company
  ) throws(PostingError) -> [PostingNote] {
    switch line.content.type {
    case .text:
      line.content.no = no
      if !no.isBlank {
        line.content.description = try Self.record(no, company.standardTexts).description
      }
      return []
    case .item: try takeOver(try Self.record(no, company.books.items), into: &line, in: company)
    case .resource:
      try takeOver(try Self.record(no, company.books.resources), into: &line, in: company)
    case .cost:
      return try takeOver(try Self.record(no, company.serviceCosts), into: &line, in: company)
    case .glAccount:
      let account = try Self.record(no, company.books.glAccounts)
      try records { () throws(RecordFault) in try company.books.requirePostable(no) }
      guard account.directPosting else {
        throw .record(
          .mustBeEqual(
            field: "Direct Posting", expected: "Yes", account.reference, current: "No"))
      }
      takeOver(account, into: &line, in: company)
      try takeVAT(into: &line, in: company)
    }
    return []
  }

  static func record<Element: Record>(
    _ key: Element.Key, _ table: Table<Element>
  ) throws(PostingError) -> Row<Element> {
    do throws(RecordFault) {
      return try table.find(key)
    } catch {
      throw .record(error)
    }
  }

  private func takeOver(
    _ item: Row<Item>, into line: inout ServiceLine, in company: Company
  ) throws(PostingError) {
    if item.blocked { throw .itemBlocked(item.no) }
    if item.serviceBlocked, header.documentType != .creditMemo {
      throw .itemServiceBlocked(item.no)
    }
    guard !item.genProdPostingGroup.isBlank else {
      throw .record(.mustHaveValue(field: "Gen. Prod. Posting Group", item.reference))
    }
    if item.type == .inventory, item.inventoryPostingGroup.isBlank {
      throw .record(.mustHaveValue(field: "Inventory Posting Group", item.reference))
    }
    line.content.no = item.no
    line.content.description = item.description
    line.content.postingGroup = item.inventoryPostingGroup
    line.content.genProdPostingGroup = item.genProdPostingGroup
    line.content.vatProdPostingGroup = item.vatProdPostingGroup
    line.content.allowInvoiceDisc = item.allowInvoiceDisc
    try takeVAT(into: &line, in: company)
    let unit = item.salesUnitOfMeasure.isBlank ? item.baseUnitOfMeasure : item.salesUnitOfMeasure
    try setUnit(unit, of: &line, in: company)
  }

  private func takeOver(
    _ resource: Row<Resource>, into line: inout ServiceLine, in company: Company
  ) throws(PostingError) {
    for (field, isBlocked) in [
      ("Blocked", resource.blocked), ("Privacy Blocked", resource.privacyBlocked),
    ] where isBlocked {
      throw .record(
        .mustBeEqual(field: field, expected: "No", resource.reference, current: "Yes"))
    }
    guard !resource.genProdPostingGroup.isBlank else {
      throw .record(.mustHaveValue(field: "Gen. Prod. Posting Group", resource.reference))
    }
    line.content.no = resource.no
    line.content.description = resource.name
    line.content.genProdPostingGroup = resource.genProdPostingGroup
    line.content.vatProdPostingGroup = resource.vatProdPostingGroup
    line.content.allowInvoiceDisc = true
    try takeVAT(into: &line, in: company)
    try setUnit(resource.baseUnitOfMeasure, of: &line, in: company)
  }

  private func takeOver(
    _ cost: Row<ServiceCost>, into line: inout ServiceLine, in company: Company
  ) throws(PostingError) -> [PostingNote] {
    let account = try Self.record(cost.accountNo, company.books.glAccounts)
    guard !account.genProdPostingGroup.isBlank else {
      throw .record(.mustHaveValue(field: "Gen. Prod. Posting Group", account.reference))
    }
    line.content.no = cost.code
    line.content.description = cost.description
    line.content.genProdPostingGroup = account.genProdPostingGroup
    line.content.vatProdPostingGroup = account.vatProdPostingGroup
    line.content.allowInvoiceDisc = true
    line.content.unitOfMeasureCode = cost.unitOfMeasureCode
    try takeVAT(into: &line, in: company)
    guard cost.costType == .travel, cost.serviceZoneCode != header.serviceZoneCode
    else { return [] }
    return [
      PostingNote(
        "N-ASKED",
        "You must confirm Service Cost \(cost.code), because Service Zone Code is not equal to "
          + "Service Zone Code in Service Header \(header.no).")
    ]
  }

  /// What a line takes from a G/L account; also used for lines that the program adds itself.
  func takeOver(_ account: Row<GLAccount>, into line: inout ServiceLine, in company: Company) {
    line.content.type = .glAccount
    line.content.no = account.no
    line.content.description = account.name
    line.content.customerNo = header.customerNo
    line.content.postingDate = header.postingDate
    line.content.genBusPostingGroup = header.genBusPostingGroup
    line.content.vatBusPostingGroup = header.vatBusPostingGroup
    line.content.genProdPostingGroup = account.genProdPostingGroup
    line.content.vatProdPostingGroup = account.vatProdPostingGroup
    line.content.allowInvoiceDisc = false
    if let setup = company.books.vatPostingSetups[
      Pair(line.content.vatBusPostingGroup, line.content.vatProdPostingGroup)]
    {
      line.takeVAT(from: setup)
    }
  }

  /// Copies the VAT of the line's groups; the combination must exist.
  func takeVAT(
    into line: inout ServiceLine, in company: Company
  ) throws(PostingError) {
    let setup = try Self.record(
      Pair(line.content.vatBusPostingGroup, line.content.vatProdPostingGroup),
      company.books.vatPostingSetups)
    if setup.vatCalculationType == .salesTax {
      throw .notModelled("VAT Calculation Type Sales Tax")
    }
    if setup.vatCalculationType == .full, line.content.type != .cost {
      throw .record(
        .mustBeEqual(
          field: "Type", expected: LineType.cost.caption, reference(toLine: line.lineNo),
          current: line.content.type.caption))
    }
    line.takeVAT(from: setup.record)
  }

  /// Sets the unit of an item or resource line and its factor.
  func setUnit(
    _ unit: Code, of line: inout ServiceLine, in company: Company
  ) throws(PostingError) {
    line.content.unitOfMeasureCode = unit
    line.content.qtyPerUnitOfMeasure = 1
    switch line.content.type {
    case .item:
      let item = company.books.items[line.content.no]
      let base = item?.baseUnitOfMeasure ?? .blank
      let units = company.books.itemUnitsOfMeasure
      line.content.qtyRoundingPrecision =
        units[Pair(line.content.no, unit)]?.qtyRoundingPrecision ?? .zero
      line.content.qtyRoundingPrecisionBase =
        units[Pair(line.content.no, base)]?.qtyRoundingPrecision ?? .zero
      if !unit.isBlank, unit != base {
        line.content.qtyPerUnitOfMeasure =
          try Self.record(Pair(line.content.no, unit), units).qtyPerUnitOfMeasure
      }
      if let item { try takeMeasures(of: item, into: &line) }
    case .resource:
      let base = company.books.resources[line.content.no]?.baseUnitOfMeasure ?? .blank
      if unit.isBlank { line.content.unitOfMeasureCode = base }
      if unit.isBlank || unit == base { return }
      line.content.qtyPerUnitOfMeasure =
        try Self.record(Pair(line.content.no, unit), company.books.resourceUnitsOfMeasure)
        .qtyPerUnitOfMeasure
    default: return
    }
  }
}

extension ServiceDocument {
  private func takeMeasures(
    of item: borrowing Item, into line: inout ServiceLine
  ) throws(PostingError) {
    do throws(NumberFault) {
      line.content.measures = try LineMeasures(
        of: item, perUnit: line.content.qtyPerUnitOfMeasure)
    } catch {
      throw .record(.tooLarge(field: "Gross Weight", reference(toLine: line.lineNo)))
    }
  }
}

extension ServiceLine {
  mutating func takeVAT(from setup: VATPostingSetup) {
    content.vatCalculationType = setup.vatCalculationType
    content.vatIdentifier = setup.vatIdentifier
    // Under reverse charge the line itself bears no VAT.
    content.vatPercent = setup.vatCalculationType == .reverseCharge ? .zero : setup.vatPercent
  }
}

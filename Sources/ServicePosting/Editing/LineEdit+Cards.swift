import Accounting

/// Fields of a line that point at cards and groups.
extension LineEdit {
  func requireNothingOpen() throws(PostingError) {
    try requireZero(line.quantities.shippedNotInvoiced, "Qty. Shipped Not Invoiced")
    let shipmentNo = line.content.shipmentNo
    guard shipmentNo.isBlank else {
      throw .record(
        .mustBeEqual(
          field: "Shipment No.", expected: "", document.reference(toLine: line.lineNo),
          current: "\(shipmentNo)"))
    }
  }

  private func requireZero(_ value: Quantity, _ field: String) throws(PostingError) {
    guard !value.isZero else { return }
    throw .record(
      .mustBeEqual(
        field: field, expected: "0", document.reference(toLine: line.lineNo),
        current: value.description))
  }

  mutating func setUnitOfMeasure(_ unit: Code, in company: Company) throws(PostingError) {
    try requireZero(line.quantities.shipped, "Quantity Shipped")
    try requireZero(line.base.shipped, "Qty. Shipped (Base)")
    try requireOpen()
    let before = line
    try document.setUnit(unit, of: &document.lines[place], in: company)
    if line.content.qtyPerUnitOfMeasure > before.content.qtyPerUnitOfMeasure {
      dropItemEntries()
    }
    try requireTrackingFits()
    try document.takeItemCost(at: place, in: company)
    let quantity = line.quantities.quantity
    if !quantity.isZero {
      // The same quantity means other base quantities now.
      line.quantities.quantity = .zero
      line.base.quantity = .zero
      try line.setQuantity(quantity, rules(in: company))
      try requireTrackingFits()
    }
    // Costs and accounts keep their price.
    let isSearched = line.content.type == .item || line.content.type == .resource
    guard isSearched, line.content.unitOfMeasureCode != before.content.unitOfMeasureCode else {
      return try document.recalculateAmounts(at: place, money)
    }
    try searchPrices(.unit, since: before, in: company)
  }

  /// Another kind of work has its own unit, price and cost (D-31).
  mutating func setWorkType(_ code: Code, in company: Company) throws(PostingError) {
    let before = line
    line.content.workTypeCode = code
    guard line.content.type == .resource else { return }
    if let workType = company.books.workTypes[code] {
      try setUnitOfMeasure(workType.unitOfMeasureCode, in: company)
    }
    guard code != before.content.workTypeCode else { return }
    try searchPrices(.workType, since: before, in: company)
  }

  /// Pieces of items at standard cost come in at the cost of their card and at no other (A-215,
  /// D-34); what goes out may be given another one.
  mutating func setUnitCost(_ value: UnitPrice, in company: Company) throws(PostingError) {
    if value != line.content.unitCostLCY, !line.base.quantity.isZero,
      isStandardReturn(in: company)
    {
      throw .standardCost
    }
    line.content.unitCostLCY = value
  }

  /// Whether the line brings pieces of an item at standard cost in.
  func isStandardReturn(in company: Company) -> Bool {
    document.header.documentType == .creditMemo && line.content.type == .item
      && company.books.items.row(line.content.no)?.costingMethod == .standard
  }

  mutating func setLocation(_ location: Code, in company: Company) throws(PostingError) {
    if line.content.type == .item {
      try requireOpen()
      if location != line.content.locationCode {
        try requireNothingOpen()
        try requireNoTracking()
      }
      line.content.locationCode = location
      let rules = rules(in: company)
      try changeQuantities { (line) throws(PostingError) in try line.startShipping(rules) }
      // The cost is that of the card again, whatever was typed.
      try document.takeItemCost(at: place, in: company)
    }
    line.content.locationCode = location
  }

  mutating func setServiceItemLine(_ value: FieldValue, in company: Company) throws(PostingError) {
    guard case .integer(let number) = value else { return }
    try requireZero(line.quantities.shipped, "Quantity Shipped")
    var itemLine: ServiceItemLine?
    if number != 0 {
      guard let found = document.index(ofItemLine: number) else {
        throw .record(.notFound(document.reference(toItemLine: number)))
      }
      itemLine = document.itemLines[found]
    }
    try requireNotSelected(for: itemLine)
    let before = line
    document.takeServiceItem(itemLine, into: &document.lines[place], in: company, on: workDate)
    if let itemLine { line.content.takeFault(of: itemLine) }
    guard !line.isText else { return }
    document.searchDiscount(of: &document.lines[place], in: company, money)
    try document.recalculateAmounts(at: place, money)
    notes += line.searchNotes(since: before)
  }

  /// What is serviced is replaced by the same item once only; of the lines without a service item
  /// line BC lets no two have the same item either.
  private func requireNotSelected(for itemLine: ServiceItemLine?) throws(PostingError) {
    guard document.header.documentType == .order else { return }
    let no = line.content.no
    if let itemLine,
      itemLine.serviceItemNo.isBlank || itemLine.itemNo.isBlank || itemLine.itemNo != no
    {
      return
    }
    let isSelected = document.lines.contains {
      $0.lineNo != line.lineNo && $0.content.type == .item && $0.content.no == no
        && $0.content.serviceItemLineNo == itemLine?.lineNo ?? 0
    }
    if isSelected { throw .alreadySelected(item: no) }
  }

  mutating func setFaultReason(_ reason: Code, in company: Company) throws(PostingError) {
    if company.faultReasons[reason]?.excludeWarrantyDiscount == true,
      line.content.type != .item, line.content.type != .resource
    {
      throw .faultReasonForItemsOnly(reason)
    }
    let before = line
    line.content.faultReasonCode = reason
    document.applyFaultReason(to: &document.lines[place], in: company)
    guard company.faultReasons[reason] != nil || before.content.excludeWarranty else {
      return try takeBackContractDiscount(since: before, in: company)
    }
    // A reason that excludes the contract but not the warranty lets the line's discount compete as
    // if it were the contract's.
    let isKept =
      line.content.excludeContractDiscount
      && company.faultReasons[reason]?.excludeWarrantyDiscount != true
    try searchWarranty(
      since: before, in: company, keeping: isKept ? before.content.lineDiscountPercent : .zero)
  }

  /// Without a reason nothing is searched, unless the one before excluded something: the contract's
  /// discount competes again, and prices stay.
  private mutating func takeBackContractDiscount(
    since before: ServiceLine, in company: Company
  ) throws(PostingError) {
    guard before.content.excludeContractDiscount else { return }
    document.updateContractDiscount(of: &document.lines[place], in: company, on: workDate)
    document.searchDiscount(of: &document.lines[place], in: company, money)
    try document.recalculateAmounts(at: place, money)
    notes += line.searchNotes(since: before)
  }

  mutating func setExcludeWarranty(_ value: Bool, in company: Company) throws(PostingError) {
    guard line.content.type == .item || line.content.type == .resource else {
      throw .record(
        .field(
          "Type", text: "must not be \(line.content.type.caption)",
          document.reference(toLine: line.lineNo)))
    }
    try requireWarrantyOfItemLine()
    if value, !line.content.warranty {
      throw .record(
        .field("Warranty", text: "must not be No", document.reference(toLine: line.lineNo)))
    }
    let reason = company.faultReasons[line.content.faultReasonCode]
    if !value, let reason, reason.excludeWarrantyDiscount {
      throw .excludedByFaultReason(field: "Exclude Warranty", reason.code)
    }
    let before = line
    if value != line.content.excludeWarranty, !ask(about: "Exclude Warranty") { return }
    line.content.excludeWarranty = value
    try searchWarranty(since: before, in: company)
  }

  private func requireWarrantyOfItemLine() throws(PostingError) {
    let record = document.reference(toItemLine: line.content.serviceItemLineNo)
    guard let itemLine = document.itemLine(of: line) else { throw .record(.notFound(record)) }
    guard !itemLine.warranty else { return }
    throw .record(.mustBeEqual(field: "Warranty", expected: "Yes", record, current: "No"))
  }

  /// Takes a line out of the discounts of its contract, or back into them.
  mutating func setExcludeContractDiscount(
    _ value: Bool, in company: Company
  ) throws(PostingError) {
    guard line.content.type != .glAccount else {
      throw .record(
        .field(
          "Type", text: "must not be G/L Account", document.reference(toLine: line.lineNo)))
    }
    let reason = company.faultReasons[line.content.faultReasonCode]
    if !value, let reason, reason.excludeContractDiscount {
      throw .excludedByFaultReason(field: "Exclude Contract Discount", reason.code)
    }
    guard value != line.content.excludeContractDiscount, ask(about: "Exclude Contract Discount")
    else { return }
    let before = line
    line.content.excludeContractDiscount = value
    try searchWarranty(since: before, in: company)
  }

  /// Asks whether a field shall be changed.
  private mutating func ask(about field: String) -> Bool {
    notes.append(
      PostingNote(
        "N-ASKED",
        "You have changed the value of the field \(field). Do you want to continue ? Answered "
          + (answersNo ? "No." : "Yes.")))
    return !answersNo
  }

  /// Warranty and contract are looked at anew, and with them all prices.
  private mutating func searchWarranty(
    since before: ServiceLine, in company: Company, keeping discount: Percentage = .zero
  ) throws(PostingError) {
    document.updateWarranty(of: &document.lines[place], document.itemLine(of: line))
    document.updateContractDiscount(of: &document.lines[place], in: company, on: workDate)
    try searchPrices(.warranty, since: before, in: company, keeping: discount)
    guard !discount.isZero, line.content.lineDiscountType == .contract else { return }
    notes.append(
      PostingNote(
        "N-QUIRK",
        "line \(line.lineNo): the discount of \(discount) % stays, now as Contract Disc., because "
          + "the fault reason excludes the contract but not the warranty (A-058)"))
  }
}

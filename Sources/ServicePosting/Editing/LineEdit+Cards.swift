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
    try document.setUnit(unit, of: &document.lines[place], in: company)
    try requireTrackingFits()
    let card = try document.cardPrice(of: line, in: company, money)
    line.content.unitPrice = card.price
    // Typing a unit searches a purchase price, of which there is none here: the cost of an item
    // becomes 0 (D-32, X-32).
    line.content.unitCostLCY = line.content.type == .item ? .zero : card.cost
    if line.content.type == .item {
      notes.append(
        PostingNote(
          "N-QUIRK",
          "line \(line.lineNo): Unit Cost (LCY) is 0, because typing a unit searches a purchase "
            + "price and there is none (X-32)"))
    }
    let quantity = line.quantities.quantity
    guard !quantity.isZero else { return }
    // The same quantity means other base quantities now.
    line.quantities.quantity = .zero
    line.base.quantity = .zero
    try setQuantity(quantity, in: company)
  }

  /// Even of items at standard cost: BC refuses it only where pieces come in.
  mutating func setUnitCost(_ value: UnitPrice) {
    line.content.unitCostLCY = value
  }

  mutating func setLocation(_ location: Code, in company: Company) throws(PostingError) {
    if line.content.type == .item {
      try requireOpen()
      if location != line.content.locationCode {
        try requireNothingOpen()
        try requireNoTracking()
      }
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
    document.takeServiceItem(itemLine, into: &document.lines[place], in: company)
    if let itemLine { line.content.takeFault(of: itemLine) }
    try searchDiscountAndRecalculate(in: company)
  }

  mutating func setFaultReason(_ reason: Code, in company: Company) throws(PostingError) {
    if company.faultReasons[reason]?.excludeWarrantyDiscount == true,
      line.content.type != .item, line.content.type != .resource
    {
      throw .faultReasonForItemsOnly(reason)
    }
    line.content.faultReasonCode = reason
    document.applyFaultReason(to: &document.lines[place], in: company)
    document.updateWarranty(of: &document.lines[place], document.itemLine(of: line))
    try searchDiscountAndRecalculate(in: company)
  }

  mutating func setExcludeWarranty(_ value: Bool, in company: Company) throws(PostingError) {
    guard line.content.type == .item || line.content.type == .resource else {
      throw .record(
        .field(
          "Type", text: "must be Item or Resource", document.reference(toLine: line.lineNo)))
    }
    let reason = company.faultReasons[line.content.faultReasonCode]
    if !value, let reason, reason.excludeWarrantyDiscount {
      throw .excludedByFaultReason(field: "Exclude Warranty", reason.code)
    }
    line.content.excludeWarranty = value
    document.updateWarranty(of: &document.lines[place], document.itemLine(of: line))
    try searchDiscountAndRecalculate(in: company)
  }

  private mutating func searchDiscountAndRecalculate(in company: Company) throws(PostingError) {
    guard !line.isText else { return }
    document.searchDiscount(of: &document.lines[place], in: company)
    try document.recalculateAmounts(at: place, money)
  }

  /// With prices including VAT the price keeps its net value.
  mutating func setVATProductGroup(_ group: Code, in company: Company) throws(PostingError) {
    let old = line.content.effectiveVATPercent
    try requireOpen()
    line.clearVATDifference()
    line.content.vatProdPostingGroup = group
    try document.takeVAT(into: &document.lines[place], in: company)
    guard money.includesVAT, line.content.type == .item || line.content.type == .resource else {
      return try document.updateAmounts(at: place, money)
    }
    do throws(NumberFault) {
      let numerator = try Rounding.product(
        line.content.unitPrice.raw, 10_000_000 + line.content.effectiveVATPercent.raw)
      line.content.unitPrice = try Rounding.multiple(
        of: money.unit, numerator: numerator, denominator: 10_000_000 + old.raw)
    } catch {
      throw .record(.tooLarge(field: "Unit Price", document.reference(toLine: line.lineNo)))
    }
    try document.recalculateAmounts(at: place, money)
  }
}

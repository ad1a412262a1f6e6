import Accounting

/// Prices, costs and discounts of lines (rule book A, 2.5 and 10).
extension ServiceDocument {
  /// Price and cost of the line's card, in the line's unit and the document's currency.
  func cardPrice(
    of line: ServiceLine, in company: Company, _ money: DocumentMoney
  ) throws(PostingError) -> (price: UnitPrice, cost: UnitPrice) {
    var price = UnitPrice.zero
    var cost = UnitPrice.zero
    switch line.content.type {
    case .item:
      price = company.books.items[line.content.no]?.unitPrice ?? .zero
      cost = company.books.items[line.content.no]?.unitCost ?? .zero
    case .resource:
      price = company.books.resources[line.content.no]?.unitPrice ?? .zero
      cost = company.books.resources[line.content.no]?.unitCost ?? .zero
    case .cost:
      price = company.serviceCosts[line.content.no]?.defaultUnitPrice ?? .zero
      cost = company.serviceCosts[line.content.no]?.defaultUnitCost ?? .zero
    case .text, .glAccount: break
    }
    do throws(NumberFault) {
      price = try converted(price, of: line, money)
      cost = try cost.times(line.content.qtyPerUnitOfMeasure, rounded: .finest)
    } catch {
      throw .record(.tooLarge(field: "Unit Price", reference(toLine: line.lineNo)))
    }
    if line.content.type == .resource, !header.maxLaborUnitPrice.isZero {
      price = min(price, header.maxLaborUnitPrice)
    }
    return (price, cost)
  }

  /// VAT, unit, currency, and then one rounding to the unit precision (S-054).
  private func converted(
    _ price: UnitPrice, of line: ServiceLine, _ money: DocumentMoney
  ) throws(NumberFault) -> UnitPrice {
    let perUnit = line.content.qtyPerUnitOfMeasure
    var numerator = try Rounding.product(price.raw, perUnit.raw)
    if money.includesVAT {
      numerator = try Rounding.product(
        numerator, 10_000_000 + line.content.effectiveVATPercent.raw)
    } else {
      numerator = try Rounding.product(numerator, 10_000_000)
    }
    let exact: UnitPrice = try Rounding.multiple(
      of: money.currency.isBlank ? money.unit : .finest, numerator: numerator,
      denominator: 100_000 * 10_000_000)
    return try money.foreign(exact)
  }

  /// Warranty and faults of a line, out of its service item line.
  func takeServiceItem(
    _ itemLine: ServiceItemLine?, into line: inout ServiceLine, in company: Company
  ) {
    line.content.serviceItemLineNo = itemLine?.lineNo ?? 0
    line.content.serviceItemNo = itemLine?.serviceItemNo ?? .blank
    line.content.serviceItemSerialNo = itemLine?.serialNo ?? .blank
    line.content.contractNo = itemLine?.contractNo ?? .blank
    line.content.faultReasonCode = itemLine?.faultReasonCode ?? .blank
    applyFaultReason(to: &line, in: company)
    updateWarranty(of: &line, itemLine)
    line.content.contractDiscPercent = contractDiscount(of: line, in: company)
  }

  func applyFaultReason(to line: inout ServiceLine, in company: Company) {
    let reason = company.faultReasons[line.content.faultReasonCode]
    let canHaveWarranty = line.content.type == .item || line.content.type == .resource
    line.content.excludeWarranty = canHaveWarranty && reason?.excludeWarrantyDiscount == true
    line.content.excludeContractDiscount = reason?.excludeContractDiscount == true
  }

  func updateWarranty(of line: inout ServiceLine, _ itemLine: ServiceItemLine?) {
    line.content.warranty = false
    line.content.warrantyDiscPercent = .zero
    guard let itemLine, itemLine.warranty, !line.content.excludeWarranty else { return }
    let date = header.orderDate
    let (start, end, percent) =
      switch line.content.type {
      case .item:
        (
          itemLine.warrantyStartingDateParts, itemLine.warrantyEndingDateParts,
          itemLine.warrantyPercentParts
        )
      case .resource:
        (
          itemLine.warrantyStartingDateLabor, itemLine.warrantyEndingDateLabor,
          itemLine.warrantyPercentLabor
        )
      default: (CalendarDate.blank, CalendarDate.blank, Percentage.zero)
      }
    guard !start.isBlank, start <= date, date <= end else { return }
    line.content.warranty = true
    line.content.warrantyDiscPercent = percent
  }

  /// The discount that the line's contract gives on its kind.
  private func contractDiscount(of line: ServiceLine, in company: Company) -> Percentage {
    guard !line.content.contractNo.isBlank else { return .zero }
    let (type, no): (ContractDiscountType, Code) =
      switch line.content.type {
      case .item:
        (
          .serviceItemGroup,
          company.serviceItems[line.content.serviceItemNo]?.serviceItemGroupCode ?? .blank
        )
      case .resource:
        (
          .resourceGroup,
          company.books.resources[line.content.no]?.resourceGroupNo ?? .blank
        )
      case .cost: (.cost, line.content.no)
      case .text, .glAccount: (.cost, .blank)
      }
    guard line.content.type != .text, line.content.type != .glAccount else { return .zero }
    let discounts = company.contractServiceDiscounts
    for key in [no, .blank] {
      if let row = discounts[Triple(line.content.contractNo, type, key)],
        row.startingDate <= line.content.postingDate
      {
        return row.discountPercent
      }
    }
    return .zero
  }
}

extension LineContent {
  /// What was found of the fault when the line was linked; later findings stay with the service
  /// item line.
  mutating func takeFault(of itemLine: ServiceItemLine) {
    faultAreaCode = itemLine.faultAreaCode
    symptomCode = itemLine.symptomCode
    faultCode = itemLine.faultCode
    resolutionCode = itemLine.resolutionCode
  }

  /// Area and symptom choose among the fault codes, so that another one empties the code.
  mutating func changeFault(_ field: WritableKeyPath<LineContent, Code>, to value: Code) {
    if self[keyPath: field] != value { faultCode = .blank }
    self[keyPath: field] = value
  }
}

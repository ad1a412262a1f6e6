import Accounting

/// What lines get of their service item, its warranty and its contract.
extension ServiceDocument {
  /// Warranty and faults of a line, out of its service item line.
  func takeServiceItem(
    _ itemLine: ServiceItemLine?, into line: inout ServiceLine, in company: Company,
    on workDate: CalendarDate
  ) {
    line.content.serviceItemLineNo = itemLine?.lineNo ?? 0
    line.content.serviceItemNo = itemLine?.serviceItemNo ?? .blank
    line.content.serviceItemSerialNo = itemLine?.serialNo ?? .blank
    line.content.contractNo = itemLine?.contractNo ?? .blank
    line.content.excludeWarranty = false
    line.content.excludeContractDiscount = false
    updateWarranty(of: &line, itemLine)
    line.content.faultReasonCode = faultReason(of: itemLine, for: line, in: company)
    applyFaultReason(to: &line, in: company)
    updateContractDiscount(of: &line, in: company, on: workDate)
  }

  /// The discount that the contract gives on the day of the line's posting; it stays while the
  /// line is taken out of the contract's discounts.
  func updateContractDiscount(
    of line: inout ServiceLine, in company: Company, on workDate: CalendarDate
  ) {
    if line.content.excludeContractDiscount, !line.content.contractNo.isBlank { return }
    line.content.contractDiscPercent = contractDiscount(of: line, in: company, on: workDate)
  }

  /// The fault reason that a line takes over: accounts take none, and costs none that excludes the
  /// warranty.
  private func faultReason(
    of itemLine: ServiceItemLine?, for line: ServiceLine, in company: Company
  ) -> Code {
    guard let itemLine else { return .blank }
    switch line.content.type {
    case .item, .resource, .text: return itemLine.faultReasonCode
    case .cost:
      let reason = company.faultReasons[itemLine.faultReasonCode]
      return reason?.excludeWarrantyDiscount == false ? itemLine.faultReasonCode : .blank
    case .glAccount: return .blank
    }
  }

  /// What the line's fault reason excludes: the contract, and the warranty if the line is, or was,
  /// under one (BC table Service Line: Fault Reason Code, OnValidate).
  func applyFaultReason(to line: inout ServiceLine, in company: Company) {
    let reason = company.faultReasons[line.content.faultReasonCode]
    line.content.excludeContractDiscount = reason?.excludeContractDiscount == true
    guard line.content.type == .item || line.content.type == .resource else { return }
    let isCovered = line.content.warranty || line.content.excludeWarranty
    line.content.excludeWarranty = reason?.excludeWarrantyDiscount == true && isCovered
    if line.content.excludeWarranty { line.content.warranty = false }
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

  /// The discount that the line's contract gives on its kind: that of the product before that of
  /// all, the latest that has begun.
  private func contractDiscount(
    of line: ServiceLine, in company: Company, on workDate: CalendarDate
  ) -> Percentage {
    guard let (type, no) = contractProduct(of: line, in: company),
      let contract = company.serviceContracts[line.content.contractNo],
      contract.startingDate <= workDate
    else { return .zero }
    let group = company.contractGroups[contract.contractGroupCode]
    if group?.discOnContrOrdersOnly == true, header.contractNo.isBlank { return .zero }
    let rows = company.contractServiceDiscounts.filter {
      $0.contractNo == contract.no && $0.type == type && ($0.no == no || $0.no.isBlank)
        && $0.startingDate <= line.content.postingDate
    }
    return rows.last?.discountPercent ?? .zero
  }

  private func contractProduct(
    of line: ServiceLine, in company: Company
  ) -> (ContractDiscountType, Code)? {
    switch line.content.type {
    case .item:
      let group = company.serviceItems[line.content.serviceItemNo]?.serviceItemGroupCode
      return (.serviceItemGroup, group ?? .blank)
    case .resource:
      return (.resourceGroup, company.books.resources[line.content.no]?.resourceGroupNo ?? .blank)
    case .cost: return (.cost, line.content.no)
    case .text, .glAccount: return nil
    }
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

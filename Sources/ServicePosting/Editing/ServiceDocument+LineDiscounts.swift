import Accounting

/// Which discount a line gets (rule book A, 2.5).
extension ServiceDocument {
  /// Searches the discount of a line anew: the largest of warranty, contract and the discounts on
  /// its item, the first on a tie; a manual discount is lost.
  func searchDiscount(of line: inout ServiceLine, in company: Company) {
    var best = (type: LineDiscountType.none, percent: Percentage.zero)
    let content = line.content
    if content.warranty, !content.excludeWarranty, content.warrantyDiscPercent > best.percent {
      best = (.warranty, content.warrantyDiscPercent)
    }
    if !content.excludeContractDiscount, content.contractDiscPercent > best.percent {
      best = (.contract, content.contractDiscPercent)
    }
    let itemDiscount = itemDiscount(of: line, in: company)
    if itemDiscount > best.percent { best = (.line, itemDiscount) }
    if !content.allowLineDisc { best.percent = .zero }
    line.content.lineDiscountType = best.type
    line.content.lineDiscountPercent = best.percent
  }

  /// The highest discount on the line's item for the customer who pays; a row in the document's
  /// currency or for the line's variant beats those without (S-060, A-210).
  private func itemDiscount(of line: ServiceLine, in company: Company) -> Percentage {
    let discounts = company.books.salesLineDiscounts
    guard line.content.type == .item, !discounts.isEmpty else { return .zero }
    var best: SalesLineDiscount?
    for row in discounts.filter({ applies($0, to: line, in: company) }) {
      guard let former = best else {
        best = row
        continue
      }
      let improves =
        former.currencyCode.isBlank && !row.currencyCode.isBlank
        || former.variantCode.isBlank && !row.variantCode.isBlank
      let degrades =
        !former.currencyCode.isBlank && row.currencyCode.isBlank
        || !former.variantCode.isBlank && row.variantCode.isBlank
      if improves || !degrades && row.lineDiscountPercent > former.lineDiscountPercent {
        best = row
      }
    }
    return min(best?.lineDiscountPercent ?? .zero, 100)
  }

  private func applies(
    _ row: SalesLineDiscount, to line: ServiceLine, in company: Company
  ) -> Bool {
    let billTo = company.books.customers[header.billToCustomerNo]
    let item = company.books.items[line.content.no]
    let (subject, receiver) = (row.key.subject, row.key.receiver)
    let isSold =
      switch subject.first {
      case .item: subject.second == line.content.no
      case .itemDiscGroup: !subject.second.isBlank && subject.second == item?.itemDiscGroup
      }
    let isReceived =
      switch receiver.first {
      case .customer: receiver.second == header.billToCustomerNo
      case .customerDiscGroup:
        !receiver.second.isBlank && receiver.second == billTo?.customerDiscGroup
      case .allCustomers: true
      }
    let content = line.content
    return isSold && isReceived && isInForce(row)
      && (row.currencyCode.isBlank || row.currencyCode == header.currencyCode)
      && (row.variantCode.isBlank || row.variantCode == content.variantCode)
      && (row.unitOfMeasureCode.isBlank || content.unitOfMeasureCode.isBlank
        || row.unitOfMeasureCode == content.unitOfMeasureCode)
      && row.minimumQuantity
        <= (row.unitOfMeasureCode.isBlank ? line.base.quantity : line.quantities.quantity)
  }

  /// Orders are priced by their order date, invoices and credit memos by their posting date
  /// (S-049).
  private func isInForce(_ row: SalesLineDiscount) -> Bool {
    let date = header.documentType == .order ? header.orderDate : header.postingDate
    return row.startingDate <= date && (row.endingDate.isBlank || row.endingDate >= date)
  }
}

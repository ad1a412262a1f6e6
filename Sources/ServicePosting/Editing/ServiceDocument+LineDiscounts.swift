import Accounting

/// Which discount a line gets.
extension ServiceDocument {
  /// Searches the discount of a line anew: the largest of warranty, contract and price lists, the
  /// first on a tie; a manual discount is lost.
  func searchDiscount(
    of line: inout ServiceLine, in company: Company, _ money: DocumentMoney,
    keeping discount: Percentage = .zero
  ) {
    var best = (type: LineDiscountType.none, percent: Percentage.zero)
    for candidate in discountCandidates(of: line, in: company, money, keeping: discount)
    where candidate.percent > best.percent {
      best = candidate
    }
    line.content.lineDiscountType = best.type
    line.content.lineDiscountPercent = best.percent
  }

  /// The discounts that compete for a line, in the order in which they are compared.
  func discountCandidates(
    of line: ServiceLine, in company: Company, _ money: DocumentMoney,
    keeping discount: Percentage = .zero
  ) -> [(type: LineDiscountType, percent: Percentage)] {
    let content = line.sharedContent
    let hasWarranty = content.warranty && !content.excludeWarranty
    return [
      (.warranty, hasWarranty ? content.warrantyDiscPercent : .zero),
      (.contract, content.excludeContractDiscount ? discount : content.contractDiscPercent),
      (.line, listDiscount(of: line, in: company, money)),
    ]
  }

  /// The highest discount of the price lists; G/L accounts never have one (A-210, S-056).
  private func listDiscount(
    of line: ServiceLine, in company: Company, _ money: DocumentMoney
  ) -> Percentage {
    guard line.sharedContent.type != .glAccount else { return .zero }
    let judged = PriceSearch(.sale, for: line, sharedHeader, money).judgedDiscounts(in: company)
    let chosen = judged.first { $0.verdict == .chosen }?.line.lineDiscountPercent ?? .zero
    return min(chosen, 100)
  }
}

import Accounting

/// What became of a line of a price list that passed the filters.
enum PriceVerdict {
  case chosen
  case belowMinimum
  /// Another one has a currency or a variant where this one has none.
  case lessSpecific
  /// The older prices of resources are looked up one after the other, and one was there before.
  case notFirst
  case notBetter
}

/// A line of a price list with its price as the document has it.
struct JudgedPrice {
  let line: PriceListLine
  /// Unit Price, or the costs of a purchase price, converted.
  var price = UnitPrice.zero
  var directUnitCost = UnitPrice.zero
  var unitCost = UnitPrice.zero
  var verdict = PriceVerdict.notBetter
}

/// Which of the lines that fit wins (S-054 to S-056).
extension PriceSearch {
  /// The lines that were found, of which one at most is chosen: the lowest price after the line
  /// discount that it allows.
  func judgedPrices(in company: Company) throws(PostingError) -> [JudgedPrice] {
    guard company.books.featureManagement.newSalesPricing else {
      return try olderJudgedPrices(in: company)
    }
    var judged: [JudgedPrice] = []
    var best: Int?
    for line in lines(defining: .price, in: company) {
      var candidate = JudgedPrice(line: line)
      guard reachesMinimum(of: line) else {
        candidate.verdict = .belowMinimum
        judged.append(candidate)
        continue
      }
      let terms = PriceTerms(of: line)
      candidate.price = try converted(line.unitPrice, terms, in: company)
      candidate.directUnitCost = try converted(line.directUnitCost, terms, in: company)
      candidate.unitCost = try converted(line.unitCost, terms, in: company)
      judged.append(candidate)
      let place = judged.count - 1
      guard mayReplace(best.map { judged[$0].line }, by: line) != .lessSpecific else {
        judged[place].verdict = .lessSpecific
        continue
      }
      if let former = best, mayReplace(judged[former].line, by: line) == .notBetter,
        worth(of: judged[place]) >= worth(of: judged[former])
      {
        continue
      }
      if let former = best { judged[former].verdict = .notBetter }
      judged[place].verdict = .chosen
      best = place
    }
    return judged
  }

  /// The same for discounts: the highest wins, and one of 0 % counts for nothing.
  func judgedDiscounts(in company: Company) -> [JudgedPrice] {
    guard company.books.featureManagement.newSalesPricing else {
      return olderJudgedDiscounts(in: company)
    }
    var judged: [JudgedPrice] = []
    var best: Int?
    for line in lines(defining: .discount, in: company) {
      judged.append(JudgedPrice(line: line))
      let place = judged.count - 1
      guard reachesMinimum(of: line) else {
        judged[place].verdict = .belowMinimum
        continue
      }
      let step = mayReplace(best.map { judged[$0].line }, by: line)
      guard step != .lessSpecific else {
        judged[place].verdict = .lessSpecific
        continue
      }
      let former = best.map { judged[$0].line.lineDiscountPercent } ?? .zero
      let floor = step == .chosen ? Percentage.zero : former
      guard line.lineDiscountPercent > floor else { continue }
      if let best { judged[best].verdict = .notBetter }
      judged[place].verdict = .chosen
      best = place
    }
    return judged
  }

  /// How a line stands to the best so far: `chosen` if it is for a currency or a variant that the
  /// best is not for, `lessSpecific` the other way round, `notBetter` if the figures decide.
  private func mayReplace(_ best: PriceListLine?, by line: PriceListLine) -> PriceVerdict {
    guard let best else { return .chosen }
    let improves =
      best.currencyCode.isBlank && !line.currencyCode.isBlank
      || best.variantCode.isBlank && !line.variantCode.isBlank
    let degrades =
      !best.currencyCode.isBlank && line.currencyCode.isBlank
      || !best.variantCode.isBlank && line.variantCode.isBlank
    if improves == degrades { return .notBetter }
    return improves ? .chosen : .lessSpecific
  }

  /// What is compared: the price less the line's discount, exactly.
  func worth(of candidate: JudgedPrice) -> Int128 {
    let price = type == .sale ? candidate.price : candidate.directUnitCost
    let hundred = Percentage(100).raw
    let discount = candidate.line.allowLineDisc ? content.lineDiscountPercent.raw : 0
    return price.raw * (hundred - discount)
  }
}

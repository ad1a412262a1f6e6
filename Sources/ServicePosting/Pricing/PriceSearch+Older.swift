import Accounting

/// The search of prices, discounts and costs as it was before there were price lists (S-060; BC
/// codeunits Serv. Price Calc. Mgt., Resource-Find Price and Resource-Find Cost).
extension PriceSearch {
  /// The sales prices of an item or the resource prices of a resource that fit, of which one at
  /// most is chosen; costs and accounts have none.
  func olderJudgedPrices(in company: Company) throws(PostingError) -> [JudgedPrice] {
    guard type == .sale else { return [] }
    switch content.type {
    case .item: return try judgedSalesPrices(in: company)
    case .resource: return try judgedResourcePrices(in: company)
    case .cost, .glAccount, .text: return []
    }
  }

  /// Only the first price that would cost nothing is beaten by whatever comes next; else the lowest
  /// wins among those of the document's currency and variant.
  private func judgedSalesPrices(in company: Company) throws(PostingError) -> [JudgedPrice] {
    var judged: [JudgedPrice] = []
    var best: Int?
    for line in olderItemLines(.price, contact: header.billToContactNo, in: company) {
      judged.append(JudgedPrice(line: line))
      let place = judged.count - 1
      guard reachesMinimum(of: line) else {
        judged[place].verdict = .belowMinimum
        continue
      }
      judged[place].price = try converted(
        line.unitPrice, terms(of: line, in: company), in: company)
      switch line.standing(beside: best.map { judged[$0].line }) {
      case .lessSpecific:
        judged[place].verdict = .lessSpecific
        continue
      case .notBetter:
        if let best, !judged[best].price.isZero,
          worth(of: judged[best]) <= worth(of: judged[place])
        {
          continue
        }
      default: break
      }
      if let best { judged[best].verdict = .notBetter }
      judged[place].verdict = .chosen
      best = place
    }
    return judged
  }

  /// The highest discount of an item; nothing else has one. Unlike prices, discounts are those of
  /// the order date in every document, and of the contact of who orders.
  func olderJudgedDiscounts(in company: Company) -> [JudgedPrice] {
    guard content.type == .item else { return [] }
    var judged: [JudgedPrice] = []
    var best: Int?
    for line in olderItemLines(.discount, contact: header.contactNo, in: company) {
      judged.append(JudgedPrice(line: line))
      let place = judged.count - 1
      guard reachesMinimum(of: line) else {
        judged[place].verdict = .belowMinimum
        continue
      }
      switch line.standing(beside: best.map { judged[$0].line }) {
      case .lessSpecific:
        judged[place].verdict = .lessSpecific
        continue
      case .notBetter:
        let former = best.map { judged[$0].line.lineDiscountPercent } ?? .zero
        if line.lineDiscountPercent <= former { continue }
      default: break
      }
      if let best { judged[best].verdict = .notBetter }
      judged[place].verdict = .chosen
      best = place
    }
    return judged
  }

  /// The prices or discounts of an item for all customers, for who pays, his group, and the
  /// campaigns activated for him.
  private func olderItemLines(
    _ wanted: PriceAmountType, contact: Code, in company: Company
  ) -> [PriceListLine] {
    let isOrder = header.documentType == .order || header.documentType == .quote
    let day = isOrder || wanted == .discount ? header.orderDate : header.postingDate
    let rows = olderLines(defining: wanted, in: company.books).filter {
      passes($0, wanted, on: day)
        && ($0.variantCode.isBlank || $0.variantCode == content.variantCode)
    }
    guard !rows.isEmpty else { return [] }
    let group = company.books.items[content.no]?.itemDiscGroup ?? .blank
    let customer = header.billToCustomerNo
    let campaigns = company.books.activatedCampaigns(customer: customer, contact: contact)
    return rows.filter { row in
      let isProduct =
        row.productType == .item
        ? row.productNo == content.no
        : row.productType == .itemDiscountGroup && !group.isBlank && row.productNo == group
      guard isProduct else { return false }
      return switch row.sourceType {
      case .allCustomers: true
      case .customer: row.sourceNo == customer
      case .customerPriceGroup: row.sourceNo == content.customerPriceGroup
      case .customerDiscGroup: row.sourceNo == content.customerDiscGroup
      case .campaign: campaigns.contains(row.sourceNo)
      case .contact, .allVendors: false
      }
    }
  }

  // MARK: Resources

  /// The first that there is: of the resource, its group, and all; each time in the document's
  /// currency before local currency, always of exactly the line's work type.
  private func judgedResourcePrices(in company: Company) throws(PostingError) -> [JudgedPrice] {
    guard !company.books.resourcePrices.isEmpty else { return [] }
    var judged: [JudgedPrice] = []
    for (type, code) in resourceLevels(in: company.books) {
      for currency in money.currency.isBlank ? [Code.blank] : [money.currency, .blank] {
        let key = ResourcePrice.Key(type, code, content.workTypeCode, currency)
        guard let row = company.books.resourcePrices[key] else { continue }
        var candidate = JudgedPrice(line: row.line)
        candidate.price = try converted(
          row.unitPrice, PriceTerms(of: candidate.line), in: company)
        candidate.verdict = judged.isEmpty ? .chosen : .notFirst
        judged.append(candidate)
      }
    }
    return judged
  }

  private func resourceLevels(in books: Books) -> [(ResourcePriceType, Code)] {
    let group = books.resources[content.no]?.resourceGroupNo ?? .blank
    return [(.resource, content.no), (.group, group), (.all, .blank)]
  }

  /// What one base unit of the line's resource costs by the older tables: the first that there is
  /// for the resource, its group or all, of exactly the line's work type; nil where there is none.
  func resourceCost(in books: Books) -> (direct: UnitPrice, unit: UnitPrice)? {
    guard content.type == .resource, !books.resourceCosts.isEmpty else { return nil }
    let levels = resourceLevels(in: books)
    func first(_ workType: Code) -> ResourceCost? {
      levels.lazy.compactMap {
        books.resourceCosts[ResourceCost.Key($0.0, $0.1, workType)]
      }.first
    }
    guard let found = first(content.workTypeCode) else { return nil }
    if found.costType == .fixed { return (found.directUnitCost, found.unitCost) }
    // What comes on top is looked up once and for all; that of another addition counts as it is.
    let base = first(.blank)
    let card = books.resources[content.no]
    let direct = base?.directUnitCost ?? card?.directUnitCost ?? .zero
    let unit = base?.unitCost ?? card?.unitCost ?? .zero
    if found.costType == .amountExtra {
      return (direct + found.directUnitCost, unit + found.unitCost)
    }
    return (direct.raised(by: found.directUnitCost), unit.raised(by: found.unitCost))
  }
}

extension UnitPrice {
  /// The cost with a percentage on top, which the table keeps as if it were a cost too. What
  /// becomes too large for a cost is refused where it is converted for the line.
  fileprivate func raised(by percent: UnitPrice) -> UnitPrice {
    let hundred = UnitPrice(100).raw
    let product = raw * (hundred + percent.raw)
    let rounded: UnitPrice? = try? Rounding.multiple(
      of: .finest, numerator: product, denominator: hundred)
    return rounded ?? UnitPrice(raw: product / hundred)
  }
}

extension PriceListLine {
  /// How it stands to the best so far: `chosen` if it is for a currency or a variant that the best
  /// is not for, `lessSpecific` if it is only the other way round, `notBetter` if figures decide.
  fileprivate func standing(beside best: PriceListLine?) -> PriceVerdict {
    let currency = best?.currencyCode ?? .blank
    let variant = best?.variantCode ?? .blank
    if currency.isBlank && !currencyCode.isBlank || variant.isBlank && !variantCode.isBlank {
      return .chosen
    }
    let keeps =
      (currency.isBlank || !currencyCode.isBlank) && (variant.isBlank || !variantCode.isBlank)
    return keeps ? .notBetter : .lessSpecific
  }
}

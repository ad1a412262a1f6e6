import Accounting

/// Costs of lines (A-212, A-214, S-058).
extension ServiceDocument {
  /// What a line costs when its number is entered: items and service costs by their card, resources
  /// by purchase prices, else by their card (A-214, S-058).
  mutating func enterCost(
    at place: Int, in company: Company, _ money: DocumentMoney
  ) throws(PostingError) {
    switch lines[place].content.type {
    case .item: try takeItemCost(at: place, in: company)
    case .cost:
      let cost = company.serviceCosts[lines[place].content.no]
      lines[place].content.unitCostLCY = cost?.defaultUnitCost ?? .zero
    case .resource:
      // At that moment the line knows of no VAT yet.
      var untaxed = lines[place]
      untaxed.content.vatPercent = .zero
      lines[place].content.unitCostLCY =
        try purchaseCost(of: untaxed, orElse: true, in: company, money) ?? .zero
    case .text, .glAccount: return
    }
  }

  /// Unit Cost of the stockkeeping unit or else of the item's card, for the line's unit.
  mutating func takeItemCost(at place: Int, in company: Company) throws(PostingError) {
    let line = lines[place]
    guard line.content.type == .item else { return }
    let cost =
      company.books.items.row(line.content.no).map {
        company.books.unitCost(
          of: $0, variant: line.content.variantCode, at: line.content.locationCode)
      } ?? .zero
    do throws(NumberFault) {
      lines[place].content.unitCostLCY = try cost.times(
        line.content.qtyPerUnitOfMeasure, rounded: .finest)
    } catch {
      throw .record(.tooLarge(field: "Unit Cost (LCY)", reference(toLine: line.lineNo)))
    }
  }

  mutating func searchCost(
    at place: Int, _ cause: PriceCause, in company: Company, _ money: DocumentMoney
  ) throws(PostingError) -> [PostingNote] {
    guard
      let cost = try purchaseCost(
        of: lines[place], orElse: !cause.keepsPriceWithoutLines, in: company, money)
    else { return [] }
    lines[place].content.unitCostLCY = cost
    guard cause == .unit, lines[place].content.type == .item else { return [] }
    let why =
      cost.isZero
      ? "and there is none (X-32)" : "and finds this or else the last direct cost (X-32)"
    return [
      PostingNote(
        "N-QUIRK",
        "line \(lines[place].lineNo): Unit Cost (LCY) is \(cost), because typing a unit searches "
          + "a purchase price \(why)")
    ]
  }

  /// The best purchase price; without one, what the card says, or nothing at all.
  private func purchaseCost(
    of line: ServiceLine, orElse wantsCard: Bool, in company: Company, _ money: DocumentMoney
  ) throws(PostingError) -> UnitPrice? {
    guard company.books.featureManagement.newSalesPricing else {
      return try olderCost(of: line, in: company, money)
    }
    let search = PriceSearch(.purchase, for: line, sharedHeader, money)
    let judged = try search.judgedPrices(in: company)
    let content = line.sharedContent
    if let chosen = judged.first(where: { $0.verdict == .chosen }) {
      return content.type == .item ? chosen.directUnitCost : chosen.unitCost
    }
    guard wantsCard || !judged.isEmpty else { return nil }
    switch content.type {
    case .item:
      let unit = company.books.stockkeepingUnit(
        content.no, variant: content.variantCode, at: content.locationCode)
      let own = unit?.lastDirectCost ?? .zero
      let cost = own.isZero ? company.books.items[content.no]?.lastDirectCost ?? .zero : own
      return try search.converted(cost, PriceTerms(), in: company)
    case .resource:
      let cost = company.books.resources[content.no]?.unitCost ?? .zero
      return try search.converted(cost, PriceTerms(), in: company)
    case .cost: return company.serviceCosts[content.no]?.defaultUnitCost ?? .zero
    case .text, .glAccount: return .zero
    }
  }
}

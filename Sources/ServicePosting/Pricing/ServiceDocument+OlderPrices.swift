import Accounting

/// What lines have by the search that was there before price lists (S-060).
extension ServiceDocument {
  /// Price and cost of a line whose discount was found already.
  ///
  /// Unlike the newer search it prices resources and costs anew whatever was changed, leaves
  /// accounts and the invoice discount switch alone, and takes away no discount but that of a
  /// table.
  mutating func searchOlderPrice(
    at place: Int, _ cause: PriceCause, in company: Company, _ money: DocumentMoney
  ) throws(PostingError) -> [PostingNote] {
    let line = lines[place]
    let judged = try PriceSearch(.sale, for: line, sharedHeader, money)
      .judgedPrices(in: company)
    let chosen = judged.first { $0.verdict == .chosen }
    let isItem = line.content.type == .item
    let isLineDiscount = line.content.lineDiscountType == .line
    if line.content.type != .glAccount, !isItem || !judged.isEmpty || !cause.keepsPriceWithoutLines
    {
      if let chosen {
        lines[place].content.unitPrice = chosen.price
      } else {
        lines[place].content.unitPrice = try cardPrice(of: line, in: company, money)
      }
      if isItem, isLineDiscount, let chosen {
        lines[place].content.allowLineDisc = chosen.line.allowLineDisc
      }
    }
    if isItem, isLineDiscount, !lines[place].content.allowLineDisc {
      lines[place].content.lineDiscountPercent = .zero
    }
    var notes = lowerLaborPrice(at: place, cause)
    if let chosen { notes.append(.price(of: lines[place], chosen.line)) }
    try recalculateAmounts(at: place, money)
    if cause.searchesCost { notes += try searchCost(at: place, cause, in: company, money) }
    return notes
  }

  /// No price of an hour is above the header's limit, and only another quantity does not tell it.
  private mutating func lowerLaborPrice(at place: Int, _ cause: PriceCause) -> [PostingNote] {
    let limit = header.maxLaborUnitPrice
    guard lines[place].content.type == .resource, !limit.isZero,
      lines[place].content.unitPrice > limit
    else { return [] }
    lines[place].content.unitPrice = limit
    return cause == .quantity ? [] : [.laborPriceLowered(to: limit)]
  }

  /// Only resources have a cost that is looked up: by the tables, or else by their card, in local
  /// currency, for the line's unit.
  func olderCost(
    of line: ServiceLine, in company: Company, _ money: DocumentMoney
  ) throws(PostingError) -> UnitPrice? {
    let content = line.sharedContent
    guard content.type == .resource else { return nil }
    let search = PriceSearch(.purchase, for: line, sharedHeader, money)
    let cost =
      search.resourceCost(in: company.books)?.unit ?? company.books.resources[content.no]?.unitCost
      ?? .zero
    do throws(NumberFault) {
      return try cost.times(content.qtyPerUnitOfMeasure, rounded: .finest)
    } catch {
      throw .record(.tooLarge(field: "Unit Cost (LCY)", reference(toLine: line.lineNo)))
    }
  }
}

import Accounting

/// Prices and costs of lines (A-204 to A-215, S-048 to S-059).
extension ServiceDocument {
  /// Searches discount, price and, where the change asks for it, cost of a line anew, and computes
  /// its amounts (S-048). A discount that is kept competes in the place of the contract's.
  ///
  /// - Returns: what to say about the price.
  mutating func searchPrices(
    at place: Int, _ cause: PriceCause, in company: Company, _ money: DocumentMoney,
    keeping discount: Percentage = .zero
  ) throws(PostingError) -> [PostingNote] {
    searchDiscount(of: &lines[place], in: company, money, keeping: discount)
    guard company.books.featureManagement.newSalesPricing else {
      return try searchOlderPrice(at: place, cause, in: company, money)
    }
    let search = PriceSearch(.sale, for: lines[place], sharedHeader, money)
    let judged = try search.judgedPrices(in: company)
    let chosen = judged.first { $0.verdict == .chosen }
    if let chosen {
      lines[place].content.unitPrice = chosen.price
      lines[place].content.allowLineDisc = chosen.line.allowLineDisc
      lines[place].content.allowInvoiceDisc = chosen.line.allowInvoiceDisc
    } else if !judged.isEmpty || !cause.keepsPriceWithoutLines {
      // Lines that want more than the quantity send the price back to the card (D-30).
      lines[place].content.unitPrice = try cardPrice(of: lines[place], in: company, money)
    }
    // A price without line discounts has no discount of any kind, though its type stays.
    if !lines[place].content.allowLineDisc { lines[place].content.lineDiscountPercent = .zero }
    var notes = try limitLaborPrice(at: place, cause)
    if let chosen { notes.append(.price(of: lines[place], chosen.line)) }
    try recalculateAmounts(at: place, money)
    if cause.searchesCost { notes += try searchCost(at: place, cause, in: company, money) }
    return notes
  }

  /// The price of an hour that is entered is lowered to the header's limit; later no price above
  /// it is taken (A-211, S-059).
  private mutating func limitLaborPrice(
    at place: Int, _ cause: PriceCause
  ) throws(PostingError) -> [PostingNote] {
    let limit = header.maxLaborUnitPrice
    guard lines[place].content.type == .resource, !limit.isZero,
      lines[place].content.unitPrice > limit
    else { return [] }
    guard cause == .number else { throw .laborPriceTooHigh }
    lines[place].content.unitPrice = limit
    return [.laborPriceLowered(to: limit)]
  }

  /// The price of the line's card, in the line's unit and the document's currency.
  func cardPrice(
    of line: ServiceLine, in company: Company, _ money: DocumentMoney
  ) throws(PostingError) -> UnitPrice {
    let search = PriceSearch(.sale, for: line, sharedHeader, money)
    let no = line.sharedContent.no
    switch line.sharedContent.type {
    case .item:
      guard let item = company.books.items[no] else { return .zero }
      var terms = PriceTerms(of: item)
      if !company.books.featureManagement.newSalesPricing {
        terms.olderVATProdPostingGroup = item.vatProdPostingGroup
      }
      return try search.converted(item.unitPrice, terms, in: company)
    case .resource:
      let price = company.books.resources[no]?.unitPrice ?? .zero
      return try search.converted(price, PriceTerms(), in: company)
    case .cost:
      let price = company.serviceCosts[no]?.defaultUnitPrice ?? .zero
      return try search.converted(price, PriceTerms(), in: company)
    case .text, .glAccount: return .zero
    }
  }
}

extension PostingNote {
  /// A price of an hour that was above the limit of the header.
  static func laborPriceLowered(to limit: UnitPrice) -> PostingNote {
    PostingNote(
      "N-LABOR-PRICE",
      "Resource Unit Price is greater than Max. Labor Unit Price and was adjusted to \(limit).")
  }

  /// A price that no card says.
  static func price(of line: ServiceLine, _ row: PriceListLine) -> PostingNote {
    let place =
      if row.olderTable != nil {
        row.name
      } else if row.priceListCode.isBlank {
        "price list line \(row.lineNo)"
      } else {
        "price list \(row.priceListCode), line \(row.lineNo)"
      }
    return PostingNote(
      "N-PRICE", "line \(line.lineNo): Unit Price \(line.content.unitPrice) is that of \(place)")
  }
}

extension ServiceDocument {
  /// What was lost when prices were searched: discounts and prices that somebody had typed.
  func searchNotes(since before: ServiceDocument) -> [PostingNote] {
    guard before.lines.count == lines.count else { return [] }
    return lines.indices.flatMap { lines[$0].searchNotes(since: before.lines[$0]) }
  }
}

extension ServiceLine {
  /// What was lost when the line's prices were searched.
  func searchNotes(since before: ServiceLine) -> [PostingNote] {
    guard before.content != content, before.content.lineDiscountType == .manual,
      content.lineDiscountType != .manual,
      content.lineDiscountPercent != before.content.lineDiscountPercent
    else { return [] }
    return [
      PostingNote(
        "N-DISCOUNT-LOST",
        "line \(lineNo): the manual discount of \(before.content.lineDiscountPercent) % is lost, "
          + "because prices and discounts were searched anew (A-054)")
    ]
  }
}

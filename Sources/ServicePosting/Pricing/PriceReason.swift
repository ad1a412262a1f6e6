public import Accounting

/// One of the prices or discounts that a line might have, and why it has it or not.
public struct PriceReason: Hashable, Sendable {
  /// What it is a candidate for: `Unit Price` or `Line Discount %`.
  public let field: String
  /// Where it comes from: a line of a price list, a card, the warranty, a contract.
  public let candidate: String
  /// The price in the document's currency and the line's unit, or the percentage.
  public let value: ExactNumber
  /// Whether a search takes it.
  public let isChosen: Bool
  /// Why it is taken or not.
  public let verdict: String
}

extension Company {
  /// Every price and discount that a search would find for a line as it stands, in the order in
  /// which they are compared (BC codeunit Price Calculation - V16, `CalcBestAmount`).
  ///
  /// - Throws: `PostingError.record` if there is no such line, or a rate that a price needs.
  public func priceReasons(
    _ id: DocumentID, lineNo: Int
  ) throws(PostingError) -> [PriceReason] {
    let document = try document(id)
    guard let place = document.index(ofLine: lineNo) else {
      throw .record(.notFound(document.reference(toLine: lineNo)))
    }
    let line = document.lines[place]
    guard !line.isText else { return [] }
    let money = try DocumentMoney(document.sharedHeader, in: books)
    let search = PriceSearch(.sale, for: line, document.sharedHeader, money)
    return try priceReasons(search, document, line, money)
      + discountReasons(search, document, line, money)
  }

  private func priceReasons(
    _ search: PriceSearch, _ document: ServiceDocument, _ line: ServiceLine,
    _ money: DocumentMoney
  ) throws(PostingError) -> [PriceReason] {
    let judged = try search.judgedPrices(in: self)
    var reasons: [PriceReason] = []
    for one in judged {
      // What is not compared was not converted.
      let price =
        one.verdict == .belowMinimum
        ? try search.converted(one.line.unitPrice, search.terms(of: one.line, in: self), in: self)
        : one.price
      reasons.append(
        PriceReason(
          field: "Unit Price", candidate: one.line.name, value: ExactNumber(raw: price.raw),
          isChosen: one.verdict == .chosen, verdict: one.sentence(lowest: true)))
    }
    let isCard = judged.allSatisfy { $0.verdict != .chosen }
    let isNew = books.featureManagement.newSalesPricing
    // Before price lists an account had no price but the one that was typed.
    if !isNew, line.content.type == .glAccount { return [] }
    let card = try document.cardPrice(of: line, in: self, money)
    reasons.append(
      PriceReason(
        field: "Unit Price", candidate: "\(line.content.type.caption) \(line.content.no)",
        value: ExactNumber(raw: card.raw), isChosen: isCard,
        verdict: !isCard
          ? "only the last resort"
          : isNew
            ? "no line of a price list stands before the card"
            : "no older price stands before the card"))
    return reasons
  }

  private func discountReasons(
    _ search: PriceSearch, _ document: ServiceDocument, _ line: ServiceLine,
    _ money: DocumentMoney
  ) -> [PriceReason] {
    let candidates = document.discountCandidates(of: line, in: self, money)
    var found = line
    document.searchDiscount(of: &found, in: self, money)
    let winner = found.content.lineDiscountType
    var reasons: [PriceReason] = []
    for candidate in candidates where candidate.type != .line {
      reasons.append(
        PriceReason(
          field: "Line Discount %", candidate: candidate.type.caption,
          value: ExactNumber(raw: candidate.percent.raw), isChosen: winner == candidate.type,
          verdict: winner == candidate.type
            ? "the greatest" : candidate.percent.isZero ? "none for this line" : "not the greatest")
      )
    }
    for one in search.judgedDiscounts(in: self) {
      let isChosen = one.verdict == .chosen && winner == .line
      reasons.append(
        PriceReason(
          field: "Line Discount %", candidate: one.line.name,
          value: ExactNumber(raw: one.line.lineDiscountPercent.raw), isChosen: isChosen,
          verdict: one.verdict == .chosen && !isChosen
            ? "another kind of discount is as great" : one.sentence(lowest: false)))
    }
    return reasons
  }
}

extension JudgedPrice {
  /// Why it was chosen or not.
  fileprivate func sentence(lowest: Bool) -> String {
    switch verdict {
    case .chosen where line.olderTable == ResourcePrice.table:
      "the first of the table's rows that fit"
    case .chosen: lowest ? "the lowest after line discount" : "the greatest"
    case .belowMinimum: "from a quantity of \(line.minimumQuantity) on"
    case .lessSpecific: "another one is for the currency or the variant"
    case .notFirst: "one of a nearer row stands before it"
    case .notBetter: lowest ? "not the lowest" : "not the greatest"
    }
  }
}

extension PriceListLine {
  /// What people call it: its list and for whom it is.
  var name: String {
    let list =
      if let olderTable {
        olderTable.noun
      } else {
        priceListCode.isBlank ? "price list line \(lineNo)" : "\(priceListCode) \(lineNo)"
      }
    if productType == .resource || productType == .resourceGroup, olderTable != nil {
      let owner = productNo.isBlank ? "all" : "\(productType.caption) \(productNo)"
      return "\(list), \(owner)"
    }
    return sourceNo.isBlank
      ? "\(list), \(sourceType.caption)" : "\(list), \(sourceType.caption) \(sourceNo)"
  }
}

import Accounting

/// Entries of the item and resource ledgers.
extension Explainer {
  func explanation(of entry: ItemLedgerEntry) -> Explanation {
    var draft = ExplanationDraft()
    draft.fact(
      "Document",
      "\(document(entry.documentType, entry.documentNo)) line \(entry.documentLineNo)"
        + order(entry.orderNo, entry.orderLineNo), "A-160")
    draft.fact("Quantity", quantityWords(of: entry), entry.correction ? "S-029" : "Q-264")
    draft.fact("Kind", kindWords(of: entry), "A-150")
    let layers = layers(of: entry.entryNo, in: now.books)
    if !layers.isEmpty { draft.fact("Stock", "taken" + layers, "S-018") }
    draft.fact("Left", remainder(of: entry), "S-027")
    let values = now.books.valueEntries.filter { $0.itemLedgerEntryNo == entry.entryNo }
    let figures: [(String, KeyPath<ValueEntry, Amount>)] = [
      ("Cost Amount (Actual)", \.costAmountActual),
      ("Cost Amount (Expected)", \.costAmountExpected),
      ("Sales Amount (Actual)", \.salesAmountActual),
      ("Sales Amount (Expected)", \.salesAmountExpected),
    ]
    for (caption, figure) in figures {
      let parts = values.filter { !$0[keyPath: figure].isZero }.map { value in
        ExplainedPart(value[keyPath: figure], "value entry \(value.entryNo)", "S-025")
      }
      guard !parts.isEmpty || figure == \.costAmountActual else { continue }
      draft.figure(
        caption, sum(figure, of: entry), "the sum of its value entries", "S-025", parts: parts)
    }
    return Explanation(
      sentence: "Item entry \(entry.entryNo): \(entry.entryType.caption) of \(entry.quantity) "
        + "\(entry.itemNo).",
      steps: draft.steps)
  }

  /// What the index beside the ledger says of an item entry.
  private func sum(_ figure: KeyPath<ValueEntry, Amount>, of entry: ItemLedgerEntry) -> Amount {
    guard let state = now.books.itemState(of: entry) else { return .zero }
    switch figure {
    case \.costAmountActual: return state.costAmountActual
    case \.costAmountExpected: return state.costAmountExpected
    case \.salesAmountActual: return state.salesAmountActual
    default: return state.salesAmountExpected
    }
  }

  private func quantityWords(of entry: ItemLedgerEntry) -> String {
    if entry.correction { return "\(entry.quantity): what an undo takes back" }
    let per = entry.qtyPerUnitOfMeasure
    guard per != 1, !per.isZero, let own = try? entry.quantity.divided(by: per) else {
      return "\(entry.quantity) base \(entry.quantity.magnitude == 1 ? "unit" : "units")"
        + numbers(of: entry)
    }
    return "\(own) \(entry.unitOfMeasureCode) × \(per) base units" + numbers(of: entry)
  }

  private func numbers(of entry: ItemLedgerEntry) -> String {
    (entry.serialNo.isBlank ? "" : ", serial no. \(entry.serialNo)")
      + (entry.lotNo.isBlank ? "" : ", lot no. \(entry.lotNo)")
  }

  private func kindWords(of entry: ItemLedgerEntry) -> String {
    switch (entry.entryType, entry.documentType) {
    case (.sale, .serviceCreditMemo): "Sale turned round: a credit memo brings pieces back"
    case (.sale, _): "Sale: pieces that are charged, or may be later"
    case (.negativeAdjustment, .serviceShipment): "Negative Adjmt.: pieces that are given away"
    case (.positiveAdjustment, .serviceShipment): "Positive Adjmt.: given away, then taken back"
    default: "\(entry.entryType.caption): the item journal"
    }
  }

  private func remainder(of entry: ItemLedgerEntry) -> String {
    guard let state = now.books.itemState(of: entry) else { return "" }
    return "\(state.remainingQuantity) not applied, \(state.invoicedQuantity) invoiced"
  }

  // MARK: Resources

  func explanation(of entry: ResourceLedgerEntry) -> Explanation {
    var draft = ExplanationDraft()
    let shipment = then.shipments[entry.documentNo]
    let noun =
      shipment != nil
      ? "shipment" : then.creditMemos[entry.documentNo] == nil ? "invoice" : "credit memo"
    draft.fact(
      "Document", "\(noun) \(entry.documentNo)" + order(entry.orderNo, entry.orderLineNo),
      entry.entryType == .usage ? "A-170" : "A-174")
    draft.fact(
      "Kind",
      kindWords(of: entry), "A-174")
    let cost = try? Amount(entry.quantity, times: entry.unitCost, rounded: precision)
    draft.figure(
      "Total Cost", entry.totalCost,
      parts: [
        ExplainedPart(
          cost ?? .zero,
          "\(entry.quantity) × \(LineWords.text(entry.unitCost)), Unit Cost (LCY) of the line",
          "A-177")
      ])
    draft.figure("Total Price", entry.totalPrice, parts: priceParts(of: entry))
    draft.fact("G/L", "hours reach the general ledger with the invoice only", "A-112")
    return Explanation(
      sentence: "Resource entry \(entry.entryNo): \(entry.entryType.caption) of "
        + "\(entry.quantity) \(entry.resourceNo).",
      steps: draft.steps)
  }

  private func kindWords(of entry: ResourceLedgerEntry) -> String {
    switch (entry.entryType, entry.quantity.isNegative) {
    case (.usage, false): "Usage: hours that were worked"
    case (.usage, true): "Usage taken back"
    case (.sale, true): "Sale: hours that are charged, with turned sign"
    case (.sale, false): "Sale taken back: hours that are credited"
    }
  }

  private func priceParts(of entry: ResourceLedgerEntry) -> [ExplainedPart] {
    if let creditMemo = invoiced(.creditMemo, entry.documentNo) {
      let line = creditMemo.lines.first { $0.lineNo == entry.orderLineNo }
      let amount = line?.amountsLCY.amount ?? .zero
      let words = line.map { LineWords.worth($0, creditMemo.money) } ?? ""
      return [
        ExplainedPart(
          entry.entryType == .usage ? -amount : amount,
          entry.entryType == .usage ? "-(\(words))" : words, "A-176")
      ]
    }
    if entry.entryType == .sale, let invoice = invoiced(.invoice, entry.documentNo) {
      let line = invoice.lines.first { $0.lineNo == entry.orderLineNo }
      let words = line.map {
        "-(\(LineWords.worth($0, invoice.money)))"
          + LineWords.converted($0.amounts.amount, invoice.money)
      }
      return [ExplainedPart(-(line?.amountsLCY.amount ?? .zero), words ?? "", "A-174")]
    }
    return usageParts(of: entry)
  }

  private func usageParts(of entry: ResourceLedgerEntry) -> [ExplainedPart] {
    if entry.totalPrice.isZero, entry.unitPrice.isZero {
      if consumes(entry) {
        return [ExplainedPart(.zero, "consumed hours have no price", "A-175")]
      }
      if then.shipments[entry.documentNo]?.header.pricesIncludingVAT == true {
        return [ExplainedPart(.zero, "prices include VAT", "A-171")]
      }
    }
    if entry.quantity.isNegative {
      let price = try? Amount(entry.quantity, times: entry.unitPrice, rounded: precision)
      return [
        ExplainedPart(
          price ?? .zero,
          "\(entry.quantity) × \(LineWords.text(entry.unitPrice)), the full price of the line",
          "X-6")
      ]
    }
    guard
      let (worth, posting, money) = shippedWorth(
        of: entry.orderLineNo, entry.quantity, in: entry.documentNo,
        invoicedWith: saleWith(entry)?.documentNo)
    else { return [] }
    return [
      ExplainedPart(
        worth.totalPrice.rounded(to: money.local), usageWords(worth, posting, money),
        money.currency.isBlank ? "A-170" : "A-172")
    ]
  }

  private func usageWords(
    _ worth: ShippedWorth, _ posting: LinePosting, _ money: DocumentMoney
  ) -> String {
    let invoiceDiscount = posting.amountsLCY.invDiscountAmount
    let kind = posting.content.lineDiscountType == .warranty ? "warranty" : "line discount"
    return "\(posting.quantities.toShip) × \(LineWords.text(posting.content.unitPrice))"
      + (worth.discount.isZero ? "" : " - \(LineWords.text(worth.discount)) \(kind)")
      + (invoiceDiscount.isZero
        ? "" : " - \(LineWords.text(invoiceDiscount)) invoice discount")
      + (money.currency.isBlank ? "" : ", in \(money.currency)")
  }

  private func consumes(_ entry: ResourceLedgerEntry) -> Bool {
    then.serviceEntries.contains {
      $0.documentNo == entry.documentNo && $0.documentLineNo == entry.orderLineNo
        && $0.entryType == .consume
    }
  }

  /// The sale that was posted together with a usage.
  private func saleWith(_ entry: ResourceLedgerEntry) -> ResourceLedgerEntry? {
    let register = then.books.resourceRegisters.first {
      $0.fromEntryNo <= entry.entryNo && entry.entryNo <= $0.toEntryNo
    }
    guard let register else { return nil }
    return then.books.resourceEntries.entries(
      from: entry.entryNo + 1, through: register.toEntryNo
    ).first { $0.entryType == .sale && $0.orderLineNo == entry.orderLineNo }
  }

  /// What a shipped line was worth when it was posted, with what of it was invoiced at once.
  func shippedWorth(
    of lineNo: Int, _ quantity: Quantity, in documentNo: Code, invoicedWith invoiceNo: Code?
  ) -> (ShippedWorth, LinePosting, DocumentMoney)? {
    let shipment = then.shipments[documentNo]
    let invoice = invoiced(.invoice, invoiceNo ?? documentNo)
    let charged = invoice?.lines.first { $0.lineNo == lineNo }
    let shipped = shipment?.lines.first { $0.lineNo == lineNo }
    guard let content = shipped?.sharedContent ?? charged?.content,
      let header = shipment?.sharedHeader ?? invoice?.document.sharedHeader,
      let money = try? DocumentMoney(header, in: then.books)
    else { return nil }
    var line = ServiceLine(lineNo: lineNo)
    line.sharedContent = content
    line.quantities.toShip = quantity
    let posting = LinePosting(line)
    if let charged { posting.amountsLCY = charged.amountsLCY }
    guard let worth = try? ShippedWorth(posting, money) else { return nil }
    return (worth, posting, money)
  }
}

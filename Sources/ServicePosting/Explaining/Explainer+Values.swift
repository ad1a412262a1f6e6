import Accounting

/// Value entries: what pieces cost and what they bring.
extension Explainer {
  func explanation(of value: ValueEntry) -> Explanation {
    var draft = ExplanationDraft()
    draft.fact(
      "Document",
      "\(document(value.documentType, value.documentNo)) line \(value.documentLineNo)"
        + order(value.orderNo, value.orderLineNo), "A-160")
    if let item = then.books.itemEntries.entry(value.itemLedgerEntryNo) {
      draft.fact(
        "Belongs to",
        "item entry \(item.entryNo), \(item.entryType.caption) of \(item.quantity) "
          + "\(item.itemNo)", "S-025")
    }
    draft.fact("Cost from", costSource(of: value), "A-158")
    if !value.inventoriable {
      draft.fact("No stock", "\(value.itemNo) is not kept in stock", "A-162")
    }
    for (isExpected, caption, amount) in [
      (false, "Cost Amount (Actual)", value.costAmountActual),
      (true, "Cost Amount (Expected)", value.costAmountExpected),
    ] where !amount.isZero || isExpected == value.expectedCost && value.inventoriable {
      draft.figure(caption, amount, parts: costParts(of: value, expected: isExpected))
    }
    if !value.costAmountNonInvtbl.isZero || !value.inventoriable {
      draft.figure(
        "Cost Amount (Non-Invtbl.)", value.costAmountNonInvtbl,
        parts: nonInventoriableParts(of: value))
    }
    for (isExpected, caption, amount) in [
      (false, "Sales Amount (Actual)", value.salesAmountActual),
      (true, "Sales Amount (Expected)", value.salesAmountExpected),
    ] where !amount.isZero {
      draft.figure(caption, amount, parts: salesParts(of: value, expected: isExpected))
    }
    draft.fact("G/L", costInLedger(of: value), "A-164")
    return Explanation(
      sentence: "Value entry \(value.entryNo): \(value.entryType.caption) of "
        + "\(value.valuedQuantity) \(value.itemNo).",
      steps: draft.steps)
  }

  func document(_ type: ItemDocumentType, _ no: Code) -> String {
    switch type {
    case .blank: "journal \(no)"
    case .serviceShipment: "shipment \(no)"
    case .serviceInvoice: "invoice \(no)"
    case .serviceCreditMemo: "credit memo \(no)"
    }
  }

  func order(_ no: Code, _ lineNo: Int) -> String {
    no.isBlank ? "" : ", from \(no) line \(lineNo)"
  }

  private func costSource(of value: ValueEntry) -> String {
    guard value.entryType == .directCost, !value.adjustment else { return "" }
    if let item = now.books.items[value.itemNo], item.costingMethod == .standard {
      return "Unit Cost of item \(value.itemNo), which has standard cost"
    }
    return value.documentType == .blank
      ? "Unit Cost of the journal line"
      : "Unit Cost (LCY) of the line, of one base unit: \(LineWords.text(value.costPerUnit))"
  }

  private func costInLedger(of value: ValueEntry) -> String {
    let posted = now.books.costPostedToGL(of: value)
    if !posted.isZero { return "\(LineWords.text(posted)) of the cost is posted" }
    if now.books.isQueued(value) { return "its cost waits for  post inventory cost" }
    return now.books.expectedCostPostedToGL(of: value).isZero
      ? "no cost of it is posted" : "its expected cost is posted"
  }

  // MARK: Cost

  /// The value entries of the same item entry that were written before this one, and their sums.
  private func before(_ value: ValueEntry) -> (values: [ValueEntry], state: ItemEntryState) {
    let values = then.books.valueEntries.filter {
      $0.itemLedgerEntryNo == value.itemLedgerEntryNo && $0.entryNo < value.entryNo
    }
    var state = ItemEntryState(remainingQuantity: .zero)
    for value in values { state.count(value) }
    return (values, state)
  }

  /// What the actual or the expected cost of a value entry is made of.
  func costParts(of value: ValueEntry, expected: Bool) -> [ExplainedPart] {
    let amount = expected ? value.costAmountExpected : value.costAmountActual
    if value.entryType == .rounding {
      let words = "what rounding left on the layer of item entry \(value.itemLedgerEntryNo)"
      return [ExplainedPart(amount, words, "S-036")]
    }
    if value.adjustment { return adjustmentParts(of: value, amount, expected: expected) }
    if let undone = undone(by: value) {
      return undoParts(of: value, undone, expected: expected)
    }
    let product = try? Amount(
      value.valuedQuantity, times: value.costPerUnit, rounded: precision)
    let words = "\(value.valuedQuantity) × \(LineWords.text(value.costPerUnit))"
    guard expected, !value.expectedCost else {
      return [ExplainedPart(product ?? .zero, words, "A-158")]
    }
    return takenBackParts(of: value, sales: false)
  }

  /// What an invoice takes back of what was expected when the pieces were shipped.
  private func takenBackParts(
    of value: ValueEntry, sales: Bool
  ) -> [ExplainedPart] {
    guard let entry = then.books.itemEntries.entry(value.itemLedgerEntryNo) else { return [] }
    let (values, state) = before(value)
    let back = try? state.takenBack(by: value.invoicedQuantity, of: entry.quantity, precision)
    let expected = values.filter { $0.expectedCost && !$0.adjustment }.map { "\($0.entryNo)" }
    let isLast = state.invoicedQuantity + value.invoicedQuantity == entry.quantity
    return [
      ExplainedPart(
        (sales ? back?.sales : back?.cost) ?? .zero,
        "takes back what value entry \(expected.joined(separator: ", ")) expected, "
          + (isLast
            ? "all that is left"
            : "\(value.invoicedQuantity.magnitude) of \(entry.quantity.magnitude) pieces"),
        "S-026")
    ]
  }

  /// What an adjusted entry stood at, and what the layers behind it make of it.
  private func adjustmentParts(
    of value: ValueEntry, _ amount: Amount, expected: Bool
  ) -> [ExplainedPart] {
    let stood = before(value).values.filter {
      $0.entryNo == value.appliesToEntry || $0.appliesToEntry == value.appliesToEntry
    }.reduce(Amount.zero) { $0 + (expected ? $1.costAmountExpected : $1.costAmountActual) }
    return [
      ExplainedPart(
        -stood, "value entry \(value.appliesToEntry) stood at this, taken off", "S-032"),
      ExplainedPart(
        stood + amount, "what it costs now" + layers(of: value.itemLedgerEntryNo, in: then.books),
        "S-031"),
    ].filter { !$0.amount.isZero }
  }

  /// `: 1 from item entry 5, 2 from item entry 7`: the stock that an entry takes by some books;
  /// what was freed since, and what a return gave back, does not count.
  func layers(of itemEntryNo: Int, in books: Books) -> String {
    let rows = books.itemApplications.filter {
      $0.itemLedgerEntryNo == itemEntryNo && $0.outboundItemEntryNo == itemEntryNo
        && $0.inboundItemEntryNo != 0
    }
    let words = rows.map { "\($0.quantity.magnitude) from item entry \($0.inboundItemEntryNo)" }
    return words.isEmpty ? "" : ": " + words.joined(separator: ", ")
  }

  private func nonInventoriableParts(of value: ValueEntry) -> [ExplainedPart] {
    if let undone = undone(by: value), let first = firstValue(of: undone) {
      let isOfUndone = value.itemLedgerEntryNo == undone.entryNo
      let cost = first.costAmountNonInvtbl
      return [
        ExplainedPart(
          isOfUndone ? cost : -cost, "as in value entry \(first.entryNo), which is taken back",
          "S-029")
      ]
    }
    if value.expectedCost {
      return [ExplainedPart(.zero, "what is not kept in stock expects no cost", "D-04")]
    }
    let product = try? Amount(
      value.valuedQuantity, times: value.costPerUnit, rounded: precision)
    return [
      ExplainedPart(
        product ?? .zero, "\(value.valuedQuantity) × \(LineWords.text(value.costPerUnit))", "A-162")
    ]
  }

  // MARK: Sales

  func salesParts(of value: ValueEntry, expected: Bool) -> [ExplainedPart] {
    if let undone = undone(by: value) {
      return undoneSales(of: value, undone, expected: expected)
    }
    if !expected { return actualSales(of: value) }
    return value.expectedCost ? expectedSales(of: value) : takenBackParts(of: value, sales: true)
  }

  /// The share of a line of the invoice or credit memo.
  private func actualSales(of value: ValueEntry) -> [ExplainedPart] {
    let type: EntryDocumentType =
      value.documentType == .serviceCreditMemo ? .creditMemo : .invoice
    guard let invoiced = invoiced(type, value.documentNo),
      let line = invoiced.lines.first(where: { $0.lineNo == value.documentLineNo })
        ?? invoiced.lines.first(where: { $0.lineNo == value.orderLineNo })
    else { return [] }
    let whole = invoiced.signed(line.amountsLCY.amount)
    let invoicedBase = base(of: line)
    let share = shares(
      of: value, whole, parts(of: value, line, invoicedBase),
      among: then.books.valueEntries.filter {
        $0.documentType == value.documentType && $0.documentNo == value.documentNo
          && $0.orderLineNo == value.orderLineNo && $0.itemNo == value.itemNo && !$0.adjustment
          && $0.entryType == .directCost && !$0.expectedCost && !$0.itemLedgerEntryQuantity.isZero
      }, \.invoicedQuantity, \.salesAmountActual)
    let words = "\(line.name): " + LineWords.worth(line, invoiced.money)
    let isPart = value.invoicedQuantity.magnitude != invoicedBase
    return [
      ExplainedPart(
        share,
        words + LineWords.converted(line.amounts.amount, invoiced.money)
          + (roundings(of: invoiced)[line.lineNo]?.carried ?? "")
          + (isPart ? ", \(value.invoicedQuantity.magnitude) of \(invoicedBase) pieces" : ""),
        isPart ? "A-152" : invoiced.money.currency.isBlank ? "S-025" : "A-143")
    ]
  }

  private func base(of line: LinePosting) -> Quantity {
    (try? line.quantities.toInvoice.times(line.content.qtyPerUnitOfMeasure)) ?? .zero
  }

  /// How much of a line a value entry may invoice: by base units, or by the line's own, of which
  /// those of the shipment count; they differ where a unit does not divide evenly.
  private func parts(
    of value: ValueEntry, _ line: LinePosting, _ whole: Quantity
  ) -> [(part: Quantity, whole: Quantity)] {
    let base = value.invoicedQuantity.magnitude
    let own = line.quantities.toInvoice
    var parts = [(base, whole)]
    let entry = then.books.itemEntries.entry(value.itemLedgerEntryNo)
    let shipped = then.shipments[entry?.documentNo ?? .blank]?.lines.first {
      $0.lineNo == entry?.documentLineNo
    }
    if let shipped { parts.append((min(shipped.quantity, own), own)) }
    if let quantity = try? base.divided(by: line.content.qtyPerUnitOfMeasure) {
      parts.append((quantity, own))
    }
    return parts
  }

  private func expectedSales(of value: ValueEntry) -> [ExplainedPart] {
    guard let shipment = then.shipments[value.documentNo],
      let line = shipment.lines.first(where: { $0.lineNo == value.documentLineNo }),
      let money = try? DocumentMoney(shipment.sharedHeader, in: then.books)
    else { return [] }
    let siblings = then.books.valueEntries.filter {
      $0.documentNo == value.documentNo && $0.documentLineNo == value.documentLineNo
        && $0.expectedCost && !$0.adjustment && !$0.itemLedgerEntryQuantity.isZero
        && !$0.valuedQuantity.isPositive
    }
    let whole = siblings.reduce(Quantity.zero) { $0 + $1.valuedQuantity }.magnitude
    let quantity =
      whole == line.quantityBase
      ? line.quantity : (try? whole.divided(by: line.content.qtyPerUnitOfMeasure)) ?? .zero
    let sales = (try? money.expectedSales(quantity, of: line.sharedContent)) ?? .zero
    let share = shares(
      of: value, sales, [(value.valuedQuantity.magnitude, whole)], among: siblings,
      \.valuedQuantity, \.salesAmountExpected)
    let discount = line.content.lineDiscountPercent
    let words =
      "\(LineWords.name(line.lineNo, line.content)): \(quantity) × "
      + LineWords.text(line.content.unitPrice)
      + (discount.isZero ? "" : " less \(discount) % line discount")
      + (money.includesVAT
        ? ", without the \(line.content.effectiveVATPercent) % VAT in it" : "")
      + (money.currency.isBlank ? "" : " \(money.currency) / \(money.factor)")
    let isPart = value.valuedQuantity.magnitude != whole
    return [
      ExplainedPart(
        share,
        words + (isPart ? ", \(value.valuedQuantity.magnitude) of \(whole) pieces" : ""), "A-151")
    ]
  }

  /// The share of a value entry in an amount: by itself, or where pieces carry numbers, in the rest
  /// that the numbers before it left (S-072).
  private func shares(
    of value: ValueEntry, _ amount: Amount, _ parts: [(part: Quantity, whole: Quantity)],
    among siblings: [ValueEntry], _ quantity: KeyPath<ValueEntry, Quantity>,
    _ figure: KeyPath<ValueEntry, Amount>
  ) -> Amount {
    let alone = parts.map { part in
      (try? amount.share(part.part, of: part.whole, rounded: precision)) ?? .zero
    }
    if alone.contains(value[keyPath: figure]) { return value[keyPath: figure] }
    let together = siblings.reduce(Quantity.zero) { $0 + $1[keyPath: quantity].magnitude }
    var rest = together
    let whole = parts.first?.whole ?? together
    var left = (try? amount.share(together, of: whole, rounded: precision)) ?? .zero
    for sibling in siblings {
      let part = sibling[keyPath: quantity].magnitude
      let share = (try? left.share(part, of: rest, rounded: precision)) ?? .zero
      if sibling.entryNo == value.entryNo { return share }
      rest -= part
      left -= share
    }
    return alone.first ?? .zero
  }
}

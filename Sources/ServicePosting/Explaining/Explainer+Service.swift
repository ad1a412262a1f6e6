import Accounting

/// Entries of the service and warranty ledgers.
extension Explainer {
  func explanation(of entry: ServiceLedgerEntry) -> Explanation {
    var draft = ExplanationDraft()
    let noun = documentNoun(of: entry)
    draft.fact(
      "Document",
      "\(noun) \(entry.documentNo) line \(entry.documentLineNo)"
        + (entry.serviceOrderNo.isBlank ? "" : ", order \(entry.serviceOrderNo)"), "A-179")
    draft.fact("Kind", kindWords(of: entry), rule(of: entry))
    if let mirrored = mirrored(by: entry) {
      draft.figure(
        "Amount (LCY)", entry.amountLCY,
        parts: [
          ExplainedPart(
            -mirrored.amountLCY, "takes back service entry \(mirrored.entryNo)", "A-192")
        ])
    } else {
      draft.figure("Amount (LCY)", entry.amountLCY, parts: amountParts(of: entry))
    }
    draft.figure("Cost Amount", entry.costAmount, parts: [costPart(of: entry)])
    if !entry.serviceItemNo.isBlank {
      draft.fact("Serviced", "service item \(entry.serviceItemNo)", "A-188")
    }
    return Explanation(
      sentence: "Service entry \(entry.entryNo): \(entry.entryType.caption) of "
        + "\(entry.quantity) \(entry.no), \(LineWords.text(entry.amountLCY)).",
      steps: draft.steps)
  }

  private func documentNoun(of entry: ServiceLedgerEntry) -> String {
    if then.creditMemos[entry.documentNo] != nil { return "credit memo" }
    return entry.documentType.caption.lowercased()
  }

  private func kindWords(of entry: ServiceLedgerEntry) -> String {
    switch entry.entryType {
    case .usage where entry.quantity.isNegative: "Usage taken back"
    case .sale where !entry.quantity.isNegative: "Sale taken back: what is credited"
    case .usage:
      entry.chargedQty.isZero
        ? "Usage that is given away: nothing will be charged"
        : "Usage: what was shipped, and will be charged"
    case .sale: "Sale: what was invoiced, with turned signs; it closes the usage"
    case .consume: "Consumption: takes the usage back at no price"
    case .contract: "Contract"
    }
  }

  private func rule(of entry: ServiceLedgerEntry) -> String {
    switch entry.entryType {
    case .usage: "Q-243"
    case .sale: "Q-245"
    case .consume: "Q-246"
    case .contract: "Q-249"
    }
  }

  /// The entry that an undo takes back with this one.
  private func mirrored(by entry: ServiceLedgerEntry) -> ServiceLedgerEntry? {
    let isTurned =
      entry.entryType == .usage ? entry.quantity.isNegative : !entry.quantity.isNegative
    guard isTurned, entry.documentType == .shipment, then.creditMemos[entry.documentNo] == nil
    else { return nil }
    return then.serviceEntries.last {
      $0.entryNo < entry.entryNo && $0.entryType == entry.entryType
        && $0.documentNo == entry.documentNo && $0.documentLineNo == entry.documentLineNo
        && $0.quantity == -entry.quantity
    }
  }

  private func costPart(of entry: ServiceLedgerEntry) -> ExplainedPart {
    let header = entry.sharedHeader
    let money = try? DocumentMoney(header, in: then.books)
    let cost = try? Amount(
      entry.quantity.magnitude, times: UnitPrice(raw: entry.unitCost.magnitude.raw),
      rounded: money?.amount ?? .cent)
    let amount = cost ?? .zero
    return ExplainedPart(
      entry.costAmount.isNegative ? -amount : amount,
      "\(entry.quantity.magnitude) × \(LineWords.text(entry.unitCost.magnitude)), "
        + "with the sign of the kind", "A-186")
  }

  // MARK: Amounts

  private func amountParts(of entry: ServiceLedgerEntry) -> [ExplainedPart] {
    if entry.entryType == .consume {
      return [ExplainedPart(.zero, "what is consumed charges nothing", "A-184")]
    }
    if then.creditMemos[entry.documentNo] != nil { return creditParts(of: entry) }
    return entry.entryType == .sale ? saleParts(of: entry) : usageParts(of: entry)
  }

  private func saleParts(of entry: ServiceLedgerEntry) -> [ExplainedPart] {
    guard let invoice = invoiced(.invoice, entry.documentNo),
      let line = invoice.lines.first(where: { $0.lineNo == entry.documentLineNo }),
      let values = try? ServiceEntryValues(
        sale: line.quantities.toInvoice, of: line, unitCost: .zero, invoice.money)
    else { return [] }
    guard invoice.money.currency.isBlank else {
      let words =
        "\(values.quantity) × \(LineWords.text(values.unitPrice.magnitude))"
        + discount(-values.discountAmount) + ", from the price in local currency"
      return [ExplainedPart(values.amountLCY, words, "A-183")]
    }
    return [
      ExplainedPart(
        values.amountLCY, "-(\(LineWords.worth(line, invoice.money)))", "A-182")
    ]
  }

  private func creditParts(of entry: ServiceLedgerEntry) -> [ExplainedPart] {
    guard let creditMemo = invoiced(.creditMemo, entry.documentNo),
      let line = creditMemo.lines.first(where: { $0.lineNo == entry.documentLineNo })
    else { return [] }
    let money = creditMemo.money
    let values =
      entry.entryType == .usage
      ? try? ServiceEntryValues(creditUsage: line, unitCost: .zero, money)
      : entry.isOfContract
        ? try? ServiceEntryValues(contractCredit: line, money)
        : try? ServiceEntryValues(credit: line, unitCost: .zero, money)
    guard let values else { return [] }
    return [
      ExplainedPart(
        values.amountLCY,
        LineWords.worth(line, money) + LineWords.converted(line.amounts.amount, money), "A-185")
    ]
  }

  /// A usage is worked out from price and discount of the line as it was shipped.
  private func usageParts(of entry: ServiceLedgerEntry) -> [ExplainedPart] {
    guard let money = try? DocumentMoney(entry.sharedHeader, in: then.books) else { return [] }
    var line = ServiceLine(lineNo: entry.documentLineNo)
    line.sharedContent = entry.sharedContent
    line.quantities.quantity = entry.quantity
    let posting = LinePosting(line)
    for discount in discounts(of: entry, money) {
      let values = try? ServiceEntryValues(
        usage: entry.quantity, charged: entry.chargedQty, of: posting, discount: discount,
        unitCost: .zero, money)
      let isCharged = !entry.chargedQty.isZero
      guard let values, values.amountLCY == entry.amountLCY,
        !isCharged || values.discountAmount == entry.discountAmount
      else { continue }
      return [ExplainedPart(values.amountLCY, usageWords(of: entry, discount, money), "A-180")]
    }
    return []
  }

  /// The line discount of what was shipped; it may have been typed a rounding unit apart.
  private func discounts(
    of entry: ServiceLedgerEntry, _ money: DocumentMoney
  ) -> [Amount] {
    let content = entry.sharedContent.value
    let gross = try? Amount(entry.quantity, times: content.unitPrice, rounded: money.amount)
    let share = try? gross?.share(content.lineDiscountPercent, rounded: money.amount)
    let unit = Amount(raw: money.amount.raw)
    let discount = share ?? .zero
    return [discount, discount + unit, discount - unit, entry.discountAmount]
  }

  private func usageWords(
    of entry: ServiceLedgerEntry, _ discount: Amount, _ money: DocumentMoney
  ) -> String {
    if entry.chargedQty.isZero { return "nothing of it is charged" }
    let content = entry.sharedContent.value
    return "\(entry.chargedQty) × \(LineWords.text(content.unitPrice))" + self.discount(discount)
      + (money.includesVAT ? ", without the \(content.effectiveVATPercent) % VAT in it" : "")
      + (money.currency.isBlank ? "" : ", \(money.currency) / \(money.factor)")
  }

  private func discount(_ amount: Amount) -> String {
    amount.isZero ? "" : " - \(LineWords.text(amount)) line discount"
  }

  // MARK: Warranty

  func explanation(of entry: WarrantyLedgerEntry) -> Explanation {
    var draft = ExplanationDraft()
    draft.fact(
      "Document",
      "shipment \(entry.documentNo), order \(entry.serviceOrderNo) line "
        + "\(entry.serviceOrderLineNo)", "A-193")
    draft.fact(
      "Why",
      "the line was shipped with Warranty, for service item "
        + "\(entry.serviceItemNo.isBlank ? "''" : "\(entry.serviceItemNo)")", "Q-254")
    let isOpen =
      now.warrantyEntryIsOpen.indices.contains(entry.entryNo - 1)
      && now.warrantyEntryIsOpen[entry.entryNo - 1]
    draft.fact("State", isOpen ? "open" : "closed", "A-194")
    draft.figure("Amount", entry.amount, parts: [warrantyPart(of: entry)])
    return Explanation(
      sentence: "Warranty entry \(entry.entryNo): \(entry.quantity) \(entry.no), "
        + "\(LineWords.text(entry.amount)) given by the warranty.",
      steps: draft.steps)
  }

  private func warrantyPart(of entry: WarrantyLedgerEntry) -> ExplainedPart {
    let mirrored =
      entry.quantity.isNegative
      ? then.warrantyEntries.last {
        $0.entryNo < entry.entryNo && $0.documentNo == entry.documentNo
          && $0.serviceOrderLineNo == entry.serviceOrderLineNo && $0.quantity == -entry.quantity
      } : nil
    if let mirrored {
      return ExplainedPart(
        -mirrored.amount, "takes back warranty entry \(mirrored.entryNo)", "Q-230")
    }
    let shipment = then.shipments[entry.documentNo]
    let content = shipment?.lines.first { $0.lineNo == entry.serviceOrderLineNo }?.content
    guard let content, content.lineDiscountType == .warranty else {
      let type = content?.lineDiscountType.caption ?? ""
      return ExplainedPart(
        .zero,
        type.isEmpty ? "no discount was given" : "the discount of the line is \(type)", "A-193")
    }
    let invoiceNo = invoiceWith(entry)
    let found = shippedWorth(
      of: entry.serviceOrderLineNo, entry.quantity, in: entry.documentNo, invoicedWith: invoiceNo)
    guard let (worth, posting, money) = found else { return ExplainedPart(.zero, "") }
    let local = (try? money.inLocal(worth.discount)) ?? .zero
    return ExplainedPart(
      local.magnitude,
      "\(content.lineDiscountPercent) % of \(posting.quantities.toShip) × "
        + LineWords.text(content.unitPrice)
        + (money.currency.isBlank ? "" : ", \(money.currency) / \(money.factor)"), "A-057")
  }

  /// The invoice that was posted together with the shipment of a warranty entry: the sale stands
  /// beside the usage in one register.
  private func invoiceWith(_ entry: WarrantyLedgerEntry) -> Code? {
    let usage = then.serviceEntries.first {
      $0.documentNo == entry.documentNo && $0.documentLineNo == entry.serviceOrderLineNo
    }
    let register = then.serviceRegisters.first { register in
      usage.map { register.fromEntryNo <= $0.entryNo && $0.entryNo <= register.toEntryNo } ?? false
    }
    guard let usage, let register else { return nil }
    return then.serviceEntries.entries(from: usage.entryNo, through: register.toEntryNo).first {
      $0.entryType == .sale && $0.documentLineNo == entry.serviceOrderLineNo
    }?.documentNo
  }
}

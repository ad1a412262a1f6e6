import Accounting

/// Lines of open documents.
extension Explainer {
  func explanation(
    ofLine lineNo: Int, of id: DocumentID
  ) throws(PostingError) -> Explanation {
    let document = try now.document(id)
    guard let place = document.index(ofLine: lineNo) else {
      throw .record(.notFound(document.reference(toLine: lineNo)))
    }
    let line = document.lines[place]
    let money = try DocumentMoney(document.sharedHeader, in: now.books)
    var draft = ExplanationDraft()
    draft.fact("Document", name(id, document.header))
    explainOrigin(of: line, in: document, &draft)
    if !line.isText {
      draft.fact("Quantity", quantities(line.quantities), "A-037")
      explainPrice(of: line, in: id, &draft)
      explainSetup(of: line.content, in: document.header, &draft)
      let charged = line.quantities.chargeable
      explainAmounts(of: line.content, charged, line.amounts, money, &draft)
    }
    return Explanation(
      sentence: "\(Self.sentence(lineNo, line.content)).", steps: draft.steps)
  }

  /// `Line 10000: Item HDD-20, Hard disk drive`
  static func sentence(_ lineNo: Int, _ content: LineContent) -> String {
    let words = ["\(content.type.caption) \(content.no)", content.description]
      .filter { !$0.allSatisfy { $0 == " " } }
    return words.isEmpty ? "Line \(lineNo)" : "Line \(lineNo): " + words.joined(separator: ", ")
  }

  private func name(_ id: DocumentID, _ header: ServiceHeader) -> String {
    "\(id.type.caption.lowercased()) \(id.no) for customer \(header.customerNo)"
      + (header.billToCustomerNo == header.customerNo
        ? "" : ", charged to \(header.billToCustomerNo)")
  }

  private func explainOrigin(
    of line: ServiceLine, in document: ServiceDocument, _ draft: inout ExplanationDraft
  ) {
    let content = line.content
    if !content.shipmentNo.isBlank {
      draft.fact(
        "Fetched",
        "from shipment \(content.shipmentNo) line \(content.shipmentLineNo) of order "
          + "\(content.orderNo)", "Q-207")
    }
    if content.systemCreatedEntry {
      draft.fact("Inserted", "by the calculation of the invoice discount", "A-065")
    }
    explainWarranty(of: content, document.itemLine(of: line)?.serviceItemNo ?? .blank, &draft)
  }

  func explainWarranty(
    of content: LineContent, _ serviceItem: Code, _ draft: inout ExplanationDraft
  ) {
    let item = serviceItem.isBlank ? content.serviceItemNo : serviceItem
    if content.warranty {
      draft.fact(
        "Warranty", "service item \(item): \(content.warrantyDiscPercent) %", "A-057")
    } else if content.excludeWarranty {
      draft.fact("Warranty", "excluded by fault reason \(content.faultReasonCode)", "A-059")
    }
  }

  private func quantities(_ all: LineQuantities) -> String {
    var words = ["\(all.quantity) ordered"]
    for (quantity, word) in [
      (all.shipped, "shipped"), (all.invoiced, "invoiced"), (all.consumed, "consumed"),
      (all.toShip, "to ship"), (all.toInvoice, "to invoice"), (all.toConsume, "to consume"),
    ] where !quantity.isZero {
      words.append("\(quantity) \(word)")
    }
    return words.joined(separator: ", ")
  }

  /// Where price and discount come from, if a search would find what the line has.
  private func explainPrice(
    of line: ServiceLine, in id: DocumentID, _ draft: inout ExplanationDraft
  ) {
    let reasons = (try? now.priceReasons(id, lineNo: line.lineNo)) ?? []
    let price = reasons.last { $0.field == "Unit Price" && $0.isChosen }
    let words = LineWords.text(line.content.unitPrice)
    if let price, price.value.raw == line.content.unitPrice.raw {
      draft.fact("Price", "\(words), from \(price.candidate)", "A-205")
    } else if let price {
      draft.fact(
        "Price",
        "\(words), typed or kept; a search finds \(price.value.text(minimumPlaces: 2)) from "
          + price.candidate, "A-208")
    } else {
      draft.fact("Price", words, "A-204")
    }
    explainDiscount(of: line.content, reasons, &draft)
  }

  private func explainDiscount(
    of content: LineContent, _ reasons: [PriceReason], _ draft: inout ExplanationDraft
  ) {
    guard content.lineDiscountType != .none || !content.lineDiscountPercent.isZero else { return }
    let found = reasons.first { $0.field == "Line Discount %" && $0.isChosen }
    let type = content.lineDiscountType.caption
    let words = "\(content.lineDiscountPercent) %" + (type.isEmpty ? "" : ", \(type)")
    if let found, found.value.raw == content.lineDiscountPercent.raw {
      draft.fact("Discount", "\(words), from \(found.candidate)", "A-053")
    } else {
      draft.fact("Discount", words, "A-053")
    }
  }

  /// The setup that posting will ask, or asked, for a line.
  func explainSetup(
    of content: LineContent, in header: ServiceHeader, _ draft: inout ExplanationDraft
  ) {
    draft.fact("Groups", groups(of: content, in: header), "A-103")
    draft.fact(
      "Account", account(of: content, isCredit: header.documentType == .creditMemo), "A-102")
    let setup = Pair(content.vatBusPostingGroup, content.vatProdPostingGroup)
    draft.fact(
      "VAT",
      "\(content.vatCalculationType.caption) \(content.vatPercent) % by VAT Posting Setup "
        + "\(setup.first) \(setup.second)", "A-091")
  }

  private func groups(of content: LineContent, in header: ServiceHeader) -> String {
    let business =
      content.genBusPostingGroup == header.genBusPostingGroup ? "of the header" : "of the line"
    let product = productGroup(of: content)
    let source =
      product.map { $0.group == content.genProdPostingGroup ? "of \($0.card)" : "of the line" }
      ?? "of the line"
    return "\(content.genBusPostingGroup) \(business), \(content.genProdPostingGroup) \(source)"
  }

  private func productGroup(of content: LineContent) -> (group: Code, card: String)? {
    let no = content.no
    switch content.type {
    case .item: return now.books.items[no].map { ($0.genProdPostingGroup, "item \(no)") }
    case .resource:
      return now.books.resources[no].map { ($0.genProdPostingGroup, "resource \(no)") }
    case .glAccount:
      return now.books.glAccounts[no].map { ($0.genProdPostingGroup, "G/L account \(no)") }
    case .cost:
      let account = now.serviceCosts[no]?.accountNo ?? .blank
      return now.books.glAccounts[account].map {
        ($0.genProdPostingGroup, "G/L account \(account) of service cost \(no)")
      }
    case .text: return nil
    }
  }

  private func account(of content: LineContent, isCredit: Bool) -> String {
    switch content.type {
    case .text: return ""
    case .glAccount: return "\(content.no) stands on the line itself"
    case .cost:
      let account = now.serviceCosts[content.no]?.accountNo ?? .blank
      return "\(account) is Account No. of Service Cost \(content.no)"
    case .item, .resource:
      let setup = SetupAccount(
        isCredit ? .salesCreditMemoAccount : .salesAccount,
        of: Pair(content.genBusPostingGroup, content.genProdPostingGroup),
        in: now.books.generalPostingSetups)
      return setup.sentence(posted: setup.account)
    }
  }

  // MARK: Amounts

  /// Line Amount, Amount and Amount Including VAT, each out of the one before.
  ///
  /// - Parameter vat: how the VAT came about, where that is known.
  func explainAmounts(
    of content: LineContent, _ quantity: Quantity, _ amounts: LineAmounts, _ money: DocumentMoney,
    _ draft: inout ExplanationDraft, vat: String = ""
  ) {
    draft.figure(
      "Line Amount", amounts.lineAmount, parts: lineParts(of: content, quantity, amounts, money))
    let net = amounts.lineAmount - amounts.invDiscountAmount
    var parts = [ExplainedPart(amounts.lineAmount, "Line Amount", "A-031")]
    if !amounts.invDiscountAmount.isZero {
      parts.append(
        ExplainedPart(
          -amounts.invDiscountAmount, "its share of the invoice discount", "A-074"))
    }
    let tax = amounts.amountIncludingVAT - amounts.amount
    let words = vat.isEmpty ? "VAT \(content.effectiveVATPercent) % as its group shares it" : vat
    let isFull = content.vatCalculationType == .full
    guard money.includesVAT || isFull else {
      draft.figure("Amount", amounts.amount, parts: parts)
      let taxed = [ExplainedPart(amounts.amount, "Amount", "A-084")]
      draft.figure(
        "Amount Including VAT", amounts.amountIncludingVAT,
        parts: tax.isZero ? taxed : taxed + [ExplainedPart(tax, words, "A-084")])
      return
    }
    let rest = amounts.amountIncludingVAT - net
    if !rest.isZero, let cause = cause(of: rest, content, quantity, amounts, money) {
      parts.append(ExplainedPart(rest, cause.text, cause.rule))
    }
    draft.figure("Amount Including VAT", amounts.amountIncludingVAT, parts: parts)
    var taxed = [ExplainedPart(amounts.amountIncludingVAT, "Amount Including VAT", "A-085")]
    if !tax.isZero {
      taxed.append(
        isFull
          ? ExplainedPart(-tax, "all of it is VAT: Full VAT", "A-083")
          : ExplainedPart(-tax, "\(words), in the price", "A-085"))
    }
    draft.figure("Amount", amounts.amount, parts: taxed)
  }

  /// Quantity × price less line discount; a line that differs from its gross amount by one rounding
  /// unit stays as it is.
  private func lineParts(
    of content: LineContent, _ quantity: Quantity, _ amounts: LineAmounts, _ money: DocumentMoney
  ) -> [ExplainedPart] {
    let whole = amounts.lineAmount + amounts.lineDiscountAmount
    let gross = { (quantity: Quantity) in
      (try? Amount(quantity, times: content.unitPrice, rounded: money.amount)) ?? .zero
    }
    let words = { (quantity: Quantity) in "\(quantity) × \(LineWords.text(content.unitPrice))" }
    var parts = [ExplainedPart(gross(quantity), words(quantity), "A-024")]
    let rest = whole - gross(quantity)
    if !rest.isZero, rest.magnitude.raw <= money.amount.raw {
      parts.append(ExplainedPart(rest, "its own amount is kept: one rounding unit", "A-029"))
    } else if !rest.isZero, !content.unitPrice.isZero,
      let before = try? Quantity(raw: Rounding.product(whole.raw, 100_000) / content.unitPrice.raw),
      gross(before) == whole
    {
      let text = "\(words(before)): worked out before Qty. to Consume was set back"
      parts = [ExplainedPart(whole, text, "Q-103")]
    }
    guard !amounts.lineDiscountAmount.isZero else { return parts }
    let discount = "line discount, \(content.lineDiscountPercent) %"
    return parts + [ExplainedPart(-amounts.lineDiscountAmount, discount, "A-026")]
  }

  /// Why an amount with VAT is not what the price says, where prices include VAT.
  private func cause(
    of rest: Amount, _ content: LineContent, _ quantity: Quantity, _ amounts: LineAmounts,
    _ money: DocumentMoney
  ) -> (text: String, rule: String)? {
    if content.lineDiscountPercent == 100 || amounts.lineAmount.isZero {
      return ("a line that costs nothing has no share", "A-034")
    }
    if content.vatCalculationType == .noTaxable {
      return ("No Taxable VAT comes to nothing where prices include VAT", "A-081")
    }
    if !money.vatBaseDiscount.isZero {
      return ("VAT less \(money.vatBaseDiscount) % for early payment", "A-088")
    }
    let unit = money.amount.raw
    if rest.magnitude.raw <= unit {
      return ("cents that the group carries from line to line", "A-085")
    }
    let gross = try? Amount(quantity, times: content.unitPrice, rounded: money.amount)
    let kept = amounts.lineAmount + amounts.lineDiscountAmount - (gross ?? .zero)
    guard !kept.isZero, rest.magnitude.raw <= unit + kept.magnitude.raw else { return nil }
    return ("its group shares out what the part is worth, without the cent the line keeps", "A-044")
  }
}

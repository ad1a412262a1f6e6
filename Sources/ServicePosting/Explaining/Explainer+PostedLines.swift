import Accounting

/// Lines of posted documents.
extension Explainer {
  func explanation(
    ofInvoiceLine lineNo: Int, of no: Code
  ) throws(PostingError) -> Explanation {
    guard let invoice = then.invoices[no],
      let line = invoice.lines.first(where: { $0.lineNo == lineNo })
    else { throw Self.missing("Service Invoice Line", no, lineNo) }
    let invoiced = try InvoicedDocument(invoice, in: then)
    var draft = ExplanationDraft()
    let source: String =
      if !line.shipmentNo.isBlank {
        ", fetched from shipment \(line.shipmentNo) line \(line.shipmentLineNo)"
      } else {
        ""
      }
    draft.fact("Document", name(invoiced) + source, "A-051")
    let shipments = then.shipments.documents(ofOrder: line.orderNo).filter { shipment in
      shipment.lines.contains { $0.orderLineNo == lineNo && !$0.quantityInvoiced.isZero }
    }
    if line.shipmentNo.isBlank, !shipments.isEmpty {
      let names = shipments.map { "\($0.no)" }.joined(separator: ", ")
      draft.fact("Shipped", "with \(names)", "A-154")
    }
    try explainInvoiced(lineNo, line.content, line.quantity, line.amounts, invoiced, &draft)
    return Explanation(sentence: "\(Self.sentence(lineNo, line.content)).", steps: draft.steps)
  }

  func explanation(
    ofCreditMemoLine lineNo: Int, of no: Code
  ) throws(PostingError) -> Explanation {
    guard let creditMemo = then.creditMemos[no],
      let line = creditMemo.lines.first(where: { $0.lineNo == lineNo })
    else { throw Self.missing("Service Cr.Memo Line", no, lineNo) }
    let credited = try InvoicedDocument(creditMemo, in: then)
    var draft = ExplanationDraft()
    draft.fact("Document", name(credited), "A-051")
    if line.content.applFromItemEntry != 0 {
      draft.fact(
        "Cost", "reversed exactly from item entry \(line.content.applFromItemEntry)", "A-169")
    }
    try explainInvoiced(lineNo, line.content, line.quantity, line.amounts, credited, &draft)
    return Explanation(sentence: "\(Self.sentence(lineNo, line.content)).", steps: draft.steps)
  }

  static func missing(_ table: String, _ no: Code, _ lineNo: Int) -> PostingError {
    .record(
      .notFound(
        RecordReference(table, [("Document No.", "\(no)"), ("Line No.", "\(lineNo)")])))
  }

  private func explainInvoiced(
    _ lineNo: Int, _ content: LineContent, _ quantity: Quantity, _ amounts: LineAmounts,
    _ invoiced: InvoicedDocument, _ draft: inout ExplanationDraft
  ) throws(PostingError) {
    guard content.type != .text, !quantity.isZero else { return }
    explainWarranty(of: content, .blank, &draft)
    if !content.lineDiscountPercent.isZero {
      draft.fact(
        "Discount", "\(content.lineDiscountPercent) %, \(content.lineDiscountType.caption)",
        "A-053")
    }
    let posting = invoiced.lines.first { $0.lineNo == lineNo }
    if posting?.isRounding == true {
      explainRounding(content.no, amounts, invoiced, &draft)
    } else {
      explainSetup(of: content, in: invoiced.document.header, &draft)
      let vat = roundings(of: invoiced)[lineNo]?.vat?.words ?? ""
      explainAmounts(of: content, quantity, amounts, invoiced.money, &draft, vat: vat)
    }
    if !invoiced.money.currency.isBlank, let posting {
      draft.figure(
        "Amount (LCY)", posting.amountsLCY.amount,
        parts: [
          ExplainedPart(
            posting.amountsLCY.amount,
            "\(LineWords.text(amounts.amount)) \(invoiced.money.currency) / "
              + "\(invoiced.money.factor), with what earlier lines carry", "A-143")
        ])
    }
    draft.fact("Ledgers", ledgers(of: lineNo, invoiced), "A-113")
  }

  private func explainRounding(
    _ account: Code, _ amounts: LineAmounts, _ invoiced: InvoicedDocument,
    _ draft: inout ExplanationDraft
  ) {
    let setup = SetupAccount(
      .invoiceRoundingAccount, of: invoiced.document.header.customerPostingGroup,
      in: now.books.customerPostingGroups)
    draft.fact("Account", setup.sentence(posted: account), "A-097")
    draft.fact("Rounding", "the line brings the total to the invoice precision", "A-096")
    draft.figure(
      "Amount Including VAT", amounts.amountIncludingVAT, "what the total lacks", "A-096",
      parts: [
        ExplainedPart(amounts.amount, "without VAT", "A-098"),
        ExplainedPart(amounts.amountIncludingVAT - amounts.amount, "VAT of it", "A-098"),
      ].filter { !$0.amount.isZero })
  }

  /// The entries that a line has a part in.
  private func ledgers(of lineNo: Int, _ invoiced: InvoicedDocument) -> String {
    let number =
      then.invoices[invoiced.no]?.custLedgerEntryNo
      ?? then.creditMemos[invoiced.no]?.custLedgerEntryNo ?? 0
    guard let owed = then.books.customerEntries.entry(number) else { return "" }
    let entries = TransactionEntries(
      of: owed.transactionNo, register: owed.registerNo, in: then.books)
    let joined = SalesEntries(invoiced, entries, in: then).joined.filter { joined in
      joined.shares.contains { $0.posting.lineNo == lineNo }
    }
    var words = ["G/L entry " + numbers(joined.map(\.vatEntry.glEntryNo))]
    words.append("VAT entry " + numbers(joined.map(\.vatEntry.entryNo)))
    words.append("customer entry \(owed.entryNo)")
    for (name, found) in [
      (
        "service entry",
        then.serviceEntries.filter {
          $0.documentNo == invoiced.no && $0.documentLineNo == lineNo
        }.map(\.entryNo)
      ),
      (
        "value entry",
        then.books.valueEntries.filter {
          $0.documentNo == invoiced.no && $0.orderLineNo == lineNo
        }.map(\.entryNo)
      ),
      (
        "resource entry",
        then.books.resourceEntries.filter {
          $0.documentNo == invoiced.no && $0.orderLineNo == lineNo
        }.map(\.entryNo)
      ),
    ] where !found.isEmpty {
      words.append("\(name) \(numbers(found))")
    }
    return words.joined(separator: "; ")
  }

  private func numbers(_ numbers: [Int]) -> String {
    numbers.map { "\($0)" }.joined(separator: ", ")
  }

  // MARK: Shipments

  func explanation(
    ofShipmentLine lineNo: Int, of no: Code
  ) throws(PostingError) -> Explanation {
    guard let shipment = now.shipments[no],
      let line = shipment.lines.first(where: { $0.lineNo == lineNo })
    else { throw Self.missing("Service Shipment Line", no, lineNo) }
    var draft = ExplanationDraft()
    draft.fact(
      "Document",
      "shipment \(no) of order \(line.orderNo) line \(line.orderLineNo), "
        + posted(on: shipment.header.postingDate), "A-051")
    explainWarranty(of: line.content, .blank, &draft)
    guard line.content.type != .text else {
      return Explanation(sentence: "\(Self.sentence(lineNo, line.content)).", steps: draft.steps)
    }
    if line.correction {
      draft.fact(
        "Undo",
        line.quantity.isNegative
          ? "the line takes back what was shipped" : "the line was taken back", "Q-226")
    }
    draft.fact(
      "Quantity",
      "\(line.quantity) shipped, \(line.quantityInvoiced) invoiced, \(line.quantityConsumed) "
        + "consumed: \(line.shippedNotInvoiced) left", "A-052")
    draft.fact("Invoices", invoices(of: line, no), "A-154")
    draft.fact("Ledgers", ledgers(of: line, shipment), "A-179")
    return Explanation(sentence: "\(Self.sentence(lineNo, line.content)).", steps: draft.steps)
  }

  private func invoices(of line: ServiceShipmentLine, _ no: Code) -> String {
    guard !line.quantityInvoiced.isZero, !line.correction else { return "" }
    let own = now.invoices.documents(ofOrder: line.orderNo).filter { invoice in
      invoice.lines.contains { $0.lineNo == line.orderLineNo && !$0.quantity.isZero }
    }
    let fetched = now.invoices.filter { invoice in
      invoice.lines.contains { $0.shipmentNo == no && $0.shipmentLineNo == line.lineNo }
    }
    let names = (own + fetched).map { "\($0.no)" }
    return names.isEmpty ? "" : "of this order line: " + names.joined(separator: ", ")
  }

  private func ledgers(of line: ServiceShipmentLine, _ shipment: ServiceShipment) -> String {
    var words: [String] = []
    func add(_ name: String, _ found: [Int]) {
      if !found.isEmpty { words.append("\(name) \(numbers(found))") }
    }
    add(
      "service entry",
      now.serviceEntries.filter {
        $0.documentNo == shipment.no && $0.documentLineNo == line.orderLineNo
      }.map(\.entryNo))
    add(
      "item entry",
      now.books.itemEntries.filter {
        $0.documentNo == shipment.no && $0.documentLineNo == line.lineNo
      }.map(\.entryNo))
    add(
      "resource entry",
      now.books.resourceEntries.filter {
        $0.documentNo == shipment.no && $0.orderLineNo == line.orderLineNo
      }.map(\.entryNo))
    add("warranty entry", line.applToWarrantyEntry == 0 ? [] : [line.applToWarrantyEntry])
    return words.joined(separator: "; ")
  }
}

public import Accounting

/// What may be typed on the statistics of an open document.
extension Company {
  /// Sets figures of a column one after the other: the invoice discount, or the total that it
  /// leaves. Only the columns General and Invoicing take them.
  ///
  /// - Throws: `PostingError`, and then none of them was set.
  public mutating func changeStatistics(
    of id: DocumentID, _ column: StatisticsColumn, _ assignments: [Assignment]
  ) throws(PostingError) -> [PostingNote] {
    var changed = self
    var notes: [PostingNote] = []
    for assignment in assignments {
      let field = StatisticsTables.figures.fields[assignment.field].caption
      guard case .decimal(let number) = assignment.value,
        column == .general || column == .invoicing && id.type == .order
      else { throw .notEditable(field: field, table: "Service Statistics") }
      let value = Amount(raw: number.raw)
      if field == "Inv. Discount Amount" {
        try changed.setInvoiceDiscount(value, of: id, column)
      } else if field
        == (try changed.document(id).header.pricesIncludingVAT ? inclusive : exclusive)
      {
        guard let figures = try changed.statistics(of: id)[column] else { continue }
        try changed.setInvoiceDiscount(figures.amount - value, of: id, column)
      } else {
        notes.append(
          PostingNote(
            "N-TOTAL-RECALCULATED",
            "\(field) is calculated again from the other total: what was typed is not kept"))
      }
    }
    self = changed
    return notes
  }

  private var inclusive: String { "Total Incl. VAT" }
  private var exclusive: String { "Total Excl. VAT" }

  private mutating func setInvoiceDiscount(
    _ discount: Amount, of id: DocumentID, _ column: StatisticsColumn
  ) throws(PostingError) {
    var document = try document(id)
    if column == .general {
      try document.setInvoiceDiscount(discount, in: self)
    } else {
      try document.setInvoiceDiscountToInvoice(discount, in: self)
    }
    documents[id] = document
  }

  /// Sets figures of a VAT group one after the other: its VAT, or its invoice discount.
  ///
  /// - Throws: `PostingError`, and then none of them was set.
  public mutating func changeVATLine(
    of id: DocumentID, _ column: StatisticsColumn, _ identifier: Code,
    _ assignments: [Assignment]
  ) throws(PostingError) {
    var changed = self
    for assignment in assignments {
      let field = StatisticsTables.vatLines.fields[assignment.field].caption
      guard case .decimal(let number) = assignment.value, column == .general else {
        throw .notEditable(field: field, table: "VAT Amount Line")
      }
      let value = Amount(raw: number.raw)
      if field == "VAT Amount" {
        try changed.setVAT(value, of: id, identifier)
      } else {
        var document = try changed.document(id)
        let (place, groups, _) = try changed.vatGroup(identifier, of: document)
        try document.setInvoiceDiscount(value, ofGroup: place, groups, in: changed)
        changed.documents[id] = document
      }
    }
    self = changed
  }

  /// The place of a VAT group among those of a document.
  private func vatGroup(
    _ identifier: Code, of document: ServiceDocument
  ) throws(PostingError) -> (place: Int, groups: VATAmountLines, RecordReference) {
    let money = try DocumentMoney(document.sharedHeader, in: books)
    let groups = try numbers { () throws(NumberFault) in
      try VATAmountLines(document.lines, Array(document.lines.indices), .general, money)
    }
    let reference = RecordReference("VAT Amount Line", [("VAT Identifier", "\(identifier)")])
    guard let place = groups.groups.firstIndex(where: { $0.identifier == identifier }) else {
      throw .record(.notFound(reference))
    }
    return (place, groups, reference)
  }

  /// Sets the VAT of a group, within the difference that the setup allows. BC lets only
  /// service invoices and credit memos be changed so.
  private mutating func setVAT(
    _ vat: Amount, of id: DocumentID, _ identifier: Code
  ) throws(PostingError) {
    guard id.type == .invoice || id.type == .creditMemo else {
      throw .notEditable(field: "VAT Amount", table: "VAT Amount Line")
    }
    var document = try document(id)
    let money = try DocumentMoney(document.sharedHeader, in: books)
    let (place, groups, reference) = try vatGroup(identifier, of: document)
    var group = groups.groups[place]
    group.vatDifference = vat - (group.vatAmount - group.vatDifference)
    let others = groups.groups.indices.filter { $0 != place }
      .reduce(Amount.zero) { $0 + groups.groups[$1].vatDifference.magnitude }
    try requireDifference(of: group, vat, reference, others, document.header.currencyCode)
    try numbers { () throws(NumberFault) in
      try document.spreadVATDifference(group, at: place, money)
    }
    documents[id] = document
  }

  private func requireDifference(
    of group: VATAmountLine, _ vat: Amount, _ reference: RecordReference, _ others: Amount,
    _ currency: Code
  ) throws(PostingError) {
    for (field, isZero) in [
      ("VAT %", group.percent.isZero), ("VAT Base", group.vatBase.isZero),
    ] where isZero {
      throw .record(.mustHaveValue(field: field, reference))
    }
    guard vat.isZero || vat.isNegative == group.vatBase.isNegative else {
      throw .vatDifference(.negative)
    }
    let difference = group.vatDifference.magnitude
    if !books.salesReceivablesSetup.allowVATDifference, !difference.isZero {
      throw .record(
        .mustBeEqual(
          field: "VAT Difference", expected: "0", reference,
          current: group.vatDifference.description))
    }
    let maximum =
      currency.isBlank
      ? books.generalLedgerSetup.maxVATDifferenceAllowed
      : books.currencies[currency]?.maxVATDifferenceAllowed ?? .zero
    if difference > maximum {
      throw .vatDifference(.tooLarge(currency: currency, maximum: maximum))
    }
    if difference + others > maximum { throw .vatDifference(.tooLargeInTotal(maximum: maximum)) }
  }
}

extension ServiceDocument {
  /// Gives the lines of a group their shares of its VAT difference, and all lines their VAT anew.
  fileprivate mutating func spreadVATDifference(
    _ group: VATAmountLine, at place: Int, _ money: DocumentMoney
  ) throws(NumberFault) {
    let places = Array(lines.indices)
    let groups = try VATAmountLines(lines, places, .general, money)
    var split = ProportionalSplit(of: group.vatDifference, over: group.net, rounded: money.amount)
    for line in places
    where !lines[line].isText && groups.place(ofGroupOf: lines[line]) == place {
      lines[line].content.vatDifference = try split.share(of: lines[line].netLineAmount)
    }
    try spreadVAT(try VATAmountLines(lines, places, .general, money), places, money)
  }
}

import Accounting

/// How an invoice discount is spread over the VAT groups of a document, and of each over its lines.
extension ServiceDocument {
  /// Sees what the discount of a group, or the share of a line in it, is rounded to.
  typealias DiscountObserver = (RoundingNote) throws(NumberFault) -> Void

  /// Spreads an amount over the groups by what each bears, and each group's share over its lines
  ///
  mutating func spread(
    _ discount: Amount, over groups: inout VATAmountLines, _ places: [Int],
    _ money: DocumentMoney, observing observe: DiscountObserver? = nil
  ) throws(NumberFault) {
    let base = groups.groups.reduce(Amount.zero) { $0 + $1.invDiscBaseAmount }
    var shares = ProportionalSplit(of: discount, over: base, rounded: money.amount)
    for place in groups.groups.indices {
      let before = shares
      let weight = groups.groups[place].invDiscBaseAmount
      let share = try shares.share(of: weight)
      groups.setInvoiceDiscount(share, at: place)
      try observe?(
        RoundingNote(
          kind: .groupDiscount, vatIdentifier: groups.groups[place].identifier,
          calculation: RoundingNote.share(discount, weight, of: base),
          exact: try ProportionalSplit.exactShare(share, before, shares),
          carriedIn: before.carried, rounded: share, carriedOut: shares.carried, isChained: true,
          precision: money.amount, rule: "A-072"))
    }
    try spreadOverLines(&groups, places, money, observing: observe)
  }

  /// Spreads the percentage over the groups and each group's share over its lines, both with a
  /// carried remainder.
  mutating func spread(
    _ percent: Percentage, over groups: inout VATAmountLines, _ places: [Int],
    _ money: DocumentMoney, _ books: Books, observing observe: DiscountObserver? = nil
  ) throws(NumberFault) {
    let perIdentifier = books.salesReceivablesSetup.calcInvDiscPerVATID
    var carry: Int128 = 0
    for place in groups.groups.indices {
      let own = try groups.groups[place].invDiscBaseAmount.exactShare(percent)
      let exact = ExactQuotient(own.numerator + carry, over: own.denominator)
      let share: Amount = try exact.rounded(to: money.amount)
      let carriedIn = ExactQuotient(carry, over: own.denominator)
      let rest = exact.numerator - share.raw * own.denominator
      carry = perIdentifier ? 0 : rest
      groups.setInvoiceDiscount(share, at: place)
      try observe?(
        RoundingNote(
          kind: .groupDiscount, vatIdentifier: groups.groups[place].identifier,
          calculation: groups.groups[place].invDiscBaseAmount.text(minimumPlaces: 2)
            + " × \(percent) %",
          exact: own, carriedIn: carriedIn, rounded: share,
          carriedOut: ExactQuotient(carry, over: own.denominator), isChained: !perIdentifier,
          precision: money.amount, rule: "A-071"))
    }
    try spreadOverLines(&groups, places, money, observing: observe)
  }

  /// Spreads the discount of each group over its lines, and with it the VAT.
  private mutating func spreadOverLines(
    _ groups: inout VATAmountLines, _ places: [Int], _ money: DocumentMoney,
    observing observe: DiscountObserver?
  ) throws(NumberFault) {
    try groups.updateVAT(money)
    var discounts = groups.groups.map {
      ProportionalSplit(
        of: $0.invoiceDiscountAmount, over: $0.invDiscBaseAmount, rounded: money.amount)
    }
    for place in places where !lines[place].isText {
      let line = lines[place]
      guard line.content.allowInvoiceDisc, let group = groups.place(ofGroupOf: line) else {
        continue
      }
      let before = observe == nil ? nil : discounts[group]
      let share = try discounts[group].share(of: line.amounts.lineAmount)
      lines[place].amounts.invDiscountAmount = share
      guard let observe, let before else { continue }
      let of = groups.groups[group]
      try observe(
        RoundingNote(
          kind: .discountShare, lineNo: line.lineNo, vatIdentifier: of.identifier,
          calculation: RoundingNote.share(
            of.invoiceDiscountAmount, line.amounts.lineAmount, of: of.invDiscBaseAmount),
          exact: try ProportionalSplit.exactShare(share, before, discounts[group]),
          carriedIn: before.carried, rounded: share, carriedOut: discounts[group].carried,
          isChained: true,
          precision: money.amount, rule: "A-074"))
    }
    try spreadVAT(groups, places, money)
  }

  /// Spreads an amount over the lines of one group, and the VAT that the group has for itself
  /// then: no cents come over from others, and VAT that was typed is forgotten.
  mutating func spread(
    _ discount: Amount, over group: VATAmountLine, _ money: DocumentMoney
  ) throws(NumberFault) {
    var alone = VATAmountLines()
    alone.groups = [group]
    alone.groups[0].invoiceDiscountAmount = discount
    alone.groups[0].vatDifference = .zero
    try alone.updateVAT(money)
    let group = alone.groups[0]
    var shares = ProportionalSplit(
      of: discount, over: group.invDiscBaseAmount, rounded: money.amount)
    var split = VATSplit(group, money)
    for place in lines.indices
    where !lines[place].isText
      && group.isGroup(
        of: lines[place].sharedContent, positive: !lines[place].amounts.lineAmount.isNegative)
    {
      lines[place].clearVATDifference()
      if lines[place].content.allowInvoiceDisc {
        lines[place].amounts.invDiscountAmount = try shares.share(
          of: lines[place].amounts.lineAmount)
      }
      try split.share(&lines[place].amounts, money)
    }
  }

  /// The VAT of each group, spread over its lines with a carried remainder.
  mutating func spreadVAT(
    _ groups: VATAmountLines, _ places: [Int], _ money: DocumentMoney
  ) throws(NumberFault) {
    var splits = groups.groups.map { VATSplit($0, money) }
    for place in places where !lines[place].isText {
      guard let group = groups.place(ofGroupOf: lines[place]) else { continue }
      try splits[group].share(&lines[place].amounts, money)
    }
  }
}

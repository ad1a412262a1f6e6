import Accounting

/// The arithmetic of an invoice, run once more with somebody looking: it has no formulas of its
/// own, but asks those of posting for the values before they are rounded.
struct RoundingRun {
  private(set) var steps: [RoundingStep] = []
  private(set) var totals = RunningTotals()
  let document: ServiceDocument
  let money: DocumentMoney

  init(_ document: ServiceDocument, _ money: DocumentMoney) {
    self.document = document
    self.money = money
  }

  mutating func add(_ note: RoundingNote) throws(NumberFault) {
    var step = try note.step()
    step.stepNo = steps.count + 1
    steps.append(step)
  }

  /// Goes through the lines in the order of posting; `posted` are the amounts that posted lines
  /// hold, by line number.
  mutating func run(
    _ places: [Int], _ groups: VATAmountLines, posted: [Int: LineAmounts] = [:]
  ) throws(NumberFault) {
    let lines = places.map { LinePosting(document.lines, $0) }
      .filter { $0.content.type != .text && $0.invoices }
    var divisions: [LineDivision] = []
    for line in lines {
      divisions.append(try divide(line, posted[line.lineNo]))
    }
    try noteGroups(groups)
    var splits = groups.groups.map { VATSplit($0, money) }
    for (place, line) in lines.enumerated() {
      let found = groups.place(ofGroupOf: line.content, line.line.amounts.lineAmount)
      if let group = found {
        try share(line, &divisions[place], groups.groups[group], &splits[group])
      }
      if let amounts = posted[line.lineNo], amounts != divisions[place].amounts {
        try noteRest(line, divisions[place].amounts, amounts)
        divisions[place].amounts = amounts
      }
      try convert(line, divisions[place].amounts)
    }
  }

  /// Gross and line discount of a line, and what it bears of the invoice discount now.
  private mutating func divide(
    _ line: LinePosting, _ posted: LineAmounts?
  ) throws(NumberFault) -> LineDivision {
    let content = line.content
    let quantity = line.quantities.toInvoice
    var division = try LineDivision(quantity, of: line, money)
    try add(
      RoundingNote(
        kind: .lineAmount, lineNo: line.lineNo,
        calculation: "\(quantity) × \(content.unitPrice)",
        exact: try ExactQuotient(quantity, times: content.unitPrice), rounded: division.gross,
        precision: money.amount, rule: "A-043"))
    if !division.amounts.lineDiscountAmount.isZero {
      try add(
        RoundingNote(
          kind: .lineDiscount, lineNo: line.lineNo,
          calculation: "\(shown(division.gross)) × \(content.lineDiscountPercent) %",
          exact: try division.gross.exactShare(content.lineDiscountPercent),
          rounded: division.amounts.lineDiscountAmount, precision: money.amount, rule: "A-043"))
    }
    if let posted { division.amounts.lineAmount = posted.lineAmount }
    let (discount, whole) = (line.line.amounts.invDiscountAmount, line.quantities.chargeable)
    if posted == nil, !discount.isZero, quantity != whole {
      try add(
        RoundingNote(
          kind: .discountToInvoice, lineNo: line.lineNo,
          calculation: "\(shown(discount)) × \(quantity) / \(whole)",
          exact: try discount.exactShare(quantity, of: whole),
          rounded: line.line.invDiscAmountToInvoice, precision: money.amount, rule: "A-032"))
    }
    return division
  }

  private mutating func noteGroups(_ groups: VATAmountLines) throws(NumberFault) {
    var seen: [(group: VATAmountLine, exact: ExactQuotient, carried: ExactQuotient)] = []
    var copy = groups
    try copy.updateVAT(money) { seen.append(($0, $1, $2)) }
    for (group, exact, carried) in seen {
      let own = ExactQuotient(exact.numerator - carried.numerator, over: exact.denominator)
      let rounded: Amount = try exact.rounded(to: money.amount, money.vatDirection)
      let net = group.net
      let rate = group.percent
      try add(
        RoundingNote(
          kind: .groupVAT, vatIdentifier: group.identifier,
          calculation: "\(shown(net)) × \(rate) / "
            + (money.includesVAT ? "\(Percentage(100) + rate)" : "100"),
          exact: own, carriedIn: carried, rounded: rounded,
          carriedOut: group.isPositive || money.includesVAT
            ? ExactQuotient(0, over: 1)
            : ExactQuotient(
              exact.numerator - (try Rounding.product(rounded.raw, exact.denominator)),
              over: exact.denominator),
          precision: money.amount, direction: money.vatDirection,
          rule: money.includesVAT ? "A-081" : "A-080"))
    }
    for place in groups.groups.indices {
      let (own, group) = (copy.groups[place].vatAmount, groups.groups[place])
      guard own != group.vatAmount else { continue }
      try add(
        RoundingNote(
          kind: .other, vatIdentifier: group.identifier,
          calculation: "\(shown(own)) to the VAT of all lines",
          exact: ExactQuotient(own.raw, over: 1), rounded: group.vatAmount,
          precision: money.amount, rule: "D-36"))
    }
  }

  /// The share of a line in the VAT of its group.
  private mutating func share(
    _ line: LinePosting, _ division: inout LineDivision, _ group: VATAmountLine,
    _ split: inout VATSplit
  ) throws(NumberFault) {
    let before = split
    let lineAmount = division.amounts.lineAmount
    try division.share(line, in: group, &split, money)
    let amounts = division.amounts
    let net = lineAmount - amounts.invDiscountAmount
    let vat = amounts.amountIncludingVAT - amounts.amount
    guard !group.vatAmount.isZero, group.calculationType != .full else { return }
    let part = "× \(shown(net)) / \(shown(group.net))"
    if money.includesVAT {
      try add(
        RoundingNote(
          kind: .totalShare, lineNo: line.lineNo, vatIdentifier: group.identifier,
          calculation: "\(shown(group.amountIncludingVAT)) \(part)",
          exact: try ProportionalSplit.exactShare(
            amounts.amountIncludingVAT, before.including, split.including),
          carriedIn: before.including.carried, rounded: amounts.amountIncludingVAT,
          carriedOut: split.including.carried, isChained: true, precision: money.amount,
          rule: "A-085"))
    }
    try add(
      RoundingNote(
        kind: .vatShare, lineNo: line.lineNo, vatIdentifier: group.identifier,
        calculation: "\(shown(group.vatAmount)) \(part)",
        exact: try ProportionalSplit.exactShare(vat, before.vat, split.vat),
        carriedIn: before.vat.carried, rounded: vat, carriedOut: split.vat.carried, isChained: true,
        byItself: try vatAlone(net, like: group), precision: money.amount,
        rule: money.includesVAT ? "A-085" : "A-084"))
  }

  /// The VAT of an amount as a group of its own.
  private func vatAlone(
    _ net: Amount, like group: VATAmountLine
  ) throws(NumberFault) -> Amount {
    var alone = VATAmountLines()
    alone.groups = [
      VATAmountLine(
        identifier: group.identifier, calculationType: group.calculationType,
        isPositive: !net.isNegative, percent: group.percent, lineAmount: net)
    ]
    try alone.updateVAT(money)
    return alone.groups[0].vatAmount
  }

  /// What a posted line holds beyond the steps: a setup that rounds has changed since.
  private mutating func noteRest(
    _ line: LinePosting, _ own: LineAmounts, _ posted: LineAmounts
  ) throws(NumberFault) {
    try add(
      RoundingNote(
        kind: .other, lineNo: line.lineNo, vatIdentifier: line.content.vatIdentifier,
        calculation: "what was posted",
        exact: ExactQuotient(own.amountIncludingVAT.raw, over: 1),
        rounded: posted.amountIncludingVAT, precision: money.amount, rule: "A-079"))
  }

  /// The amounts of a line in local currency: what brings the local total up to the converted one.
  private mutating func convert(
    _ line: LinePosting, _ amounts: LineAmounts
  ) throws(NumberFault) {
    let before = totals
    let local = try totals.add(amounts, money)
    guard !money.currency.isBlank else { return }
    for (kind, path) in [
      (RoundingKind.localAmount, \LineAmounts.amount),
      (.localTotal, \LineAmounts.amountIncludingVAT),
    ] {
      try add(
        RoundingNote(
          kind: kind, lineNo: line.lineNo,
          calculation: "\(shown(amounts[keyPath: path])) / \(money.factor.description)",
          exact: try money.factor.exactLocal(amounts[keyPath: path]),
          carriedIn: try residue(before, path), rounded: local[keyPath: path],
          carriedOut: try residue(totals, path), isChained: true, precision: money.local,
          rule: "A-143"))
    }
  }

  /// What the local total still lacks of the converted one.
  private func residue(
    _ totals: RunningTotals, _ path: KeyPath<LineAmounts, Amount>
  ) throws(NumberFault) -> ExactQuotient {
    let exact = try money.factor.exactLocal(totals.foreign[keyPath: path])
    let local = try Rounding.product(totals.local[keyPath: path].raw, exact.denominator)
    return ExactQuotient(exact.numerator - local, over: exact.denominator)
  }

  func shown(_ amount: Amount) -> String { amount.text(minimumPlaces: 2) }
}

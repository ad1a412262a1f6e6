import Accounting

/// The sum of a column: its lines divided and rounded as a posting would do it.
///
/// BC divides twice: the lines into those of the column, and these again into its totals
/// (D-37).
struct ColumnSum {
  let column: StatisticsColumn
  /// The lines as the column sees them, the rounding line with them.
  private(set) var lines: [ServiceLine]
  private(set) var groups = VATAmountLines()
  private(set) var totals = RunningTotals()
  private(set) var quantity = Quantity.zero
  private(set) var measures = MeasureSum()
  /// The one rate of the lines; zero where there are several.
  private(set) var vatPercent = Percentage.zero
  /// The numbers of the lines of which the column counts something.
  private(set) var countedLines: [Int] = []
  private let purpose: VATPurpose
  private let document: ServiceDocument
  private let money: DocumentMoney
  private var sets = DimensionSets()

  /// - Parameter purpose: what the VAT groups are built for, if not for what the column's are.
  init(
    _ column: StatisticsColumn, of document: ServiceDocument, in company: borrowing Company,
    _ money: DocumentMoney, purpose: VATPurpose? = nil
  ) throws(PostingError) {
    self.column = column
    self.purpose = purpose ?? column.purpose
    self.document = document
    self.money = money
    lines = document.lines
    for _ in 0..<2 { try divide(in: company) }
  }

  /// The VAT of all that the column counts, in the document's currency.
  var vatAmount: Amount { totals.foreign.amountIncludingVAT - totals.foreign.amount }

  /// The VAT groups of the lines as they are now, whole: what the page lists beside the totals.
  func vatLines(in company: Company) throws(PostingError) -> VATAmountLines {
    try groups(.general, in: company)
  }

  private func groups(
    _ purpose: VATPurpose, in company: Company
  ) throws(PostingError) -> VATAmountLines {
    var groups = try numbers { () throws(NumberFault) in
      try VATAmountLines(lines, Array(lines.indices), purpose, money)
    }
    groups.takeDifference(
      of: lines, Array(lines.indices), ofCustomer: document.header.billToCustomerNo,
      in: company.books)
    return groups
  }

  private mutating func divide(in company: Company) throws(PostingError) {
    groups = try groups(purpose, in: company)
    totals = RunningTotals()
    quantity = .zero
    measures = MeasureSum()
    vatPercent = .zero
    countedLines = []
    var splits = groups.groups.map { VATSplit($0, money) }
    var discounts = groups.groups.map {
      ProportionalSplit(
        of: $0.invoiceDiscountAmount, over: $0.invDiscBaseAmount, rounded: money.amount)
    }
    lines.removeAll { !column.counts($0.content.type) }
    for place in lines.indices {
      try numbers { () throws(NumberFault) in try divide(place, &splits, &discounts) }
    }
    guard company.books.salesReceivablesSetup.invoiceRounding,
      var rounding = try RoundingLine(
        for: totals.foreign.amountIncludingVAT, of: document, in: company, money, &sets)?.line
    else { return }
    rounding.quantities.toShip = 1
    lines.append(rounding)
    try numbers { () throws(NumberFault) in try count(rounding, 1, setsRate: false) }
  }

  private mutating func divide(
    _ place: Int, _ splits: inout [VATSplit], _ discounts: inout [ProportionalSplit]
  ) throws(NumberFault) {
    let part = column.quantity(of: lines[place])
    let charged = column.charged(part, of: lines[place])
    if column == .consuming || column == .shipping && !lines[place].quantities.toConsume.isZero {
      lines[place].content.unitPrice = .zero
      lines[place].amounts.invDiscountAmount = .zero
    }
    let posting = LinePosting(lines, place)
    var division = try LineDivision(part, charging: charged, of: posting, money)
    let group = groups.place(ofGroupOf: posting.content, posting.line.amounts.lineAmount)
    if let group, !part.isZero {
      if column == .invoicing {
        try division.share(posting, in: groups.groups[group], &splits[group], money)
      } else {
        try division.share(
          posting, in: groups.groups[group], discount: &discounts[group], &splits[group],
          money)
      }
    }
    lines[place].amounts = division.amounts
    lines[place].quantities.quantity = part
    if !part.isZero { try count(lines[place], part, setsRate: true) }
  }

  /// Counts a line in.
  private mutating func count(
    _ line: ServiceLine, _ part: Quantity, setsRate: Bool
  ) throws(NumberFault) {
    if setsRate, !line.amounts.amount.isZero {
      let rate = line.content.vatCalculationType == .reverseCharge ? 0 : line.content.vatPercent
      if totals.foreign.amount.isZero {
        vatPercent = rate
      } else if vatPercent != rate {
        vatPercent = .zero
      }
    }
    var amounts = line.amounts
    // What is nothing but VAT is no line amount (S-082).
    if line.content.vatCalculationType == .full, !money.includesVAT { amounts.lineAmount = .zero }
    _ = try totals.add(amounts, money)
    try totals.addCost(part, line.content.unitCostLCY, money)
    quantity += part
    try measures.add(part, of: line.content.measures)
    countedLines.append(line.lineNo)
  }
}

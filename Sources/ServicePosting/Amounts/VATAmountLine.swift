import Accounting

/// The lines of one VAT identifier together: VAT is computed on their sum (rule A-076).
struct VATAmountLine: Hashable, Sendable {
  let identifier: Code
  let calculationType: VATCalculationType
  let isPositive: Bool
  let percent: Percentage
  var lineAmount = Amount.zero
  var invDiscBaseAmount = Amount.zero
  var invoiceDiscountAmount = Amount.zero
  /// What was typed over the calculated VAT.
  var vatDifference = Amount.zero
  var vatBase = Amount.zero
  var vatAmount = Amount.zero
  var amountIncludingVAT = Amount.zero

  /// What is taxed: the line amounts less the invoice discount.
  var net: Amount { lineAmount - invoiceDiscountAmount }

  /// The order of the keys: the negative group of an identifier comes first.
  static func isBefore(_ left: VATAmountLine, _ right: VATAmountLine) -> Bool {
    if left.identifier != right.identifier { return left.identifier < right.identifier }
    if left.calculationType != right.calculationType {
      return left.calculationType.rawValue < right.calculationType.rawValue
    }
    return !left.isPositive && right.isPositive
  }

  func isGroup(of content: Shared<LineContent>, positive: Bool) -> Bool {
    identifier == content.vatIdentifier
      && calculationType == content.vatCalculationType && isPositive == positive
  }
}

/// What the groups are built for: it decides which part of each line counts.
enum VATPurpose {
  /// Whole lines.
  case general
  /// What is invoiced now; with shipping in the same posting or without.
  case invoicing(ships: Bool)
  /// What is shipped now, as statistics show it.
  case shipping
  /// What is consumed now: it is worth nothing, and only the groups are there.
  case consuming
}

/// The VAT groups of a document in the order of their keys.
struct VATAmountLines {
  var groups: [VATAmountLine] = []
  /// Whether a line charges a G/L account, which may be the rounding account.
  private(set) var hasAccounts = false

  /// No groups.
  init() {}

  init(
    _ lines: [ServiceLine], _ places: [Int], _ purpose: VATPurpose, _ money: DocumentMoney
  ) throws(NumberFault) {
    groups.reserveCapacity(min(places.count, 4))
    for place in places where lines[place].content.type != .text {
      try add(lines, place, purpose, money)
    }
    groups.sort(by: VATAmountLine.isBefore)
    try updateVAT(money)
  }

  // Lines are large: each is read where it stands.
  private mutating func add(
    _ lines: [ServiceLine], _ line: Int, _ purpose: VATPurpose, _ money: DocumentMoney
  ) throws(NumberFault) {
    guard !lines[line].quantities.quantity.isZero else { return }
    if lines[line].sharedContent.type == .glAccount { hasAccounts = true }
    var amount = lines[line].amounts.lineAmount
    var discount = lines[line].amounts.invDiscountAmount
    let place = place(of: lines[line].sharedContent, positive: !amount.isNegative)
    switch purpose {
    case .general: break
    case .invoicing(let ships):
      var part = lines[line].quantities.toInvoice
      let open = lines[line].quantities.shippedNotInvoiced
      if !ships, !open.isZero { part = min(part, open) }
      amount = try amount.share(
        part, of: lines[line].quantities.chargeable, rounded: money.amount)
      discount = lines[line].invDiscAmountToInvoice
    case .shipping:
      let (part, whole) = (lines[line].quantities.toShip, lines[line].quantities.quantity)
      amount = try amount.share(part, of: whole, rounded: money.amount)
      discount = try discount.share(part, of: whole, rounded: money.amount)
    case .consuming: return
    }
    groups[place].lineAmount += amount
    if lines[line].content.allowInvoiceDisc { groups[place].invDiscBaseAmount += amount }
    groups[place].invoiceDiscountAmount += discount
    groups[place].vatDifference += lines[line].sharedContent.vatDifference
  }

  private mutating func place(of content: Shared<LineContent>, positive: Bool) -> Int {
    for place in groups.indices where groups[place].isGroup(of: content, positive: positive) {
      return place
    }
    groups.append(
      VATAmountLine(
        identifier: content.vatIdentifier, calculationType: content.vatCalculationType,
        isPositive: positive, percent: content.effectiveVATPercent))
    return groups.count - 1
  }

  /// The group of a line.
  func place(ofGroupOf line: ServiceLine) -> Int? {
    place(ofGroupOf: line.sharedContent, line.amounts.lineAmount)
  }

  /// The group of a line with some content and line amount.
  func place(ofGroupOf content: Shared<LineContent>, _ lineAmount: Amount) -> Int? {
    let isPositive = !lineAmount.isNegative
    for place in groups.indices where groups[place].isGroup(of: content, positive: isPositive) {
      return place
    }
    return nil
  }

  /// Where a line charges the rounding account of who pays, and invoices are rounded, the group of
  /// the last line takes what the VAT of all lines differs from that of the groups: this keeps a
  /// rounding line as it is (D-36). The lines count whole, even where only a part of them is
  /// invoiced.
  ///
  /// - Returns: what it took.
  @discardableResult
  mutating func takeDifference(
    of lines: [ServiceLine], _ places: [Int], ofCustomer no: Code, in books: Books
  ) -> Amount {
    guard hasAccounts, books.salesReceivablesSetup.invoiceRounding,
      let customer = books.customers.row(no),
      let account = books.customerPostingGroups.row(customer.customerPostingGroup)?
        .invoiceRoundingAccount, !account.isBlank
    else { return .zero }
    var difference = Amount.zero
    var last: Int?
    var isThere = false
    for place in places
    where !lines[place].isText && !lines[place].quantities.quantity.isZero {
      let content = lines[place].sharedContent
      isThere = isThere || content.type == .glAccount && content.no == account
      difference += lines[place].amounts.amountIncludingVAT - lines[place].amounts.amount
      difference += content.vatDifference
      last = place
    }
    for group in groups { difference -= group.vatAmount }
    guard isThere, !difference.isZero, let last, let place = place(ofGroupOf: lines[last])
    else { return .zero }
    groups[place].vatAmount += difference
    groups[place].amountIncludingVAT += difference
    return difference
  }

  mutating func setInvoiceDiscount(_ amount: Amount, at place: Int) {
    groups[place].invoiceDiscountAmount = amount
  }
}

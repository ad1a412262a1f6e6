import Accounting

/// The lines of one VAT identifier together: VAT is computed on their sum (rule A-076).
struct VATAmountLine {
  let identifier: Code
  let calculationType: VATCalculationType
  let isPositive: Bool
  let percent: Percentage
  var lineAmount = Amount.zero
  var invDiscBaseAmount = Amount.zero
  var invoiceDiscountAmount = Amount.zero
  var vatBase = Amount.zero
  var vatAmount = Amount.zero
  var amountIncludingVAT = Amount.zero

  /// What is taxed: the line amounts less the invoice discount.
  var net: Amount { lineAmount - invoiceDiscountAmount }

  func isGroup(of content: Shared<LineContent>, positive: Bool) -> Bool {
    identifier == content.vatIdentifier
      && calculationType == content.vatCalculationType && isPositive == positive
  }
}

/// What the groups are built for: it decides which part of each line counts (rule book A, 4.2).
enum VATPurpose {
  /// Whole lines.
  case general
  /// What is invoiced now; with shipping in the same posting or without.
  case invoicing(ships: Bool)
}

/// The VAT groups of a document in the order of their keys.
struct VATAmountLines {
  private(set) var groups: [VATAmountLine] = []

  init(
    _ lines: [ServiceLine], _ places: [Int], _ purpose: VATPurpose, _ money: DocumentMoney
  ) throws(NumberFault) {
    groups.reserveCapacity(min(places.count, 4))
    for place in places where lines[place].content.type != .text {
      try add(lines, place, purpose, money)
    }
    groups.sort {
      if $0.identifier != $1.identifier { return $0.identifier < $1.identifier }
      if $0.calculationType != $1.calculationType {
        return $0.calculationType.rawValue < $1.calculationType.rawValue
      }
      return !$0.isPositive && $1.isPositive
    }
    try updateVAT(money)
  }

  // Lines are large: each is read where it stands.
  private mutating func add(
    _ lines: [ServiceLine], _ line: Int, _ purpose: VATPurpose, _ money: DocumentMoney
  ) throws(NumberFault) {
    guard !lines[line].quantities.quantity.isZero else { return }
    var amount = lines[line].amounts.lineAmount
    var discount = lines[line].amounts.invDiscountAmount
    let place = place(of: lines[line].sharedContent, positive: !amount.isNegative)
    if case .invoicing(let ships) = purpose {
      var part = lines[line].quantities.toInvoice
      let open = lines[line].quantities.shippedNotInvoiced
      if !ships, !open.isZero { part = min(part, open) }
      amount = try amount.share(
        part, of: lines[line].quantities.chargeable, rounded: money.amount)
      discount = lines[line].invDiscAmountToInvoice
    }
    groups[place].lineAmount += amount
    if lines[line].content.allowInvoiceDisc { groups[place].invDiscBaseAmount += amount }
    groups[place].invoiceDiscountAmount += discount
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

  /// VAT of each group, rounded once.
  ///
  /// What the rounding cuts off a negative group goes to the positive one of the same identifier
  /// with prices including VAT nothing is left to carry (D-35).
  mutating func updateVAT(_ money: DocumentMoney) throws(NumberFault) {
    var carried: (identifier: Code, exact: Int128) = (.blank, 0)
    for place in groups.indices {
      var group = groups[place]
      let net = group.net
      if money.includesVAT {
        let share = try Self.includedTax(of: net, group.percent, money)
        group.vatAmount = share
        group.vatBase = net - share
      } else {
        group.vatBase = net
        let before = carried.identifier == group.identifier ? carried.exact : 0
        let exact = try Rounding.product(net.raw, group.percent.raw) + before
        group.vatAmount = try Rounding.multiple(
          of: money.amount, numerator: exact, denominator: 10_000_000, money.vatDirection)
        let rest = exact - group.vatAmount.raw * 10_000_000
        carried = (group.identifier, group.isPositive ? 0 : rest)
      }
      group.amountIncludingVAT = group.vatBase + group.vatAmount
      groups[place] = group
    }
  }

  /// The tax inside an amount: `net × rate / (100 + rate)`, rounded once.
  static func includedTax(
    of net: Amount, _ rate: Percentage, _ money: DocumentMoney
  ) throws(NumberFault) -> Amount {
    let numerator = try Rounding.product(net.raw, rate.raw)
    return try Rounding.multiple(
      of: money.amount, numerator: numerator, denominator: 10_000_000 + rate.raw,
      money.vatDirection)
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

  mutating func setInvoiceDiscount(_ amount: Amount, at place: Int) {
    groups[place].invoiceDiscountAmount = amount
  }
}

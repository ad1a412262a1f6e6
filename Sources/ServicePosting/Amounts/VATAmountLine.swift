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

  func isGroup(of line: ServiceLine, positive: Bool) -> Bool {
    identifier == line.content.vatIdentifier
      && calculationType == line.content.vatCalculationType && isPositive == positive
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
    _ lines: [ServiceLine], _ purpose: VATPurpose, _ money: DocumentMoney
  ) throws(NumberFault) {
    for place in lines.indices where !lines[place].isText {
      try add(lines[place], purpose, money)
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

  private mutating func add(
    _ line: ServiceLine, _ purpose: VATPurpose, _ money: DocumentMoney
  ) throws(NumberFault) {
    guard !line.quantities.quantity.isZero else { return }
    let place = self.place(of: line)
    let chargeable = line.quantities.chargeable
    var amount = line.amounts.lineAmount
    var discount = line.amounts.invDiscountAmount
    if case .invoicing(let ships) = purpose {
      var part = line.quantities.toInvoice
      let open = line.quantities.shippedNotInvoiced
      if !ships, !open.isZero { part = min(part, open) }
      amount = try amount.share(part, of: chargeable, rounded: money.amount)
      discount = line.invDiscAmountToInvoice
    }
    groups[place].lineAmount += amount
    if line.content.allowInvoiceDisc { groups[place].invDiscBaseAmount += amount }
    groups[place].invoiceDiscountAmount += discount
  }

  private mutating func place(of line: ServiceLine) -> Int {
    let isPositive = !line.amounts.lineAmount.isNegative
    if let place = groups.firstIndex(where: { $0.isGroup(of: line, positive: isPositive) }) {
      return place
    }
    groups.append(
      VATAmountLine(
        identifier: line.content.vatIdentifier,
        calculationType: line.content.vatCalculationType, isPositive: isPositive,
        percent: line.content.effectiveVATPercent))
    return groups.count - 1
  }

  /// VAT of each group, rounded once.
  ///
  /// What the rounding cuts off a negative group goes to the positive one of the same identifier
  /// with prices including VAT nothing is left to carry (errata 35).
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
    let isPositive = !line.amounts.lineAmount.isNegative
    return groups.firstIndex { $0.isGroup(of: line, positive: isPositive) }
  }

  mutating func setInvoiceDiscount(_ amount: Amount, at place: Int) {
    groups[place].invoiceDiscountAmount = amount
  }
}

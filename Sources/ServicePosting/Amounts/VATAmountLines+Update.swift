import Accounting

/// VAT of groups, each rounded once.
extension VATAmountLines {
  /// Works the VAT of every group out anew.
  ///
  /// What the rounding cuts off a negative group goes to the positive one of the same identifier
  /// and kind.
  mutating func updateVAT(
    _ money: DocumentMoney, observing observe: Observer? = nil
  ) throws(NumberFault) {
    var carried = Carried()
    for place in groups.indices {
      if !carried.isOf(groups[place]) { carried = Carried() }
      if let observe { try groups[place].tell(observe, carried, money) }
      switch groups[place].calculationType {
      case .normal, .reverseCharge:
        if money.includesVAT {
          try groups[place].takeIncludedVAT(&carried, money)
        } else {
          try groups[place].takeVAT(&carried, money)
        }
      case .full: groups[place].takeFullVAT()
      // BC leaves the figures of such a group at zero, even what it comes to with VAT.
      case .salesTax, .noTaxable: break
      }
    }
  }

  /// Sees a group, its VAT before it is rounded, and what of that was carried to it.
  typealias Observer = (VATAmountLine, ExactQuotient, ExactQuotient) -> Void

  /// What a negative group leaves to the positive one after it, in units of 10⁻⁵ over `unit`.
  fileprivate struct Carried {
    var identifier = Code.blank
    var calculationType = VATCalculationType.normal
    var exact: Int128 = 0

    func isOf(_ group: VATAmountLine) -> Bool {
      identifier == group.identifier && calculationType == group.calculationType
    }

    init() {}

    init(_ group: VATAmountLine, _ exact: Int128) {
      identifier = group.identifier
      calculationType = group.calculationType
      self.exact = group.isPositive ? 0 : exact
    }
  }
}

extension VATAmountLine {
  /// The VAT of the group before it is rounded, on top of the net amount or out of it.
  private func exactVAT(
    _ carried: Int128, _ money: DocumentMoney
  ) throws(NumberFault) -> ExactQuotient {
    let isDiscounted = !money.vatBaseDiscount.isZero
    let rate = isDiscounted ? try money.discountedRate(percent) : percent.raw
    let numerator = try Rounding.product(net.raw, rate)
    guard money.includesVAT else {
      let unit = isDiscounted ? DocumentMoney.discountedUnit : 10_000_000
      return ExactQuotient(numerator + carried, over: unit)
    }
    let full = 10_000_000 + percent.raw
    guard isDiscounted else { return ExactQuotient(numerator, over: full) }
    return ExactQuotient(
      numerator + (try Rounding.product(carried, full)), over: full * 10_000_000)
  }

  /// Shows the VAT to whoever looks, where there is something to round.
  fileprivate func tell(
    _ observe: VATAmountLines.Observer, _ carried: VATAmountLines.Carried, _ money: DocumentMoney
  ) throws(NumberFault) {
    guard calculationType == .normal || calculationType == .reverseCharge else { return }
    let exact = try exactVAT(carried.exact, money)
    let alone = try exactVAT(0, money)
    observe(self, exact, ExactQuotient(exact.numerator - alone.numerator, over: exact.denominator))
  }

  /// VAT on top of the net amount.
  fileprivate mutating func takeVAT(
    _ carried: inout VATAmountLines.Carried, _ money: DocumentMoney
  ) throws(NumberFault) {
    vatBase = net
    let exact = try exactVAT(carried.exact, money)
    let vat: Amount = try exact.rounded(to: money.amount, money.vatDirection)
    carried = VATAmountLines.Carried(self, exact.numerator - vat.raw * exact.denominator)
    vatAmount = vatDifference + vat
    amountIncludingVAT = vatBase + vatAmount
  }

  /// VAT out of the net amount. Only a discounted base leaves something to carry (D-35).
  fileprivate mutating func takeIncludedVAT(
    _ carried: inout VATAmountLines.Carried, _ money: DocumentMoney
  ) throws(NumberFault) {
    let exact = try exactVAT(carried.exact, money)
    let vat: Amount = try exact.rounded(to: money.amount, money.vatDirection)
    vatAmount = vatDifference + vat
    guard !money.vatBaseDiscount.isZero else {
      vatBase = net - vatAmount
      amountIncludingVAT = net
      return
    }
    let taxed = 10_000_000 - money.vatBaseDiscount.raw
    let full = 10_000_000 + percent.raw
    let base = try Rounding.product(net.raw, 10_000_000) - vatDifference.raw * full
    vatBase = try Rounding.multiple(of: money.amount, numerator: base, denominator: full)
    amountIncludingVAT = vatBase + vatAmount
    let rest = try Rounding.product((net - vatBase - vatDifference).raw, taxed)
    let rounded: Amount = try Rounding.multiple(
      of: money.amount, numerator: rest, denominator: 10_000_000, money.vatDirection)
    carried = VATAmountLines.Carried(self, rest - rounded.raw * 10_000_000)
  }

  /// All of it is VAT.
  fileprivate mutating func takeFullVAT() {
    vatBase = .zero
    vatAmount = vatDifference + net
    amountIncludingVAT = vatAmount
  }
}

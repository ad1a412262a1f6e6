import Accounting

/// The lines of an invoice joined by account, groups and dimensions, before they reach the
/// general ledger.
struct InvoicePostingBuffer {
  private(set) var lines: [Line] = []
  /// Whether sales of items and hours go to the accounts of credit memos.
  var isCredit = false
  /// Whether every discount and sale stays a line of its own, for those who tell them apart.
  var keepsApart = false

  struct Line {
    var key: Key
    let reason: AccountReason
    var amount = Amount.zero
    var vatAmount = Amount.zero
    var vatBase = Amount.zero
    var vatDifference = Amount.zero
    var foreignAmount = Amount.zero
    var foreignVATAmount = Amount.zero
    let calculationType: VATCalculationType
    let vatPercent: Percentage
    let keepsDescription: Bool
    let description: String

    /// What cancels in the document's currency and leaves pennies in local currency is put aside,
    /// and BC never takes it back: the transaction does not balance then.
    mutating func dropPennies() {
      if foreignAmount.isZero, !amount.isZero { (amount, vatBase) = (.zero, .zero) }
      if foreignVATAmount.isZero { vatAmount = .zero }
    }
  }

  /// What lines must share to be joined.
  struct Key: Equatable {
    /// 3 resources, 2 items, 1 G/L accounts; costs have none, so that they never join those.
    let type: UInt8
    let account: Code
    let genBusPostingGroup: Code
    let genProdPostingGroup: Code
    let vatBusPostingGroup: Code
    let vatProdPostingGroup: Code
    let dimensionSetID: Int
    /// Set for lines that keep their own description and never join others.
    let lineNo: Int

    init(_ account: Code, _ posting: LinePosting, _ keepsText: Bool) {
      type =
        switch posting.content.type {
        case .resource: 3
        case .item: 2
        case .glAccount: 1
        case .cost, .text: 0
        }
      self.account = account
      genBusPostingGroup = posting.content.genBusPostingGroup
      genProdPostingGroup = posting.content.genProdPostingGroup
      vatBusPostingGroup = posting.content.vatBusPostingGroup
      vatProdPostingGroup = posting.content.vatProdPostingGroup
      dimensionSetID = posting.content.dimensionSetID
      lineNo = keepsText ? posting.lineNo : 0
    }
  }

  mutating func reserveCapacity(_ count: Int) { lines.reserveCapacity(count) }

  /// Adds what a line invoices: its discounts if they are posted apart, and the rest to sales.
  mutating func add(
    _ posting: LinePosting, _ money: DocumentMoney, in company: Company
  ) throws(PostingError) {
    let setup = try records { () throws(RecordFault) in
      try company.books.generalPostingSetup(
        business: posting.content.genBusPostingGroup, product: posting.content.genProdPostingGroup)
    }
    let (local, foreign) = (posting.amountsLCY, posting.amounts)
    var rest = Part(
      amount: -local.amount, vat: local.amount - local.amountIncludingVAT,
      base: -local.vatBaseAmount)
    var foreignRest = Part(
      amount: -foreign.amount, vat: foreign.amount - foreign.amountIncludingVAT,
      base: -foreign.vatBaseAmount)
    let keepsText =
      posting.content.type == .glAccount && company.serviceSetup.copyLineDescrToGLEntry
    func discount(
      _ reason: AccountReason, _ discount: Amount, _ foreignDiscount: Amount, bearsVAT: Bool
    ) throws(PostingError) {
      guard !discount.isZero || !foreignDiscount.isZero else { return }
      let account = try records { () throws(RecordFault) in try setup.account(for: reason) }
      let rate = posting.content.effectiveVATPercent
      var part = try Part(discount, rate, money.local, money)
      var foreignPart = try Part(foreignDiscount, rate, money.amount, money)
      rest.take(part)
      foreignRest.take(foreignPart)
      if !bearsVAT {
        // BC forgets the VAT that it took from the sale.
        part.forgetVAT()
        foreignPart.forgetVAT()
      }
      join(Key(account, posting, keepsText), reason, part, foreignPart, posting, keepsText)
    }
    let mode = company.books.salesReceivablesSetup.discountPosting
    if mode == .invoice || mode == .all {
      try discount(
        .salesInvDiscAccount, local.invDiscountAmount, foreign.invDiscountAmount,
        bearsVAT: posting.content.lineDiscountPercent != 100)
    }
    if mode == .line || mode == .all {
      try discount(
        .salesLineDiscAccount, local.lineDiscountAmount, foreign.lineDiscountAmount,
        bearsVAT: true)
    }
    let (account, reason) = try salesAccount(of: posting, setup, in: company)
    join(Key(account, posting, keepsText), reason, rest, foreignRest, posting, keepsText)
  }

  /// An amount without VAT, its VAT, and what that is calculated on.
  private struct Part {
    var amount: Amount
    var vat: Amount
    var base: Amount

    init(amount: Amount, vat: Amount, base: Amount) {
      self.amount = amount
      self.vat = vat
      self.base = base
    }

    /// A discount and the VAT in it.
    init(
      _ discount: Amount, _ rate: Percentage, _ precision: RoundingPrecision,
      _ money: DocumentMoney
    ) throws(PostingError) {
      do throws(NumberFault) {
        if money.includesVAT {
          vat = try Rounding.multiple(
            of: precision, numerator: try Rounding.product(discount.raw, rate.raw),
            denominator: 10_000_000 + rate.raw, money.vatDirection)
          amount = discount - vat
        } else {
          vat = try discount.share(rate, rounded: precision, money.vatDirection)
          amount = discount
        }
        base = amount
      } catch {
        throw .bookkeeping(.number(error))
      }
    }

    mutating func forgetVAT() {
      vat = .zero
      base = .zero
    }

    /// What is posted apart is credited to sales on top, so that sales are gross.
    mutating func take(_ part: Part) {
      amount -= part.amount
      vat -= part.vat
      base -= part.base
    }
  }

  private func salesAccount(
    of posting: LinePosting, _ setup: Row<GeneralPostingSetup>, in company: Company
  ) throws(PostingError) -> (Code, AccountReason) {
    let no = posting.content.no
    switch posting.content.type {
    case .glAccount where posting.isRounding: return (no, .invoiceRoundingAccount)
    case .glAccount:
      return (no, posting.content.systemCreatedEntry ? .serviceChargeAcc : .lineAccount)
    case .cost:
      let cost = try ServiceDocument.record(no, company.serviceCosts)
      return (cost.accountNo, .serviceCostAccount)
    case .item, .resource, .text:
      let reason = isCredit ? AccountReason.salesCreditMemoAccount : .salesAccount
      let account = try records { () throws(RecordFault) in try setup.account(for: reason) }
      return (account, reason)
    }
  }

  private mutating func join(
    _ key: Key, _ reason: AccountReason, _ part: Part, _ foreign: Part,
    _ posting: LinePosting, _ keepsText: Bool
  ) {
    let place =
      keepsApart ? lines.count : lines.indices.first { lines[$0].key == key } ?? lines.count
    let isJoined = place < lines.count
    if !isJoined {
      lines.append(
        Line(
          key: key, reason: reason, calculationType: posting.content.vatCalculationType,
          vatPercent: posting.content.vatPercent, keepsDescription: keepsText,
          description: keepsText ? posting.content.description : ""))
    }
    lines[place].amount += part.amount
    lines[place].vatAmount += part.vat
    lines[place].vatBase += part.base
    // Discounts that are posted apart carry the difference of their line too.
    lines[place].vatDifference += posting.vatDifferenceLCY
    lines[place].foreignAmount += foreign.amount
    lines[place].foreignVATAmount += foreign.vat
    if isJoined { lines[place].dropPennies() }
  }

  /// The places of the lines from the highest key to the lowest; codes compare as if padded on the
  /// left.
  var postingOrder: [Int] { lines.indices.sorted { lines[$1].key < lines[$0].key } }
}

extension InvoicePostingBuffer.Key: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    if left.type != right.type { return left.type < right.type }
    if left.account != right.account {
      return left.account.isBeforeWhenPadded(right.account)
    }
    if left.genBusPostingGroup != right.genBusPostingGroup {
      return left.genBusPostingGroup.isBeforeWhenPadded(right.genBusPostingGroup)
    }
    if left.genProdPostingGroup != right.genProdPostingGroup {
      return left.genProdPostingGroup.isBeforeWhenPadded(right.genProdPostingGroup)
    }
    if left.vatBusPostingGroup != right.vatBusPostingGroup {
      return left.vatBusPostingGroup.isBeforeWhenPadded(right.vatBusPostingGroup)
    }
    if left.vatProdPostingGroup != right.vatProdPostingGroup {
      return left.vatProdPostingGroup.isBeforeWhenPadded(right.vatProdPostingGroup)
    }
    if left.dimensionSetID != right.dimensionSetID {
      return left.dimensionSetID < right.dimensionSetID
    }
    return left.lineNo < right.lineNo
  }
}

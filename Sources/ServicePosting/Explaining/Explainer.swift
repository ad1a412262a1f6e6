import Accounting

/// Works explanations out.
struct Explainer {
  /// The company as it is now: what became of an entry later.
  let now: Company
  /// The company as it stood after the posting: the setup that was asked.
  let then: Company

  // MARK: Documents

  /// The posted invoice or credit memo of a number with its lines, if there is one.
  func invoiced(_ type: EntryDocumentType, _ no: Code) -> InvoicedDocument? {
    switch type {
    case .invoice:
      guard let invoice = then.invoices[no] else { return nil }
      return try? InvoicedDocument(invoice, in: then)
    case .creditMemo:
      guard let creditMemo = then.creditMemos[no] else { return nil }
      return try? InvoicedDocument(creditMemo, in: then)
    default: return nil
    }
  }

  /// `invoice PSVI000001 of order SVO000002`
  func name(_ document: InvoicedDocument) -> String {
    let noun = document.isCredit ? "credit memo" : "invoice"
    let from = document.document.header.no
    if !document.orderNo.isBlank { return "\(noun) \(document.no) of order \(document.orderNo)" }
    return from.isBlank || from == document.no
      ? "\(noun) \(document.no)" : "\(noun) \(document.no), which was \(noun) \(from)"
  }

  /// `posted on 2026-01-26 by TRAINER`
  func posted(on date: CalendarDate, by user: LongCode = .blank) -> String {
    "posted on \(date)" + (user.isBlank ? "" : " by \(user)")
  }
}

// MARK: Words

extension LinePosting {
  /// `line 10000 HDD-20`
  var name: String { LineWords.name(lineNo, content.value) }
}

/// How lines and their amounts are put into words.
enum LineWords {
  static func name(_ lineNo: Int, _ content: LineContent) -> String {
    "line \(lineNo)" + (content.no.isBlank ? "" : " \(content.no)")
  }

  static func text(_ amount: Amount) -> String { amount.text(minimumPlaces: 2) }
  static func text(_ price: UnitPrice) -> String { price.text(minimumPlaces: 2) }

  /// `2 × 180.00`, or the amount itself where it is not what they come to.
  static func gross(
    _ quantity: Quantity, _ price: UnitPrice, _ gross: Amount, _ money: DocumentMoney
  ) -> String {
    let product = "\(quantity) × \(text(price))"
    guard let exact = try? ExactQuotient(quantity, times: price) else { return text(gross) }
    if exact.number.raw == gross.raw { return product }
    if let rounded: Amount = try? exact.rounded(to: money.amount), rounded == gross {
      return "\(product) = \(text(gross))"
    }
    return "\(text(gross)) for \(product)"
  }

  /// What a line comes to before its discounts.
  static func gross(_ line: LinePosting, _ money: DocumentMoney) -> String {
    gross(line.quantities.toInvoice, line.content.unitPrice, grossAmount(line), money)
  }

  private static func grossAmount(_ line: LinePosting) -> Amount {
    let amounts = line.amounts
    return line.content.lineDiscountPercent == 100
      ? amounts.lineDiscountAmount : amounts.lineAmount + amounts.lineDiscountAmount
  }

  /// What a line invoices, from quantity and price to an amount, that without VAT if none is
  /// given; discounts that are posted apart are left out. The terms come to the amount.
  static func worth(
    _ line: LinePosting, _ money: DocumentMoney, without apart: Set<AccountReason> = [],
    comingTo amount: Amount? = nil
  ) -> String {
    let amounts = line.amounts
    var words = gross(line, money)
    var rest = grossAmount(line)
    if !amounts.lineDiscountAmount.isZero, !apart.contains(.salesLineDiscAccount) {
      words += added(-amounts.lineDiscountAmount, "line discount")
      rest -= amounts.lineDiscountAmount
    }
    if !amounts.invDiscountAmount.isZero, !apart.contains(.salesInvDiscAccount) {
      words += added(-amounts.invDiscountAmount, "invoice discount")
      rest -= amounts.invDiscountAmount
    }
    rest -= amount ?? amounts.amount
    let bearsVAT = money.includesVAT || line.content.vatCalculationType == .full
    let isVAT = bearsVAT && !grossAmount(line).isZero
    return words + added(-rest, isVAT ? "VAT in it" : "of its discounts")
  }

  /// ` + 0.05 of its discounts`, or with a minus; nothing of zero.
  static func added(_ amount: Amount, _ words: String) -> String {
    if amount.isZero { return "" }
    return " \(amount.isNegative ? "-" : "+") \(text(amount.magnitude)) \(words)"
  }

  /// A discount that is posted apart, as it stands on its line.
  static func discount(of share: SalesEntries.Share) -> Amount {
    let amounts = share.posting.amounts
    return share.part.reason == .salesLineDiscAccount
      ? amounts.lineDiscountAmount : amounts.invDiscountAmount
  }

  /// `10 % line discount of 2 × 180.00`; without the percentage where the amount was typed.
  static func lineDiscount(_ line: LinePosting, _ money: DocumentMoney) -> String {
    let (percent, discount) = (line.content.lineDiscountPercent, line.amounts.lineDiscountAmount)
    let share = try? grossAmount(line).share(percent, rounded: money.amount)
    return
      (share == discount ? "\(percent) % line discount of " : "line discount \(text(discount)) of ")
      + gross(line, money)
  }

  /// The VAT that is taken out of a discount.
  static func vat(in share: SalesEntries.Share) -> String {
    added(share.part.foreignAmount - discount(of: share), "VAT in it")
  }

  /// ` = 162.00 EUR / 1.25 = 129.60`: what an amount of the document comes to in local currency by
  /// itself; nothing where the document has no currency.
  static func converted(_ amount: Amount, _ money: DocumentMoney) -> String {
    guard !money.currency.isBlank, let exact = try? money.factor.exactLocal(amount) else {
      return ""
    }
    let words = " = \(text(amount)) \(money.currency) / \(money.factor)"
    return words + " = \(exact.number.text(minimumPlaces: 2))"
  }
}

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
    let amounts = line.amounts
    return gross(
      line.quantities.toInvoice, line.content.unitPrice,
      line.content.lineDiscountPercent == 100
        ? amounts.lineDiscountAmount : amounts.lineAmount + amounts.lineDiscountAmount, money)
  }

  /// What a line invoices, from quantity and price to the amount without VAT; discounts that are
  /// posted apart are left out.
  static func worth(
    _ line: LinePosting, _ money: DocumentMoney, without apart: Set<AccountReason> = []
  ) -> String {
    let amounts = line.amounts
    var words = gross(line, money)
    if !amounts.lineDiscountAmount.isZero, !apart.contains(.salesLineDiscAccount) {
      words += " - \(text(amounts.lineDiscountAmount)) line discount"
    }
    if !amounts.invDiscountAmount.isZero, !apart.contains(.salesInvDiscAccount) {
      words += " - \(text(amounts.invDiscountAmount)) invoice discount"
    }
    let vat = amounts.lineAmount - amounts.invDiscountAmount - amounts.amount
    if money.includesVAT, !vat.isZero, apart.isEmpty { words += " - \(text(vat)) VAT in it" }
    return words
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

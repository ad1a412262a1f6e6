import Accounting

/// The parts of what an invoice or credit memo brings to the general, VAT and customer ledgers.
extension Explainer {
  /// What the lines bring to an entry of sales or discounts.
  func amountParts(of joined: SalesEntries.Joined, in sales: SalesEntries) -> [ExplainedPart] {
    let roundings = roundings(of: sales.invoiced)
    return parts(of: joined, in: sales, \.amount) { share in
      let (posting, money) = (share.posting, sales.invoiced.money)
      let converted = LineWords.converted(share.part.foreignAmount.magnitude, money)
      switch share.part.reason {
      case .salesLineDiscAccount:
        return (
          "\(posting.name): \(LineWords.lineDiscount(posting, money))"
            + LineWords.vat(in: share) + converted, "A-107"
        )
      case .salesInvDiscAccount:
        return (
          "\(posting.name): \(roundings[posting.lineNo]?.discount ?? "its invoice discount")"
            + LineWords.vat(in: share) + converted, "A-106"
        )
      default:
        let apart = Set(sales.discounts(of: posting).map(\.part.reason))
        return (
          "\(posting.name): "
            + LineWords.worth(
              posting, money, without: apart, comingTo: -share.part.foreignAmount)
            + LineWords.converted(-share.part.foreignAmount, money)
            + (apart.isEmpty ? roundings[posting.lineNo]?.carried ?? "" : ""),
          rule(of: posting, money, apart)
        )
      }
    }
  }

  private func rule(
    of posting: LinePosting, _ money: DocumentMoney, _ apart: Set<AccountReason>
  ) -> String {
    if posting.isRounding { return "A-098" }
    if !money.currency.isBlank { return "A-143" }
    return apart.isEmpty ? "A-043" : "A-108"
  }

  /// What the lines bring to the VAT of an entry.
  func vatParts(of joined: SalesEntries.Joined, in sales: SalesEntries) -> [ExplainedPart] {
    let roundings = roundings(of: sales.invoiced)
    return parts(of: joined, in: sales, \.vatAmount) { share in
      let (posting, money) = (share.posting, sales.invoiced.money)
      let (words, rule) =
        share.part.reason.isOfDiscount
        ? discountVAT(of: share, money)
        : saleVAT(of: share, roundings[posting.lineNo]?.vat)
      return (
        "\(posting.name): \(words)"
          + LineWords.converted(share.part.foreignVATAmount.magnitude, money), rule
      )
    }
  }

  /// The VAT in a discount.
  private func discountVAT(
    of share: SalesEntries.Share, _ money: DocumentMoney
  ) -> (words: String, rule: String) {
    if share.isWithoutVAT { return ("the line is free: its discount bears no VAT", "A-110") }
    let percent = share.posting.content.effectiveVATPercent
    return money.includesVAT
      ? ("\(percent) % VAT in \(LineWords.text(LineWords.discount(of: share)))", "A-109")
      : ("\(percent) % of \(LineWords.text(share.part.foreignAmount.magnitude))", "A-109")
  }

  /// The VAT of a line, and that of discounts which its sale carries on top.
  private func saleVAT(
    of share: SalesEntries.Share, _ step: (words: String, rule: String)?
  ) -> (words: String, rule: String) {
    let posting = share.posting
    let own = posting.amounts.amountIncludingVAT - posting.amounts.amount
    let discounts = -share.part.foreignVATAmount - own
    guard discounts.isZero else {
      return (
        "\(LineWords.text(own)) VAT of the line"
          + LineWords.added(discounts, "of its discounts"), "A-109"
      )
    }
    if posting.content.vatCalculationType == .full {
      return ("Full VAT: the whole line is VAT", "A-092")
    }
    return (
      step?.words ?? "\(posting.content.vatPercent) % of its amount", step?.rule ?? "A-098"
    )
  }

  /// What the lines bring to the base of a VAT entry.
  func baseParts(of joined: SalesEntries.Joined, in sales: SalesEntries) -> [ExplainedPart] {
    parts(of: joined, in: sales, \.vatBase) { share in
      let percent = sales.invoiced.money.vatBaseDiscount
      return (
        "\(share.posting.name): \(baseWords(of: share))"
          + (percent.isZero ? "" : " less \(percent) % for early payment")
          + LineWords.converted(-share.part.foreignAmount, sales.invoiced.money),
        share.isWithoutVAT ? "A-110" : percent.isZero ? "A-115" : "A-088"
      )
    }
  }

  private func baseWords(of share: SalesEntries.Share) -> String {
    let amount = LineWords.text(share.part.foreignAmount.magnitude)
    if share.isWithoutVAT { return "the line is free: its discount has no base" }
    switch share.part.reason {
    case .salesLineDiscAccount: return "its line discount without VAT \(amount)"
    case .salesInvDiscAccount: return "its invoice discount without VAT \(amount)"
    default:
      let own = share.posting.amounts.amount
      let discounts = -share.part.foreignAmount - own
      return "its amount without VAT \(LineWords.text(own))"
        + LineWords.added(discounts, "of its discounts")
    }
  }

  /// The shares with their words; cents that the buffer puts aside are a part of their own.
  private func parts(
    of joined: SalesEntries.Joined, in sales: SalesEntries,
    _ figure: KeyPath<InvoicePostingBuffer.Line, Amount>,
    _ words: (SalesEntries.Share) -> (text: String, rule: String)
  ) -> [ExplainedPart] {
    var parts: [ExplainedPart] = []
    for share in joined.shares {
      let (text, rule) = words(share)
      parts.append(ExplainedPart(sales.invoiced.signed(share.part[keyPath: figure]), text, rule))
    }
    let sum = parts.reduce(Amount.zero) { $0 + $1.amount }
    let rest = sales.invoiced.signed(joined.line[keyPath: figure]) - sum
    if !rest.isZero {
      parts.append(ExplainedPart(rest, "cents that only local currency has", "A-116"))
    }
    return parts
  }

  // MARK: Roundings

  /// What the rounding ledger says of one line of a document.
  struct LineRoundings {
    /// How its VAT came about.
    var vat: (words: String, rule: String)?
    /// How its invoice discount came about.
    var discount: String?
    /// What earlier lines left to its amount in local currency.
    var carried = ""
  }

  /// What the rounding ledger says, by the numbers of the lines.
  func roundings(of invoiced: InvoicedDocument) -> [Int: LineRoundings] {
    let type: LoggedDocumentType = invoiced.isCredit ? .postedCreditMemo : .postedInvoice
    let steps = (try? then.roundings(of: ReportedDocument(type, invoiced.no))) ?? []
    var lines: [Int: LineRoundings] = [:]
    for step in steps {
      let carried =
        step.carriedIn.raw == 0
        ? "" : ", with \(step.carriedIn.text(minimumPlaces: 2)) carried"
      var line = lines[step.lineNo] ?? LineRoundings()
      switch step.kind {
      case .vatShare: line.vat = ("VAT \(step.calculation)\(carried)", step.rule)
      case .other: line.vat = ("VAT as the group of the whole order gave it", step.rule)
      case .discountShare: line.discount = "invoice discount \(step.calculation)"
      case .localAmount: line.carried = carried
      default: continue
      }
      lines[step.lineNo] = line
    }
    return lines
  }

  // MARK: What the customer owes

  /// What each line adds to what is owed, in local currency or that of the document.
  func owedParts(_ invoiced: InvoicedDocument, local: Bool) -> [ExplainedPart] {
    invoiced.charged.map { posting in
      let amounts = local ? posting.amountsLCY : posting.amounts
      let vat = amounts.amountIncludingVAT - amounts.amount
      let isConverted = local && !invoiced.money.currency.isBlank
      let words =
        LineWords.text(amounts.amount)
        + (vat.isZero ? " without VAT" : " + \(LineWords.text(vat)) VAT")
      return ExplainedPart(
        invoiced.signed(amounts.amountIncludingVAT),
        "\(posting.name): \(words)"
          + (isConverted
            ? ", of \(LineWords.text(posting.amounts.amountIncludingVAT)) "
              + "\(invoiced.money.currency)" : ""),
        isConverted ? "A-143" : "A-131")
    }
  }
}

import Accounting

/// The parts of what an invoice or credit memo brings to the general, VAT and customer ledgers.
extension Explainer {
  /// What the lines bring to an entry of sales or discounts.
  func amountParts(of joined: SalesEntries.Joined, in sales: SalesEntries) -> [ExplainedPart] {
    let apart = Set(
      sales.joined.map(\.line.reason).filter {
        $0 == .salesLineDiscAccount || $0 == .salesInvDiscAccount
      })
    let roundings = roundings(of: sales.invoiced)
    return parts(of: joined, in: sales, \.amount) { share in
      let (posting, money) = (share.posting, sales.invoiced.money)
      switch share.part.reason {
      case .salesLineDiscAccount:
        return (
          "\(posting.name): \(posting.content.lineDiscountPercent) % line discount of "
            + LineWords.gross(posting, money)
            + LineWords.converted(posting.amounts.lineDiscountAmount, money), "A-107"
        )
      case .salesInvDiscAccount:
        return (
          "\(posting.name): \(roundings[posting.lineNo]?.discount ?? "its invoice discount")"
            + LineWords.converted(posting.amounts.invDiscountAmount, money), "A-106"
        )
      default:
        return (
          "\(posting.name): " + LineWords.worth(posting, money, without: apart)
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
      let isWhole =
        share.part.foreignVATAmount
        == posting.amounts.amount - posting.amounts.amountIncludingVAT
      guard isWhole else {
        return (
          "\(posting.name): \(posting.content.vatPercent) % of "
            + LineWords.text(share.part.foreignAmount.magnitude)
            + LineWords.converted(share.part.foreignVATAmount, money), "A-109"
        )
      }
      let step = roundings[posting.lineNo]?.vat
      return (
        "\(posting.name): "
          + (step?.words ?? "\(posting.content.vatPercent) % of its amount")
          + LineWords.converted(-share.part.foreignVATAmount, money),
        step?.rule ?? "A-098"
      )
    }
  }

  /// What the lines bring to the base of a VAT entry.
  func baseParts(of joined: SalesEntries.Joined, in sales: SalesEntries) -> [ExplainedPart] {
    parts(of: joined, in: sales, \.vatBase) { share in
      let words = LineWords.text(share.part.foreignAmount.magnitude)
      let percent = sales.invoiced.money.vatBaseDiscount
      return (
        "\(share.posting.name): its amount without VAT \(words)"
          + (percent.isZero ? "" : " less \(percent) % for early payment")
          + LineWords.converted(-share.part.foreignAmount, sales.invoiced.money),
        percent.isZero ? "A-115" : "A-088"
      )
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

extension RuleText {
  /// The rules about: customer entries; application of customer entries.
  static let customers = #"""
    # Customer entries

    A-131 Amounts of the customer entry
    Amount is the total including VAT, positive for invoices; Sales (LCY) the total without
      it, Inv. Discount (LCY) the invoice discount.
    > show customer entries
    @ Service/Posting/ServicePostInvoice: PostLedgerEntry

    A-132 Profit of the customer entry
    Profit (LCY) is Sales (LCY) less the unit costs of the lines at the time of posting; later
      changes of cost do not touch it.
    > show customer entries with entry no, sales lcy, profit lcy
    @ Service/Posting/ServicePostInvoice: PostLedgerEntry

    A-133 Who pays and who ordered
    The entry belongs to the bill-to customer and remembers who ordered.
    > show customer entries
    @ Service/Posting/ServicePostInvoice: PostLedgerEntry

    A-134 Receivables account
    It is that of the customer posting group on the header; another than the customer's own
      only if that is allowed: by the service setup and the customer's card, and as an
      alternative group of the one before.
    > show customer posting groups ; show alt customer posting groups
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: PostCust

    A-135 Number of the customer entry
    It is the number of the G/L entry on the receivables account.
    > show customer entries with entry no, document no
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: InitCustLedgEntry, UpdateGLEntryNo

    A-136 Detailed entries
    Each customer entry starts with one detailed entry, Initial Entry; payments and credit
      memos add more. Amounts of the entry are their sums.
    > show detailed customer entries
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: PostCust

    A-137 Due date
    Due date and payment discount date are counted from the Document Date, not the posting
      date.
    > show order
    @ Service/Document/ServiceHeader: ValidatePaymentTerms

    A-138 Due date of a credit memo
    It is the Document Date, without discount, unless the payment terms say that credit memos
      have one.
    > show payment terms
    @ Service/Document/ServiceHeader: ValidatePaymentTerms

    A-139 Payment discount that can be taken
    It is the rounded percentage of the amount if the discount date, with its days of grace,
      is not before the posting date.
    = 2 % of 356.79 is 7.14.
    > show customer entries with entry no, original pmt disc possible
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: CalcPmtDiscPossible

    A-140 Payment discount without VAT
    With Pmt. Disc. Excl. VAT the percentage is taken of the net amount.
    > show general ledger setup
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: CalcPmtDiscPossible

    A-141 Rate of a document
    The factor is that of the latest starting date up to the posting date, and is looked up
      when the currency or the date is entered.
    = 100 EUR for 745.23: factor 0.134186760866041.
    > show exchange rates
    @ Finance/Currency/CurrencyExchangeRate: ExchangeRate

    A-142 From a currency to local currency
    An amount is divided by the factor, unless the rate says that both of its amounts are
      fixed.
    > show exchange rates
    @ Finance/Currency/CurrencyExchangeRate: ExchangeAmtFCYToLCY

    A-143 Local amounts add up
    The local amount of a line is what the sum so far gives less what the lines before it
      have. The last line takes the cents, and no rounding entry is needed.
    = 99.99, 78.09 and 17.77 EUR: 745.16, 581.95 and 132.42, where alone the last were 132.43.
    > show rounding ; show ledger gl
    @ Service/Posting/ServAmountsMgt: RoundAmount

    A-144 Without VAT both amounts are equal
    Where amount and amount including VAT are equal in the document's currency, they are in
      local currency.
    > show customer entries with entry no, amount lcy, sales lcy
    @ Service/Posting/ServAmountsMgt: RoundAmount

    A-145 Cost of a document
    It is the sum of quantity by unit cost, rounded line by line.
    > show customer entries with entry no, profit lcy
    @ Service/Posting/ServAmountsMgt: RoundAmount

    A-146 What a new entry is applied to
    The document named on the header; or, with Apply to Oldest at the customer and no
      balancing account, the oldest open entries.
    > show customer entries where open = yes
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: ApplyCustLedgEntry

    A-147 Applying closes entries
    Two detailed entries take the same amount from both; an entry without a rest is closed.
    > show detailed customer entries
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: ApplyCustLedgEntry

    A-148 Applying posts nothing by itself
    In one currency, at one rate and in one posting group there are no G/L entries.
    > show ledger gl
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: PostDtldCVLedgEntry

    A-149 Small differences between currencies
    A rest up to Appln. Rounding Precision becomes a rounding of the application.
    > show currencies
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: CalcCurrencyApplnRounding

    # Application of customer entries

    S-001 When nothing is applied
    A document of 0 is closed at once and applied to nothing; others are applied only where
      the header names a document or an ID, or the customer settles the oldest first.
    > show customer entries where open = yes
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: ApplyCustLedgEntry

    S-002 ! Naming a document on the header toggles its amount
    Entering, changing or clearing Applies-to Doc. No. turns Amount to Apply of the first open
      entry with that number on or off. It is looked up for the customer who ordered, while the
      posting settles entries of the one who pays, so with two customers it may mark an entry
      that is never settled.
    = An invoice of 100.00 is named: Amount to Apply 100.00; cleared again: 0.
    > show customer entries with entry no, document no, amount to apply
    @ Service/Document/ServiceHeader: Applies-to Doc. No.

    S-003 Which entry is settled
    By number: the open entry of the bill-to customer of that type and number, with the other
      sign. By ID or oldest first: open entries with the other sign in the order of their due
      dates.
    > show customer entries where open = yes sorted by due date
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: PrepareTempCustLedgEntry

    S-004 Settling across currencies
    Appln. between Currencies of the setup allows it or not.
    > show sales receivables setup
    @ Finance/ReceivablesPayables/GenJnlApply: CheckAgainstApplnCurrency

    S-005 How much is settled
    The smaller of both rests, or what Amount to Apply allows. What is left goes to the next
      entry.
    > show customer entries with entry no, remaining amount, amount to apply
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: FindAmtForAppln

    S-006 Order of detailed entries
    The new entry's amount first, then tolerance, discount, rounding and gains, then the
      application, older entry before new one, then corrections.
    > show detailed customer entries
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: PostDtldCustLedgEntries

    S-007 Fields of the payment discount
    What may be taken at first and still is the document's discount; 0 where the time for it
      is over already.
    > show customer entries with entry no, original pmt disc possible, remaining pmt disc
      possible
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: PostCust

    S-008 When a payment discount is taken
    A payment or refund dated not after the discount date that covers the rest less the
      discount.
    > show customer entries with entry no, pmt discount date
    @ Finance/ReceivablesPayables/PaymentToleranceManagement: CheckCalcPmtDisc

    S-009 Entries of a payment discount
    A detailed entry on the payment, and a G/L entry on the discount account of the customer
      posting group.
    > show detailed customer entries
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: CalcPmtDisc

    S-010 A credit memo takes no payment discount
    It settles amounts only; the invoice keeps its whole discount unless both documents have
      one (X-13).
    > explain X-13
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: CalcPmtDisc

    S-011 What a closed entry says
    An entry that closes while the other stays open says by which, when and how much; where
      both close, only the older one does.
    > show customer entries where open = no
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: CalcApplication

    S-012 Gain or loss of a currency
    Settled at another rate, what the older entry is worth counts; the difference to the new
      rate is a realized gain or loss on the new entry and in the general ledger.
    = 244.81 EUR are 1,824.40 on the invoice and 1,836.08 on the credit memo: gain 11.68.
    > show detailed customer entries
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: CalcCurrencyRealizedGainLoss

    S-013 Correction of the remaining amount
    What is left in local currency must be what is left in the currency at the entry's rate; a
      cent of difference becomes a detailed entry and goes to the rounding accounts.
    = Of 248.39 two parts of 82.80 leave 82.79 where 82.80 belong: +0.01.
    > show detailed customer entries
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: CalcAmtLCYAdjustment

    S-014 Different currencies
    Older amounts are exchanged at the new posting date; a rest within Appln. Rounding
      Precision is rounded away.
    > show currencies
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: FindAmtForAppln

    S-015 Receivables in the general ledger
    One entry for each receivables account, the sum of all detailed entries of that journal
      line.
    > show ledger gl
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: PostDtldCustLedgEntries

    S-016 Paid at once
    With a balancing account a payment of the total less its discount follows the invoice and
      closes it.
    = 356.79 with 7.14 of discount: a payment of 349.65.
    > show customer entries
    @ Service/Posting/ServicePostInvoice: PostBalancingEntry

    S-017 External number
    Where the setup wants it the customer entry must have an External Document No.
    > show sales receivables setup
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: PostCust
    """#
}

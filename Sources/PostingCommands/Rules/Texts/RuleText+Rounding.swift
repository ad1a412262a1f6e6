extension RuleText {
  /// The rules about: rounding and precisions; which lines are posted, and whether.
  static let rounding = #"""
    # Rounding and precisions

    A-001 Halves go away from zero
    Amounts are rounded to the nearest step, and a half goes away from zero for negative
      amounts as well. A credit memo therefore mirrors its invoice to the cent.
    = 2.345 becomes 2.35, and -2.345 becomes -2.35.
    > show rounding ; show general ledger setup
    @ the platform: Round

    A-002 Up and down look at the size, not the sign
    Rounding up makes an amount larger in size and rounding down smaller, whatever its sign.
      It shows where VAT Rounding Type or an invoice rounding type is Up or Down.
    = -2.341 rounded up to cents is -2.35, rounded down -2.34.
    > show vat rounding type of general ledger setup
    @ the platform: Round

    A-003 Precisions without a currency
    In local currency amounts follow Amount Rounding Precision and prices Unit-Amount Rounding
      Precision of the general ledger setup. A precision of 0 counts as 0.01 for amounts and
      0.00001 for prices.
    > show general ledger setup
    @ Finance/Currency/Currency: InitRoundingPrecision

    A-004 Precisions of a currency
    A document in a foreign currency needs the currency's card, and its Amount Rounding
      Precision must not be 0. Amounts of the document follow the card; amounts in local
      currency still follow the general ledger setup.
    > show currencies
    @ Service/Posting/ServAmountsMgt: GetCurrency

    A-005 Which way VAT is rounded
    The VAT of a group of lines is rounded to nearest, up or down as VAT Rounding Type says:
      that of the currency, or of the general ledger setup without one. A cent more or less of
      VAT than expected is looked for here first.
    > show rounding ; show vat rounding type of general ledger setup
    @ Finance/Currency/Currency: VATRoundingDirection

    A-006 Which way invoices are rounded
    The direction of invoice rounding is Invoice Rounding Type of the currency, or the type
      for local currency in the general ledger setup.
    > show general ledger setup
    @ Finance/Currency/Currency: InvoiceRoundingDirection

    A-007 Invoice rounding is a multiple of the amount precision
    A currency's Invoice Rounding Precision must be a multiple of its Amount Rounding
      Precision. A value between two steps is refused when it is entered.
    = With amounts to 0.01 an invoice step of 0.005 is refused; 0.05 is fine.
    > show currencies
    @ Finance/Currency/Currency: Invoice Rounding Precision

    A-008 Quantities have five decimals at most
    A quantity is rounded to the precision of the item's unit, five decimals unless the unit
      says otherwise. Typing more decimals than the unit takes is refused rather than cut.
    > show item units of measure
    @ Foundation/UOM/UnitofMeasureManagement: RoundAndValidateQty

    A-009 A base quantity must not vanish
    A quantity that would be 0 in base units although it is not 0 in its own unit is refused:
      the two would no longer belong together.
    > show item units of measure
    @ Foundation/UOM/UnitofMeasureManagement: CalcBaseQty

    A-010 Journals take rounded amounts only
    An amount that is not rounded to its precision does not get into the ledger; the whole
      posting is refused with the amount named.
    > check books
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: InitAmounts, InsertGLEntry

    # Which lines are posted, and whether

    A-011 Lines that do not take part are left out first
    Before anything is worked out, lines leave the posting that have nothing to do in it:
      without a quantity to ship when shipping, without something shipped and uninvoiced when
      only invoicing, and lines to be consumed unless consuming. Discounts, VAT and totals see
      only the lines that are left; a note says which were skipped.
    > show lines ; why not ship and invoice
    @ Service/Posting/ServDocumentsMgt: RemoveLinesNotSatisfyPosting

    A-012 An option nobody can use is switched off
    Invoice is dropped if no line has anything to invoice, or, without shipping, nothing is
      shipped and uninvoiced. Ship and Consume are dropped in the same manner, so that ship and
      invoice may end as a shipment alone.
    > show lines ; preview ship and invoice
    @ Service/Posting/ServDocumentsMgt: CheckAndSetPostingConstants

    A-013 Nothing to post
    When no option is left the posting is refused. Look at what the lines have to ship, to
      invoice and to consume.
    > show lines ; why not ship and invoice
    @ Service/Posting/ServicePost: CheckAndSetPostingConstants

    A-014 Invoices and credit memos have no menu
    A service invoice ships and invoices at once, a credit memo only invoices; nobody chooses.
    > preview
    @ Service/Posting/ServicePost: CheckAndSetPostingConstants

    A-015 No invoice without a due date
    An order or invoice that is to be invoiced needs a Due Date on its header. Credit memos do
      without.
    > show order
    @ Service/Posting/ServicePost: CheckAndSetPostingConstants

    A-016 Quantities of other options count as 0
    While posting, quantities of options that were not chosen are taken as 0, and a quantity
      to invoice beyond its maximum is cut to it without a refusal. The order keeps what was
      typed until its quantities are set anew; a note tells of the cut.
    > show lines
    @ Service/Posting/ServDocumentsMgt: CheckAndBlankQtys

    A-017 Invoices and credit memos go whole
    On a service invoice every line ships and invoices its whole quantity; on a credit memo
      nothing ships and everything is invoiced. Another quantity on a line is refused.
    > show lines
    @ Service/Posting/ServDocumentsMgt: CheckAndBlankQtys

    A-018 Posting dates have a range
    The posting dates of header and lines must lie between the dates that the general ledger
      setup, or the user's own setup, allows.
    > show general ledger setup ; show user setups
    @ Service/Posting/ServicePost: TestMandatoryFields, TestServLinePostingDate

    A-019 What a header needs
    Customer No., Bill-to Customer No., Posting Date and Document Date must be filled before
      anything is posted.
    > show order
    @ Service/Posting/ServicePost: TestMandatoryFields

    A-020 Blocked customers
    A blocked customer stops the posting according to the kind of block. Who orders and who
      pays are both looked at.
    > show customers where blocked <> ""
    @ Service/Posting/ServDocumentsMgt: GetAndCheckCustomer

    A-021 What a line needs
    A line with a quantity needs a type, a number and both general posting groups; a line
      without a quantity must not have an amount.
    > show lines
    @ Service/Posting/ServDocumentsMgt: PostDocumentLines

    A-022 The order in which lines are posted
    Lines are posted by their numbers, or by type and number where the general ledger is to be
      locked late. The numbers of entries follow that order.
    > show ledger item
    @ Service/Posting/ServDocumentsMgt: SortLines
    """#
}

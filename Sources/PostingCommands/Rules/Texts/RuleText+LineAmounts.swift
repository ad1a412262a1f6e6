extension RuleText {
  /// The rules about: amounts of a line; dividing a line for a posting; which line discount wins.
  static let lineAmounts = #"""
    # Amounts of a line

    A-023 What is charged is what is not consumed
    All amounts of a line rest on the chargeable quantity: Quantity less what was consumed and
      what is to be consumed. Typing a quantity to consume lowers Line Amount at once.
    = Of 10 pieces at 5.00, 4 are to be consumed: Line Amount is 6 x 5.00 = 30.00.
    > show lines with line no, quantity, qty to consume, line amount
    @ Service/Document/ServiceLine: CalcChargeableQty

    A-024 Line discount is rounded after the gross amount
    The gross amount is rounded first, then the percentage is taken of it and rounded again.
    = 3 x 33.335 is 100.01; 7.5 % of it is 7.50075, so the discount is 7.50.
    > show rounding ; show lines with line no, line discount %, line discount amount
    @ Service/Document/ServiceLine: Line Discount %

    A-025 A new line discount forgets the invoice discount
    Entering a line discount, a price or another quantity clears the line's share of the
      invoice discount; it comes back when the discount is calculated again.
    > calculate invoice discount
    @ Service/Document/ServiceLine: Line Discount %

    A-026 Line Amount
    Line Amount is the rounded gross amount less the line discount. It includes VAT where the
      document's prices do.
    > show lines with line no, unit price, line discount amount, line amount
    @ Service/Document/ServiceLine: UpdateAmounts

    A-027 A discount typed as an amount becomes a percentage
    An amount typed into Line Discount Amount is turned into a percentage with five decimals,
      and the amount is then worked out from that percentage again. It can come back a cent away
      from what was typed.
    = 10.00 of 29.99 is 33.34445 %, which gives 10.00 again.
    > show lines with line no, line discount %, line discount amount
    @ Service/Document/ServiceLine: Line Discount Amount, UpdateLineDiscPct

    A-028 Discounts lie between 0 and 100 %
    An amount that would be a discount below 0 or above 100 % is refused.
    > show lines with line no, line amount, line discount amount
    @ Service/Document/ServiceLine: UpdateLineDiscPct

    A-029 A Line Amount within a cent changes nothing
    Typing a Line Amount changes the discount only if the discount it implies differs from the
      present one by more than one rounding unit.
    > show lines with line no, line amount, line discount amount
    @ Service/Document/ServiceLine: Line Amount

    A-030 Amounts need a quantity
    Line Amount can be typed on a line that has a type, a quantity and a price; discounts need
      a quantity.
    > show lines
    @ Service/Document/ServiceLine: TestQtyFromLineAmount, TestQtyFromLineDiscountAmount

    A-031 Net amount of a line
    What VAT is worked out from is Line Amount less the line's part of the invoice discount.
    > show lines with line no, line amount, inv discount amount, amount
    @ Service/Document/ServiceLine: CalcLineAmount

    A-032 Invoice discount of a part
    The invoice discount of a part is its share by quantity, rounded: discount x quantity to
      invoice / chargeable quantity. It is 0 if nothing is charged.
    = 13.50 for three pieces are 4.50 for one.
    > show rounding ; show lines with line no, inv discount amount, inv disc amount to invoice
    @ Service/Document/ServiceLine: CalcInvDiscToInvoice

    A-033 VAT of open lines adds up
    The VAT of an open line is the VAT of its group so far, this line included, less what the
      lines before it carry already. Equal lines can therefore show VAT that differs by a cent.
    > show lines with line no, amount, amount including vat
    @ Service/Document/ServiceLine: UpdateVATAmounts

    A-034 A line given away by its discount
    Where the invoice discount takes the whole Line Amount, amount, VAT base and amount
      including VAT are 0.
    > show lines with line no, line amount, inv discount amount, amount
    @ Service/Document/ServiceLine: UpdateVATAmounts

    A-035 From net to gross and back
    An amount gives the amount including VAT by adding VAT on its base and rounding; the other
      way the amount including VAT is divided and rounded.
    > show lines with line no, amount, amount including vat
    @ Service/Document/ServiceLine: Amount / Amount Including VAT

    A-036 Outstanding amounts are shares with VAT
    Outstanding Amount and Shipped Not Invoiced are the net amount with its own VAT by share of
      quantity. Both are 0 where the line has no quantity or charges nothing. The VAT is that of
      the line alone, and can be a cent away from its part of the group's. Credit limits count
      with both.
    = Two lines of 0.10 with 25 %: 0.13 each, though the group has 0.25 with VAT.
    > show lines with line no, outstanding amount, shipped not invoiced
    @ Service/Document/ServiceLine: InitOutstandingAmount

    A-037 How much can be invoiced
    At most what is shipped or to be shipped less what is invoiced, consumed or to be
      consumed. On a credit memo it is the quantity.
    > show lines
    @ Service/Document/ServiceLine: MaxQtyToInvoice

    A-038 How much can be consumed
    At most what is not shipped yet: consuming on an order goes along with shipping.
    > show lines
    @ Service/Document/ServiceLine: MaxQtyToConsume

    A-039 To consume and to invoice exclude each other
    A quantity to consume becomes the quantity to ship and sets Qty. to Invoice to 0; a
      quantity to invoice sets Qty. to Consume to 0.
    > show lines
    @ Service/Document/ServiceLine: Qty. to Consume / Qty. to Invoice

    A-040 Quantities are not negative
    A negative quantity, to ship, to invoice or to consume, is refused. Something is taken
      back with a credit memo or an undo.
    > show lines
    @ Service/Document/ServiceLine: TestQuantityPositive, CheckQtyTo…Positive

    A-041 Another VAT group changes a price with VAT
    Another VAT Prod. Posting Group brings its percentage; where prices include VAT the price
      of items and resources is scaled so that its net part stays.
    = 125.00 with 25 % becomes 110.00 with 10 %.
    > show lines with line no, unit price, vat %
    @ Service/Document/ServiceLine: VAT Prod. Posting Group

    # Dividing a line for a posting

    A-042 Nothing of a line, no amount
    A line of which nothing is posted has amounts of 0 in that posting.
    > show lines
    @ Service/Posting/ServAmountsMgt: DivideAmount

    A-043 ! Partial invoices do not add up
    Each invoice of a part is rounded for itself: gross amount from the part's quantity,
      discount from the percentage. Nothing makes good in the last invoice what the rounding of
      the others lost, so that the invoices can differ from the order line by cents.
    = Three pieces at 10.00 with 3.35 % give 1.01 of discount at once; piece by piece it is 0.34
      each, 1.02 in all.
    > show rounding ; show invoice lines ; show lines with line no, line discount amount
    @ Service/Posting/ServAmountsMgt: DivideAmount

    A-044 ! A discount of one cent is deducted twice
    When a posting works a line out again, the new gross amount replaces the stored Line
      Amount only if both differ by more than one rounding unit. With a line discount of exactly
      one unit the stored amount stays, which has the discount in it already, and the discount
      is deducted once more.
    = A line of 1.00 with 1 % has 0.99; posted it is 0.98.
    > show lines with line no, line amount, line discount amount ; show invoice lines
    @ Service/Posting/ServAmountsMgt: DivideAmount, AmountsDifferByMoreThanRoundingPrecision

    A-045 The discount of a whole line stays as it was typed
    A line posted with its full quantity keeps its Line Discount Amount; of a part the
      discount is worked out anew if it differs by more than one rounding unit.
    > show invoice lines
    @ Service/Posting/ServAmountsMgt: DivideAmount

    A-046 A line with 100 % discount costs nothing
    Line Amount and amount including VAT are 0, whatever rounding would leave.
    > show lines with line no, line discount %, amount including vat
    @ Service/Posting/ServAmountsMgt: DivideAmount

    A-047 Invoice discount when invoicing and otherwise
    An invoice takes Inv. Disc. Amount to Invoice of the line. For statistics and shipments
      the discount of the VAT group is spread over its lines, and what rounding leaves is
      carried to the next.
    > show lines with line no, inv discount amount, inv disc amount to invoice
    @ Service/Posting/ServAmountsMgt: DivideAmount

    A-048 The rounding line is taken as it is
    The line that invoice rounding adds is not divided or rounded again.
    > show invoice lines
    @ Service/Posting/ServAmountsMgt: DivideAmount

    A-049 Payment discount of a line
    Pmt. Discount Amount on lines is always 0; payment discounts belong to the customer's
      entry.
    > show customer entries
    @ Service/Document/ServiceLine: (several)

    A-050 Signs of a sale
    Lines of orders and invoices are turned negative for the ledgers after their conversion to
      local currency; credit memos stay as they are. Quantity and price of the document keep
      their signs.
    > show ledger gl
    @ Service/Posting/ServAmountsMgt: ReverseAmount

    A-051 Posted lines show what was posted
    A posted line has the document's currency and signs, and its Quantity is what was shipped
      or invoiced then, not the order's.
    > show invoice lines
    @ Service/Posting/ServDocumentsMgt: PrepareInvoiceLine, PrepareShipmentLine

    A-052 What a shipment line has left
    A shipment line counts as invoiced or consumed at most what it ships; Qty. Shipped Not
      Invoiced is the rest.
    > show shipment lines
    @ Service/Posting/ServDocumentsMgt: PrepareShipmentLine

    # Which line discount wins

    A-053 The largest discount wins, the first of equals
    Discounts are compared in the order warranty, contract, line discount, manual; only a
      strictly larger one takes the place of one before.
    > show lines with line no, line discount type, line discount %
    @ Service/Document/ServiceLine: CalculateDiscount

    A-054 ! A manual discount is lost when prices are searched
    Whatever starts a price search, such as another quantity or the warranty switch, resets
      the discount before the candidates are compared; a discount typed by hand is not among
      them. A note says so, for nothing else shows it.
    = 10 % typed on a line; the quantity becomes 5: the discount is 0 again.
    > show lines with line no, line discount type, line discount %
    @ Service/Document/ServiceLine: CalculateDiscount

    A-055 Contract discounts are not changed by hand
    Where the discount comes from a contract, typing another is refused on all documents but
      invoices.
    > show lines with line no, line discount type
    @ Service/Document/ServiceLine: CheckLineDiscount

    A-056 Not less than the warranty gives
    A line under warranty cannot be given less discount by hand than its warranty percentage.
    > show lines with line no, warranty, warranty disc %
    @ Service/Document/ServiceLine: CheckLineDiscount

    A-057 Parts and labor have their own warranty
    Items follow the warranty dates and percentage for parts of the service item line,
      resources those for labor. The Order Date of the header decides.
    > show service item lines
    @ Service/Document/ServiceLine: CopyFromItem, CopyFromResource

    A-058 Contract discounts
    A contract gives a discount if it started by the work date, if its group allows discounts
      for this document, and if it has a discount for this item, resource or cost by the line's
      posting date.
    > show contract service discounts
    @ Service/Document/ServiceLine: Contract No.

    A-059 Warranty excluded by a fault reason
    Exclude Warranty stays set while the line's fault reason excludes the warranty.
    > show fault reasons
    @ Service/Document/ServiceLine: Exclude Warranty
    """#
}

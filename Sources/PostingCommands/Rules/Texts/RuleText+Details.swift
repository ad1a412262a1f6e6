extension RuleText {
  /// The rules about: details; peculiarities with a name.
  static let details = #"""
    # Details

    D-01 Each shipment line has its own usage
    A shipment line remembers the service entry of its own posting; undoing a second shipment
      reverses the second usage, not the first.
    > show shipment lines
    @ Service/Posting/ServDocumentsMgt: UpdateServLinesOnPostOrder

    D-02 Usage in a currency is converted once
    The net amount of the document is converted as a whole; it is not the converted gross
      amount less the converted discount.
    > show ledger service
    @ Service/Posting/ServLedgEntriesPost: CalcAmounts

    D-03 Consuming in a currency leaves the discount
    A part consumed of a line with line discount, in a foreign currency, has an amount of
      minus the discount; see X-3.
    > explain X-3
    @ Service/Posting/ServLedgEntriesPost: InsertServLedgerEntry

    D-04 Items without stock expect nothing
    Shipping a service or non-inventory item fills neither expected sales nor expected cost;
      its invoice takes nothing back.
    > show ledger value
    @ Inventory/Posting/ItemJnlPostLine: InitValueEntry

    D-05 Undoing a shipment with automatic cost
    Four G/L entries a line: the shipped pieces are invoiced at cost and taken back. Each
      account is as before.
    > show ledger gl
    @ Inventory/Posting/ItemJnlPostLine: InsertCorrValueEntry

    D-06 Undoing a resource's shipment
    The usage comes back at the unit price of the shipment line, with VAT, without discount,
      not converted; see X-6.
    > explain X-6
    @ Service/History/UndoServiceShipmentLine: PostResJnlLine

    D-07 Small discounts of a resource's usage
    The usage deducts a line discount only if it differs by more than one cent from what the
      line holds then; shipped without invoice it holds 0, so a discount of one cent is not
      deducted.
    = 2 hours at 0.50 with 1 %: the usage is 1.00, not 0.99.
    > show ledger resource
    @ Service/Posting/ServAmountsMgt: DivideAmount

    D-08 The price of a shipped line may change
    Only lines of contract invoices refuse another unit price because of their service
      entries; a shipped order line takes it.
    > show lines with line no, quantity shipped, unit price
    @ Service/Document/ServiceLine: Unit Price

    D-09 Invoices of nothing but shipments pass a block
    With Shipment on Invoice, an invoice whose lines all come from shipments does not look
      whether its customer is blocked.
    > show service management setup
    @ Service/Posting/ServDocumentsMgt: GetAndCheckCustomer

    D-10 Closed by, when both close
    An entry says what closed it if the other stays open; where both close, only the older one
      says so, the new one has the date alone.
    > show customer entries where open = no
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: CalcApplication

    D-11 What stays of Applies-to
    On the stored entry Applies-to Doc. No., Applies-to ID and Amount to Apply are cleared,
      Applies-to Doc. Type stays.
    > show customer entries with entry no, applies to doc type
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: PostCust

    D-12 Order of the applications
    The older entry's application comes first, then the new one's; both carry the new document
      and name the new entry.
    > show detailed customer entries
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: PrepareTempCustLedgEntry

    D-13 Who takes a payment discount
    Payments and refunds only, dated by the discount date without grace. A credit memo leaves
      the whole discount on the invoice; see X-13.
    > explain X-13
    @ Finance/ReceivablesPayables/PaymentToleranceManagement: CheckCalcPmtDisc

    D-14 Gains are on the new entry
    What is settled counts at the older entry's rate; the gain or loss belongs to the new
      entry and its receivables.
    > show detailed customer entries
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: CalcCurrencyRealizedGainLoss

    D-15 Corrections come after every application
    The remaining amount in local currency is put right whenever it does not fit, not only at
      the end; the sign decides between the two rounding accounts.
    > show detailed customer entries
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: CalcAmtLCYAdjustment

    D-16 A payment's balancing account comes first
    The bank or account is posted before receivables, the payment discount has a higher number
      than both.
    > show ledger gl
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: PostDtldCustLedgEntries

    D-17 Whose date entries have
    Item, value, resource and cost entries have the line's posting date, those of invoice, VAT
      and customer the header's. They differ where selected lines are posted.
    > show lines with line no, posting date
    @ Service/Document/ServiceLine: CopyToItemJnlLine

    D-18 One register for each item posting
    Every call of item posting has its own item register and, with automatic cost, its own G/L
      register and transaction. Four shipments invoiced together make four before the invoice's.
    > show item registers ; show gl registers
    @ Service/Posting/ServPostingJournalsMgt: PostItemJnlLine

    D-19 Fields of cost entries
    They have no document type, partner or posting groups; the description names who pays, and
      the order stands in Prod. Order No. (X-18).
    > explain X-18
    @ Inventory/Costing/InventoryPostingToGL: PostInvtPostBufInitGenJnlLine

    D-20 Which cost accounts are asked for
    Inventory and cost of goods sold always, even for nothing; the interim accounts only with
      Expected Cost Posting to G/L.
    > show inventory setup
    @ Inventory/Posting/ItemJnlPostLine: IsPostToGL

    D-21 Consuming what was shipped before
    The value entry is a negative adjustment on the sale: inventory and adjustment account for
      the actual cost, and what was expected is taken back.
    > show ledger value
    @ Inventory/Costing/InventoryPostingToGL: BufferAdjmtPosting

    D-22 Undoing a consumption
    A positive adjustment at the cost at which the pieces went, standard cost included. Only
      the first value entry counts: pieces that were shipped first and consumed later come back
      at no cost.
    > show ledger value
    @ Service/History/UndoServiceConsumptionLine: PostItemJnlLine

    D-23 Consumed items without stock
    Cost Amount (Non-Invtbl.) is filled, no sales amount is.
    > show ledger value
    @ Inventory/Posting/ItemJnlPostLine: InitValueEntry

    D-24 Costs of units
    The cost of a piece is rounded to five decimals before it is multiplied, so item and
      service ledger can differ. An invoice of earlier shipments uses the line's present unit
      cost.
    = A pack of 7 at 1.00: 0.14286 a piece, 1,000 packs 1,000.02.
    > show ledger value
    @ Inventory/Posting/ItemJnlPostLine: RetrieveCostPerUnit

    D-25 Exact reversing
    Naming the entry a return reverses takes over its cost per piece; no more than it has left
      can be returned.
    > show item entries
    @ Service/Document/ServiceLine: Appl.-from Item Entry

    D-26 Priorities do not soften the checks
    The posting tests the rules of every source; priorities choose default values only.
    > show default dimensions
    @ Service/Posting/ServDocumentsMgt: CheckDimValuePosting

    D-27 Sources of default dimensions
    Header: bill-to customer, salesperson, responsibility center, contract, service order
      type, location. A service item line adds service item and its group, a line its number,
      project, responsibility center and location. Without priorities the inherited value wins.
    > show default dimensions
    @ Finance/Dimension/DimensionManagement: GetDefaultDimID

    D-28 Accounts demand dimensions, too
    Every G/L account that is posted to, customer, salesperson, item, location and resource
      are tested once more by the journals; the fault stands alone.
    > show default dimensions
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: CheckGLAccDimError

    D-29 All customers and this one are one level
    A customer's own price does not shut out the price for all; the best of them wins. Only
      projects rank above.
    > show price list lines ; show lines with line no, unit price, line discount %
    @ Service/Pricing/ServiceLinePrice: AddCustomerSources

    D-30 Card price after a lower quantity
    The price stays only if no price line fits at all. If lines fit but none reaches its
      minimum quantity, the card price takes its place.
    = 80.00 from 10 pieces, card 100.00: lowered to 5 pieces the price is 100.00.
    > show price list lines ; show lines with line no, unit price, line discount %
    @ Pricing/Calculation/PriceCalculationV16: ApplyPrice

    D-31 Prices of resources
    The resource, else its group, else all; the work type must be the same. Another work type
      brings its unit and searches price and cost anew.
    > show resources
    @ Pricing/Asset/PriceAssetResource

    D-32 Another unit searches the purchase price
    Typing another unit on an item line takes the best purchase price, or the last direct
      cost, as unit cost: 0 if there is none; see X-32.
    > explain X-32
    @ Service/Document/ServiceLine: UpdateUnitPriceByField

    D-33 A price without line discount clears all of them
    Warranty and contract discounts, too; the type stays as it was.
    > show price list lines ; show lines with line no, unit price, line discount %
    @ Service/Pricing/ServiceLinePrice: Update

    D-34 Typing a standard cost on a credit memo
    The refusal ends otherwise than on orders: it names a positive quantity.
    > show items where costing method = Standard
    @ Service/Document/ServiceLine: Unit Cost (LCY)

    D-35 Nothing to carry where prices include VAT
    Without a VAT base discount negative lines pass no remainder on.
    > show invoice lines
    @ Finance/VAT/Calculation/VATAmountLine: UpdateLines

    D-36 The rounding account on a line
    If a line stands on the invoice rounding account, the VAT group of the last line takes the
      difference between lines and groups.
    > show invoice lines
    @ Service/Document/ServiceLine: CalcVATAmountLines

    D-37 Statistics divide twice
    Lines are divided for a column and again for its totals; VAT groups are always those of a
      posting without shipment.
    > show statistics
    @ Service/Posting/ServAmountsMgt: SumServiceLines2

    D-38 VAT text with 0 %
    A single rate of 0 % is called VAT Amount.
    > show statistics
    @ Service/Posting/ServAmountsMgt: SumServiceLinesTemp

    D-39 Deleted documents and their numbers
    A document with a reserved number leaves an empty posted one behind, so that the series
      has no gap; the source code for deleted documents must be set.
    > show source code setup
    @ Service/Posting/ServicePost: DeleteHeader

    D-40 What the log keeps
    An invoice that ships writes the shipment's event, too. Deleting invoiced orders writes
      none and keeps the log.
    > show document log entries
    @ Service/Document/ServLogManagement

    D-41 Combining counts blocked customers by line
    A blocked customer is counted once for every shipment line; the new invoice takes its
      fields from the order, its dates from the job.
    > show orders
    @ Service/Posting/CombineServiceShipments

    D-42 Earlier shipments of numbered items
    They are chosen by the serial or lot numbers to be invoiced, one value entry each.
    > show tracking lines
    @ Service/Posting/ServDocumentsMgt: UpdateShptLinesOnInv

    D-43 What comes back is a layer of its own
    The correction of an undone shipment stays open as stock, dated as the shipment, at its
      cost; its register has the source code of sales (X-43).
    > show item entries where open = yes
    @ Inventory/Posting/ItemJnlPostLine: InitCorrItemLedgEntry

    D-44 What a header takes from which customer
    Addresses, location, zone and general and VAT groups from the one who orders (or who pays,
      if the setup says so); terms, currency, price groups, prices including VAT, invoice
      discount and salesperson from the one who pays.
    > show order
    @ Service/Document/ServiceHeader: CopyBillToCustomerFields

    # Peculiarities with a name

    X-3 ! A consumed part takes the discount along in a currency
    Consuming part of a line with line discount in a foreign currency writes a service entry
      whose Amount (LCY) is minus the discount of the part, while Discount Amount is 0: the
      discount is cleared after the amount was worked out.
    = 100.00 EUR at 10 % discount: Amount (LCY) is minus 10.00 EUR in local currency, where 0
      belongs.
    > show ledger service
    @ Service/Posting/ServLedgEntriesPost: InsertServLedgerEntry

    X-6 ! Undone hours come back at the full price
    Undoing the shipment of a resource takes the unit price of the shipment line times the
      quantity, in the document's currency, VAT included and no discount deducted. The usage and
      its reversal do not add up to 0 in Total Price.
    = 2 hours at 100.00 with 10 %: usage 180.00, reversal -200.00.
    > show ledger resource
    @ Service/History/UndoServiceShipmentLine: PostResJnlLine

    X-13 ! A credit memo leaves the payment discount whole
    An invoice settled in part by a credit memo keeps its whole payment discount on the
      smaller rest, unless the credit memo has a discount of its own.
    = Of 356.79 with 7.14 of discount 312.49 are credited: 44.30 are left, and 37.16 pay them.
    > show customer entries with entry no, remaining amount, remaining pmt disc possible
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: CalcPmtDisc

    X-18 ! Cost entries keep the order in a field for production
    The G/L entries of cost carry the number of the service order in a field that is named for
      production orders; filters for production find them.
    = gl entry 1 of order SVO000001: Prod. Order No. SVO000001.
    > show gl entries where prod order no <> ""
    @ Inventory/Costing/InventoryPostingToGL: PostInvtPostBufInitGenJnlLine

    X-32 ! Typing a unit can make the cost 0
    Another Unit of Measure Code on an item line searches a purchase price for the unit cost;
      without a purchase price and without a last direct cost Unit Cost (LCY) becomes 0, and so
      does the cost of the posting. Standard items get theirs back when they are posted.
    = A cable at 1.25; the unit typed as BOX of 25: Unit Cost (LCY) 0.
    > show lines with line no, unit of measure code, unit cost lcy
    @ Service/Document/ServiceLine: Unit of Measure Code

    X-43 ! Undone item shipments count as sales in the register
    The item register of an undone shipment carries the source code of sales, not that of
      service management; a list by source code misses it.
    = item register 2 after an undo: source code SALES.
    > show item registers
    @ Service/History/UndoServiceShipmentLine: PostItemJnlLine
    """#
}

extension RuleText {
  /// The rules about: items and their costs; resources; service ledger.
  static let ledgers = #"""
    # Items and their costs

    A-150 Kinds of item entries
    What is shipped is a sale, what is consumed a negative adjustment.
    > show ledger item
    @ Service/Posting/ServPostingJournalsMgt: PostItemJnlLine

    A-151 Expected sales of a shipment
    Quantity by price less line discount, without VAT, in local currency. The invoice discount
      is not in it.
    = 3 x 99.99 less 10 % is 269.97.
    > show ledger value
    @ Service/Posting/ServPostingJournalsMgt: PostItemJnlLine

    A-152 ! Sales over several shipments miss a cent
    An invoice of several shipments rounds the sales amount of each by itself, and nothing is
      carried. The value entries can add up to cents less or more than the invoice.
    = 100.00 over three shipments is 3 x 33.33 = 99.99.
    > show sum of sales amount actual of value entries where document no = $invoice
    @ Service/Posting/ServPostingJournalsMgt: PostItemJnlLine

    A-153 Discount in value entries
    Line and invoice discount without VAT, by the part of the quantity.
    > show ledger value
    @ Service/Posting/ServPostingJournalsMgt: PostItemJnlLine

    A-154 Earlier shipments are invoiced in their order
    The shipment lines with something not invoiced are gone through by number, and each
      remembers what it gave.
    > show shipment lines
    @ Service/Posting/ServDocumentsMgt: UpdateShptLinesOnInv

    A-155 Shipment and line must fit
    Customer, type, number, groups, unit and variant of line and shipment must agree, and both
      have the same sign.
    > show shipment lines
    @ Service/Posting/ServDocumentsMgt: CheckServiceShipmentLineValues

    A-156 More than was shipped
    An invoice of more than the shipments have left is refused.
    > show shipment lines
    @ Service/Posting/ServDocumentsMgt: UpdateShptLinesOnInv

    A-157 Shipping more than invoicing
    One posting then makes two item entries: what is invoiced and what is not.
    > show ledger item
    @ Service/Posting/ServDocumentsMgt: PostServiceItemLine

    A-158 Cost at posting
    Items with standard cost take it from their stockkeeping unit or card at each posting,
      others the unit cost of the line. The layers of the stock are not asked.
    > show ledger value
    @ Inventory/Posting/ItemJnlPostLine: InitValueEntry, RetrieveCostPerUnit

    A-159 Expected amounts are taken back
    Each invoice takes back its share of what the shipment expected; the last one takes the
      exact rest.
    = 10.00 over three: 3.33, 3.33, 3.34.
    > show ledger value
    @ Inventory/Posting/ItemJnlPostLine: CalcExpectedCost

    A-160 Documents of item and value entry
    Shipped and invoiced at once, the value entry names the invoice and the item entry the
      shipment.
    > show ledger item ; show ledger value
    @ Inventory/Posting/ItemJnlPostLine: InitValueEntry

    A-161 Value entries are in cents
    All amounts of value entries are rounded to the precision of local currency.
    > show ledger value
    @ Inventory/Posting/ItemJnlPostLine: RoundAmtValueEntry

    A-162 Items that are not kept in stock
    They have entries, but nothing stays open, their cost is not inventoriable and the general
      ledger gets none.
    > show ledger value
    @ Inventory/Posting/ItemJnlPostLine: InitValueEntry

    A-163 Average cost
    Items with average cost go out at the unit cost of the line and are marked, so that an
      adjustment can value them later.
    > show ledger value
    @ Inventory/Posting/ItemJnlPostLine: ValuateAppliedAvgEntry

    A-164 When cost is in the general ledger
    At the posting only with Automatic Cost Posting; of shipments only with Expected Cost
      Posting to G/L as well.
    > show inventory setup
    @ Inventory/Costing/InventoryPostingToGL: BufferInvtPosting

    A-165 Accounts of cost
    A sale goes from inventory to cost of goods sold, a consumption to the adjustment account,
      what is expected to the interim accounts.
    > show inventory posting setups ; show general posting setups
    @ Inventory/Costing/InventoryPostingToGL: BufferSalesPosting, BufferAdjmtPosting

    A-166 Cost accounts are asked for anyway
    The accounts are tested at posting even if the cost goes to the general ledger later or is
      0.
    > show inventory posting setups
    @ Inventory/Posting/ItemJnlPostLine: PostValueEntryToGL

    A-167 Entries of cost
    They have registers of their own, the source code Inventory Post Cost, and name kind,
      customer and date in their description.
    > show gl registers
    @ Inventory/Costing/InventoryPostingToGL: PostInvtPostBufPerEntry

    A-168 Adjustment of costs
    It runs at the end of a posting, an undo or an item journal where the inventory setup wants
      it. An item of which something was posted on an earlier day than the setup looks back to is
      left to the batch job.
    > show inventory setup
    @ Service/Posting/ServDocumentsMgt: MakeInvtAdjustment

    A-169 Exact reversing of cost
    Where the setup demands it, item lines of a credit memo must name the entry they reverse.
    > show sales receivables setup
    @ Service/Posting/ServPostingJournalsMgt: PostItemJnlLine

    # Resources

    A-170 Resource usage of a shipment
    Shipping writes a usage with quantity and the net amount of what is shipped.
    > show ledger resource
    @ Service/Posting/ServPostingJournalsMgt: PostResJnlLineShip

    A-171 ! Usage has no price where prices include VAT
    With Prices Including VAT unit price and total price of a usage entry are 0; the sale
      entry is right. Reports of usage at prices miss such orders.
    = 1.5 hours at 100.00 including VAT: usage 0.00, sale -108.00 after 10 % discount.
    > show ledger resource
    @ Service/Posting/ServDocumentsMgt: PostServiceResourceLine

    A-172 ! Usage prices are in the document's currency
    Prices of usage entries are not converted; sale entries are in local currency.
    = 2 hours for 78.09 EUR: usage 78.09, sale -581.95.
    > show ledger resource
    @ Service/Posting/ServDocumentsMgt: PostServiceResourceLine

    A-173 ! Unit price of a sale is divided by the ordered quantity
    The unit price of a resource's sale entry is the amount invoiced divided by the quantity
      of the line, also when only a part is invoiced. The total is right, the unit price is not.
    = 152.00 for 2 of 4.5 hours: unit price 33.77778 instead of 76.00.
    > show ledger resource
    @ Service/Posting/ServPostingJournalsMgt: PostResJnlLineSale

    A-174 Signs of a sale
    A sale entry has quantity, cost and price with the other sign; the unit price keeps its
      own.
    > show ledger resource
    @ Projects/Resources/Journal/ResJnlPostLine: Code

    A-175 Consumed hours
    Consuming writes one usage without price.
    > show ledger resource
    @ Service/Posting/ServPostingJournalsMgt: PostResJnlLineConsume

    A-176 Returned hours
    A credit memo writes a usage with negative and then a sale with positive quantity.
    > show ledger resource
    @ Service/Posting/ServPostingJournalsMgt: PostResJnlLineUndoUsage, PostResJnlLineSale

    A-177 Resource totals are in cents
    Total cost and price are rounded to local currency; a blocked resource is refused.
    > show resources
    @ Projects/Resources/Journal/ResJnlPostLine: Code

    A-178 Base units of hours
    The base quantity follows the unit's relation to the base unit; unrelated units are taken
      as they are.
    > show resource units of measure
    @ Projects/Resources/Journal/ResJnlPostLine: Code

    # Service ledger

    A-179 Usage of a shipment
    Shipping writes a usage with positive quantity, price and cost; Charged Qty. is 0 where
      the line is consumed.
    > show ledger service
    @ Service/Posting/ServLedgEntriesPost: InsertServLedgerEntry

    A-180 Amount of a usage
    Charged quantity by price, rounded, less the discount; nothing where it is consumed.
    > show ledger service
    @ Service/Posting/ServLedgEntriesPost: InsertServLedgerEntry

    A-181 Service entries have no VAT
    Where prices include VAT, price, amount and discount are each freed of it and rounded;
      usage and sale of a line can differ by a cent.
    = 124.99 with 25 %: unit price 99.992; two are 199.98 as usage and 199.99 as sale.
    > show ledger service
    @ Service/Posting/ServLedgEntriesPost: InsertServLedgerEntry

    A-182 Sale of an invoice
    Invoicing writes a sale with negative figures whose amount is what is invoiced, after both
      discounts.
    > show ledger service
    @ Service/Posting/ServLedgEntriesPost: InsertServLedgerEntrySale

    A-183 ! Sales in a currency forget the invoice discount
    In a document in a foreign currency the sale's amount is worked out again from unit price
      and line discount: the invoice discount is missing, and Amount in the currency has five
      decimals.
    = 3 x 33.33 EUR: Amount -99.99061 where the invoice says 99.99.
    > show ledger service
    @ Service/Posting/ServLedgEntriesPost: InsertServLedgerEntrySale

    A-184 Consumption in the service ledger
    Consuming writes usage and consumption, both without amounts.
    > show ledger service
    @ Service/Posting/ServLedgEntriesPost: InsertServLedgerEntrySale

    A-185 ! The usage of a credit memo calls itself a shipment
    A credit memo writes a sale and a usage that takes the service back; the usage has
      Document Type Shipment and the credit memo's number. In a currency the line discount is
      added to its amount instead of deducted, and converted twice.
    = One returned part: sale +1 as Credit Memo, usage -1 as Shipment, both with the credit
      memo's number.
    > show ledger service
    @ Service/Posting/ServLedgEntriesPost: InsertServLedgEntryCrMemo,
      InsertServLedgerEntryCrMUsage

    A-186 Cost in the service ledger
    Standard items take the card's unit cost, others the line's; the cost amount is rounded.
      It need not agree with the value entry.
    > show ledger service
    @ Service/Posting/ServLedgEntriesPost: GetRefinedUnitCost

    A-187 Contract discount in the service ledger
    Contract Disc. Amount is the line discount where its type is a contract discount.
    > show ledger service
    @ Service/Posting/ServLedgEntriesPost: InsertServLedgerEntry

    A-188 The contract of a usage entry
    The usage of a line that names a contract names it, too. There is a refusal for a line that
      is not in its contract, but whatever names a contract counts as in it.
    > show service contract lines
    @ Service/Posting/ServLedgEntriesPost: InsertServLedgerEntry

    A-189 One line for each service entry
    Two lines of a document cannot settle the same service entry.
    > show lines
    @ Service/Posting/ServDocumentsMgt: CheckIfServDuplicateLine

    A-190 Invoicing closes the usage
    The usage entry is not open any more once it is invoiced.
    > show service entries where open = yes
    @ Service/Posting/ServLedgEntriesPost: InsertServLedgerEntrySale

    A-191 Service register
    A posting that writes service entries has one service register.
    > show service registers
    @ Service/Posting/ServLedgEntriesPost: FinishServiceRegister

    A-192 Undo in the service ledger
    An undo copies the entry with the other sign for quantities, amounts, cost and discounts;
      unit price and unit cost keep theirs.
    > show ledger service
    @ Service/Posting/ServLedgEntriesPost: InvertServLedgEntry

    A-193 Warranty entries
    Shipping an item or resource under warranty writes a warranty entry; its amount is the
      discount if the warranty gave it.
    > show ledger warranty
    @ Service/Posting/ServLedgEntriesPost: InsertWarrantyLedgerEntry

    A-194 When warranty entries close
    With the order, or as far as what was invoiced and consumed covers them.
    > show warranty entries where open = yes
    @ Service/Posting/ServDocumentsMgt: FinalizeWarrantyLedgerEntries

    A-195 When an order is gone
    An order is deleted when every line is invoiced or consumed whole and every service item
      has a line. Ask the order itself.
    > why open order $order
    @ Service/Posting/ServDocumentsMgt: CheckCloseCondition

    A-196 The order after a posting
    Quantities add up, Qty. to Consume is cleared, what is left is to be shipped and invoiced
      next, and the invoice discount is worked out again.
    > show lines ; show changes
    @ Service/Posting/ServDocumentsMgt: UpdateServLinesOnPostOrder
    """#
}

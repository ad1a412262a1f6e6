extension RuleText {
  /// The rules about: layers and costs of items; cost adjustment; registers and numbers of
  /// entries; VAT in detail.
  static let costing = #"""
    # Layers and costs of items

    S-018 Stock goes out layer by layer
    What goes out takes the open layers of the same item, variant and location in the order of
      posting date and number; newest first with LIFO.
    > show ledger item
    @ Inventory/Posting/ItemJnlPostLine: ApplyItemLedgEntry

    S-019 What comes in closes what is open below zero
    A return is a layer of its own; the oldest open entries that found no stock take from it
      first.
    > show item entries where open = yes
    @ Inventory/Posting/ItemJnlPostLine: ApplyItemLedgEntry

    S-020 A chosen layer
    A line can name the entry it takes from; it must be of the same item and place. What is used
      up is freed of the entries that took it, the oldest first, unless they chose it; those take
      other stock, and what finds none stays open below zero.
    > show item entries where open = yes ; show item application entries history
    @ Inventory/Posting/ItemJnlPostLine: MoveApplication

    S-021 Without stock
    What finds no layer stays open below zero, unless the item forbids it.
    > show items with no, inventory, prevent negative inventory
    @ Inventory/Posting/ItemJnlPostLine: InsertItemLedgEntry

    S-022 Specific cost
    It needs serial numbers; the layer is that of the number.
    > show items where costing method = Specific
    @ Inventory/Posting/ItemJnlPostLine: CheckItemTracking

    S-023 Cost is per piece
    The unit cost of the line is broken down to one piece with five decimals, then multiplied;
      the layers are not asked.
    = A box of 7 at 1.00: 0.14286 a piece, 1,000 boxes 1,000.02.
    > show ledger value
    @ Inventory/Posting/ItemJnlPostLine: RetrieveCostPerUnit

    S-024 Entries valued by average
    Entries of items with average cost are marked, unless a layer was chosen.
    > show ledger value
    @ Inventory/Posting/ItemJnlPostLine: InsertValueEntry

    S-025 What a value entry says
    A shipment expects, an invoice makes it actual; the item entry stays the shipment's. Each
      entry's amounts are rounded alone.
    > show ledger value
    @ Inventory/Posting/ItemJnlPostLine: InitValueEntry

    S-026 Taking back what was expected
    Each invoice takes back its share, rounded; the one that completes the entry takes the
      exact rest.
    = 10.00 over three: +3.33, +3.33, +3.34.
    > show ledger value
    @ Inventory/Posting/ItemJnlPostLine: CalcExpectedCost

    S-027 Texts and rests of item entries
    The description is left blank if it is the item's; what can be returned is kept in the
      entry.
    > show ledger item
    @ Inventory/Posting/ItemJnlPostLine: InsertItemLedgEntry

    S-028 Cost of a return
    It is the line's unit cost, or that of the entry it names; no service posting changes the
      item's card.
    > show ledger value
    @ Inventory/Posting/ItemJnlPostLine: InsertValueEntry

    S-029 Undoing a shipment in value entries
    Both entries are valued and taken back, so that each sum is 0.
    > show ledger value
    @ Inventory/Posting/ItemJnlPostLine: UndoQuantityPosting

    S-030 Cost in the general ledger
    Automatic Cost Posting and Expected Cost Posting to G/L decide what goes there when:
      interim accounts at the shipment, inventory and cost of goods sold at the invoice.
    = Ship 2 at 60.00 with both on: interim -120 and +120; the invoice turns them and posts -120
      and +120.
    > show inventory setup ; show ledger gl
    @ Inventory/Costing/InventoryPostingToGL: BufferInvtPosting

    # Cost adjustment

    S-031 Layers decide the cost in the end
    An adjustment gives what went out the cost of the layers it took. The part of each layer is
      rounded by itself; what an entry costs is split over its invoices with the rest carried.
    = Layers 3 at 10 and 4 at 12: five pieces cost 54.00, not 55.00.
    > show ledger value
    @ Inventory/Costing/InventoryAdjustment: AdjustOutboundEntry

    S-032 Adjustment entries
    The difference is a value entry of its own, with document and date of the one it adjusts.
    > show ledger value
    @ Inventory/Costing/InventoryAdjustment: InsertAdjmtEntry

    S-033 Standard cost follows its stock
    What went out at standard cost is adjusted to the layers it took, too; it keeps its cost as
      long as those came in at the same standard cost.
    = A piece that came in at 24.00 and went out at a new standard cost of 30.00 costs 24.00.
    > show items where costing method = Standard
    @ Inventory/Costing/InventoryAdjustment: AdjustOutboundEntry

    S-034 Returns follow what they reverse
    A return that names its entry gets that entry's new cost by quantity.
    = A sale of 5 becomes 56.00: the return of 2 becomes 22.40.
    > show ledger value
    @ Inventory/Costing/InventoryAdjustment: AdjustAppliedInbndEntries

    S-035 Average cost of a period
    Everything valued up to the end of the period, by its quantity; what goes out in it gets
      that. The inventory setup says how long the period is (Average Cost Period), and whether
      each location and variant has an average of its own (Average Cost Calc. Type).
    = 2 at 10 and 2 at 12: average 11.00.
    > show inventory setup ; show ledger value
    @ Inventory/Costing/InventoryAdjustment: AdjustItemAvgCost

    S-036 What rounding leaves in a layer
    A used-up layer with a rest gets a rounding entry of minus the rest.
    > show ledger value
    @ Inventory/Costing/InventoryAdjustment: RoundCost

    S-037 The card after an adjustment
    Unit cost becomes the average of what is left; when nothing is, what the last piece cost
      that went out.
    > show items with no, unit cost
    @ Inventory/Costing/ItemCostManagement: UpdateUnitCost

    # Registers and numbers of entries

    S-076 Which entries come first
    Items with their cost entries, resources and service, then the invoice, then a payment,
      then adjustments; each has its numbers in that order.
    > show gl registers ; show item registers
    @ Service/Posting/ServPostingJournalsMgt: PostItemJnlLine

    S-077 Order of the lines in ledgers
    By type and number, or by line with Automatic Cost Posting.
    > show ledger service
    @ Service/Posting/ServDocumentsMgt: SortLines

    S-078 Transaction numbers
    A new one begins with another document, date or type, or when entries are balanced.
    > show gl entries with entry no, transaction no
    @ Finance/GeneralLedger/Posting/GenJnlPostLine: NextTransactionNoNeeded

    S-079 Source codes
    Invoices Service Management, costs Inventory Post Cost, adjustments Adjust Cost, undone
      item shipments Sales.
    > show source code setup
    @ Service/Posting/ServDocumentsMgt: Initialize

    S-080 Shipments without G/L register
    A shipment has one only if cost is posted with it.
    > show gl registers
    @ Inventory/Costing/InventoryPostingToGL: PostInvtPostBufPerEntry

    # VAT in detail

    S-081 Where VAT Rounding Type counts
    For the VAT of a group and of its discounts only; shares of lines, net amounts and invoice
      rounding are always to nearest.
    > show rounding ; show vat rounding type of general ledger setup
    @ Finance/VAT/Calculation/VATAmountLine: UpdateLines

    S-082 Full VAT in documents
    The amount is 0 and the VAT is all of it.
    > show vat posting setups
    @ Finance/VAT/Calculation/VATAmountLine: UpdateLines

    S-083 Reverse charge in documents
    VAT is 0 and nothing is taken out of a price with VAT.
    > show vat posting setups
    @ Finance/VAT/Calculation/VATAmountLine: UpdateLines

    S-084 Negative lines and VAT groups
    A negative line forms a negative group of its own, and each group is rounded by itself.
    > show invoice lines
    @ Service/Document/ServiceLine: CalcVATAmountLines
    """#
}

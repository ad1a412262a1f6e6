extension RuleText {
  /// The rules about: entries and their quantities; batches, reports and the log.
  static let entries = #"""
    # Entries and their quantities

    Q-243 Usage when shipping
    Shipping writes a usage for each line.
    > show ledger service
    @ Service/Posting/ServDocumentsMgt: PostDocumentLines, Service/Posting/ServLedgEntriesPost:
      InsertServLedgerEntry

    Q-244 Charged or not
    A consumed line's usage charges nothing.
    > show ledger service
    @ Service/Posting/ServLedgEntriesPost: InsertServLedgerEntry

    Q-245 Sale when invoicing
    Invoicing writes a sale with negative quantity.
    > show ledger service
    @ Service/Posting/ServLedgEntriesPost: InsertServLedgerEntrySale

    Q-246 Consumption when consuming
    Consuming writes a consumption with negative quantity that charges nothing.
    > show ledger service
    @ Service/Posting/ServLedgEntriesPost: InsertServLedgerEntrySale

    Q-247 Entries of a credit memo
    Sale with positive, then usage with negative quantity.
    > show ledger service
    @ Service/Posting/ServLedgEntriesPost: CreateCreditEntry

    Q-248 They are closed
    Service entries of orders are not open.
    > show service entries
    @ Service/Posting/ServLedgEntriesPost

    Q-249 Entries of contracts
    A credit memo line of a contract credits the contract: its sale is of type Service Contract.
      Entries that contracts write by themselves, and invoices that settle them, are not modelled.
    > show service entries
    @ Service/Posting/ServLedgEntriesPost: InsertServLedgerEntrySale, CreateCreditEntry

    Q-250 What a service entry applies to
    Only contracts fill it.
    > show service entries
    @ Service/Posting/ServLedgEntriesPost

    Q-251 Dates of service entries
    Usage has the line's posting date, sale and consumption the header's.
    > show ledger service
    @ Service/Posting/ServLedgEntriesPost,
      Service/Ledger/ServiceLedgerEntry: CopyFromServLine

    Q-252 Undone usage
    It is copied with the other sign.
    > show ledger service
    @ Service/Posting/ServLedgEntriesPost: ReverseServLedgEntry

    Q-253 Undone consumption
    Usage and consumption are copied with the other sign.
    > show ledger service
    @ Service/Posting/ServLedgEntriesPost: ReverseCnsmServLedgEntries

    Q-254 Warranty entries
    Shipping a line under warranty writes one.
    > show ledger warranty
    @ Service/Posting/ServLedgEntriesPost: InsertWarrantyLedgerEntry

    Q-255 Closed by shipping and invoicing
    Doing both at once closes the entries of the shipment, even if only a part is invoiced.
    > show ledger warranty
    @ Service/Posting/ServDocumentsMgt: PrepareShipmentLine

    Q-256 Closed with the order
    What is open closes when the order goes.
    > show ledger warranty
    @ Service/Posting/ServDocumentsMgt: FinalizeWarrantyLedgerEntries

    Q-257 Closed as far as covered
    What was invoiced and consumed closes entries in their order.
    > show ledger warranty
    @ Service/Posting/ServDocumentsMgt: FinalizeWarrantyLedgerEntries

    Q-258 Item entry of a shipment
    A sale with negative quantity that is not invoiced.
    > show ledger item
    @ Service/Posting/ServPostingJournalsMgt: PostItemJnlLine

    Q-259 Invoicing later
    No new item entry; a value entry invoices the old one.
    > show ledger value
    @ Service/Posting/ServPostingJournalsMgt: PostItemJnlLine

    Q-260 Both at once
    An item entry that is invoiced already.
    > show ledger item
    @ Service/Posting/ServPostingJournalsMgt: PostItemJnlLine

    Q-261 Part of it invoiced
    Two item entries: one invoiced, one not.
    > show ledger item
    @ Service/Posting/ServDocumentsMgt: PostServiceItemLine

    Q-262 Consuming an item
    A negative adjustment that is invoiced already.
    > show ledger item
    @ Service/Posting/ServPostingJournalsMgt: PostItemJnlLine

    Q-263 Returning an item
    A sale with positive quantity that is invoiced already.
    > show ledger item
    @ Service/Posting/ServPostingJournalsMgt: PostItemJnlLine

    Q-264 Ledgers count base units
    Item and value entries have base quantities.
    > show ledger item
    @ Inventory/Posting/ItemJnlPostLine

    Q-265 Undoing an item
    An entry with the other sign; both count as invoiced.
    > show ledger item
    @ Inventory/Posting/ItemJnlPostLine: UndoQuantityPosting

    Q-266 Undoing a consumed item
    A positive adjustment.
    > show ledger item
    @ Service/History/UndoServiceConsumptionLine: PostItemJnlLine

    Q-267 Resource usage
    Shipping without consuming writes one.
    > show ledger resource
    @ Service/Posting/ServPostingJournalsMgt: PostResJnlLineShip

    Q-268 Consumed resource
    One usage without price.
    > show ledger resource
    @ Service/Posting/ServPostingJournalsMgt: PostResJnlLineConsume

    Q-269 Resource sale
    Invoicing writes one with negative quantity.
    > show ledger resource
    @ Service/Posting/ServPostingJournalsMgt: PostResJnlLineSale

    Q-270 Returned resource
    Usage with negative, sale with positive quantity.
    > show ledger resource
    @ Service/Posting/ServPostingJournalsMgt: PostResJnlLineUndoUsage

    Q-271 Undone resource
    A usage with negative quantity.
    > show ledger resource
    @ Service/History/UndoServiceShipmentLine: PostResJnlLine,
      Service/History/UndoServiceConsumptionLine: PostResourceJnlLine

    Q-272 Costs and accounts
    They have service entries only, and G/L entries when they are invoiced.
    > show ledger service
    @ Service/Posting/ServDocumentsMgt: PostDocumentLines

    Q-273 Order of the entries
    By type, number and line, or by line.
    > show ledger service
    @ Service/Posting/ServDocumentsMgt: SortLines

    Q-274 Service register
    One for each posting with service entries.
    > show service registers
    @ Service/Posting/ServLedgEntriesPost: FinishServiceRegister

    Q-275 The rounding line
    It makes no shipment line and no service entry.
    > show invoice lines
    @ Service/Posting/ServDocumentsMgt: PostDocumentLines

    # Batches, reports and the log

    Q-276 What a batch posts
    Shipping and invoicing; it does not consume.
    > post batch orders ship and invoice
    @ BatchPostServiceOrders

    Q-277 Refused documents of a batch
    They are counted, and the others go on.
    > post batch orders ship
    @ BatchPostServiceOrders

    Q-278 Dates of a batch
    Replacing the posting date needs a date.
    > post batch orders ship posting date 2026-01-31 replace posting date yes
    @ BatchPostServiceOrders

    Q-279 What a batch tells
    How many of how many were posted.
    > post batch orders ship
    @ BatchPostServiceOrders

    Q-280 The test report tells all
    Every fault and warning at once, and nothing stops.
    > check order ship and invoice
    @ Reports/ServiceDocumentTest

    Q-281 The test report needs an option
    It must know whether to ship or to invoice.
    > check order ship
    @ Reports/ServiceDocumentTest

    Q-282 A preview posts and forgets
    Everything is worked out as in a posting, nothing is written.
    > preview ship and invoice
    @ Finance/Preview, Service/Posting/ServicePost

    Q-283 A preview without an option
    It says that there is nothing to post.
    > preview ship and invoice
    @ Service/Document/ServPostingSelectionMgt

    Q-284 Finding entries
    Posted documents and entries are found by number and date.
    > find entries PSVI000001
    @ Foundation/Navigate

    Q-285 Log of a shipment
    Event 6 of the order with its number before.
    > show document log entries
    @ Document/ServLogManagement

    Q-286 Log of an invoice of an order
    Event 9 of the order.
    > show document log entries
    @ Document/ServLogManagement

    Q-287 Log of invoices and credit memos
    Events 22 and 16.
    > show document log entries
    @ Document/ServLogManagement

    Q-288 Log of a status
    Event 2 with the status before and after.
    > show document log entries
    @ Document/ServLogManagement

    Q-289 Columns of the statistics
    General, invoicing, consuming and shipping.
    > show lines
    @ Document/ServiceOrderStatistics

    Q-290 Allocations
    Allocations of resources are not modelled.
    > show service item lines
    @ Document/ServAllocationManagement

    Q-291 Warehouse shipments
    They are not modelled; such a location ships nothing directly.
    > show locations
    @ Service/Document/ServiceLine: UpdateWithWarehouseShip

    Q-292 Is a line under warranty?
    The Order Date must lie in the warranty of its service item line, for parts or for labor.
    > show service item lines
    @ Service/Document/ServiceLine: CopyFromItem/CopyFromResource

    Q-293 Excluding the warranty
    Only item and resource lines can exclude it.
    > show lines
    @ Service/Document/ServiceLine: Exclude Warranty

    Q-294 What is charged
    Quantity less what was consumed and is to be consumed.
    > show lines
    @ Service/Document/ServiceLine: CalcChargeableQty

    Q-295 Prices of settled entries
    Changing a line of a contract invoice changes its service entry; not modelled.
    > show service entries
    @ Service/Document/ServiceLine: UpdateServiceLedgerEntry
    """#
}

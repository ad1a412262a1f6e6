extension RuleText {
  /// The rules about: default dimensions; price search; statistics in detail; serial and lot
  /// numbers.
  static let defaultsAndTracking = #"""
    # Default dimensions

    S-038 How default dimensions come together
    Start with what the header or service item line has, then go through the sources; a value
      that is there stays unless the new source has a better priority.
    = Header SALES, item PROD: SALES, unless the item has priority 1 and the customer 2.
    > show default dimensions
    @ Finance/Dimension/DimensionManagement: GetDefaultDimID

    S-039 Where a line starts from
    From the set of its service item line, or else the header's; it counts as the customer's.
    > show default dimensions
    @ Service/Document/ServiceLine: CreateDim

    S-040 Order of the sources
    Header: bill-to customer, salesperson, responsibility center, contract, service order
      type, location. Line: number, project, responsibility center, location.
    > show default dimensions
    @ Service/Document/ServiceLine: InitDefaultDimensionSources

    S-041 When defaults are taken
    Entering the number of a line starts again from the header; changes made by hand are lost.
    > show lines
    @ Service/Document/ServiceLine: CreateDimFromDefaultDim

    S-042 ! Dimensions of a service item line reach all lines
    A changed set of the header gives its difference to every line. So does a service item
      line, but to all lines of the document, not only its own.
    = AREA 30 set on service item line 10000 comes to the lines of 20000, too.
    > show service item lines ; show lines
    @ Service/Document/ServiceItemLine: UpdateAllLineDim

    S-043 A set of dimensions
    A set never changes; equal sets are one, and the global dimensions are read from it.
    > show dimensions
    @ Finance/Dimension/DimensionManagement: GetDimensionSetID

    S-044 Order of the dimension checks
    Forbidden combinations, then blocked values, then rules of the sources; header first, then
      lines.
    > show dimension combinations
    @ Service/Posting/ServDocumentsMgt: CheckDim

    S-045 Whose rules are tested
    All rules of all sources, table by table, the first breach counts; priorities do not
      matter.
    > show default dimensions where value posting <> ""
    @ Finance/Dimension/DimensionManagement: CheckDimValuePosting

    S-046 Texts of dimension faults
    A rule for all records of a table has other words than one for a single record.
    > show default dimensions
    @ Finance/Dimension/DimensionManagement: CheckDimValuePosting

    S-047 Journals test dimensions, too
    Each entry's account has rules of its own; their fault stands without the document.
    > show default dimensions
    @ Finance/GeneralLedger/Journal/GenJnlCheckLine: CheckDimensions

    # Price search

    S-048 When prices are searched
    Entering number, quantity, unit, variant, work type, price group, discount group, return
      reason or warranty searches discount, price and, for some, cost.
    > show price list lines ; show lines with line no, unit price, line discount %
    @ Service/Pricing/ServiceLinePrice: SetPrice

    S-049 The day of a price
    Orders and quotes take their order date, invoices and credit memos the posting date.
    > show order
    @ Service/Pricing/ServiceLinePrice: GetDocumentDate

    S-050 Whose price lists count
    All customers, the one who pays, contact, price and discount group are one level, and all
      of them contribute; only projects stand above.
    > show price list lines ; show lines with line no, unit price, line discount %
    @ Service/Pricing/ServiceLinePrice: AddCustomerSources

    S-051 Which price lines fit
    Active, for sales, of the day, in the document's currency or none, in the line's unit or
      none, of the variant or none; work types must be equal.
    > show price list lines ; show lines with line no, unit price, line discount %
    @ Pricing/Calculation/PriceCalculationV16: FindLines

    S-052 What a price line is for
    The item with its discount group before all items; the resource before its group before
      all; and so on.
    > show price list lines ; show lines with line no, unit price, line discount %
    @ Pricing/Asset/PriceAssetItem: PutRelatedAssetsToList

    S-053 Minimum quantity of a price
    It is compared with the quantity in the line's unit, or in pieces where the price has no
      unit.
    > show price list lines ; show lines with line no, unit price, line discount %
    @ Pricing/Calculation/PriceCalculationBufferMgt: IsInMinQty

    S-054 How a price is converted
    VAT, then unit, then currency, then rounding as unit prices are.
    = 12.50 a piece, a box of 6, EUR, 25 % included: 12.58001.
    > show price list lines ; show lines with line no, unit price, line discount %
    @ Pricing/Calculation/PriceCalculationBufferMgt: ConvertAmount

    S-055 The best price
    The lowest after discount; a price with the document's currency or variant beats one
      without, whatever it costs.
    = 80.00 less 5 % is 76.00 and beats 78.00 that allows no discount.
    > show price list lines ; show lines with line no, unit price, line discount %
    @ Pricing/Calculation/PriceCalculationV16: CalcBestAmount

    S-056 The best discount
    The highest above 0; G/L account lines have none.
    > show price list lines ; show lines with line no, unit price, line discount %
    @ Pricing/Calculation/PriceCalculationV16: ApplyDiscount

    S-057 What a price brings along
    Price and invoice discount switch; a price without line discount clears it.
    > show price list lines ; show lines with line no, unit price, line discount %
    @ Pricing/Calculation/PriceCalculationV16: ApplyPrice

    S-058 Search of costs
    The best purchase price, else the last direct cost of the stockkeeping unit or item.
    > show items with no, unit cost ; show stockkeeping units
    @ Service/Pricing/ServiceLinePrice: SetPrice

    S-059 Limit of labor prices
    It lowers a resource's price only when the number is entered.
    > show max labor unit price of order $order
    @ Service/Document/ServiceLine: AdjustMaxLabourUnitPrice

    S-060 Prices the older way
    With the new sales pricing switched off: the lowest sales price that fits, else the card;
      the highest discount of an item; the nearest price and cost of a resource. Nothing else
      has a discount.
    > show new sales pricing experience of feature management ; show sales prices
    @ Service/Pricing/ServPriceCalcMgt: FindServLinePrice

    # Statistics in detail

    S-061 Columns of the statistics
    Each column divides, adds up and rounds as a posting of its quantities would.
    > show statistics
    @ Service/Posting/ServAmountsMgt: SumServiceLinesTemp

    S-062 VAT text of the statistics
    One rate other than 0 on all lines with an amount is named; else it is VAT Amount.
    > show statistics
    @ Service/Posting/ServAmountsMgt: SumServiceLinesTemp

    S-063 ! VAT of the column Invoicing can be a cent off
    The column Invoicing builds VAT groups of what is shipped already, as if nothing more were
      shipped, while its lines count all that is to be invoiced. Its VAT can differ by a cent
      from the invoice that follows.
    = Three pieces at 33.33 with 25 %, one of them shipped: the group has 33.33 and VAT 8.33, so
      the column shows 24.99 where the invoice has 25.00.
    > show statistics
    @ Service/Document/ServiceLine: CalcVATAmountLines

    S-064 Original cost and profit
    Cost is quantity by unit cost, line by line; profit % has one decimal.
    > show statistics
    @ Service/Posting/ServAmountsMgt: SumServiceLinesTemp

    S-065 Adjusted cost of a line
    What its shipments cost, and the unit cost for the rest.
    = 10 pieces at 60.00, four shipped for 220.00: 6 x 60 + 220 = 580.00.
    > show statistics
    @ Service/Posting/ServAmountsMgt: GetServLineAdjCostLCY

    S-066 Posted cost of a line
    Over its shipments in their order, as far as the column's quantity reaches.
    > show statistics
    @ Service/History/ServCostCalculationMgt: CalcServLineCostLCY

    S-067 Statistics of posted documents
    Cost from the lines, adjusted cost from the value entries.
    > show statistics
    @ Service/History/ServCostCalculationMgt: CalcServLineShptAdjCostLCY

    # Serial and lot numbers

    S-068 Numbers of a line
    Serial and lot numbers belong to one line, with a quantity each; a serial number is one
      piece.
    > show tracking lines
    @ Inventory/Tracking/TrackingSpecification

    S-069 When numbers must be there
    The item's tracking code says when: always, or only for sales, returns or consumption.
    > show item tracking codes
    @ Inventory/Tracking/ItemTrackingManagement: GetItemTrackingSetup

    S-070 Numbers must count what is posted
    The pieces with numbers must be as many as are shipped and invoiced.
    > show tracking lines
    @ Service/Document/ServItemTrackingRsrvMgt: CheckTrackingSpecification

    S-071 Limits of assigning
    No more than the line has; a serial number counts one.
    > show tracking lines
    @ Inventory/Tracking/TrackingSpecification: Qty. to Handle (Base)

    S-072 One entry for each number
    Item and value entries are split by number; sales amounts are rounded with the rest
      carried, costs each alone.
    = 100.00 over three serial numbers: 33.33, 33.34, 33.33.
    > show ledger item ; show ledger value
    @ Inventory/Posting/ItemJnlPostLine: SetupTempSplitItemJnlLine

    S-073 Shipment lines with numbers
    Item Shpt. Entry No. is 0; relations lead from the line to its entries.
    > show shipment lines
    @ Service/Document/ServItemTrackingRsrvMgt

    S-074 Numbers that come in
    A serial number that is in stock cannot come in again.
    > show ledger item
    @ Inventory/Posting/ItemJnlPostLine: CheckItemSerialNo

    S-075 Numbers after a posting
    What is left is to be handled next; earlier shipments are invoiced by the numbers that are
      to be invoiced.
    > show tracking lines
    @ Service/Document/ServItemTrackingRsrvMgt: TransServLineToItemJnlLine
    """#
}

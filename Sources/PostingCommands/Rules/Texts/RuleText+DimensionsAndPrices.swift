extension RuleText {
  /// The rules about: dimensions; prices; statistics.
  static let dimensionsAndPrices = #"""
    # Dimensions

    A-197 Dimensions are tested before anything is posted
    The header first, then every line that ships or invoices; the first fault stops.
    > show order
    @ Service/Posting/ServDocumentsMgt: CheckDimensions

    A-198 Who makes rules for the header
    Bill-to customer, salesperson, responsibility center and service order type.
    > show default dimensions
    @ Service/Posting/ServDocumentsMgt: CheckDimValuePosting

    A-199 Who makes rules for a line
    Its account, item, resource or cost, project, responsibility center, service item and
      service item group.
    > show default dimensions
    @ Service/Posting/ServDocumentsMgt: CheckDimValuePosting

    A-200 Combinations that are forbidden
    Two dimensions, or two of their values, may be forbidden together; such a document is
      refused.
    > show dimension combinations
    @ Finance/Dimension/DimensionManagement: CheckDimComb

    A-201 Mandatory, same and no code
    A default dimension may demand a value, one value, or none; a breach is refused with the
      rule that is broken.
    > show default dimensions where value posting <> ""
    @ Finance/Dimension/DimensionManagement: CheckDimValuePosting

    A-202 Blocked dimensions
    A blocked dimension or value stops the posting.
    > show dimension values where blocked = yes
    @ Finance/Dimension/DimensionManagement: CheckBlockedDimAndValues

    A-203 Priorities do not choose what is tested
    The rules of all sources are tested; priorities only choose which default value a document
      takes.
    > show default dimensions
    @ Finance/Dimension/DimensionManagement: CollectDefaultDimsToCheck

    # Prices

    A-204 Price of the card
    Where no price list fits, items and resources take Unit Price of their card, costs Default
      Unit Price.
    > show items with no, unit price
    @ Service/Pricing/ServiceLinePrice: FillBuffer

    A-205 Which price wins
    Of the lists that fit, those with the document's currency and the variant come before
      those without; then the lowest price after discount.
    > show price list lines ; show lines with line no, unit price, line discount %
    @ Pricing/Calculation/PriceCalculationV16: FindLines, PickBestLine

    A-206 Minimum quantity
    A price line without unit compares the quantity in base units.
    > show price list lines ; show lines with line no, unit price, line discount %
    @ Pricing/Calculation/PriceCalculationBufferMgt: IsInMinQty

    A-207 A price is converted before it is compared
    VAT, unit and currency are worked in, then it is rounded as unit prices are.
    > show price list lines ; show lines with line no, unit price, line discount %
    @ Pricing/Calculation/PriceCalculationBufferMgt: ConvertAmount

    A-208 A price that stays
    If no price line fits at all, changing only the quantity or the variant leaves the price
      as it is.
    > show price list lines ; show lines with line no, unit price, line discount %
    @ Service/Pricing/ServiceLinePrice: IsPriceUpdateNeeded

    A-209 Prices without line discount
    A price that allows no line discount sets Line Discount % to 0.
    > show price list lines ; show lines with line no, unit price, line discount %
    @ Service/Pricing/ServiceLinePrice: Update

    A-210 Who has line discounts
    G/L accounts never; with the older way of prices only items.
    > show sales line discounts
    @ Service/Pricing/ServPriceCalcMgt: FindServLineDisc

    A-211 Max. Labor Unit Price
    A resource's price above the header's limit is lowered to it with a message; typing a
      higher one is refused.
    > show max labor unit price of order $order
    @ Service/Document/ServiceLine: AdjustMaxLabourUnitPrice, Unit Price

    A-212 What a service cost brings
    Cost, price, unit and quantity come from its card, groups from its G/L account.
    > show service costs
    @ Service/Document/ServiceLine: CopyFromCost

    A-213 Travel from another zone
    A travel cost of another service zone than the order's is asked about.
    > show service costs
    @ Service/Document/ServiceLine: CopyFromCost

    A-214 Unit cost of an item line
    The unit cost of the stockkeeping unit at the location, or else of the card, by the pieces
      of the unit, taken when the item is entered; at posting only standard cost is read again.
    > show lines with line no, unit cost lcy
    @ Service/Document/ServiceLine: GetUnitCost

    A-215 Standard cost is not typed
    Unit Cost (LCY) of an item with standard cost cannot be changed on the line.
    > show items where costing method = Standard
    @ Service/Document/ServiceLine: Unit Cost (LCY)

    # Statistics

    A-216 Statistics are worked out as a posting would
    Each column divides and rounds copies of the lines for its purpose.
    > show statistics
    @ Service/Document/ServiceOrderStatistics: OnAfterGetRecord

    A-217 Profit %
    100 x profit / sales, to one decimal; 0 without sales.
    > show statistics
    @ Service/Posting/ServAmountsMgt: SumServiceLinesTemp

    A-218 VAT text
    One rate on all lines is named, as 25% VAT; else the text is VAT Amount.
    > show statistics
    @ Service/Posting/ServAmountsMgt: SumServiceLinesTemp

    A-219 What is consumed in statistics
    It has no price and no invoice discount, but its cost counts.
    > show statistics
    @ Service/Posting/ServAmountsMgt: SumServiceLines2

    A-220 Adjusted cost
    What shipped pieces cost in their value entries, and the unit cost of what is outstanding.
    > show statistics
    @ Service/Posting/ServAmountsMgt: GetServLineAdjCostLCY

    A-221 Credit limit %
    Balance by limit; 0 without a limit or with a negative ratio, 100 above it. Warnings while a
      document is entered look further: at what is ordered and shipped as well.
    > show statistics ; show credit warnings of sales receivables setup
    @ Service/Document/ServiceOrderStatistics: OnAfterGetRecord

    A-222 Statistics store the discount
    With Calc. Inv. Discount, opening them calculates the invoice discount and stores it.
    > show statistics
    @ Service/Document/ServiceOrderStatistics: OnOpenPage

    A-223 Statistics of what was posted
    They add up the posted lines; cost is quantity by unit cost.
    > show statistics
    @ Service/History/ServiceInvoiceStatistics: OnAfterGetRecord
    """#
}

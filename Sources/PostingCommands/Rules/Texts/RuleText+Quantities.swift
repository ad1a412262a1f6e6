extension RuleText {
  /// The rules about: quantities of a line.
  static let quantities = #"""
    # Quantities of a line

    Q-041 Outstanding Quantity
    What is not shipped yet: Quantity less Quantity Shipped.
    > show lines
    @ Service/Document/ServiceLine: InitOutstanding

    Q-042 Outstanding on credit memos
    There it is the whole quantity.
    > show lines
    @ Service/Document/ServiceLine: InitOutstanding

    Q-043 Shipped and not invoiced
    Quantity Shipped less what was invoiced and consumed.
    > show lines
    @ Service/Document/ServiceLine: InitOutstanding

    Q-044 Completely Shipped
    A line with a quantity and nothing outstanding is shipped completely.
    > show lines
    @ Service/Document/ServiceLine: InitOutstanding

    Q-045 A completely shipped document
    Every line that is no text must be shipped completely.
    > show order
    @ Service/Document/ServiceHeader: Completely Shipped

    Q-046 Outstanding Amount
    The amount with VAT by the share that is outstanding.
    > show lines with line no, outstanding amount
    @ Service/Document/ServiceLine: InitOutstandingAmount

    Q-047 Shipped Not Invoiced
    The amount with VAT by the share that is shipped and not invoiced, of what is charged.
    > show lines with line no, shipped not invoiced
    @ Service/Document/ServiceLine: InitOutstandingAmount

    Q-048 Nothing charged, nothing outstanding
    Where the quantity or what is charged of it is 0, both amounts are 0.
    > show lines with line no, outstanding amount
    @ Service/Document/ServiceLine: InitOutstandingAmount

    Q-049 What is to be shipped at first
    Qty. to Ship starts as what is outstanding, Qty. to Invoice as all that can be invoiced;
      what is to be consumed stays.
    > show lines
    @ Service/Document/ServiceLine: InitQtyToShip

    Q-050 With something to consume
    Then only that is to be shipped, and to be invoiced is what was shipped before.
    > show lines
    @ Service/Document/ServiceLine: InitQtyToShip

    Q-051 At a warehouse location
    Where shipments go through the warehouse, Qty. to Ship starts as 0.
    > show locations
    @ Service/Document/ServiceLine: InitQtyToShip

    Q-052 What is to be invoiced at first
    All that is shipped or to be shipped and neither invoiced nor consumed.
    > show lines
    @ Service/Document/ServiceLine: InitQtyToInvoice

    Q-053 To be invoiced on a credit memo
    The whole quantity.
    > show lines
    @ Service/Document/ServiceLine: MaxQtyToInvoice

    Q-054 Limit of consuming
    Quantity less Quantity Shipped.
    > show lines
    @ Service/Document/ServiceLine: MaxQtyToConsume

    Q-055 A quantity needs a number
    Type and No. must be entered before the quantity.
    > add item HDD-20 qty 1
    @ Service/Document/ServiceLine: Quantity

    Q-056 No negative quantity
    Use a credit memo or an undo to take something back.
    > show lines
    @ Service/Document/ServiceLine: TestQuantityPositive

    Q-057 Not less than was shipped
    Quantity cannot go below Quantity Shipped.
    > show lines
    @ Service/Document/ServiceLine: Quantity

    Q-058 Not less in base units either
    The same is tested for base quantities.
    > show lines
    @ Service/Document/ServiceLine: Quantity

    Q-059 Another quantity starts anew
    What is to be shipped and invoiced is set to all that is left.
    > show lines
    @ Service/Document/ServiceLine: Quantity

    Q-060 A quantity below shipped and to consume
    Lowering it so far is refused because of what is to be consumed.
    > show lines
    @ Service/Document/ServiceLine: Quantity via 5917

    Q-061 No negative quantity to ship
    It must be 0 or more.
    > show lines
    @ Service/Document/ServiceLine: CheckQtyToShipPositive

    Q-062 Not more than is outstanding
    Qty. to Ship is at most Outstanding Quantity.
    > show lines
    @ Service/Document/ServiceLine: Qty. to Ship

    Q-063 Limit of shipping in base units
    The limit holds for base quantities as well.
    > show lines
    @ Service/Document/ServiceLine: Qty. to Ship

    Q-064 What is shipped is to be invoiced
    Another Qty. to Ship sets Qty. to Invoice to all that can then be invoiced.
    > show lines
    @ Service/Document/ServiceLine: Qty. to Ship

    Q-065 Shipping drags consuming along
    If something is to be consumed, another Qty. to Ship becomes Qty. to Consume, and nothing
      is to be invoiced.
    > show lines
    @ Service/Document/ServiceLine: Qty. to Ship

    Q-066 All of it, with consuming
    Where something is to be consumed, typing the whole outstanding quantity changes nothing.
    > show lines
    @ Service/Document/ServiceLine: Qty. to Ship + InitQtyToShip

    Q-067 No negative quantity to invoice
    It must be 0 or more.
    > show lines
    @ Service/Document/ServiceLine: CheckQtyToInvoicePositive

    Q-068 Invoicing drops consuming
    A quantity to invoice clears what is to be consumed; Qty. to Ship stays.
    > show lines
    @ Service/Document/ServiceLine: Qty. to Invoice

    Q-069 Not more than can be invoiced
    At most what is shipped and not invoiced and what is to be shipped.
    > show lines
    @ Service/Document/ServiceLine: Qty. to Invoice

    Q-070 Limit of invoicing in base units
    The limit holds for base quantities as well.
    > show lines
    @ Service/Document/ServiceLine: Qty. to Invoice

    Q-071 No negative quantity to consume
    It must be 0 or more.
    > show lines
    @ Service/Document/ServiceLine: CheckQtyToConsumePositive

    Q-072 Consuming ships and does not invoice
    A quantity to consume is to be shipped, and nothing is to be invoiced.
    > show lines
    @ Service/Document/ServiceLine: Qty. to Consume

    Q-073 Not more than is unshipped
    Qty. to Consume is at most what is not shipped yet.
    > show lines
    @ Service/Document/ServiceLine: Qty. to Consume

    Q-074 Limit of consuming in base units
    The limit holds for base quantities as well.
    > show lines
    @ Service/Document/ServiceLine: Qty. to Consume

    Q-075 Consuming taken back
    With 0 Qty. to Ship stays, and what can be invoiced is to be invoiced again.
    > show lines
    @ Service/Document/ServiceLine: Qty. to Consume

    Q-076 Rounding of quantities
    Five decimals, halves away from zero.
    > show lines
    @ Foundation/UOM/UnitofMeasureManagement: RoundQty

    Q-077 Precision of an item's unit
    A finer quantity than the unit allows is refused.
    > show item units of measure
    @ Foundation/UOM/UnitofMeasureManagement: RoundAndValidateQty

    Q-078 Base quantity of 0
    A quantity whose base quantity rounds to 0 is refused.
    > show item units of measure
    @ Foundation/UOM/UnitofMeasureManagement: CalcBaseQty

    Q-079 Rests that do not fit
    Where quantity or base quantity has a rest and the other has none, the entry is refused.
    > show lines
    @ Foundation/UOM/UnitofMeasureManagement: ValidateQtyIsBalanced

    Q-080 Typing base quantities
    They are typed only where a unit is one base unit.
    > show lines
    @ Service/Document/ServiceLine: Quantity (Base)

    Q-081 Replacing a part
    A replaced component counts one; replacing parts is not modelled.
    > show service items
    @ Service/Document/ServiceLine: Quantity
    """#
}

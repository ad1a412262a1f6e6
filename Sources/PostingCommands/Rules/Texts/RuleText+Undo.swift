extension RuleText {
  /// The rules about: undoing shipments and consumption.
  static let undo = #"""
    # Undoing shipments and consumption

    Q-220 Undoing asks
    Yes is taken for granted and noted; answering no leaves all as it is.
    > undo shipment $shipment
    @ Service/History/UndoServiceShipmentLine: OnRun

    Q-221 All lines are tested first
    One line that cannot be undone stops all.
    > why not undo shipment $shipment
    @ Service/History/UndoServiceShipmentLine: Code

    Q-222 A line of 0 is not undone
    It needs a quantity.
    > show shipment lines
    @ Service/History/UndoServiceShipmentLine: CheckServShptLine

    Q-223 Only what is fully open
    A line of which something was invoiced or consumed is refused.
    > show shipment lines
    @ Service/History/UndoServiceShipmentLine: CheckServShptLine

    Q-224 Only once
    A corrected line is refused.
    > show shipment lines
    @ Service/History/UndoServiceShipmentLine: CheckServShptLine

    Q-225 Number of the correction line
    Halfway to the next line, or 10000 behind the last.
    > show shipment lines
    @ Service/History/UndoServiceShipmentLine: GetCorrectiveShptLineNoStep

    Q-226 The correction line
    It has the negative quantity and nothing left to invoice.
    > show shipment lines
    @ Service/History/UndoServiceShipmentLine: InsertNewShipmentLine

    Q-227 The corrected line
    It counts as invoiced whole and is marked.
    > show shipment lines
    @ Service/History/UndoServiceShipmentLine: Code

    Q-228 The order gets its quantity back
    Quantity Shipped falls, and all that is left is to be shipped. The line is found by its
      number, even if that was given to another line meanwhile.
    > show lines
    @ Service/Inventory/ServUndoPostingMgt: UpdateServLine

    Q-229 The order must be there
    Without its order a shipment cannot be undone.
    > show orders
    @ Service/History/UndoServiceShipmentLine: UpdateOrderLine

    Q-230 Entries of an undo
    Usage, warranty, item and resource entries are mirrored.
    > show ledger service
    @ Service/History/UndoServiceShipmentLine: Code

    Q-231 Undoing a consumption asks
    Yes is taken for granted and noted.
    > undo consumption $shipment
    @ Service/History/UndoServiceConsumptionLine: OnRun

    Q-232 Not if invoiced
    A line of which something was invoiced is refused.
    > show shipment lines
    @ Service/History/UndoServiceConsumptionLine: CheckServShptLine

    Q-233 Not if nothing was consumed
    The line must have a consumed quantity.
    > show shipment lines
    @ Service/History/UndoServiceConsumptionLine: CheckServShptLine

    Q-234 Not if it does not add up
    What is left must be the quantity less what was consumed.
    > show shipment lines
    @ Service/History/UndoServiceConsumptionLine: CheckServShptLine

    Q-235 Not if posted to a project
    Projects are not modelled.
    > show shipment lines
    @ Service/History/UndoServiceConsumptionLine: CheckServShptLine

    Q-236 Not if the order is gone
    A closed order takes nothing back.
    > why not open order SVO000001
    @ Service/History/UndoServiceConsumptionLine: CheckServShptLine

    Q-237 Its correction line
    It has negative quantity and consumption. One behind an item that is none itself takes the
      item entry over as its own.
    > show shipment lines
    @ Service/History/UndoServiceConsumptionLine: InsertCorrectiveShipmentLine

    Q-238 The order after it
    Shipped and consumed fall by what was consumed, and all that is left starts anew. Where
      only part of the shipment was consumed, the rest stays shipped.
    > show lines
    @ Service/Inventory/ServUndoPostingMgt: UpdateServLineCnsm

    Q-239 Its corrected line
    It counts as consumed whole and is marked.
    > show shipment lines
    @ Service/History/UndoServiceConsumptionLine: UpdateServShptLine

    Q-240 Consumed lines are no shipments to undo
    Undo their consumption instead.
    > undo consumption $shipment
    @ Service/History/UndoServiceShipmentLine

    Q-241 Whole lines only
    A line is undone with all its quantity.
    > show shipment lines
    @ Service/History/UndoServiceShipmentLine, Service/History/UndoServiceConsumptionLine

    Q-242 Dates and numbers of an undo
    They are those of the shipment, not of the day.
    > show ledger service
    @ Service/History/UndoServiceShipmentLine, Service/History/UndoServiceConsumptionLine
    """#
}

extension RuleText {
  /// The rules about: invoicing earlier shipments; the order after a posting; service invoices
  /// and credit memos.
  static let afterwards = #"""
    # Invoicing earlier shipments

    Q-179 When earlier shipments are used
    If more is invoiced or consumed than is shipped now.
    > show shipment lines
    @ Service/Posting/ServDocumentsMgt: UpdateShptLinesOnInv

    Q-180 The new shipment comes first
    What is shipped now is invoiced on the new shipment line before older ones are used.
    > show shipment lines
    @ Service/Posting/ServDocumentsMgt: UpdateShptLinesOnInv, PrepareShipmentLine

    Q-181 The oldest shipment first
    Older shipments are used in the order of their numbers and lines.
    > show shipment lines
    @ Service/Posting/ServDocumentsMgt: UpdateShptLinesOnInv, PrepareShipmentLine

    Q-182 Only what is open
    Shipment lines with nothing left, such as undone ones, are passed over.
    > show shipment lines
    @ Service/Posting/ServDocumentsMgt: UpdateShptLinesOnInv, PrepareShipmentLine

    Q-183 As much as is left
    From each as much as it has left, until all is found.
    > show shipment lines
    @ Service/Posting/ServDocumentsMgt: UpdateShptLinesOnInv, PrepareShipmentLine

    Q-184 Shipment and line must agree
    Customer, type, number, groups, unit and variant.
    > show shipment lines
    @ Service/Posting/ServDocumentsMgt: CheckServiceShipmentLineValues

    Q-185 The same sign
    What is invoiced must have the sign of the shipment. It has not where the number of a line was
      given again and more was taken back than its new owner shipped.
    > show shipment lines
    @ Service/Posting/ServDocumentsMgt: CheckServiceShipmentLineValues

    Q-186 Already invoiced
    A fetched shipment line with nothing left is refused.
    > show shipment lines
    @ Service/Posting/ServDocumentsMgt: UpdateShptLinesOnInv

    Q-187 Nothing shipped is open
    An order whose shipments have nothing left has nothing to post.
    > why not invoice
    @ Service/Posting/ServDocumentsMgt: UpdateShptLinesOnInv

    Q-188 More than the shipment has
    A fetched line cannot invoice more than its shipment has left.
    > show shipment lines
    @ Service/Posting/ServDocumentsMgt: UpdateShptLinesOnInv

    Q-189 Shipment lines are missing
    An order that has more to invoice than its shipments have is refused.
    > show shipment lines
    @ Service/Posting/ServDocumentsMgt: UpdateShptLinesOnInv

    # The order after a posting

    Q-190 Shipped adds up
    Quantity Shipped grows by what was shipped.
    > show changes
    @ Service/Posting/ServDocumentsMgt: UpdateServLinesOnPostOrder

    Q-191 Consumed adds up
    Quantity Consumed grows, and nothing is to be consumed next.
    > show changes
    @ Service/Posting/ServDocumentsMgt: UpdateServLinesOnPostOrder

    Q-192 Invoiced adds up
    Quantity Invoiced grows by what was invoiced.
    > show changes
    @ Service/Posting/ServDocumentsMgt: UpdateServLinesOnPostOrder

    Q-193 What comes next
    All that is left is to be shipped and invoiced next.
    > show lines
    @ Service/Posting/ServDocumentsMgt: UpdateServLinesOnPostOrder

    Q-194 Is a posted line settled?
    It is if its quantity is all invoiced or consumed after this posting.
    > why open order $order
    @ Service/Posting/ServDocumentsMgt: CheckCloseCondition

    Q-195 Is another line settled?
    It is if its quantity was invoiced or consumed before.
    > why open order $order
    @ Service/Posting/ServDocumentsMgt: RemoveLinesNotSatisfyPosting

    Q-196 Service items without a line
    A service item line with a service item and no line of its own keeps the order.
    > why open order $order
    @ Service/Posting/ServDocumentsMgt: CheckCloseCondition

    Q-197 A settled order is deleted
    With its lines, service item lines and comments.
    > why open order $order
    @ Service/Posting/ServDocumentsMgt: Finalize

    Q-198 Invoices and credit memos are deleted
    They always are once they are posted.
    > show invoices
    @ Service/Posting/ServDocumentsMgt: Finalize

    Q-199 Finished by chosen lines
    Where chosen lines settle the order its status becomes Finished before it goes.
    > show document log entries
    @ Service/Posting/ServDocumentsMgt: SetLastNos

    Q-200 The log stays
    The log of an order outlives it.
    > show document log entries
    @ Service/Posting/ServDocumentsMgt: FinalizeDeleteHeader

    # Service invoices and credit memos

    Q-201 Fetching is for invoices
    Shipment lines are fetched into a service invoice only.
    > get shipment lines
    @ ServiceGetShipment

    Q-202 Not into contract invoices
    An invoice with a Contract No. fetches no shipments; another invoice must be made.
    > get shipment lines
    @ Document/ServiceInvoiceSubform

    Q-203 Which shipment lines are offered
    Those of the same bill-to customer and currency with something left.
    > get shipment lines
    @ Service/Document/ServiceGetShipment: OnRun

    Q-204 Lines that do not fit
    Another currency or bill-to customer is told and passed over.
    > get shipment lines
    @ ServiceGetShipment.CreateInvLines

    Q-205 The VAT group must be the same
    A shipment line with another VAT business group is refused.
    > get shipment lines
    @ ServiceGetShipment

    Q-206 A heading for each shipment
    A line of text names the shipment before its lines.
    > get shipment lines
    @ Service/History/ServiceShipmentLine: InsertInvLineFromShptLine

    Q-207 Fetched as the order has it
    The line is copied from the order's; without it fetching is refused.
    > get shipment lines
    @ Service/History/ServiceShipmentLine: InsertInvLineFromShptLine

    Q-208 Quantity of a fetched line
    What is neither invoiced nor consumed of the shipment line.
    > get shipment lines
    @ Service/History/ServiceShipmentLine: InsertInvLineFromShptLine

    Q-209 The order learns of it
    Posting such an invoice updates the order's line, which must be there.
    > show lines
    @ Service/Posting/ServDocumentsMgt: UpdateServLinesOnPostInvoice

    Q-210 Not more than was shipped
    The order's line would be invoiced beyond what is shipped: refused.
    > show lines
    @ Service/Posting/ServDocumentsMgt: UpdateServLinesOnPostInvoice

    Q-211 The order stays
    It is not deleted by an invoice of its shipments.
    > delete invoiced orders
    @ Service/Posting/ServDocumentsMgt: UpdateDocumentLines

    Q-212 Which orders are combined
    Those whose Combine Shipments is on.
    > combine shipments
    @ Service/Document/CombineServiceShipments

    Q-213 When a new invoice starts
    With another customer, bill-to customer, currency or dimension set.
    > combine shipments
    @ Service/Document/CombineServiceShipments

    Q-214 Nothing to combine
    No shipment line fits; a message says so.
    > combine shipments
    @ Service/Document/CombineServiceShipments

    Q-215 Blocked customers are counted
    Their lines are passed over and counted.
    > combine shipments
    @ Service/Document/CombineServiceShipments

    Q-216 Deleting invoiced orders
    Orders with something invoiced, nothing outstanding and nothing left to invoice.
    > delete invoiced orders
    @ DeleteInvoicedServiceOrders

    Q-217 A credit memo has no way back
    Order and shipment stay as they are.
    > show orders
    @ Service/Posting/ServDocumentsMgt: UpdateServLinesOnPostCrMemo (empty)

    Q-218 Credit memos in parts
    There are none; the line is credited whole.
    > show lines
    @ Service/Posting/ServDocumentsMgt: CheckAndBlankQtys

    Q-219 No cancelling of service invoices
    Copy the posted document into a credit memo instead.
    > copy from invoice $invoice
    @ Document/*
    """#
}

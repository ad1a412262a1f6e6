extension RuleText {
  /// The rules about: documents, lines and links; status of a document.
  static let documents = #"""
    # Documents, lines and links

    Q-001 Four kinds of documents
    Quotes, orders, invoices and credit memos share their tables; only what posting does with
      them differs.
    > show orders
    @ Document/ServiceDocumentType

    Q-002 Quotes are not posted
    Make an order of the quote first.
    > make order
    @ Service/Posting/ServicePost: TestMandatoryFields

    Q-003 Five kinds of lines
    Item, resource, cost, G/L account and text; a text has no type.
    > show lines
    @ Document/ServiceLineType

    Q-004 Line numbers go up by 10000
    The first line is 10000, each new one 10000 behind the last.
    > show lines
    @ Service/Document/ServiceLine: GetLineNo

    Q-005 Lines between lines
    A line put between two others gets the number in the middle; without a free number a fee
      is refused.
    > show lines
    @ Service/Document/ServiceLine: GetNextLineNo, Service/Document/ServOrderManagement:
      InsertServCost

    Q-006 Posted lines keep their number
    Line 20000 of an order is line 20000 of its shipments and invoices.
    > show invoice lines
    @ Service/Posting/ServDocumentsMgt: PrepareShipmentLine/InvoiceLine

    Q-007 Documents are not renamed
    Neither a document nor a line can take another number.
    > show orders
    @ Service/Document/ServiceLine and ServiceHeader: OnRename

    Q-008 An order's number is used once
    A number that a posted shipment carries cannot be given to a new order.
    > show shipments with no, order no
    @ Service/Document/ServiceHeader: CheckDocumentTypeAlreadyUsed

    Q-009 Lines belong to a service item line
    Service Item Line No. brings service item, serial number and fault codes to the line.
    > show service item lines
    @ Service/Document/ServiceLine: Service Item Line No.

    Q-010 After a shipment the link stays
    Once something of a line is shipped, its service item line cannot be changed.
    > show lines
    @ Service/Document/ServiceLine: Service Item Line No.

    Q-011 Linking can be demanded
    The setup can demand that each item and resource line of an order belongs to a service
      item line.
    > show service management setup
    @ Service/Document/ServiceHeader: TestMandatoryFields

    Q-012 Service item lines with lines stay
    A service item line to which lines belong cannot be deleted.
    > show service item lines
    @ Service/Document/ServiceItemLine: OnDelete

    Q-013 One service item an order
    The setup can allow only one service item line on each order.
    > show service management setup
    @ Service/Document/ServiceItemLine: OnInsert

    Q-014 The type of a shipped line stays
    After a shipment, or on a line that came from one, the type is fixed.
    > show lines
    @ Service/Document/ServiceLine: Type

    Q-015 The number of a shipped line stays
    After a shipment, or on a line that came from one, the number is fixed.
    > show lines
    @ Service/Document/ServiceLine: No.

    Q-016 The unit of a shipped line stays
    After a shipment the unit of measure is fixed.
    > show lines
    @ Service/Document/ServiceLine: Unit of Measure Code

    Q-017 The location of a shipped item stays
    While something is shipped and not invoiced the location is fixed.
    > show lines
    @ Service/Document/ServiceLine: Location Code

    Q-018 Shipped lines are not deleted
    A line with something shipped and not invoiced cannot be deleted; invoice it or undo the
      shipment. Of items only lines with a quantity are looked at.
    > show lines
    @ Service/Document/ServiceLine: OnDelete

    Q-019 The customer of a shipped order stays
    Once lines are shipped, or came from a shipment, the customer cannot be changed.
    > show order
    @ Service/Document/ServiceHeader: Customer No., Bill-to Customer No.

    Q-020 Lines follow the posting date
    Another posting date of the header becomes Document Date and the posting date of all
      lines.
    > show lines with line no, posting date
    @ Service/Document/ServiceHeader: Posting Date

    Q-021 A taken number can fix the date
    With a number of a series in order of dates already taken, the posting date cannot be
      changed.
    > show order
    @ Service/Document/ServiceHeader: Posting Date

    Q-022 Texts from standard texts
    A line of text may take the words of a standard text by its code.
    > show lines
    @ Service/Document/ServiceLine: CopyFromStdTxt

    Q-023 Costs bring a quantity
    Default Quantity of the service cost becomes the line's quantity.
    > show service costs
    @ Service/Document/ServiceLine: CopyFromCost

    Q-024 Only accounts with direct posting
    A G/L account typed on a line must allow direct posting; lines the program makes need not.
    > show gl accounts where direct posting = no
    @ Service/Document/ServiceLine: CopyFromGLAccount

    Q-025 Blocked resources
    A blocked resource is refused when it is entered.
    > show resources where blocked = yes
    @ Service/Document/ServiceLine: CopyFromResource

    Q-026 Items need posting groups
    An item without general posting group, or without inventory posting group, is refused.
    > show items
    @ Service/Document/ServiceLine: CopyFromItem

    # Status of a document

    Q-027 Releasing is not needed to post
    An order can be posted whether it is released or not.
    > release
    @ Service/Posting/ServicePost, Service/Posting/ServDocumentsMgt

    Q-028 Released item lines are locked
    Item lines of a released order change only after it is reopened.
    > reopen
    @ Service/Document/ServiceLine: TestStatusOpen

    Q-029 Nothing to release
    A document needs a line with a quantity before it can be released.
    > show lines
    @ ReleaseServiceDocument.Code

    Q-030 Releasing looks at blocks
    A service item blocked for all, or a blocked item, stops the release.
    > show service items where blocked <> ""
    @ ReleaseServiceDocument

    Q-031 Releasing needs units
    Items in stock need a unit, and a location where the setup demands one.
    > show lines
    @ ReleaseServiceDocument

    Q-032 A repair status can forbid posting
    Lines that belong to a service item line whose repair status allows no posting are
      refused.
    > show repair statuses
    @ Service/Document/ServOrderManagement: CheckServItemRepairStatus

    Q-033 Only linked lines are looked at
    A line without service item line, or one whose status is blank, passes.
    > show service item lines
    @ Service/Document/ServOrderManagement: CheckServItemRepairStatus

    Q-034 Consuming alone passes
    A posting that neither ships nor invoices does not look at repair statuses.
    > show repair statuses
    @ Service/Posting/ServDocumentsMgt: PostDocumentLines

    Q-035 Status of the order
    It follows the repair statuses of its service item lines; the one with the highest
      priority counts.
    > show service item lines
    @ Service/Document/ServiceItemLine: Repair Status Code

    Q-036 Status by hand
    A status is accepted only if the repair status of every service item line allows it.
    > show repair statuses
    @ Service/Document/ServiceHeader: Status

    Q-037 Quote Finished is for quotes
    That repair status cannot be used on orders.
    > show repair statuses
    @ Service/Document/ServiceItemLine: Repair Status Code

    Q-038 Finished is for orders
    That repair status cannot be used on quotes.
    > show repair statuses
    @ Service/Document/ServiceItemLine: Repair Status Code

    Q-039 Finishing asks for mandatory fields
    Setting the status to Finished makes the tests of the fields that the setup demands.
    > show service management setup
    @ Service/Document/ServiceHeader: Status

    Q-040 Posting leaves the status
    An order that is still there after a posting has the status it had.
    > show order
    @ Service/Posting/ServDocumentsMgt: SetLastNos
    """#
}

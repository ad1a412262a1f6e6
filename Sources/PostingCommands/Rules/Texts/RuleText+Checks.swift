extension RuleText {
  /// The rules about: checks before a posting.
  static let checks = #"""
    # Checks before a posting

    Q-111 Key fields of the header
    Customer, bill-to customer, posting date and document date must be filled.
    > show order
    @ Service/Posting/ServicePost: TestMandatoryFields

    Q-112 Dates of all lines
    The posting date of every line that is no text must be allowed, also of lines that are not
      posted.
    > show general ledger setup
    @ Service/Posting/ServicePost: TestServLinePostingDate

    Q-113 Dates of chosen lines
    Where lines are chosen whose date differs from the header's, the line's date is tested
      first, then the header's.
    > show lines with line no, posting date
    @ Service/Posting/ServicePost: TestMandatoryFields

    Q-114 The allowed dates
    The user's own range counts before the general one; a missing end is open, and both ends
      are allowed. VAT dates have ranges of their own, in the user setup and the VAT setup, which
      an invoice or credit memo must keep.
    > show user setups ; show general ledger setup ; show vat setup
    @ User Setup Management

    Q-115 Salesperson
    The setup can demand one.
    > show service management setup
    @ Service/Document/ServiceHeader: CheckMandSalesPersonOrderData

    Q-116 Service order type
    The setup can demand one on orders.
    > show service management setup
    @ Service/Document/ServiceHeader: CheckMandSalesPersonOrderData

    Q-117 Start and finish
    The setup can demand dates and times for both on orders.
    > show service management setup
    @ Service/Document/ServiceHeader: CheckMandSalesPersonOrderData

    Q-118 Fault reason
    The setup can demand one on each service item line.
    > show service management setup
    @ Service/Document/ServiceHeader: CheckMandSalesPersonOrderData

    Q-119 Unit of measure
    The setup can demand one on lines with something to post.
    > show service management setup
    @ Service/Document/ServiceHeader: TestMandatoryFields

    Q-120 Work type
    The setup can demand one on resource lines.
    > show service management setup
    @ Service/Document/ServiceHeader: TestMandatoryFields

    Q-121 Lines of a project
    They consume what they ship; projects are not modelled.
    > show lines
    @ Service/Document/ServiceHeader: TestMandatoryFields

    Q-122 Unit of an item
    An item line that was never shipped needs a unit.
    > show lines
    @ Service/Posting/ServDocumentsMgt: CheckAndBlankQtys

    Q-123 An invoice of nothing
    An invoice whose only quantities are of lines the program made is refused as nothing to
      post.
    > show lines
    @ Service/Posting/ServDocumentsMgt: CheckSysCreatedEntry

    Q-124 Complete shipments
    Where the customer takes complete shipments only, every line must ship its whole rest.
    > show order
    @ Service/Posting/ServDocumentsMgt: CheckShippingAdvice

    Q-125 Header dimensions together
    Dimensions of the header that are forbidden together stop the posting.
    > show dimension combinations
    @ Service/Posting/ServDocumentsMgt: CheckDimComb

    Q-126 Line dimensions together
    Dimensions of a line that are forbidden together stop the posting.
    > show dimension combinations
    @ Service/Posting/ServDocumentsMgt: CheckDimComb

    Q-127 Header dimension rules
    Rules of customer, salesperson and others are tested against the header's set.
    > show default dimensions
    @ Service/Posting/ServDocumentsMgt: CheckDimValuePosting

    Q-128 Line dimension rules
    Rules of number, service item and others are tested against the line's set.
    > show default dimensions
    @ Service/Posting/ServDocumentsMgt: CheckDimValuePosting

    Q-129 Privacy
    A customer blocked for privacy stops every document.
    > show customers where privacy blocked = yes
    @ Customer.CheckBlockedCustOnDocs

    Q-130 Blocked for all
    It stops every document of the customer.
    > show customers where blocked = All
    @ Customer.CheckBlockedCustOnDocs

    Q-131 Blocked for invoices
    It stops orders and invoices, even a shipment alone.
    > show customers where blocked = Invoice
    @ Customer.CheckBlockedCustOnDocs

    Q-132 Blocked for shipping
    It stops orders and invoices when they ship.
    > show customers where blocked = Ship
    @ Customer.CheckBlockedCustOnDocs

    Q-133 Who pays is looked at, too
    The bill-to customer is tested like the one who orders.
    > show customers where blocked <> ""
    @ Service/Posting/ServDocumentsMgt: GetAndCheckCustomer

    Q-134 Blocked service items
    A service item blocked for all stops the posting, but for credit memos.
    > show service items where blocked <> ""
    @ Service/Document/ServOrderManagement: CheckServiceItemBlockedForAll

    Q-135 Due date
    Invoicing needs one.
    > show order
    @ Service/Posting/ServicePost: CheckAndSetPostingConstants

    Q-136 External document number
    The setup can demand one.
    > show service management setup
    @ Service/Posting/ServDocumentsMgt: PrepareShipmentHeader etc.

    Q-137 What a line with a quantity needs
    Number, type and posting groups.
    > show lines
    @ Service/Posting/ServDocumentsMgt: PostDocumentLines

    Q-138 A line without quantity has no amount
    Another line amount than 0 is refused: a line of 0 has one where less than nothing is consumed.
    > show lines
    @ Service/Posting/ServDocumentsMgt: PostDocumentLines

    Q-139 Bins
    A location may want one on the line. Lines have none here, as bins are not modelled: an item
      that is kept in stock is refused there.
    > show locations
    @ Service/Document/ServiceLine: TestBinCode

    Q-140 Variants
    An item whose variants are mandatory needs one on the line.
    > show items
    @ Service/Posting/ServDocumentsMgt: PostDocumentLines

    Q-141 Blocked items
    A blocked item, or variant, is refused when it ships.
    > show items where blocked = yes
    @ Service/Posting/ServPostingJournalsMgt: CheckItemBlocked

    Q-142 Items blocked for service
    They are refused when they ship; credit memos take them.
    > show items
    @ Item Journal Line.DisplayErrorIfItemIsBlocked

    Q-143 Blocked resources when posting
    A resource that was blocked meanwhile is refused.
    > show resources where blocked = yes
    @ Res. Jnl.-Post Line

    Q-144 Registered documents
    Lines that come from a contract or an order must say from which.
    > show lines
    @ Service/Posting/ServDocumentsMgt: CheckAndBlankQtys

    Q-145 One line for each service entry
    Two lines that settle the same service entry are refused.
    > show lines
    @ Service/Posting/ServDocumentsMgt: CheckIfServDuplicateLine

    Q-146 Serial and lot numbers must fit
    The pieces with numbers must be as many as are posted.
    > show tracking lines
    @ Service/Posting/ServItemTrackingRsrvMgt: CheckTrackingSpecification

    Q-147 The first fault stops all
    A refused posting changes nothing but the numbers it took.
    > why not ship and invoice
    @ Service/Posting/ServicePost: PostWithLines
    """#
}

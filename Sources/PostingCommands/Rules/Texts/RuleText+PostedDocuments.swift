extension RuleText {
  /// The rules about: numbers of documents; posted documents.
  static let postedDocuments = #"""
    # Numbers of documents

    Q-148 Series of the setup
    The series for quotes, orders and others must be filled in the service management setup.
    > show service management setup
    @ Service/Document/ServiceHeader: TestNoSeries

    Q-149 Series of posted documents
    They are copied to the header where they give numbers by themselves.
    > show order
    @ Service/Document/ServiceHeader: SetDefaultNoSeries

    Q-150 Invoices in one series
    If invoices and posted invoices share a series, the posted one keeps the number.
    > show service management setup
    @ Service/Document/ServiceHeader: SetDefaultNoSeries

    Q-151 The reserved shipping number
    It is taken once and kept on the header until a posting succeeds.
    > show order
    @ Service/Posting/ServDocumentsMgt: SetNoSeries

    Q-152 The reserved posting number
    It is taken once and kept on the header until a posting succeeds.
    > show order
    @ Service/Posting/ServDocumentsMgt: SetNoSeries

    Q-153 A series is missing
    The header needs a series for what is to be posted.
    > show order
    @ Service/Posting/ServDocumentsMgt: SetNoSeries

    Q-154 The invoice's own number
    Where the series are the same, the posted invoice takes the number of the invoice.
    > show invoices
    @ Service/Posting/ServDocumentsMgt: PrepareInvoiceHeader

    Q-155 Numbers survive a refusal
    Numbers are taken before the posting; if it fails they stay reserved and are used next
      time.
    > show order
    @ Service/Posting/ServicePost: PostWithLines

    Q-156 Numbers after a posting
    The header remembers the last number and has none reserved.
    > show order
    @ Service/Posting/ServDocumentsMgt: PostDocumentLines

    Q-157 Deleting reserved numbers
    An empty posted document takes the number, so that the series has no gap.
    > show shipments
    @ Service/Posting/ServicePost: TestDeleteHeader/DeleteHeader

    Q-158 Numbers of a preview
    A preview takes none and shows *** instead.
    > preview ship and invoice
    @ Service/Posting/ServDocumentsMgt: SetNoSeries

    Q-159 The date of a number
    The posting date of the header chooses the line of the series.
    > show number series lines
    @ Service/Posting/ServDocumentsMgt: SetNoSeries

    # Posted documents

    Q-160 Shipment of an order
    Shipping makes a posted shipment with the order's number.
    > show shipments
    @ Service/Posting/ServDocumentsMgt: PrepareShipmentHeader

    Q-161 Shipment of an invoice
    The setup says whether an invoice makes a shipment, too.
    > show service management setup
    @ Service/Posting/ServDocumentsMgt: PrepareShipmentHeader

    Q-162 Service item lines of a shipment
    All of them are copied to every shipment.
    > show shipments
    @ Service/Posting/ServDocumentsMgt: PrepareShipmentHeader

    Q-163 A shipment without service item
    It gets one line that names the document.
    > show shipments
    @ Service/Posting/ServDocumentsMgt: PrepareShipmentHeader

    Q-164 Quantity of a shipment line
    What was to be shipped.
    > show shipment lines
    @ Service/Posting/ServDocumentsMgt: PrepareShipmentLine

    Q-165 Consumed at once
    A shipment line counts as consumed what was consumed in the same posting.
    > show shipment lines
    @ Service/Posting/ServDocumentsMgt: PrepareShipmentLine

    Q-166 Invoiced at once
    A shipment line counts as invoiced what was invoiced in the same posting, at most what it
      ships.
    > show shipment lines
    @ Service/Posting/ServDocumentsMgt: PrepareShipmentLine

    Q-167 Not invoiced yet
    A shipment line has open what is neither invoiced nor consumed.
    > show shipment lines
    @ Service/Posting/ServDocumentsMgt: PrepareShipmentLine

    Q-168 Shipment lines of 0
    Texts, and lines that are invoiced without shipping, stand there with 0.
    > show shipment lines
    @ Service/Posting/ServDocumentsMgt: PrepareShipmentLine

    Q-169 Lines that are not shipped
    Lines from a shipment and the rounding line make no shipment line.
    > show shipment lines
    @ Service/Posting/ServDocumentsMgt: PrepareShipmentLine

    Q-170 The item entry of a shipment line
    It names the last item entry of the line.
    > show shipment lines
    @ Service/Posting/ServDocumentsMgt: PrepareShipmentLine

    Q-171 Invoice of an order
    It carries the order's number.
    > show invoices
    @ Service/Posting/ServDocumentsMgt: PrepareInvoiceHeader

    Q-172 Invoice of an invoice
    It carries the number the draft had.
    > show invoices
    @ Service/Posting/ServDocumentsMgt: PrepareInvoiceHeader

    Q-173 Lines of an invoice
    All lines with what was invoiced, texts and zeros included.
    > show invoice lines
    @ Service/Posting/ServDocumentsMgt: PrepareInvoiceLine

    Q-174 One order on all lines
    An invoice whose lines come from one order carries its number.
    > show invoices
    @ Service/Posting/ServDocumentsMgt: PostUpdateOrderNo

    Q-175 Posted credit memo
    Header and lines are copied with what was credited.
    > show credit memos
    @ Service/Posting/ServDocumentsMgt: PrepareCrMemoHeader/Line

    Q-176 Posted documents stay
    They are not changed, and deleted only after they were printed.
    > show invoices
    @ History tables OnDelete

    Q-177 Dates of the service item
    Shipping sets its last service date.
    > show service items
    @ Service/Document/ServOrderManagement: CalcServItemDates

    Q-178 Comments go along
    The setup says which comments are copied to posted documents.
    > show service management setup
    @ Service/Posting/ServDocumentsMgt: Prepare...
    """#
}

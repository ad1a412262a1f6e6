internal import Accounting
internal import ServicePosting

extension CommandCatalogue {
  /// Invoices that are documents of their own, and what they do with shipments and orders.
  static let invoicingCommands: [Command] = [
    Command(
      "create invoice", "[NO] for customer CUSTOMER [FIELD VALUE …] [answering no]",
      in: .documents, "Creates a service invoice to be written by hand, and opens it.",
      examples: [
        "create invoice for customer 10000",
        "create invoice SI-1 for customer 20000 posting date work date",
      ],
      errors: ["E-NOT-FOUND", "E-ALREADY-EXISTS", "E-CUSTOMER-BLOCKED"]
    ) { (reader) throws(Diagnostic) in try CreateDocument.read(&reader, .invoice) },
    Command(
      "get shipment lines", "[from shipment NO [line LINE]] [where CONDITIONS]", in: .documents,
      "Fetches what is shipped and not invoiced into the open invoice, to be invoiced with it.",
      examples: [
        "get shipment lines", "get shipment lines from shipment $shipment line 10000",
        "get shipment lines where order no = SVO000002",
      ],
      errors: ["E-NO-DOCUMENT", "E-MUST-BE-EQUAL", "E-NOT-FOUND", "E-ORDER-LINE-GONE"],
      read: GetShipmentLines.read),
    Command(
      "combine shipments", CombineShipments.form, in: .posting,
      "Makes an invoice for each customer whose orders may be combined, of all that is shipped.",
      examples: [
        "combine shipments posting date work date",
        "combine shipments where customer no = 10000 posting date 2026-01-31 post invoices yes",
      ],
      errors: ["E-POSTING-DATE-MISSING", "E-DATE-MISSING", "E-MUST-BE-EQUAL"],
      read: CombineShipments.read),
    Command(
      "post inventory cost", PostInventoryCost.form, in: .posting,
      "Posts the cost of items that waits for the general ledger, where it is not posted at once.",
      examples: [
        "post inventory cost", "post inventory cost per posting group document no INVT-01",
        "post inventory cost per entry where item no = HDD-20",
      ],
      errors: ["E-COST-DOCUMENT-NO", "E-MUST-BE-EQUAL", "E-POSTING-DATE"],
      read: PostInventoryCost.read),
    Command(
      "delete invoiced orders", "[where CONDITIONS]", in: .posting,
      "Deletes the orders that invoices of their shipments have settled.",
      examples: ["delete invoiced orders", "delete invoiced orders where customer no = 10000"],
      errors: ["E-MUST-HAVE-VALUE", "E-NOT-FOUND"], read: DeleteInvoicedOrders.read),
  ]
}

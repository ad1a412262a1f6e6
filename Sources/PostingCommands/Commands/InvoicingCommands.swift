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
  ]
}
